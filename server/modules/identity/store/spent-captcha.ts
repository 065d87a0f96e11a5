/** The only SQL that names `spent_captcha`. */
import type { Platform } from '../../../platform/context.ts'

/** Spends a proof; false when it was spent before, also when somebody was faster. */
export async function spendCaptcha({ db }: Platform, hash: Buffer, expiresAt: Date): Promise<boolean> {
  const result = await db
    .insertInto('spent_captcha')
    .values({ hash, expires_at: expiresAt })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

export async function deleteSpentCaptchas({ db }: Platform, before: Date): Promise<void> {
  await db.deleteFrom('spent_captcha').where('expires_at', '<', before).execute()
}
