/** A year of posts, and what people say to them. */
import { april } from './april.ts'
import { august } from './august.ts'
import { december } from './december.ts'
import { february } from './february.ts'
import { january } from './january.ts'
import { july } from './july.ts'
import { june } from './june.ts'
import { lately } from './lately.ts'
import { march } from './march.ts'
import { may } from './may.ts'
import { november } from './november.ts'
import { october } from './october.ts'
import { readPosts, type WrittenPost } from './read-posts.ts'
import { september } from './september.ts'

export type { WrittenComment, WrittenPost } from './read-posts.ts'

const months = [january, february, march, april, may, june, july, august, september, october, november, december]

/** In the order in which they are written down, which is not that of the year that has just been. */
export const writtenPosts: readonly WrittenPost[] = [...months, lately].flatMap(readPosts)
/** Those of the last weeks. */
export const latelyWritten: readonly WrittenPost[] = readPosts(lately)
