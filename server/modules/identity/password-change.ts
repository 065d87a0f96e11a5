/** Getting another password: by knowing the present one, or by a link in a mail. */
import type { Acknowledged, ChangePasswordInput, ResetPasswordInput } from '@setpoint/contract/identity'
import type { SetPasswordInput } from '@setpoint/contract/providers'
import type { Ctx, OpenCtx, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { allow, conflict, invalid, notFound } from '../../platform/http/errors.ts'
import { beginAttempt, forgiveAllAttempts, forgiveAttempts } from './back-off.ts'
import { mailPasswordChanged } from './mails.ts'
import { deadLink } from './one-time-token.ts'
import { checkNewPassword, passwordFits } from './password.ts'
import { hashPassword } from './password-hash.ts'
import { deleteAllTokens } from './personal-token.ts'
import { welcomeVerified } from './registration.ts'
import { hashToken } from './secret-token.ts'
import { record } from './security-log.ts'
import { endAllSessions } from './session.ts'
import { findAccount, type Account } from './store/account.ts'
import { formerPasswords, replacePassword, trimFormerPasswords } from './store/password.ts'
import { findOneTimeToken, useOneTimeToken, voidOneTimeTokens } from './store/one-time-token.ts'
import { deleteChallenges } from './store/second-factor-challenge.ts'

/** The present password and this many before it may not be used again. */
const formerCount = 2

/** Changes the actor's password; their other sessions end, and their personal access tokens where that is asked for. */
export async function changePassword(ctx: Ctx, input: ChangePasswordInput): Promise<Acknowledged> {
  const account = await findAccount(ctx, ctx.actor.userId)
  allow(account, notFound('account'))
  await beginAttempt(ctx, account.email)
  const fits = await passwordFits(ctx, input.currentPassword, account.passwordHash)
  allow(fits, invalid('currentPassword', 'This is not your present password'))
  await forgiveAttempts(ctx, account.email)
  const passwordHash = await acceptPassword(ctx, account, input.newPassword, 'newPassword')
  await transaction(ctx, async (tx) => {
    await keepPassword(tx, account, passwordHash)
    await endAllSessions(tx, account.id, tx.actor.sessionId)
    if (input.deleteTokens === true) await deleteAllTokens(tx, account.id)
    await record(tx, account.id, 'password-changed')
  })
  return { acknowledged: true }
}

/** Gives the actor's account its first password. 409 where it has one: that is changed by knowing it. */
export async function setPassword(ctx: Ctx, { password }: SetPasswordInput): Promise<Acknowledged> {
  const account = await findAccount(ctx, ctx.actor.userId)
  allow(account, notFound('account'))
  allow(account.passwordHash === null, conflict('This account has a password. Change that one instead.'))
  const passwordHash = await acceptPassword(ctx, account, password, 'password')
  await transaction(ctx, async (tx) => {
    await keepPassword(tx, account, passwordHash)
    await record(tx, account.id, 'password-changed')
  })
  return { acknowledged: true }
}

/**
 * Sets a new password by the link of a mail. All sessions and personal access tokens end: whoever knew the old password
 * may have made one. The e-mail is proved on the way. 410 for a dead link.
 */
export async function resetPassword(ctx: OpenCtx, { token, password }: ResetPasswordInput): Promise<Acknowledged> {
  const hash = hashToken(token)
  const found = await findOneTimeToken(ctx, 'reset-password', hash)
  const account = found?.userId ? await findAccount(ctx, found.userId) : null
  allow(account, deadLink())
  const passwordHash = await acceptPassword(ctx, account, password, 'password')
  await transaction(ctx, async (tx) => {
    allow(await useOneTimeToken(tx, 'reset-password', hash), deadLink())
    await keepPassword(tx, account, passwordHash)
    await endAllSessions(tx, account.id)
    await deleteAllTokens(tx, account.id)
    await welcomeVerified(tx, account)
    await forgiveAllAttempts(tx, account.email)
    await record(tx, account.id, 'password-reset')
  })
  return { acknowledged: true }
}

/** The hash of a password that may be the account's next; refuses one that is unsafe or was used lately. */
async function acceptPassword(ctx: OpenCtx, account: Account, password: string, field: string): Promise<string> {
  await checkNewPassword(ctx, password, account, field)
  for (const hash of [account.passwordHash, ...(await formerPasswords(ctx, account.id, formerCount))]) {
    const used = await passwordFits(ctx, password, hash)
    allow(!used, invalid(field, 'You used this password lately; take another'))
  }
  return hashPassword(ctx, password)
}

async function keepPassword(tx: Tx<OpenCtx>, account: Account, passwordHash: string): Promise<void> {
  const replaced = await replacePassword(tx, account, passwordHash)
  allow(replaced, conflict('The password was changed somewhere else meanwhile.'))
  await trimFormerPasswords(tx, account.id, formerCount)
  await voidOneTimeTokens(tx, 'reset-password', account.id)
  await deleteChallenges(tx, account.id)
  await mailPasswordChanged(tx, account)
}
