/** The first stage of a feed: which posts, in which order, by one indexed query. */
import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Platform } from '../../../../platform/context.ts'
import type { Place } from '../../../../platform/http/cursor.ts'
import type { Viewer } from '../../viewer.ts'

/** A post's place in a list: when it was posted, or put there. */
export interface Bone extends Place {
  /** Of the post. */
  readonly id: string
}

export interface Span {
  /** It goes on after this place; null: from the newest. */
  readonly after: Place | null
  readonly limit: number
}

/** The newest first, `limit` at most: fewer are the end. */
export type Skeleton = (platform: Platform, viewer: Viewer, span: Span) => Promise<Bone[]>

/** Behind a place in a list from the newest on. */
export const behind = (at: string, id: string, place: Place | null): RawBuilder<SqlBool> =>
  place === null ? sql<SqlBool>`true` : sql<SqlBool>`(${sql.ref(at)}, ${sql.ref(id)}) < (${place.at}, ${place.id})`

/** Of posts, where the place is when they were posted. */
export const postsBehind = (place: Place | null): RawBuilder<SqlBool> => behind('post.created_at', 'post.id', place)
