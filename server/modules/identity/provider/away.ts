/**
 * The way to a provider and back. The state that a browser carries is good once, for one provider, and only together with
 * a cookie of the browser that was sent: a way begun elsewhere does not end here. Back again it gets a ticket, under the
 * same conditions, for what it was sent for.
 */
import { timingSafeEqual } from 'node:crypto'
import {
  returnScreen,
  type ProviderParams,
  type ProviderProblem,
  type ProviderPurpose,
  type ProviderReturn,
  type ProviderStart,
} from '@setpoint/contract/providers'
import { publicUrl } from '../../../platform/config/public-url.ts'
import type { SignInProvider } from '../../../platform/config/sign-in-providers.ts'
import type { OpenCtx, Platform } from '../../../platform/context.ts'
import type { RedirectAnswer } from '../../../platform/http/answers.ts'
import { allow, notFound, Refusal } from '../../../platform/http/errors.ts'
import { newId } from '../../../platform/new-id.ts'
import { hashToken, newToken } from '../secret-token.ts'
import { deleteProviderSignIn, findBack, insertAway, takeBack, updateBack } from '../store/provider-sign-in.ts'
import type { ProviderIdentity } from './claims.ts'
import { addressAt, newChecks, ProviderFailure, redeem, type Checks } from './exchange.ts'
import { quirksOf } from './presets.ts'

/** Minutes for signing in there. */
const awayFor = 15
/** Minutes for what is left to do here, such as choosing a username. */
const backFor = 30

interface Away {
  readonly checks: Checks
  readonly returnTo: string | null
}

interface Back {
  readonly identity: ProviderIdentity
  readonly returnTo: string | null
}

/** Somebody who is back from a provider. */
export interface Returned extends Back {
  readonly id: string
  readonly provider: SignInProvider
  readonly userId: string | null
  readonly sessionId: string | null
  readonly sentAt: Date
}

/** 404 where the operator has not set it up. */
export function providerOf({ config }: Platform, id: string): SignInProvider {
  const provider = config.OIDC_PROVIDERS.find((each) => each.id === id)
  allow(provider, notFound('sign-in provider'))
  return provider
}

interface Sending {
  readonly provider: string
  readonly purpose: ProviderPurpose
  readonly returnTo?: string | undefined
}

/** Where the browser is to go. What is linked or proved is for the actor's session alone. */
export async function sendAway(ctx: OpenCtx, { provider: id, purpose, returnTo }: Sending): Promise<ProviderStart> {
  const provider = providerOf(ctx, id)
  const state = newToken()
  const checks = newChecks()
  const address = await addressAt(ctx, provider, { state, checks, purpose })
  const now = ctx.clock.now()
  const actor = purpose === 'sign-in' ? null : ctx.actor
  const away = {
    id: newId(),
    tokenHash: hashToken(state),
    browserHash: hashToken(keepBrowser(ctx, provider)),
    provider: id,
    purpose,
    userId: actor?.userId ?? null,
    sessionId: actor?.sessionId ?? null,
    createdAt: now,
    expiresAt: minutesAfter(now, awayFor),
  }
  await insertAway(ctx, away, { checks, returnTo: returnTo ?? null } satisfies Away)
  return { address, returnsTo: new URL(publicUrl(ctx)).origin }
}

const minutesAfter = (at: Date, minutes: number) => new Date(at.getTime() + minutes * 60_000)

/** A provider that answers by a form needs a cookie that goes with it; the other ways are spared that. */
const cookieOf = ({ kind }: SignInProvider) =>
  quirksOf[kind].answersBy === 'form'
    ? ({ name: 'setpoint_provider_form', sentFrom: 'none' } as const)
    : ({ name: 'setpoint_provider', sentFrom: 'lax' } as const)

