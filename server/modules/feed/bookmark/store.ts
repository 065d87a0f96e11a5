/** The only SQL that writes `post_bookmark`. */
import { sql } from 'kysely'
import type { Platform, Tx } from '../../../platform/context.ts'

export async function countBookmarks({ db }: Platform, userId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from post_bookmark where user_id = ${userId}`.execute(db)
  return rows[0]?.count ?? 0
}

/** Twice is once, and the first is when. */
export async function insertBookmark(tx: Tx<Platform>, userId: string, postId: string): Promise<void> {
  await sql`
    insert into post_bookmark (user_id, post_id, created_at) values (${userId}, ${postId}, ${tx.clock.now()})
    on conflict do nothing`.execute(tx.db)
}

export async function deleteBookmark(tx: Tx<Platform>, userId: string, postId: string): Promise<void> {
  await sql`delete from post_bookmark where user_id = ${userId} and post_id = ${postId}`.execute(tx.db)
}

/** Those of these posts that somebody has bookmarked. */
export async function bookmarkedAmong(
  { db }: Platform,
  userId: string,
  postIds: readonly string[],
): Promise<Set<string>> {
  if (postIds.length === 0) return new Set()
  const { rows } = await sql<{ id: string }>`
    select post_id as id from post_bookmark
    where user_id = ${userId} and post_id = any(${[...postIds]}::uuid[])`.execute(db)
  return new Set(rows.map(({ id }) => id))
}

/** What somebody has bookmarked, the latest first. */
export async function listBookmarksOf({ db }: Platform, userId: string): Promise<{ postId: string; at: Date }[]> {
  const { rows } = await sql<{ postId: string; at: Date }>`
    select post_id as "postId", created_at as at from post_bookmark where user_id = ${userId}
    order by created_at desc, post_id`.execute(db)
  return rows
}

export async function deleteBookmarksOf(tx: Tx<Platform>, userId: string): Promise<void> {
  await sql`delete from post_bookmark where user_id = ${userId}`.execute(tx.db)
}
