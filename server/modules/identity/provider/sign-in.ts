/** Signing in, and proving once more who one is, with an account elsewhere. */
import type {
  OwnProviderStartInput,
  ProviderParams,
  ProviderProof,
  ProviderSignIn,
  ProviderSignInInput,
  ProviderStart,
  ProviderStartInput,
  ProviderTicketInput,
} from '@setpoint/contract/providers'
import type { Ctx, OpenCtx } from '../../../platform/context.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { allow, forbidden, Refusal } from '../../../platform/http/errors.ts'
import { answerLogIn, completeLogIn } from '../log-in.ts'
import { proofMethods } from '../second-factor.ts'
import { recordWithProvider } from '../security-log.ts'
import { markProven } from '../step-up.ts'
import { findAccount } from '../store/account.ts'
import { findLinkedUser, markLinkedAccountUsed } from '../store/linked-account.ts'
import { returned, returnedToSession, sendAway, spend, type Returned } from './away.ts'
import { subjectKey } from './linked-account.ts'
import { offerSignUp } from './sign-up.ts'

/** Sends the browser to a provider, to sign in with the account it has there. */
export const startSignIn = (
  ctx: OpenCtx,
  { provider, returnTo }: ProviderParams & ProviderStartInput,
): Promise<ProviderStart> => sendAway(ctx, { provider, returnTo, purpose: 'sign-in' })

/**
 * Signs in whose account elsewhere it is; who has none here yet is told what is needed for one. So is whose e-mail waits to
 * be verified: another answer would tell whether it had an account before. 403 where nobody may register, or for a
 * suspended account; 409 where the provider vouches for an e-mail that has an account: that is never enough.
 */
export async function signInByProvider(
  ctx: OpenCtx,
  { ticket, useCookie }: ProviderSignInInput,
): Promise<ProviderSignIn> {
  const back = await returned(ctx, ticket, 'sign-in')
  const key = subjectKey(ctx, back.identity)
  const userId = await findLinkedUser(ctx, key)
  const { returnTo } = back
  const account = userId === null ? null : await findAccount(ctx, userId)
  if (account === null || (account.awaitsVerification && ctx.mail.delivers))
    return { session: null, secondFactor: null, signUp: await offerSignUp(ctx, back), returnTo }
  const outcome = await transaction(ctx, async (tx) => {
    await spend(tx, back)
    await markLinkedAccountUsed(tx, key)
    await recordWithProvider(tx, account.id, 'provider-used', back.provider.name)
    return completeLogIn(tx, account, 'provider')
  })
  return { ...(await answerLogIn(ctx, outcome, useCookie === true)), signUp: null, returnTo }
}

/** Sends the browser to a provider, which is asked to make sure once more who it is. */
export const startProving = (ctx: Ctx, input: OwnProviderStartInput): Promise<ProviderStart> =>
  sendAway(ctx, { ...input, purpose: 'prove' })

/** Seconds that the provider's clock may be off. */
const tolerance = 60

/** The session counts as proven anew, if it is the person's own account elsewhere, and the provider did not just remember them. */
export async function proveByProvider(ctx: Ctx, { ticket }: ProviderTicketInput): Promise<ProviderProof> {
  const back = await returnedToSession(ctx, ticket, 'prove')
  const { name } = back.provider
  const { userId, sessionId } = ctx.actor
  const account = await findAccount(ctx, userId)
  allow(
    account && (await proofMethods(ctx, account)).includes('provider'),
    forbidden('Prove it by your second factor.'),
  )
  const owner = await findLinkedUser(ctx, subjectKey(ctx, back.identity))
  allow(owner === userId, forbidden(`This account at ${name} is not linked to yours.`))
  allow(isFresh(back), new Refusal('INVALID_CREDENTIALS', `${name} did not ask who you are. Please try again.`))
  await transaction(ctx, async (tx) => {
    await spend(tx, back)
    await markProven(tx, { userId, sessionId, secondFactor: false })
    await recordWithProvider(tx, userId, 'proven', name)
  })
  return { returnTo: back.returnTo }
}

/** Where a provider says when it last asked, that must have been since we sent the browser there. */
const isFresh = ({ identity, sentAt }: Returned) =>
  identity.provenAt === null || identity.provenAt >= sentAt.getTime() / 1000 - tolerance
