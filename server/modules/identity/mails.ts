/** Every mail about an account, with its link. The token stands in the fragment: no server ever logs it. */
import type { Platform, Role, Tx } from '../../platform/context.ts'
import type { MailFacts } from '../../platform/mail/templates/content.ts'
import { sendMail } from '../../platform/mail/send-mail.ts'
import { publicUrl } from '../../platform/config/public-url.ts'
import { issueOneTimeToken, mayMail } from './one-time-token.ts'
import { findAccount, type Account } from './store/account.ts'

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

/** Tells the owner, who may not have been the one. */
export const mailTokenCreated = (tx: Tx<Platform>, account: Account): Promise<void> =>
  sendMail(tx, {
    ...to(account),
    template: 'token-created',
    values: { username: account.username, link: `${publicUrl(tx)}/settings/tokens` },
  })

/** Tells the owner that an account elsewhere signs them in from now on: they may not have been the one who linked it. */
export const mailProviderLinked = (tx: Tx<Platform>, account: Account, provider: string): Promise<void> =>
  sendMail(tx, {
    ...to(account),
    template: 'provider-linked',
    values: { username: account.username, link: `${publicUrl(tx)}/settings/security`, provider },
  })

export const mailWelcome = (tx: Tx<Platform>, account: Account): Promise<void> =>
  sendMail(tx, {
    ...to(account),
    template: 'welcome',
    values: { username: account.username, link: `${publicUrl(tx)}/` },
  })

/** To who signs in from a device that the account does not know; the link takes the account back. */
export async function mailNewDevice(
  tx: Tx<Platform>,
  account: Account,
  { device, network }: { device: string; network: string | null },
): Promise<void> {
  if (account.awaitsVerification || !(await mayMail(tx, 'not-me', account.id))) return
  await mailWithWayBack(tx, account, 'new-device', { device, network })
}

/** To the present address: what is about to happen, and how to stop it. */
export const mailEmailChangeAsked = (tx: Tx<Platform>, account: Account, newEmail: string): Promise<void> =>
  mailWithWayBack(tx, account, 'email-change-asked', { newEmail })

/** To the former address: it was done, and how to take it back. `account` as it was. */
export const mailEmailChanged = (tx: Tx<Platform>, account: Account, newEmail: string): Promise<void> =>
  mailWithWayBack(tx, account, 'email-changed', { newEmail })

async function mailWithWayBack(
  tx: Tx<Platform>,
  account: Account,
  template: 'new-device' | 'email-change-asked' | 'email-changed',
  facts: MailFacts,
): Promise<void> {
  const { username, initialTimeZone: timeZone, email, id } = account
  const token = await issueOneTimeToken(tx, 'not-me', id, email)
  const link = `${publicUrl(tx)}/not-me#token=${token}`
  const values = { username, link, at: tx.clock.now().toISOString(), timeZone, ...facts }
  await sendMail(tx, { ...to(account), template, values })
}

/** To an address that somebody wants for their account: the link shows that it is theirs. */
export const mailConfirmNewEmail = (
  tx: Tx<Platform>,
  account: Account,
  newEmail: string,
  token: string,
): Promise<void> =>
  sendMail(tx, {
    ...to(account),
    to: newEmail,
    template: 'confirm-new-email',
    values: { username: account.username, link: `${publicUrl(tx)}/confirm-email#token=${token}` },
  })

/** To the owner of an address that somebody wants for another account. */
export const mailEmailTaken = (tx: Tx<Platform>, account: Account): Promise<void> =>
  sendMail(tx, {
    ...to(account),
    template: 'email-taken',
    values: { username: account.username, link: `${publicUrl(tx)}/login` },
  })

/** To the new address. */
export const mailNewEmailInUse = (tx: Tx<Platform>, account: Account): Promise<void> =>
  sendMail(tx, {
    ...to(account),
    template: 'new-email-in-use',
    values: { username: account.username, link: `${publicUrl(tx)}/settings/security` },
  })

/** Who is suspended cannot read it in the app, so the mail says why. */
export const mailSuspended = (tx: Tx<Platform>, account: Account, until: Date | null, reason: string | null) =>
  mailOwner(tx, account, 'account-suspended', { reason, until: until?.toISOString() ?? null })

export const mailSuspensionLifted = (tx: Tx<Platform>, account: Account) =>
  mailOwner(tx, account, 'suspension-lifted', {})

export const mailRoleChanged = (tx: Tx<Platform>, account: Account, role: Role, reason: string | null) =>
  mailOwner(tx, account, 'role-changed', { role, reason })

/** That the operator began it, until when it can be cancelled, and how. */
export const mailErasureBegun = (tx: Tx<Platform>, account: Account, erasesAt: Date) =>
  mailOwner(tx, account, 'erasure-begun', { link: `${publicUrl(tx)}/login`, until: erasesAt.toISOString() })

export const mailErasureCancelled = (tx: Tx<Platform>, account: Account) =>
  mailOwner(tx, account, 'erasure-cancelled', {})

/** An address that nobody has confirmed may be somebody else's: nothing is told to it. */
async function mailOwner(
  tx: Tx<Platform>,
  account: Account,
  template: 'account-suspended' | 'suspension-lifted' | 'role-changed' | 'erasure-begun' | 'erasure-cancelled',
  facts: MailFacts & { readonly link?: string },
): Promise<void> {
  if (account.awaitsVerification) return
  const values = { username: account.username, link: `${publicUrl(tx)}/`, ...facts }
  await sendMail(tx, { ...to(account), template, values })
}

/** What a mail about the second factor tells; its owner may not have been the one. */
export type SecurityNotice =
  | 'totp-added'
  | 'totp-removed'
  | 'passkey-added'
  | 'passkey-removed'
  | 'passkey-cloned'
  | 'recovery-code-used'
  | 'recovery-codes-renewed'
  | 'second-factor-failed'
  | 'second-factor-reset'

export async function mailSecurityNotice(tx: Tx<Platform>, userId: string, notice: SecurityNotice): Promise<void> {
  const account = await findAccount(tx, userId)
  if (account === null) return
  const link = `${publicUrl(tx)}/settings/security`
  await sendMail(tx, { ...to(account), template: notice, values: { username: account.username, link } })
}
/** How to change one's mind, and until when. */
export const mailErasureAsked = (tx: Tx<Platform>, account: Account, erasesAt: Date): Promise<void> =>
  sendMail(tx, {
    ...to(account),
    template: 'erasure-asked',
    values: { username: account.username, link: `${publicUrl(tx)}/login`, until: erasesAt.toISOString() },
  })

const to = ({ id, email, language }: Account) => ({ userId: id, to: email, language })
