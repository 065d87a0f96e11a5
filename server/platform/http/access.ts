/** Access rules of routes. A route without one does not start; what belongs to whom is decided in the use case. */
import type { Actor } from '../context.ts'

export interface AccessRule<SignedIn extends boolean = boolean> {
  readonly name: string
  readonly signedIn: SignedIn
  readonly allows: (actor: Actor) => boolean
}

/** Signed in or not. */
export const anyone: AccessRule<false> = { name: 'anyone', signedIn: false, allows: () => true }
/** Everyone who is signed in. */
export const member: AccessRule<true> = { name: 'member', signedIn: true, allows: () => true }
export const admin: AccessRule<true> = { name: 'admin', signedIn: true, allows: (actor) => actor.role === 'admin' }
