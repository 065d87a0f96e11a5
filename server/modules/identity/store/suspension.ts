/** The columns of `account` that say who is kept out, until when and why. The reason is sealed here. */
import type { Platform, Tx } from '../../../platform/context.ts'
import { place } from '../../../platform/vault/vault.ts'

export interface Suspension {
  readonly since: Date
  /** Null until somebody lifts it. */
  readonly until: Date | null
  readonly reason: string | null
}

const reasonPlace = (userId: string) => place('account', 'sealed_suspension_reason', userId)

/** Null for who is not suspended, and for nobody. */
export async function findSuspension({ db, vault }: Platform, userId: string): Promise<Suspension | null> {
  const row = await db
    .selectFrom('account')
    .select(['suspended_at as since', 'suspended_until as until', 'sealed_suspension_reason as sealed'])
    .where('id', '=', userId)
    .executeTakeFirst()
  if (row === undefined || row.since === null) return null
  const { since, until, sealed } = row
  return { since, until, reason: sealed && String((await vault.of(userId)).open(reasonPlace(userId), sealed)) }
}

export async function updateSuspension(tx: Tx<Platform>, userId: string, suspension: Suspension | null): Promise<void> {
  const reason = suspension?.reason ?? null
  const sealed = reason === null ? null : (await tx.vault.of(userId)).seal(reasonPlace(userId), reason)
  await tx.db
    .updateTable('account')
    .set({
      suspended_at: suspension?.since ?? null,
      suspended_until: suspension?.until ?? null,
      sealed_suspension_reason: sealed,
      updated_at: tx.clock.now(),
    })
    .where('id', '=', userId)
    .execute()
}

/** Whose suspension has run out. */
export async function listOverdueSuspensions({ db, clock }: Platform): Promise<string[]> {
  const rows = await db
    .selectFrom('account')
    .select('id')
    .where('suspended_until', '<=', clock.now())
    .orderBy('suspended_until')
    .limit(500)
    .execute()
  return rows.map(({ id }) => id)
}
