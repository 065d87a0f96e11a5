/** The only SQL that names `achievement`. Which one a row is lies sealed. */
import type { AchievementKind } from '@setpoint/contract/achievements'
import type { Platform, Tx } from '../../platform/context.ts'
import { newId } from '../../platform/new-id.ts'
import { place } from '../../platform/vault/vault.ts'

export interface Awarded {
  readonly kind: AchievementKind
  readonly shown: boolean
  readonly awardedAt: Date
}

/** The same for the same person and kind, and nothing to who has no key. */
const keyOf = ({ vault }: Platform, userId: string, kind: AchievementKind): Buffer =>
  Buffer.from(vault.sign('achievement', `${userId} ${kind}`), 'base64url')

const placeOf = (id: string) => place('achievement', 'sealed', id)

/** Its id; null when it was awarded before, whoever tries at the same moment. */
export async function insertAchievement(tx: Tx<Platform>, userId: string, awarded: Awarded): Promise<string | null> {
  const [id, key] = [newId(), keyOf(tx, userId, awarded.kind)]
  const sealed = (await tx.vault.of(userId)).seal(placeOf(id), awarded.kind)
  const result = await tx.db
    .insertInto('achievement')
    .values({ user_id: userId, kind_key: key, id, sealed, shown: awarded.shown, awarded_at: awarded.awardedAt })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n ? id : null
}

/** Those of a person that bear one of these ids. */
export async function findAwarded(
  platform: Platform,
  userId: string,
  ids: readonly string[],
): Promise<{ id: string; kind: AchievementKind }[]> {
  if (ids.length === 0) return []
  const rows = await platform.db
    .selectFrom('achievement')
    .select(['id', 'sealed'])
    .where('user_id', '=', userId)
    .where('id', 'in', [...ids])
    .execute()
  if (rows.length === 0) return []
  const vault = await platform.vault.of(userId)
  return rows.map(({ id, sealed }) => ({ id, kind: vault.open(placeOf(id), sealed) as AchievementKind }))
}

/** The latest first. There are never many. */
export async function listAwarded(platform: Platform, userId: string): Promise<Awarded[]> {
  const rows = await platform.db
    .selectFrom('achievement')
    .select(['id', 'sealed', 'shown', 'awarded_at'])
    .where('user_id', '=', userId)
    .orderBy('awarded_at', 'desc')
    .limit(200)
    .execute()
  if (rows.length === 0) return []
  const vault = await platform.vault.of(userId)
  return rows.map((row) => ({
    kind: vault.open(placeOf(row.id), row.sealed) as AchievementKind,
    shown: row.shown,
    awardedAt: row.awarded_at,
  }))
}

/** When somebody was awarded it; null where they were not. */
export async function awardedAt(platform: Platform, userId: string, kind: AchievementKind): Promise<Date | null> {
  return (await listAwarded(platform, userId)).find((each) => each.kind === kind)?.awardedAt ?? null
}

/** False when they have not earned it. */
export async function updateShown(
  tx: Tx<Platform>,
  userId: string,
  kind: AchievementKind,
  shown: boolean,
): Promise<boolean> {
  const result = await tx.db
    .updateTable('achievement')
    .set({ shown })
    .where('user_id', '=', userId)
    .where('kind_key', '=', keyOf(tx, userId, kind))
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

export async function deleteAchievements(tx: Tx<Platform>, userId: string): Promise<void> {
  await tx.db.deleteFrom('achievement').where('user_id', '=', userId).execute()
}
