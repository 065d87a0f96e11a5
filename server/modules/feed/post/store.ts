/** The only SQL that writes `post` and `post_tag`. */
import type { Language } from '@setpoint/contract/common'
import type { PostType, PostVisibility } from '@setpoint/contract/feed'
import { sql, type RawBuilder } from 'kysely'
import type { Platform, Tx } from '../../../platform/context.ts'
import type { Viewer } from '../viewer.ts'
import { isSeenBy } from './visible.ts'

export interface PostRow {
  readonly id: string
  readonly userId: string
  readonly type: PostType
  readonly visibility: PostVisibility
  readonly teamId: string | null
  readonly language: Language
  readonly sealed: Buffer
  readonly likes: number
  readonly comments: number
  readonly createdAt: Date
  readonly editedAt: Date | null
  readonly hiddenAt: Date | null
  readonly deletedAt: Date | null
}

const columns = sql`
  post.id, post.user_id as "userId", post.type, post.visibility, post.team_id as "teamId", post.language, post.sealed,
  post.likes, post.comments, post.created_at as "createdAt", post.edited_at as "editedAt", post.hidden_at as "hiddenAt",
  post.deleted_at as "deletedAt"`

/** What is found by it: keyed hashes (search/blind-index.ts). */
export interface Indexed {
  readonly words: readonly string[]
  readonly tags: readonly string[]
}

/** False when there is one of this id already, whoever's it is. */
export async function insertPost(tx: Tx<Platform>, post: PostRow, { words, tags }: Indexed): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into post (id, user_id, type, visibility, team_id, language, sealed, words, created_at)
    values (${post.id}, ${post.userId}, ${post.type}, ${post.visibility}, ${post.teamId}, ${post.language},
      ${post.sealed}, ${[...words]}::bigint[], ${post.createdAt})
    on conflict (id) do nothing`.execute(tx.db)
  if (numAffectedRows !== 1n) return false
  await insertTags(tx, post.id, tags)
  return true
}

async function insertTags(tx: Tx<Platform>, postId: string, tags: readonly string[]): Promise<void> {
  if (tags.length === 0) return
  await sql`
    insert into post_tag (tag, created_at, post_id)
    select distinct tag, post.created_at, post.id from post, unnest(${[...tags]}::bigint[]) as tag
    where post.id = ${postId}`.execute(tx.db)
}

/** Whoever's it is, and whatever has become of it. */
export async function findPost({ db }: Platform, postId: string): Promise<PostRow | null> {
  const { rows } = await sql<PostRow>`select ${columns} from post where post.id = ${postId}`.execute(db)
  return rows[0] ?? null
}

/** Null for what is not there for the viewer. */
export const findSeenPost = (platform: Platform, viewer: Viewer, postId: string): Promise<PostRow | null> =>
  seen(platform, viewer, postId, sql``)

/** The same, locked until the transaction ends: nobody else changes, hides or deletes it meanwhile. */
export const lockSeenPost = (tx: Tx<Platform>, viewer: Viewer, postId: string): Promise<PostRow | null> =>
  seen(tx, viewer, postId, sql`for no key update`)

async function seen(
  { db }: Platform,
  viewer: Viewer,
  postId: string,
  lock: RawBuilder<unknown>,
): Promise<PostRow | null> {
  const { rows } = await sql<PostRow>`
    select ${columns} from post where post.id = ${postId} and ${isSeenBy(viewer)} ${lock}`.execute(db)
  return rows[0] ?? null
}

/** Those of `ids` that are there for the viewer now, in no order. */
export async function findSeenPosts({ db }: Platform, viewer: Viewer, ids: readonly string[]): Promise<PostRow[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<PostRow>`
    select ${columns} from post where post.id = any(${[...ids]}::uuid[]) and ${isSeenBy(viewer)}`.execute(db)
  return rows
}

export interface Changed {
  readonly type: PostType
  readonly language: Language
  readonly sealed: Buffer
  readonly editedAt: Date
}

/** Under its lock. */
export async function updatePost(
  tx: Tx<Platform>,
  postId: string,
  change: Changed,
  { words, tags }: Indexed,
): Promise<void> {
  await sql`
    update post set type = ${change.type}, language = ${change.language}, sealed = ${change.sealed},
      words = ${[...words]}::bigint[], edited_at = ${change.editedAt}
    where id = ${postId}`.execute(tx.db)
  await sql`delete from post_tag where post_id = ${postId}`.execute(tx.db)
  await insertTags(tx, postId, tags)
}

/** False when it is not theirs, or is deleted already. */
export async function markDeleted(tx: Tx<Platform>, userId: string, postId: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update post set deleted_at = ${tx.clock.now()}
    where id = ${postId} and user_id = ${userId} and deleted_at is null`.execute(tx.db)
  return numAffectedRows === 1n
}

/** Takes it out of sight, or puts it back (null). False where it is so already, or is gone. */
export async function setHidden(tx: Tx<Platform>, postId: string, at: Date | null): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update post set hidden_at = ${at} where id = ${postId} and (hidden_at is null) = ${at !== null}`.execute(tx.db)
  return numAffectedRows === 1n
}

/** What was deleted before then goes for good, with all that hangs on it; answers how many, `most` at most. */
export async function purgePosts({ db }: Platform, before: Date, most: number): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from post where id in (select id from post where deleted_at < ${before} limit ${most})`.execute(db)
  return Number(numAffectedRows)
}

/** What somebody wrote, whatever has become of it since, the latest first. */
export async function listPostsOf(
  { db }: Platform,
  userId: string,
  before: { at: Date; id: string } | null,
  limit: number,
): Promise<PostRow[]> {
  const { rows } = await sql<PostRow>`
    select ${columns} from post
    where post.user_id = ${userId} and post.deleted_at is null
      and ${before === null ? sql`true` : sql`(post.created_at, post.id) < (${before.at}, ${before.id})`}
    order by post.created_at desc, post.id desc limit ${limit}`.execute(db)
  return rows
}

/** The same in any state; in one team where that is asked. */
export async function listPostsIn(
  { db }: Platform,
  userId: string,
  teamId: string | null,
  before: { at: Date; id: string } | null,
  limit: number,
): Promise<PostRow[]> {
  const { rows } = await sql<PostRow>`
    select ${columns} from post
    where post.user_id = ${userId} and ${teamId === null ? sql`true` : sql`post.team_id = ${teamId}`}
      and ${before === null ? sql`true` : sql`(post.created_at, post.id) < (${before.at}, ${before.id})`}
    order by post.created_at desc, post.id desc limit ${limit}`.execute(db)
  return rows
}

/** How many posts somebody has written that stand, counted up to `most`. */
export async function countPosts({ db }: Platform, userId: string, most: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (
      select from post where user_id = ${userId} and hidden_at is null and deleted_at is null limit ${most}
    ) as written`.execute(db)
  return rows[0]?.count ?? 0
}

/** Followers and nobody else see from now on what somebody wrote to everybody; answers whether there was any. */
export async function narrowPublicPosts(tx: Tx<Platform>, userId: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update post set visibility = 'followers' where user_id = ${userId} and visibility = 'public'`.execute(tx.db)
  return numAffectedRows !== undefined && numAffectedRows > 0n
}

export async function deletePostsOf(tx: Tx<Platform>, userId: string): Promise<void> {
  await sql`delete from post where user_id = ${userId}`.execute(tx.db)
}
