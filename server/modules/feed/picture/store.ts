/** The only SQL that names `post_picture`. */
import { sql } from 'kysely'
import type { Platform, Tx } from '../../../platform/context.ts'

export interface PictureRow {
  readonly id: string
  readonly userId: string
  /** Null while it waits for its post, and once that is gone. */
  readonly postId: string | null
  /** Its place among the post's; null for the card's. */
  readonly position: number | null
  readonly width: number
  readonly height: number
  readonly createdAt: Date
}

const columns = sql`
  id, user_id as "userId", post_id as "postId", position, width, height, created_at as "createdAt"`

export async function insertPicture(tx: Tx<Platform>, picture: PictureRow): Promise<void> {
  const { id, userId, postId, position, width, height, createdAt } = picture
  await sql`
    insert into post_picture (id, user_id, post_id, position, width, height, created_at)
    values (${id}, ${userId}, ${postId}, ${position}, ${width}, ${height}, ${createdAt})`.execute(tx.db)
}

export async function findPicture({ db }: Platform, pictureId: string): Promise<PictureRow | null> {
  const { rows } = await sql<PictureRow>`select ${columns} from post_picture where id = ${pictureId}`.execute(db)
  return rows[0] ?? null
}

/** Gives a post these pictures of its author's in this order; false when one of them is not there to be had. */
export async function placePictures(
  tx: Tx<Platform>,
  userId: string,
  postId: string,
  ids: readonly string[],
): Promise<boolean> {
  if (ids.length === 0) return true
  const { numAffectedRows } = await sql`
    update post_picture set post_id = ${postId}, position = asked.place - 1
    from unnest(${[...ids]}::uuid[]) with ordinality as asked(id, place)
    where post_picture.id = asked.id and user_id = ${userId}
      and (post_id is null or (post_id = ${postId} and position is not null))`.execute(tx.db)
  return Number(numAffectedRows) === ids.length
}

/** Takes from a post all pictures but these and its card's; they go by themselves later. */
export async function releasePictures(tx: Tx<Platform>, postId: string, kept: readonly string[]): Promise<void> {
  await sql`
    update post_picture set post_id = null, position = null
    where post_id = ${postId} and position is not null and id <> all(${[...kept]}::uuid[])`.execute(tx.db)
}

/** Of each of these posts, in their order; the card's comes first. */
export async function picturesOf({ db }: Platform, postIds: readonly string[]): Promise<Map<string, PictureRow[]>> {
  if (postIds.length === 0) return new Map()
  const { rows } = await sql<PictureRow & { postId: string }>`
    select ${columns} from post_picture where post_id = any(${[...postIds]}::uuid[])
    order by position nulls first`.execute(db)
  return Map.groupBy(rows, ({ postId }) => postId)
}

/** Those that wait for a post of theirs. */
export async function countWaiting({ db }: Platform, userId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from post_picture where user_id = ${userId} and post_id is null`.execute(db)
  return rows[0]?.count ?? 0
}

/** Rows of pictures that nobody has wanted since then, gone; their files are to follow. */
export async function deleteUnwanted(
  tx: Tx<Platform>,
  before: Date,
  most: number,
): Promise<{ id: string; userId: string }[]> {
  const { rows } = await sql<{ id: string; userId: string }>`
    delete from post_picture where id in (
      select id from post_picture where post_id is null and created_at < ${before}
      order by created_at limit ${most} for update skip locked
    ) returning id, user_id as "userId"`.execute(tx.db)
  return rows
}

export async function listPicturesOf(
  { db }: Platform,
  userId: string,
  after: string | null,
  limit: number,
): Promise<PictureRow[]> {
  const { rows } = await sql<PictureRow>`
    select ${columns} from post_picture
    where user_id = ${userId} and ${after === null ? sql`true` : sql`id > ${after}`}
    order by id limit ${limit}`.execute(db)
  return rows
}

export async function countPicturesOf({ db }: Platform, userId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from post_picture where user_id = ${userId}`.execute(db)
  return rows[0]?.count ?? 0
}

export async function deletePicturesOf(tx: Tx<Platform>, userId: string): Promise<void> {
  await sql`delete from post_picture where user_id = ${userId}`.execute(tx.db)
}
