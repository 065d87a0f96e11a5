/** The only SQL that names `guardian`. The address is sealed here. */
import type { Platform, Tx } from '../../platform/context.ts'
import { place } from '../../platform/vault/vault.ts'

export interface Guardian {
  readonly userId: string
  readonly tokenHash: Buffer
  readonly askedAt: Date
  /** Until when the link can be answered; an answered one can be changed for good. */
  readonly expiresAt: Date
  readonly givenAt: Date | null
  readonly withdrawnAt: Date | null
  readonly askedThatDay: number
}

const columns = [
  'user_id as userId',
  'token_hash as tokenHash',
  'asked_at as askedAt',
  'expires_at as expiresAt',
  'given_at as givenAt',
  'withdrawn_at as withdrawnAt',
  'asked_that_day as askedThatDay',
] as const

const emailPlace = (userId: string) => place('guardian', 'sealed_email', userId)

export async function findGuardian(
  { db, vault }: Platform,
  userId: string,
): Promise<(Guardian & { readonly email: string }) | null> {
  const row = await db
    .selectFrom('guardian')
    .select([...columns, 'sealed_email'])
    .where('user_id', '=', userId)
    .executeTakeFirst()
  if (row === undefined) return null
  const { sealed_email: sealed, ...guardian } = row
  const owner = await vault.of(userId)
  return { ...guardian, email: owner.open(emailPlace(userId), sealed) as string }
}

export async function findGuardianByToken({ db }: Platform, tokenHash: Buffer): Promise<Guardian | null> {
  const row = await db.selectFrom('guardian').select(columns).where('token_hash', '=', tokenHash).executeTakeFirst()
  return row ?? null
}

/** Replaces whom was asked before. */
export async function putGuardian(tx: Tx<Platform>, guardian: Guardian, email: string): Promise<void> {
  const owner = await tx.vault.of(guardian.userId)
  const values = {
    sealed_email: owner.seal(emailPlace(guardian.userId), email),
    token_hash: guardian.tokenHash,
    asked_at: guardian.askedAt,
    expires_at: guardian.expiresAt,
    given_at: guardian.givenAt,
    withdrawn_at: guardian.withdrawnAt,
    asked_that_day: guardian.askedThatDay,
  }
  await tx.db
    .insertInto('guardian')
    .values({ user_id: guardian.userId, ...values })
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet(values))
    .execute()
}

export async function answerGuardian(
  tx: Tx<Platform>,
  userId: string,
  answer: Pick<Guardian, 'givenAt' | 'withdrawnAt'>,
): Promise<void> {
  await tx.db
    .updateTable('guardian')
    .set({ given_at: answer.givenAt, withdrawn_at: answer.withdrawnAt })
    .where('user_id', '=', userId)
    .execute()
}

/** Forgets whom somebody asked who never answered, a link that ran out before `before`. */
export async function deleteUnanswered({ db }: Platform, before: Date): Promise<void> {
  await db
    .deleteFrom('guardian')
    .where('expires_at', '<', before)
    .where('given_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .execute()
}

export async function deleteGuardian(tx: Tx<Platform>, userId: string): Promise<void> {
  await tx.db.deleteFrom('guardian').where('user_id', '=', userId).execute()
}
