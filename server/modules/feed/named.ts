/** Posts and comments as notices name them: as far as the reader sees them now, and how they begin. */
import type { NotificationComment, NotificationPost } from '@setpoint/contract/notifications'
import type { Platform } from '../../platform/context.ts'
import { findThereAmong } from './comment/store.ts'
import { openWords } from './comment/words.ts'
import { readsThread } from './policy.ts'
import { openContent, vaultsOf, type Words } from './post/content.ts'
import { readable, seenAmong } from './post/mention.ts'
import { peopleSeenBy, type PersonName } from '../profile/index.ts'
import { findSeenPosts, type PostRow } from './post/store.ts'
import { viewOf, type Viewer } from './viewer.ts'

const longestExcerpt = 120
const characters = new Intl.Segmenter()

export async function postsNamedTo(
  platform: Platform,
  viewerId: string,
  ids: readonly string[],
): Promise<Map<string, NotificationPost>> {
  const viewer = await viewOf(platform, viewerId)
  const rows = await findSeenPosts(platform, viewer, ids)
  const vaults = await vaultsOf(
    platform,
    rows.map(({ userId }) => userId),
  )
  const opened = rows.flatMap((row) => {
    const vault = vaults.get(row.userId)
    return vault === undefined ? [] : [{ id: row.id, content: openContent(vault, row.id, row.sealed) }]
  })
  const people = await namedIn(
    platform,
    viewer,
    opened.map(({ content }) => content),
  )
  return new Map(opened.map(({ id, content }) => [id, { id, excerpt: content.title ?? excerptOf(content, people) }]))
}

export async function commentsNamedTo(
  platform: Platform,
  viewerId: string,
  ids: readonly string[],
): Promise<Map<string, NotificationComment>> {
  const viewer = await viewOf(platform, viewerId)
  const rows = await findThereAmong(platform, viewerId, ids)
  const posts = new Map((await findSeenPosts(platform, viewer, postIdsOf(rows))).map((post) => [post.id, post]))
  const read = rows.filter(({ postId }) => isRead(viewer, posts.get(postId)))
  const vaults = await vaultsOf(
    platform,
    read.map(({ userId }) => userId),
  )
  const opened = read.flatMap(({ id, postId, userId, sealed }) => {
    const vault = vaults.get(userId)
    return vault === undefined || sealed === null ? [] : [{ id, postId, words: openWords(vault, id, sealed) }]
  })
  const people = await namedIn(
    platform,
    viewer,
    opened.map(({ words }) => words),
  )
  return new Map(opened.map(({ id, postId, words }) => [id, { id, postId, excerpt: excerptOf(words, people) }]))
}

const postIdsOf = (rows: readonly { postId: string }[]) => [...new Set(rows.map(({ postId }) => postId))]
const isRead = (viewer: Viewer, post: PostRow | undefined) => post !== undefined && readsThread(viewer, post)

async function namedIn(
  platform: Platform,
  { userId }: Viewer,
  texts: readonly Words[],
): Promise<Map<string, PersonName>> {
  const named = texts.flatMap(({ mentions }) => mentions.map((mention) => mention.userId))
  return peopleSeenBy(platform, userId, [...(await seenAmong(platform, userId, named))])
}

/** On one line, and no character cut in two. */
function excerptOf(words: Words, people: ReadonlyMap<string, PersonName>): string {
  const line = readable(words, people).content.replaceAll(/\s+/g, ' ')
  if (line.length <= longestExcerpt) return line
  const whole = Array.from(characters.segment(line.slice(0, 4 * longestExcerpt)), ({ segment }) => segment)
  return `${whole.slice(0, longestExcerpt - 1).join('')}…`
}
