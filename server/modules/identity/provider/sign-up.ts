/** Becoming a member with an account elsewhere. */
import type { Registration } from '@setpoint/contract/identity'
import type { ProviderRegisterInput, ProviderSignUp } from '@setpoint/contract/providers'
import type { OpenCtx, Tx } from '../../../platform/context.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { allow, conflict, invalid } from '../../../platform/http/errors.ts'
import { demandCaptcha } from '../captcha.ts'
import { newAccount } from '../new-account.ts'
import { checkInvitation, keptAgeGroup, registerAndSignIn } from '../registration.ts'
import { registerByMail } from '../registration-by-mail.ts'
import { recordWithProvider } from '../security-log.ts'
import { handOver, type Opened } from '../session.ts'
import { deleteAwaiting, findAccountByEmail, type Account } from '../store/account.ts'
import { insertLinkedAccount } from '../store/linked-account.ts'
import { noteSuspicion } from '../suspicion.ts'
import { returned, spend, type Returned } from './away.ts'
import { takeBackEarlier } from './before-verified.ts'
import type { ProviderIdentity } from './claims.ts'
import { newLink } from './linked-account.ts'
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
 * Makes the account, linked from the first moment on; a proof of work comes first, as at any registration: an account at a
 * provider costs nothing. An e-mail that the provider vouches for is taken as verified; any other is treated as at an
 * ordinary registration, in what is answered too.
 */
export async function registerByProvider(ctx: OpenCtx, input: ProviderRegisterInput): Promise<Registration> {
  const back = await returned(ctx, input.ticket, 'sign-in')
  await checkInvitation(ctx, {})
  const ageGroup = keptAgeGroup(input.age)
  const { email, isVerified } = emailOf(back.identity, input.email)
  if (ctx.config.CAPTCHA) await demandCaptcha(ctx, input.captcha)
  await noteSuspicion(ctx, null)
  const signsInAtOnce = isVerified || !ctx.mail.delivers
  const { username, language, timeZone } = input
  const introduced = { email, username, language, timeZone, ageGroup }
  if (!signsInAtOnce) {
    const provider = { id: back.provider.id, identity: back.identity }
    await transaction(ctx, async (tx) => {
      await spend(tx, back)
      await registerByMail(tx, introduced, { passwordHash: null, provider })
    })
    return { verificationRequired: true, session: null }
  }
  const emailVerifiedAt = isVerified ? ctx.clock.now() : null
  const account: Account = { ...newAccount(ctx, introduced, null, false), emailVerifiedAt }
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
  await takeBackEarlier(tx, back.identity)
  if (account.emailVerifiedAt !== null) await deleteAwaiting(tx, account.email)
  const opened = await registerAndSignIn(tx, account, undefined)
  await link(tx, account, back)
  return opened
}

async function link(tx: Tx<OpenCtx>, account: Account, { provider, identity }: Returned): Promise<void> {
  const linked = await insertLinkedAccount(tx, newLink(tx, account.id, provider.id, identity))
  allow(linked, conflict(`This account at ${provider.name} has just been linked to another one here.`))
  await recordWithProvider(tx, account.id, 'provider-linked', provider.name)
}
