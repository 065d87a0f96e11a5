/** Accounts, as other modules and the operator see them. */
import type { Language } from '@setpoint/contract/common'
import type { Platform, Role, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { allow, notFound } from '../../platform/http/errors.ts'
import { publicUrl } from '../../platform/config/public-url.ts'
import { issueOneTimeToken } from './one-time-token.ts'
import { claimUsername, usernameTaken } from './new-account.ts'
import { recordByOperator } from './security-log.ts'
import {
  findAccount,
  findAccountByEmail,
  findAccounts,
  updateAccount,
  type Account,
  type KeptAgeGroup,
} from './store/account.ts'

export const noSuchPerson = () => notFound('person')

/** What may be known of another person's account. */
export interface AccountSummary {
  readonly id: string
  readonly username: string
  readonly role: Role
  readonly createdAt: Date
}

/** Accounts by id; who does not exist, has not verified yet, is suspended or about to be erased, is left out. */
export async function accountsOf(platform: Platform, ids: readonly string[]): Promise<Map<string, AccountSummary>> {
  const accounts = await findAccounts(platform, ids)
  return new Map(accounts.filter(isPresent).map((account) => [account.id, summarise(account)]))
}

/** Every username by its id, also of who is suspended or waits; for who looks after accounts. */
export async function usernamesOf(platform: Platform, ids: readonly string[]): Promise<Map<string, string>> {
  const accounts = await findAccounts(platform, [...new Set(ids)])
  return new Map(accounts.map(({ id, username }) => [id, username]))
}

/** Null when nobody has that e-mail. */
export const accountIdByEmail = async (platform: Platform, email: string): Promise<string | null> =>
  (await findAccountByEmail(platform, email))?.id ?? null

/** The same as `isHere` of store/account.ts. */
const isPresent = ({ awaitsVerification, suspendedAt, erasesAt }: Account) =>
  !awaitsVerification && suspendedAt === null && erasesAt === null

const summarise = ({ id, username, role, createdAt }: Account): AccountSummary => ({ id, username, role, createdAt })

/** One's own account, for who shows it to its owner. */
export interface OwnAccount extends AccountSummary {
  readonly email: string
  readonly emailVerified: boolean
  readonly language: Language
  /** The zone the person registered from. */
  readonly initialTimeZone: string
  /** As it was said at the registration. */
  readonly ageGroup: KeptAgeGroup
  /** When it is to be erased, where its owner asked for that. */
  readonly erasesAt: Date | null
}

export async function ownAccountOf(platform: Platform, userId: string): Promise<OwnAccount | null> {
  const account = await findAccount(platform, userId)
  if (account === null) return null
  const { email, emailVerifiedAt, language, initialTimeZone, ageGroup, erasesAt } = account
  return {
    ...summarise(account),
    email,
    emailVerified: emailVerifiedAt !== null,
    language,
    initialTimeZone,
    ageGroup,
    erasesAt,
  }
}

/** Where to write to somebody, and in which language; null when there is no such account. */
export async function emailOf(
  platform: Platform,
  userId: string,
): Promise<{ email: string; language: Language } | null> {
  const account = await findAccount(platform, userId)
  return account && { email: account.email, language: account.language }
}

/** Gives an account another name; 409 on `username` when somebody has it. */
export async function changeUsername(tx: Tx<Platform>, userId: string, username: string): Promise<void> {
  allow(await claimUsername(tx, username, tx.clock.now(), userId), usernameTaken())
  const changed = await updateAccount(tx, userId, { username })
  allow(changed, usernameTaken())
  await tx.emit('account.changed', { userId })
}

/** The language of mails and of the app. */
export async function changeLanguage(tx: Tx<Platform>, userId: string, language: Language): Promise<void> {
  await updateAccount(tx, userId, { language })
  await tx.emit('account.changed', { userId })
}

/** A link to choose a new password, for the operator to hand over where no mail is sent; null when there is no such account. */
export async function passwordResetLink(platform: Platform, email: string): Promise<string | null> {
  const account = await findAccountByEmail(platform, email)
  if (account === null) return null
  return transaction(platform, async (tx) => {
    await recordByOperator(tx, account.id, 'password-reset-requested')
    return `${publicUrl(tx)}/reset#token=${await issueOneTimeToken(tx, 'reset-password', account.id)}`
  })
}
