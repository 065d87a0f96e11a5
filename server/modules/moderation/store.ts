/** The only SQL that names `block` and `mute`. Both are keyed by their owner, and blocks from the other side too. */
import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Platform, Tx } from '../../platform/context.ts'

export type List = 'block' | 'mute'

export interface Avoided {
  readonly userId: string
  readonly at: Date
}

const other = { block: sql.ref('blocked_id'), mute: sql.ref('muted_id') } as const

/** Changes of one person's list take turns until the transaction ends, so that its limit holds. */
export async function lockList(tx: Tx<Platform>, list: List, ownerId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${list} ${ownerId}`}, 0))`.execute(tx.db)
}

export async function findAvoided(
  { db }: Platform,
  list: List,
  ownerId: string,
  userId: string,
): Promise<Avoided | null> {
  const { rows } = await sql<Avoided>`
    select ${other[list]} as "userId", created_at as at from ${sql.table(list)}
    where user_id = ${ownerId} and ${other[list]} = ${userId}`.execute(db)
  return rows[0] ?? null
}

export async function countAvoided({ db }: Platform, list: List, ownerId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from ${sql.table(list)} where user_id = ${ownerId}`.execute(db)
  return rows[0]?.count ?? 0
}

/** False when the other account has gone in this very moment. */
export async function insertAvoided(tx: Tx<Platform>, list: List, ownerId: string, avoided: Avoided): Promise<boolean> {
  try {
    await sql`
      insert into ${sql.table(list)} (user_id, ${other[list]}, created_at)
      values (${ownerId}, ${avoided.userId}, ${avoided.at})`.execute(tx.db)
    return true
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === '23503') return false
    throw error
  }
}

/** False when they were not on the list. */
export async function deleteAvoided(tx: Tx<Platform>, list: List, ownerId: string, userId: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from ${sql.table(list)} where user_id = ${ownerId} and ${other[list]} = ${userId}`.execute(tx.db)
  return numAffectedRows === 1n
}

/** The latest first. */
export async function listAvoided(
  platform: Platform,
  list: List,
  ownerId: string,
  { page, limit }: { page: number; limit: number },
): Promise<{ items: Avoided[]; totalItems: number }> {
  const { rows } = await sql<Avoided>`
    select ${other[list]} as "userId", created_at as at from ${sql.table(list)}
    where user_id = ${ownerId}
    order by created_at desc, ${other[list]} desc
    limit ${limit} offset ${(page - 1) * limit}`.execute(platform.db)
  return { items: rows, totalItems: await countAvoided(platform, list, ownerId) }
}

/** Those of `ids` whom the person has blocked, or who have blocked them. */
export async function findBlocksBetween(
  { db }: Platform,
  userId: string,
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const { rows } = await sql<{ id: string }>`
    select blocked_id as id from block where user_id = ${userId} and blocked_id = any(${ids}::uuid[])
    union
    select user_id as id from block where blocked_id = ${userId} and user_id = any(${ids}::uuid[])`.execute(db)
  return new Set(rows.map(({ id }) => id))
}

/** For another module's query: whether neither of the two has blocked the other. `id` is a column of that query. */
export const isNotBlocked = (viewerId: string, id: string): RawBuilder<SqlBool> => sql<SqlBool>`
  not exists (
    select from block
    where (user_id = ${viewerId} and blocked_id = ${sql.ref(id)}) or (blocked_id = ${viewerId} and user_id = ${sql.ref(id)})
  )`

/** For another module's query: the ids of those between whom and the viewer there is a block. */
export const blockedAround = (viewerId: string): RawBuilder<unknown> => sql`
  select blocked_id as id from block where user_id = ${viewerId}
  union all
  select user_id as id from block where blocked_id = ${viewerId}`

/** The same: whether the viewer has not muted them. */
export const isNotMuted = (viewerId: string, id: string): RawBuilder<SqlBool> => sql<SqlBool>`
  not exists (select from mute where user_id = ${viewerId} and muted_id = ${sql.ref(id)})`

/** Those of `ids` who have muted the person. */
export async function findMuters({ db }: Platform, mutedId: string, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const { rows } = await sql<{ id: string }>`
    select user_id as id from mute where muted_id = ${mutedId} and user_id = any(${ids}::uuid[])`.execute(db)
  return new Set(rows.map(({ id }) => id))
}

export async function listMuted({ db }: Platform, ownerId: string): Promise<Set<string>> {
  const rows = await db.selectFrom('mute').select('muted_id as id').where('user_id', '=', ownerId).execute()
  return new Set(rows.map(({ id }) => id))
}

/** What the person's list holds, and where others' lists name them. */
export async function deleteAllAbout(tx: Tx<Platform>, list: List, userId: string): Promise<void> {
  await sql`delete from ${sql.table(list)} where user_id = ${userId} or ${other[list]} = ${userId}`.execute(tx.db)
}
