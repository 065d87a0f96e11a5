/** How the edge finds out who is behind a token; identity answers. */
import type { Actor } from './context.ts'

export interface Authentication {
  /** The actor of a token that was seen a moment ago; undefined when it has to be checked. */
  known: (token: string) => Actor | undefined
  /** Null when nobody is behind it. The address is where it was used; null where that is not known. */
  check: (token: string, ipAddress: string | null) => Promise<Actor | null>
  /** Milliseconds until a token that was just checked runs out; null where that is not known. */
  timeLeft: (token: string) => number | null
}
