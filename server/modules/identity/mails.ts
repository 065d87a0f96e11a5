/** Every mail about an account, with its link. The token stands in the fragment: no server ever logs it. */
import type { Platform, Tx } from '../../platform/context.ts'
import { sendMail } from '../../platform/mail/send-mail.ts'
import { publicUrl } from '../../platform/config/public-url.ts'
import { issueOneTimeToken, mayMail } from './one-time-token.ts'
import type { Account } from './store/account.ts'

/** The link that verifies the e-mail; silently none when three went out within the hour. */
export async function mailVerification(tx: Tx<Platform>, account: Account): Promise<void> {
  if (!(await mayMail(tx, 'verify-email', account.id))) return
  const token = await issueOneTimeToken(tx, 'verify-email', account.id)
  const link = `${publicUrl(tx)}/verify#token=${token}`
  await sendMail(tx, { ...to(account), template: 'verify-email', values: { username: account.username, link } })
}

/** To the owner of an e-mail that somebody registers again: they may have forgotten, so it offers a new password. */
export async function mailAlreadyRegistered(tx: Tx<Platform>, account: Account): Promise<void> {
  if (!(await mayMail(tx, 'reset-password', account.id))) return
  const token = await issueOneTimeToken(tx, 'reset-password', account.id)
  const link = `${publicUrl(tx)}/reset#token=${token}`
  await sendMail(tx, { ...to(account), template: 'already-registered', values: { username: account.username, link } })
}

/** The link to set a new password; false when three went out within the hour. */
export async function mailPasswordReset(tx: Tx<Platform>, account: Account): Promise<boolean> {
  if (!(await mayMail(tx, 'reset-password', account.id))) return false
  const token = await issueOneTimeToken(tx, 'reset-password', account.id)
  const link = `${publicUrl(tx)}/reset#token=${token}`
  await sendMail(tx, { ...to(account), template: 'reset-password', values: { username: account.username, link } })
  return true
}

/** Tells the owner, who may not have been the one. */
export const mailPasswordChanged = (tx: Tx<Platform>, account: Account): Promise<void> =>
  sendMail(tx, {
    ...to(account),
    template: 'password-changed',
    values: { username: account.username, link: `${publicUrl(tx)}/forgot` },
  })

export const mailWelcome = (tx: Tx<Platform>, account: Account): Promise<void> =>
  sendMail(tx, {
    ...to(account),
    template: 'welcome',
    values: { username: account.username, link: `${publicUrl(tx)}/` },
  })

const to = ({ id, email, language }: Account) => ({ userId: id, to: email, language })
