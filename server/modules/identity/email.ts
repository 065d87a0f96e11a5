/** The e-mail of an account: another one is asked for, confirmed at its own address, and can be taken back at the old one. */
import type { ChangeEmailInput, ConfirmEmailInput, EmailChange, OwnEmail } from '@setpoint/contract/email'
import type { Acknowledged } from '@setpoint/contract/identity'
import type { Ctx, OpenCtx, Platform, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { allow, conflict, invalid, notFound, Refusal } from '../../platform/http/errors.ts'
import { mailAboutNewAddress, sealAsking } from './email-mail.ts'
import { mailEmailChangeAsked, mailEmailChanged, mailNewEmailInUse } from './mails.ts'
import { deadLink, issueOneTimeToken } from './one-time-token.ts'
import { hashToken } from './secret-token.ts'
import { record } from './security-log.ts'
import { refuseSuspended } from './suspended.ts'
import {
  deleteAwaiting,
  findAccount,
  findAccountByEmail,
  lockAccount,
  updateEmail,
  type Account,
} from './store/account.ts'
import { countOneTimeTokens, findOpenChange, useOneTimeToken, voidOneTimeTokens } from './store/one-time-token.ts'

const hour = 60 * 60
const changesAnHour = 3

/** The actor's e-mail, and the one that it is about to become. */
export async function readOwnEmail(ctx: Ctx): Promise<OwnEmail> {
  const account = await ownAccount(ctx)
  const open = await findOpenChange(ctx, account.id)
  return {
    email: account.email,
    verified: account.emailVerifiedAt !== null,
    pending: open && { newEmail: open.email, expiresAt: open.expiresAt.toISOString() },
  }
}

/**
 * Asks for another e-mail: a link goes to it, and the present one is told. The answer is the same where the new one has an
 * account, whose owner is told then. Where no mail is delivered, it is changed at once, and a taken one is told (409).
 */
export async function changeEmail(ctx: Ctx, { newEmail }: ChangeEmailInput): Promise<EmailChange> {
  const account = await ownAccount(ctx)
  allow(!isSame(account.email, newEmail), invalid('newEmail', 'This is your e-mail already'))
  if (!ctx.mail.delivers) return changeAtOnce(ctx, account, newEmail)
  await transaction(ctx, async (tx) => {
    await lockAccount(tx, account.id)
    await refuseTooMany(tx, account.id)
    await voidOneTimeTokens(tx, 'change-email', account.id)
    const token = await issueOneTimeToken(tx, 'change-email', account.id, newEmail)
    await mailEmailChangeAsked(tx, account, newEmail)
    await tx.enqueue(mailAboutNewAddress, await sealAsking(tx, account.id, { newEmail, token }))
    await record(tx, account.id, 'email-change-requested')
  })
  return { confirmationRequired: true }
}

async function changeAtOnce(ctx: Ctx, account: Account, newEmail: string): Promise<EmailChange> {
  await transaction(ctx, async (tx) => {
    await lockAccount(tx, account.id)
    allow(await giveEmail(tx, account.id, newEmail, false), conflict('This e-mail has an account already.', 'newEmail'))
    await voidOneTimeTokens(tx, 'reset-password', account.id)
    await record(tx, account.id, 'email-changed')
    await mailEmailChanged(tx, account, newEmail)
  })
  return { confirmationRequired: false }
}

async function refuseTooMany(tx: Tx, userId: string): Promise<void> {
  const since = new Date(tx.clock.now().getTime() - hour * 1000)
  const count = await countOneTimeTokens(tx, 'change-email', userId, since)
  allow(
    count < changesAnHour,
    new Refusal('RATE_LIMIT_EXCEEDED', 'You asked for this often just now. Please wait an hour.', { retryAfter: hour }),
  )
}

/** The actor does not want the change that waits any more. */
export async function cancelEmailChange(ctx: Ctx): Promise<void> {
  await transaction(ctx, async (tx) => {
    allow(await findOpenChange(tx, tx.actor.userId), notFound('change of e-mail'))
    await voidOneTimeTokens(tx, 'change-email', tx.actor.userId)
    await record(tx, tx.actor.userId, 'email-change-cancelled')
  })
}

/**
 * The link at the new address: from now on it is the account's. Both addresses are told, the old one with a link that takes
 * it back for seven days. 410 for a dead link, 409 when somebody got an account with the address meanwhile.
 */
export async function confirmNewEmail(ctx: OpenCtx, { token }: ConfirmEmailInput): Promise<Acknowledged> {
  await transaction(ctx, async (tx) => {
    const used = await useOneTimeToken(tx, 'change-email', hashToken(token))
    allow(used?.userId && used.email, deadLink())
    await lockAccount(tx, used.userId)
    const account = await findAccount(tx, used.userId)
    allow(account, deadLink())
    await refuseSuspended(tx, account)
    allow(account.erasesAt === null, conflict('This account is to be erased. Cancel that first.'))
    allow(await giveEmail(tx, account.id, used.email, true), conflict('This e-mail has an account of its own by now.'))
    // Links that went to the old address.
    await voidOneTimeTokens(tx, 'verify-email', account.id)
    await voidOneTimeTokens(tx, 'reset-password', account.id)
    await record(tx, account.id, 'email-changed')
    await mailEmailChanged(tx, account, used.email)
    await mailNewEmailInUse(tx, { ...account, email: used.email })
  })
  return { acknowledged: true }
}

/** False when another account has it. Who only asked to register with it, and never showed that it is theirs, gives way. */
export async function giveEmail(tx: Tx<Platform>, userId: string, email: string, verified: boolean): Promise<boolean> {
  const holder = await findAccountByEmail(tx, email)
  if (holder !== null && holder.id !== userId) {
    if (!verified || !holder.awaitsVerification) return false
    await deleteAwaiting(tx, email)
  }
  if (!(await updateEmail(tx, userId, email, verified))) return false
  await tx.emit('account.changed', { userId })
  return true
}

async function ownAccount(ctx: Ctx): Promise<Account> {
  const account = await findAccount(ctx, ctx.actor.userId)
  allow(account, notFound('account'))
  return account
}

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()
