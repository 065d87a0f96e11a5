/** The only SQL that names `follow`. It is keyed by who follows, and from the other side too. */
import { mostFollowersCounted, type FollowState } from '@setpoint/contract/profile'
import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Platform, Tx } from '../../../platform/context.ts'

export type KeptState = Exclude<FollowState, 'none'>

export interface Follow {
  readonly userId: string
  readonly followedId: string
  readonly state: KeptState
  readonly since: Date
}

/** One of a list: the other person, from whichever side it is seen. */
export interface FollowOf {
  readonly id: string
  readonly since: Date
}

/** Changes of what one person follows, and of a block of theirs, take turns until the transaction ends. */
export async function lockFollowsOf(tx: Tx<Platform>, userIds: readonly string[]): Promise<void> {
  for (const userId of userIds.toSorted())
    await sql`select pg_advisory_xact_lock(hashtextextended(${`follow ${userId}`}, 0))`.execute(tx.db)
}

export async function findFollow({ db }: Platform, userId: string, followedId: string): Promise<Follow | null> {
  const row = await db
    .selectFrom('follow')
    .select(['user_id as userId', 'followed_id as followedId', 'state', 'since'])
    .where('user_id', '=', userId)
    .where('followed_id', '=', followedId)
    .executeTakeFirst()
  return row === undefined ? null : { ...row, state: row.state as KeptState }
}

export const followStateOf = async (platform: Platform, userId: string, followedId: string): Promise<FollowState> =>
  (await findFollow(platform, userId, followedId))?.state ?? 'none'

/** What somebody is to each of `ids`; who is not in it is not followed. */
export async function followStatesOf(
  { db }: Platform,
  userId: string,
  ids: readonly string[],
): Promise<Map<string, KeptState>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('follow')
    .select(['followed_id as id', 'state'])
    .where('user_id', '=', userId)
    .where('followed_id', 'in', [...ids])
    .execute()
  return new Map(rows.map(({ id, state }) => [id, state as KeptState]))
}

/** For another query: whether the viewer follows the person in a column of it. */
export const isFollowedBy = (viewerId: string, id: string): RawBuilder<SqlBool> => sql<SqlBool>`
  exists (
    select from follow as mine
    where mine.user_id = ${viewerId} and mine.followed_id = ${sql.ref(id)} and mine.state = 'following'
  )`

/** For another query: whom somebody follows, as `id`. */
export const followedBy = (userId: string): RawBuilder<unknown> => sql`
  select followed_id as id from follow where user_id = ${userId} and state = 'following'`

/** Those of `ids` who follow somebody. */
export async function followersAmong(
  { db }: Platform,
  followedId: string,
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const { rows } = await sql<{ id: string }>`
    select user_id as id from follow
    where followed_id = ${followedId} and state = 'following' and user_id = any(${ids}::uuid[])`.execute(db)
  return new Set(rows.map(({ id }) => id))
}

export async function countFollowed({ db }: Platform, userId: string): Promise<number> {
  const { count } = await db
    .selectFrom('follow')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('user_id', '=', userId)
    .executeTakeFirstOrThrow()
  return count
}

/** False when the other account has gone in this very moment. */
export async function insertFollow(tx: Tx<Platform>, follow: Follow): Promise<boolean> {
  try {
    await tx.db
      .insertInto('follow')
      .values({ user_id: follow.userId, followed_id: follow.followedId, state: follow.state, since: follow.since })
      .execute()
    return true
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === '23503') return false
    throw error
  }
}

/** False when nobody asked. */
export async function acceptRequest(
  tx: Tx<Platform>,
  userId: string,
  followedId: string,
  since: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable('follow')
    .set({ state: 'following', since })
    .where('user_id', '=', userId)
    .where('followed_id', '=', followedId)
    .where('state', '=', 'requested')
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** In one of the states that are named; false when it was not there. */
export async function deleteFollow(
  tx: Tx<Platform>,
  userId: string,
  followedId: string,
  states: readonly KeptState[],
): Promise<boolean> {
  const { numDeletedRows } = await tx.db
    .deleteFrom('follow')
    .where('user_id', '=', userId)
    .where('followed_id', '=', followedId)
    .where('state', 'in', [...states])
    .executeTakeFirst()
  return numDeletedRows === 1n
}

/** Which side of it is listed: whom somebody follows, or who follows them. */
export type Side = 'following' | 'followers'
const columnsOf = {
  following: { owner: sql.ref('follow.user_id'), other: 'follow.followed_id' },
  followers: { owner: sql.ref('follow.followed_id'), other: 'follow.user_id' },
} as const

export interface FollowList {
  readonly side: Side
  readonly ownerId: string
  readonly states: readonly KeptState[]
  /** Which of them are shown, by the column that holds the other's id. */
  readonly shown: (other: string) => RawBuilder<SqlBool>
}

const matching = ({ side, ownerId, states, shown }: FollowList) => {
  const { owner, other } = columnsOf[side]
  return sql`from follow where ${owner} = ${ownerId} and state = any(${states}::text[]) and ${shown(other)}`
}

/** The latest first. */
export async function listFollows(
  { db }: Platform,
  list: FollowList,
  { page, limit }: { page: number; limit: number },
): Promise<FollowOf[]> {
  const other = sql.ref(columnsOf[list.side].other)
  const { rows } = await sql<FollowOf>`
    select ${other} as id, since ${matching(list)}
    order by since desc, ${other} desc limit ${limit} offset ${(page - 1) * limit}`.execute(db)
  return rows
}

/** Up to 10,000. */
export async function countFollows({ db }: Platform, list: FollowList): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (select 1 ${matching(list)} limit ${mostFollowersCounted}) as counted`.execute(db)
  return rows[0]?.count ?? 0
}

/** All that somebody follows and is followed by, for their archive. */
export async function allFollows({ db }: Platform, side: Side, ownerId: string): Promise<Follow[]> {
  const { owner } = columnsOf[side]
  const { rows } = await sql<Follow>`
    select user_id as "userId", followed_id as "followedId", state, since from follow where ${owner} = ${ownerId}
    order by since desc, user_id, followed_id`.execute(db)
  return rows
}

export async function deleteFollowsOf(tx: Tx<Platform>, userId: string): Promise<void> {
  await sql`delete from follow where user_id = ${userId} or followed_id = ${userId}`.execute(tx.db)
}
