/** Access rules of routes, as data. A route without one does not start; what belongs to whom is decided in the use case. */
import type { TokenArea } from '@setpoint/contract/identity'
import type { Actor } from '../context.ts'
import { forbidden, Refusal } from './errors.ts'

export interface AccessRule<SignedIn extends boolean = boolean> {
  readonly name: string
  readonly signedIn: SignedIn
  readonly allows: (actor: Actor) => boolean
  /** A second factor must have been proved in the session. */
  readonly secondFactor: boolean
  /** The person must have proved who they are within the last ten minutes. */
  readonly fresh: boolean
  /** What a personal access token needs a scope of (`<area>:read` for GET, else `<area>:write`); null takes sessions only. */
  readonly area: TokenArea | null
  /** Also for who has asked to be erased: to take their data out, or to cancel. */
  readonly inGrace: boolean
}

const rule = { allows: () => true, secondFactor: false, fresh: false, area: null, inGrace: false }

/** Signed in or not. */
export const anyone: AccessRule<false> = { ...rule, name: 'anyone', signedIn: false }
/** Everyone who is signed in. */
export const member: AccessRule<true> = { ...rule, name: 'member', signedIn: true }
/** Admins, with a second factor. */
export const admin: AccessRule<true> = {
  ...rule,
  name: 'admin',
  signedIn: true,
  allows: (actor) => actor.role === 'admin',
  secondFactor: true,
}

/** Coaches, with a second factor: they see what others entrust to them. An admin is none by that. */
export const coach: AccessRule<true> = {
  ...rule,
  name: 'coach',
  signedIn: true,
  allows: (actor) => actor.role === 'coach',
  secondFactor: true,
}

/** The same for who has just proved who they are: for acts that a session left open must not be enough for. */
export const fresh = (base: AccessRule<true>): AccessRule<true> => ({
  ...base,
  name: `${base.name}, proven again`,
  fresh: true,
})

/** The same, also for who has asked to be erased. */
export const alsoInGrace = (base: AccessRule<true>): AccessRule<true> => ({ ...base, inGrace: true })

/** The same, also with a personal access token that has the scope. */
export const withToken = <SignedIn extends boolean>(
  base: AccessRule<SignedIn>,
  area: TokenArea,
): AccessRule<SignedIn> => ({
  ...base,
  name: `${base.name}, or a token for ${area}`,
  area,
})

/** Minutes that a proof of who one is counts as fresh. */
export const freshFor = 10

/** Why the actor may not use a route; null lets them in. */
export function refusalOf(access: AccessRule, actor: Actor, method: string, now: Date): Refusal | null {
  if (actor.erasing && !access.inGrace)
    return new Refusal('ACCOUNT_ERASING', 'This account is to be erased. Cancel that to go on using it.')
  if (actor.scopes !== null) return tokenRefusal(access, actor.scopes, method)
  if (!access.allows(actor)) return forbidden()
  if (access.secondFactor && !actor.secondFactor)
    return new Refusal('SECOND_FACTOR_REQUIRED', 'This needs a second factor: set one up, or sign in with it.')
  if (access.fresh && !isFresh(actor, now))
    return new Refusal('STEP_UP_REQUIRED', 'Please prove once more that it is you.')
  return null
}

export const isFresh = ({ provenAt }: Actor, now: Date): boolean =>
  provenAt !== null && now.getTime() - provenAt.getTime() <= freshFor * 60_000

/** A token never reaches what asks for a role, a second factor or a fresh proof. */
function tokenRefusal({ area, fresh: asksProof, secondFactor }: AccessRule, scopes: readonly string[], method: string) {
  const needed = `${area}:${method === 'GET' ? 'read' : 'write'}`
  const isFor = area !== null && !asksProof && !secondFactor && scopes.includes(needed)
  if (isFor) return null
  return new Refusal(
    'SCOPE_MISSING',
    area === null ? 'Personal access tokens may not do this; sign in.' : `This token lacks the scope ${needed}.`,
  )
}
