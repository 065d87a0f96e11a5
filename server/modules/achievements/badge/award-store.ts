/** The only SQL that names `badge_award`. What was said lies sealed. */
import { sql } from 'kysely'
import type { Platform, Tx } from '../../../platform/context.ts'
import { place } from '../../../platform/vault/vault.ts'
import { isHere } from '../../identity/index.ts'
import { isNotBlocked } from '../../moderation/index.ts'

export interface Award {
  readonly badgeId: string
  readonly userId: string
  readonly id: string
  readonly reason: string
  readonly shown: boolean
  readonly awardedAt: Date
  readonly takenBackAt: Date | null
  readonly takenBackReason: string | null
}

type Said = Pick<Award, 'reason' | 'takenBackReason'>
const placeOf = (id: string) => place('badge_award', 'sealed', id)

const columns = [
  'badge_id as badgeId',
  'user_id as userId',
  'id',
  'sealed',
  'shown',
  'awarded_at as awardedAt',
  'taken_back_at as takenBackAt',
] as const

type Row = Omit<Award, keyof Said> & { readonly sealed: Buffer }

async function opened({ vault }: Platform, { sealed, ...row }: Row): Promise<Award> {
  const said = (await vault.of(row.userId)).open(placeOf(row.id), sealed) as Said
  return { ...row, reason: said.reason, takenBackReason: said.takenBackReason }
}

const sealedOf = async ({ vault }: Platform, { userId, id, reason, takenBackReason }: Award): Promise<Buffer> =>
  (await vault.of(userId)).seal(placeOf(id), { reason, takenBackReason } satisfies Said)

/** Instead of one that was taken back. Under the lock of the badge's team. */
export async function saveAward(tx: Tx<Platform>, award: Award): Promise<void> {
  const row = {
    id: award.id,
    sealed: await sealedOf(tx, award),
    shown: award.shown,
    awarded_at: award.awardedAt,
    taken_back_at: award.takenBackAt,
  }
  await tx.db
    .insertInto('badge_award')
    .values({ badge_id: award.badgeId, user_id: award.userId, ...row })
    .onConflict((conflict) => conflict.columns(['badge_id', 'user_id']).doUpdateSet(row))
    .execute()
}

/** Also one that was taken back. */
export async function findAward(platform: Platform, badgeId: string, userId: string): Promise<Award | null> {
  const row = await platform.db
    .selectFrom('badge_award')
    .select(columns)
    .where('badge_id', '=', badgeId)
    .where('user_id', '=', userId)
    .executeTakeFirst()
  return row === undefined ? null : opened(platform, row)
}

/** Those of a person, the latest first; nobody has many teams that give them. */
export async function listAwardsOf(platform: Platform, userId: string): Promise<Award[]> {
  const rows = await platform.db
    .selectFrom('badge_award')
    .select(columns)
    .where('user_id', '=', userId)
    .orderBy('awarded_at', 'desc')
    .orderBy('id')
    .limit(1_000)
    .execute()
  return Promise.all(rows.map((row) => opened(platform, row)))
}

/** Who of these people holds it, the last first. */
export async function listHolders(platform: Platform, badgeId: string, userIds: readonly string[]): Promise<Award[]> {
  if (userIds.length === 0) return []
  const rows = await platform.db
    .selectFrom('badge_award')
    .select(columns)
    .where('badge_id', '=', badgeId)
    .where('user_id', 'in', [...userIds])
    .where('taken_back_at', 'is', null)
    .orderBy('awarded_at', 'desc')
    .orderBy('user_id')
    .execute()
  return Promise.all(rows.map((row) => opened(platform, row)))
}

/** How many of these people hold each, as far as they are there for the viewer. */
export async function countHolders(
  { db }: Platform,
  viewerId: string,
  badgeIds: readonly string[],
  userIds: readonly string[],
): Promise<Map<string, number>> {
  if (badgeIds.length === 0 || userIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('badge_award')
    .select((select) => ['badge_id as badgeId', select.fn.countAll<number>().as('count')])
    .where('badge_id', 'in', [...badgeIds])
    .where('user_id', 'in', [...userIds])
    .where('taken_back_at', 'is', null)
    .where(isHere('user_id'))
    .where(isNotBlocked(viewerId, 'badge_award.user_id'))
    .groupBy('badge_id')
    .execute()
  return new Map(rows.map(({ badgeId, count }) => [badgeId, count]))
}

/** Whether anybody has it, in the team or not. */
export async function isHeld({ db }: Platform, badgeId: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from badge_award where badge_id = ${badgeId} and taken_back_at is null limit 1`.execute(db)
  return rows.length > 0
}

/** False when they do not hold it. */
export async function updateAwardShown(
  tx: Tx<Platform>,
  badgeId: string,
  userId: string,
  shown: boolean,
): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable('badge_award')
    .set({ shown })
    .where('badge_id', '=', badgeId)
    .where('user_id', '=', userId)
    .where('taken_back_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function deleteAwardsOf(tx: Tx<Platform>, userId: string): Promise<void> {
  await tx.db.deleteFrom('badge_award').where('user_id', '=', userId).execute()
}
