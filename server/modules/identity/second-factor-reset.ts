/** The operator's way back for somebody who has lost every second factor and every recovery code. */
import type { Platform } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { forgetSecondFactor } from './factors.ts'
import { mailSecurityNotice } from './mails.ts'
import { recordByOperator } from './security-log.ts'
import { endAllSessions } from './session.ts'
import { findAccountByEmail } from './store/account.ts'
import { deletePasskeys } from './store/passkey.ts'
import { deleteChallenges } from './store/second-factor-challenge.ts'
import { deleteTotp } from './store/totp.ts'
import { waysIn } from './ways-in.ts'
import { canSignIn } from './policy.ts'

/**
 * Removes authenticator app, passkeys and recovery codes, ends all sessions, tells the owner by mail. Null when nobody has
 * that e-mail; else whether they can still sign in: who had passkeys only needs a link for a new password.
 */
export async function resetSecondFactor(platform: Platform, email: string): Promise<{ canSignIn: boolean } | null> {
  const account = await findAccountByEmail(platform, email)
  if (account === null) return null
  return transaction(platform, async (tx) => {
    await deleteTotp(tx, account.id)
    await deletePasskeys(tx, account.id, null)
    await deleteChallenges(tx, account.id)
    await forgetSecondFactor(tx, account.id)
    await endAllSessions(tx, account.id)
    await recordByOperator(tx, account.id, 'second-factor-reset')
    await mailSecurityNotice(tx, account.id, 'second-factor-reset')
    return { canSignIn: canSignIn(await waysIn(tx, account)) }
  })
}
