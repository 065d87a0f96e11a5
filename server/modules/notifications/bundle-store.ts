/** The only SQL that names `notification_actor`: those whose doing one notice is together. Under that notice's lock. */
import { sql } from 'kysely'
import type { Platform, Tx } from '../../platform/context.ts'
import { newId } from '../../platform/new-id.ts'
import { isHere } from '../identity/index.ts'
import { isNotBlocked, isNotMuted } from '../moderation/index.ts'

export async function countActors({ db }: Platform, userId: string, id: string): Promise<number> {
  const { count } = await db
    .selectFrom('notification_actor')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('user_id', '=', userId)
    .where('notification_id', '=', id)
    .executeTakeFirstOrThrow()
  return count
}

/** False for who is among them already. */
export async function addActor(tx: Tx<Platform>, userId: string, id: string, actorId: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx.db
    .insertInto('notification_actor')
    .values({ user_id: userId, notification_id: id, actor_id: actorId, at: tx.clock.now() })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** False for who was not among them. Without anybody left, the notice goes. */
export async function removeActor({ db }: Tx<Platform>, userId: string, id: string, actorId: string): Promise<boolean> {
  const { rows } = await sql`
    delete from notification_actor where user_id = ${userId} and notification_id = ${id} and actor_id = ${actorId}
    returning 1`.execute(db)
  if (rows.length === 0) return false
  await sql`
    delete from notification where user_id = ${userId} and id = ${id}
      and not exists (select from notification_actor where user_id = ${userId} and notification_id = ${id})`.execute(db)
  return true
}

/** It is the latest again; those whose doing it is go with its id. */
export async function makeUnreadAgain(tx: Tx<Platform>, userId: string, id: string): Promise<void> {
  await sql`
    update notification set id = ${newId()}, created_at = ${tx.clock.now()}, read_at = null
    where user_id = ${userId} and id = ${id}`.execute(tx.db)
}

/** Of each of these notices those who are there for the person, the latest first; a hundred each at most. */
export async function listActors(
  { db }: Platform,
  userId: string,
  ids: readonly string[],
): Promise<{ id: string; actorId: string }[]> {
  if (ids.length === 0) return []
  return joinedIn(db, userId, ids)
    .where(isHere('actor_id'))
    .where(isNotBlocked(userId, 'actor_id'))
    .where(isNotMuted(userId, 'actor_id'))
    .execute()
}

/** All of them, for the archive of a person. */
export async function listActorsOf(
  { db }: Platform,
  userId: string,
  ids: readonly string[],
): Promise<{ id: string; actorId: string }[]> {
  return ids.length === 0 ? [] : joinedIn(db, userId, ids).execute()
}

const joinedIn = (db: Platform['db'], userId: string, ids: readonly string[]) =>
  db
    .selectFrom('notification_actor')
    .select(['notification_id as id', 'actor_id as actorId'])
    .where('user_id', '=', userId)
    .where('notification_id', 'in', [...ids])
    .orderBy('at', 'desc')
    .orderBy('actor_id')

/** What the other did together with others; answers in which notices. */
export async function listJoinedBy({ db }: Platform, userId: string, actorId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('notification_actor')
    .select('notification_id as id')
    .where('user_id', '=', userId)
    .where('actor_id', '=', actorId)
    .execute()
  return rows.map(({ id }) => id)
}

/** Of somebody who goes: whatever they are one of many in, which goes too where nobody else is. */
export async function deleteActor({ db }: Tx<Platform>, actorId: string): Promise<void> {
  const { rows } = await sql<{ userId: string; id: string }>`
    delete from notification_actor where actor_id = ${actorId}
    returning user_id as "userId", notification_id as id`.execute(db)
  for (const { userId, id } of rows)
    await sql`
      delete from notification where user_id = ${userId} and id = ${id}
        and not exists (select from notification_actor where user_id = ${userId} and notification_id = ${id})`.execute(
      db,
    )
}
