/**
 * 'This wasn't me': a link in mails about what only the owner should do, such as a new device or another e-mail. It gives the
 * account back to who reads the address that it was sent to, whatever has been changed since; no later link takes that away.
 */
import type { NotMe, NotMeInput } from '@setpoint/contract/email'
import type { OpenCtx, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { allow, conflict } from '../../platform/http/errors.ts'
import { giveEmail } from './email.ts'
import { forgetFactorsSince } from './factors.ts'
import { deadLink, issueOneTimeToken } from './one-time-token.ts'
import { hashToken } from './secret-token.ts'
import { record } from './security-log.ts'
import { endAllSessions } from './session.ts'
import { findAccount, lockAccount, type Account } from './store/account.ts'
import { dropPassword } from './store/password.ts'
import { deleteKnownDevices } from './store/known-device.ts'
import { deleteLinkedAccountsSince } from './store/linked-account.ts'
import { useOneTimeToken, voidLaterTokens, voidOneTimeTokens, type UsedToken } from './store/one-time-token.ts'
import { deleteAllTokens } from './personal-token.ts'

/**
 * Ends all sessions and personal access tokens, takes back a change of e-mail, second factors and linked accounts that came
 * after the mail, and makes the password useless: what is left is to choose a new one, by the token that this answers. 410 for a dead link.
 */
export async function notMe(ctx: OpenCtx, { token }: NotMeInput): Promise<NotMe> {
  const resetToken = await transaction(ctx, async (tx) => {
    const used = await useOneTimeToken(tx, 'not-me', hashToken(token))
    allow(used?.userId, deadLink())
    await lockAccount(tx, used.userId)
    const account = await findAccount(tx, used.userId)
    allow(account && used.email, deadLink())
    await giveBack(tx, account, used.email, used)
    return issueOneTimeToken(tx, 'reset-password', account.id)
  })
  return { resetToken }
}

async function giveBack(tx: Tx<OpenCtx>, account: Account, email: string, { createdAt }: UsedToken): Promise<void> {
  if (account.email.toLowerCase() !== email.toLowerCase()) {
    const given = await giveEmail(tx, account.id, email, true)
    allow(given, conflict('The address of this link has an account of its own by now. Ask who runs this Setpoint.'))
    await record(tx, account.id, 'email-restored')
  }
  for (const kind of ['verify-email', 'reset-password', 'change-email'] as const)
    await voidOneTimeTokens(tx, kind, account.id)
  // Not those of before: whoever took the account must not take its owner's way back with a link of their own.
  await voidLaterTokens(tx, 'not-me', account.id, createdAt)
  await dropPassword(tx, account)
  await forgetFactorsSince(tx, account.id, createdAt)
  await deleteLinkedAccountsSince(tx, account.id, createdAt)
  await deleteKnownDevices(tx, account.id)
  await deleteAllTokens(tx, account.id)
  await endAllSessions(tx, account.id)
  await record(tx, account.id, 'account-regained')
}