/** The browser's own secret: the one that it has, so that two tabs may be away at once, or a new one. */
function keepBrowser({ request }: OpenCtx, provider: SignInProvider): string {
  const { name, sentFrom } = cookieOf(provider)
  const browser = browserOf({ request }, provider) ?? newToken()
  request.setCookie(name, browser, (awayFor + backFor) * 60, sentFrom)
  return browser
}

function browserOf({ request }: Pick<OpenCtx, 'request'>, provider: SignInProvider): string | null {
  const value = request.cookie(cookieOf(provider).name)
  return value !== null && /^[\w-]{43}$/.test(value) ? value : null
}

/** A browser comes back from a provider, with a code or with an error, and is sent on to the app's screen for it. */
export async function comeBack(ctx: OpenCtx, input: ProviderParams & ProviderReturn): Promise<RedirectAnswer> {
  try {
    const { ticket, purpose } = await exchange(ctx, input)
    return onward(ctx, { ticket, purpose })
  } catch (error) {
    if (error instanceof ProviderFailure) return onward(ctx, { problem: error.problem })
    throw error
  }
}

const onward = (ctx: OpenCtx, fragment: Record<string, string>): RedirectAnswer => ({
  to: `${publicUrl(ctx)}${returnScreen}#${new URLSearchParams(fragment).toString()}`,
})

const failed = (problem: ProviderProblem) => new ProviderFailure(problem, undefined)

async function exchange(ctx: OpenCtx, { provider: id, ...given }: ProviderParams & ProviderReturn) {
  const provider = ctx.config.OIDC_PROVIDERS.find((each) => each.id === id)
  const parameters = Object.fromEntries(Object.entries(given).filter(isText))
  const state = parameters['state']
  const browser = provider === undefined ? null : browserOf(ctx, provider)
  if (provider === undefined || state === undefined || browser === null) throw failed('expired')
  const ticket = newToken()
  const way = { provider: provider.id, stateHash: hashToken(state), browserHash: hashToken(browser) }
  const away = await takeBack<Away>(ctx, way, hashToken(ticket))
  if (away === null) throw failed('expired')
  const { checks, returnTo } = away.sealed
  const identity = await redeem(ctx, provider, parameters, { ...checks, state }).catch(async (error: unknown) => {
    await deleteProviderSignIn(ctx, away.id)
    throw error
  })
  const back: Back = { identity, returnTo }
  await updateBack(ctx, away.id, back, minutesAfter(ctx.clock.now(), backFor))
  return { ticket, purpose: away.purpose }
}

const isText = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string'

/** Who came back with this ticket, in this browser, for this. 410 for a ticket that is not good (any more). */
export async function returned(ctx: OpenCtx, ticket: string, purpose: ProviderPurpose): Promise<Returned> {
  const found = await findBack<Back | Away>(ctx, { tokenHash: hashToken(ticket), purpose })
  allow(found !== null && 'identity' in found.sealed, deadTicket())
  const provider = providerOf(ctx, found.provider)
  const browser = browserOf(ctx, provider)
  allow(browser !== null && timingSafeEqual(hashToken(browser), found.browserHash), deadTicket())
  const { id, userId, sessionId, createdAt: sentAt, sealed } = found
  return { id, provider, userId, sessionId, sentAt, ...sealed }
}

/** The same for what belongs to the session that the browser was sent from. */
export async function returnedToSession(
  ctx: OpenCtx,
  ticket: string,
  purpose: Exclude<ProviderPurpose, 'sign-in'>,
): Promise<Returned> {
  const back = await returned(ctx, ticket, purpose)
  const { actor } = ctx
  allow(actor !== null && back.userId === actor.userId && back.sessionId === actor.sessionId, deadTicket())
  return back
}

/** Uses the ticket up. 410 when somebody was faster. */
export async function spend(ctx: OpenCtx, { id }: Returned): Promise<void> {
  allow(await deleteProviderSignIn(ctx, id), deadTicket())
}

const deadTicket = () => new Refusal('GONE', 'This took too long or has been used already. Please begin again.')
