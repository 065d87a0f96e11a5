/** The only SQL that names `post_like`. The number of a post's likes stands in its row, and changes with them. */
import { sql, type RawBuilder } from 'kysely'
import type { Platform, Tx } from '../../../platform/context.ts'
import type { Place } from '../../../platform/http/cursor.ts'

/** False when they like it already: then nothing is counted. */
export async function insertLike(tx: Tx<Platform>, userId: string, postId: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into post_like (post_id, user_id, created_at) values (${postId}, ${userId}, ${tx.clock.now()})
    on conflict do nothing`.execute(tx.db)
  if (numAffectedRows !== 1n) return false
  await sql`update post set likes = likes + 1 where id = ${postId}`.execute(tx.db)
  return true
}

export async function deleteLike(tx: Tx<Platform>, userId: string, postId: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from post_like where post_id = ${postId} and user_id = ${userId}`.execute(tx.db)
  if (numAffectedRows !== 1n) return false
  await sql`update post set likes = likes - 1 where id = ${postId}`.execute(tx.db)
  return true
}

/** Those of these posts that somebody likes. */
export async function likedAmong({ db }: Platform, userId: string, postIds: readonly string[]): Promise<Set<string>> {
  if (postIds.length === 0) return new Set()
  const { rows } = await sql<{ id: string }>`
    select post_id as id from post_like where user_id = ${userId} and post_id = any(${[...postIds]}::uuid[])`.execute(
    db,
  )
  return new Set(rows.map(({ id }) => id))
}

/** Likes of each by people of a list of ids: of those who are not there for who looks. */
export async function countLikesNotThere(
  { db }: Platform,
  postIds: readonly string[],
  notThere: RawBuilder<unknown>,
): Promise<Map<string, number>> {
  if (postIds.length === 0) return new Map()
  const { rows } = await sql<{ id: string; count: number }>`
    select post_id as id, count(*) as count from post_like
    where post_id = any(${[...postIds]}::uuid[]) and user_id in ${notThere}
    group by post_id`.execute(db)
  return new Map(rows.map(({ id, count }) => [id, count]))
}

export interface LikeRow {
  readonly userId: string
  readonly at: Date
}

/** The latest first. */
export async function listLikes(
  { db }: Platform,
  postId: string,
  after: Place | null,
  limit: number,
  notThere: RawBuilder<unknown>,
): Promise<LikeRow[]> {
  const { rows } = await sql<LikeRow>`
    select user_id as "userId", created_at as at from post_like
    where post_id = ${postId} and user_id not in ${notThere}
      and ${after === null ? sql`true` : sql`(created_at, user_id) < (${after.at}, ${after.id})`}
    order by created_at desc, user_id desc limit ${limit}`.execute(db)
  return rows
}

/** What somebody likes, the latest first. */
export async function listLikesOf({ db }: Platform, userId: string): Promise<{ postId: string; at: Date }[]> {
  const { rows } = await sql<{ postId: string; at: Date }>`
    select post_id as "postId", created_at as at from post_like where user_id = ${userId}
    order by created_at desc, post_id`.execute(db)
  return rows
}

/** Of those, who like tips of somebody's that stand; counted up to `most`. */
export async function countTipLikersAmong(
  { db }: Platform,
  authorId: string,
  userIds: readonly string[],
  most: number,
): Promise<number> {
  if (userIds.length === 0) return 0
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (
      select distinct post_like.user_id
      from post join post_like on post_like.post_id = post.id
      where post.user_id = ${authorId} and post.type = 'tip' and post.hidden_at is null and post.deleted_at is null
        and post_like.user_id = any(${[...userIds]}::uuid[])
      limit ${most}
    ) as helped`.execute(db)
  return rows[0]?.count ?? 0
}

/** The posts are locked in the order of their ids, for two may be erased at once. */
export async function deleteLikesOf(tx: Tx<Platform>, userId: string): Promise<void> {
  await sql`
    select from post where id in (select post_id from post_like where user_id = ${userId}) order by id for no key update`.execute(
    tx.db,
  )
  await sql`
    with gone as (delete from post_like where user_id = ${userId} returning post_id)
    update post set likes = likes - 1 from gone where post.id = gone.post_id`.execute(tx.db)
}
