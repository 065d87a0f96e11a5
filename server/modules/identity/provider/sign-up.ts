/** Becoming a member with an account elsewhere. */
import type { Registration } from '@setpoint/contract/identity'
import type { ProviderRegisterInput, ProviderSignUp } from '@setpoint/contract/providers'
import type { OpenCtx, Tx } from '../../../platform/context.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { allow, conflict, invalid } from '../../../platform/http/errors.ts'
import {
  checkInvitation,
  keptAgeGroup,
  newAccount,
  registerAndSignIn,
  registerUnverified,
  unverifiedDays,
} from '../registration.ts'
import { recordWithProvider } from '../security-log.ts'
import { handOver, type Opened } from '../session.ts'
import { deleteAwaiting, findAccount, findAccountByEmail, holdUsername, type Account } from '../store/account.ts'
import { findLinkedUser, insertLinkedAccount } from '../store/linked-account.ts'
import { returned, spend, type Returned } from './away.ts'
import type { ProviderIdentity } from './claims.ts'
import { newLink, subjectKey } from './linked-account.ts'
import { suggestUsername } from './username.ts'

/** What is known and what is left to say. 403 where nobody may register. */
export async function offerSignUp(ctx: OpenCtx, { provider, identity }: Returned): Promise<ProviderSignUp> {
  await checkInvitation(ctx, {})
  if (identity.emailVerified) allow(!(await isTaken(ctx, identity)), emailTaken(provider.name))
  return {
    providerName: provider.name,
    email: identity.email,
    emailVerified: identity.emailVerified,
    username: await suggestUsername(ctx, identity),
  }
}

/** By an account that somebody got into: one that was never verified gives way to who has the e-mail. */
async function isTaken(ctx: OpenCtx, { email }: ProviderIdentity): Promise<boolean> {
  const account = email === null ? null : await findAccountByEmail(ctx, email)
  return account !== null && !account.awaitsVerification
}

/** Only said to whom the e-mail belongs: their provider vouches for it. */
const emailTaken = (provider: string) =>
  conflict(
    `There is an account with this e-mail already. Log in as you did before, then link ${provider} in the settings.`,
    'email',
  )

/**
 * Makes the account, linked from the first moment on. An e-mail that the provider vouches for is taken as verified; any other
 * is treated as at an ordinary registration, in what is answered too.
 */
export async function registerByProvider(ctx: OpenCtx, input: ProviderRegisterInput): Promise<Registration> {
  const back = await returned(ctx, input.ticket, 'sign-in')
  await checkInvitation(ctx, {})
  const ageGroup = keptAgeGroup(input.age)
  const { email, isVerified } = emailOf(back.identity, input.email)
  const signsInAtOnce = isVerified || !ctx.mail.delivers
  const account: Account = {
    ...newAccount(ctx, { ...input, email, ageGroup }, null, !signsInAtOnce),
    emailVerifiedAt: isVerified ? ctx.clock.now() : null,
  }
  if (!signsInAtOnce) {
    await transaction(ctx, async (tx) => {
      await spend(tx, back)
      await takeBackEarlier(tx, back)
      if (await registerUnverified(tx, account)) await link(tx, account, back)
    })
    return { verificationRequired: true, session: null }
  }
  const opened = await transaction(ctx, (tx) => becomeMember(tx, account, back))
  return { verificationRequired: false, session: await handOver(ctx, opened, input.useCookie === true) }
}

function emailOf(identity: ProviderIdentity, given: string | undefined): { email: string; isVerified: boolean } {
  if (identity.email !== null && identity.emailVerified) {
    allow(given === undefined, invalid('email', 'Leave it out: the provider has told your e-mail'))
    return { email: identity.email, isVerified: true }
  }
  allow(given, invalid('email', 'Is needed: the provider has not told a verified one'))
  return { email: given, isVerified: false }
}

async function becomeMember(tx: Tx<OpenCtx>, account: Account, back: Returned): Promise<Opened> {
  await spend(tx, back)
  await takeBackEarlier(tx, back)
  if (account.emailVerifiedAt !== null) await deleteAwaiting(tx, account.email)
  const opened = await registerAndSignIn(tx, account, undefined)
  await link(tx, account, back)
  return opened
}

/**
 * Somebody who registered before and has not verified their e-mail, begins again: perhaps it was misspelt. The name they
 * asked for stays taken, as it does where the e-mail had an account and there is nothing to take back.
 */
async function takeBackEarlier(tx: Tx<OpenCtx>, { identity }: Returned): Promise<void> {
  const userId = await findLinkedUser(tx, subjectKey(tx, identity))
  const earlier = userId === null ? null : await findAccount(tx, userId)
  if (earlier === null || !earlier.awaitsVerification) return
  await deleteAwaiting(tx, earlier.email)
  await holdUsername(tx, earlier.username, daysAfter(earlier.createdAt, unverifiedDays))
}

const daysAfter = (at: Date, days: number) => new Date(at.getTime() + days * 86_400_000)

async function link(tx: Tx<OpenCtx>, account: Account, { provider, identity }: Returned): Promise<void> {
  const linked = await insertLinkedAccount(tx, newLink(tx, account.id, provider, identity))
  allow(linked, conflict(`This account at ${provider.name} has just been linked to another one here.`))
  await recordWithProvider(tx, account.id, 'provider-linked', provider.name)
}
