/** Who needs what to sign in, and what may be taken away. Pure. */
import type { Role } from '../../platform/context.ts'

/** Who may see or change things of others proves more than a password. */
export const needsSecondFactor = (role: Role): boolean => role !== 'member'

/** The ways into an account that stand alone. */
export interface WaysIn {
  readonly password: boolean
  readonly passkeys: number
  /** Linked accounts at providers that are set up here. */
  readonly providers: number
}

/** Whether somebody with these ways can still sign in. */
export const canSignIn = ({ password, passkeys, providers }: WaysIn): boolean =>
  password || passkeys > 0 || providers > 0
