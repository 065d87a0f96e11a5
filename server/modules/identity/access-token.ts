/** Access tokens: 15-minute JWTs, and who is behind one. */
import { decodeProtectedHeader, errors, jwtVerify, SignJWT } from 'jose'
import { LRUCache } from 'lru-cache'
import type { Actor, Clock, Platform } from '../../platform/context.ts'
import { signingKey, verifyingKey } from './signing-key.ts'
import { findActor } from './store/session.ts'

/** Seconds. */
export const accessTokenLifetime = 15 * 60

const issuer = 'setpoint'

/** A new token of a session. */
export async function signAccessToken(
  platform: Platform,
  { userId, sessionId, role }: Pick<Actor, 'userId' | 'sessionId' | 'role'>,
): Promise<string> {
  const { id, key } = await signingKey(platform)
  const now = Math.floor(platform.clock.now().getTime() / 1000)
  return new SignJWT({ sid: sessionId, role })
    .setProtectedHeader({ alg: 'ES256', kid: id, typ: 'at+jwt' })
    .setSubject(userId)
    .setIssuer(issuer)
    .setAudience(issuer)
    .setJti(crypto.randomUUID())
    .setIssuedAt(now)
    .setExpirationTime(now + accessTokenLifetime)
    .sign(key)
}

interface Verified {
  readonly userId: string
  readonly sessionId: string
  /** Milliseconds. */
  readonly expiresAt: number
  readonly clock: Clock
}

interface Live {
  readonly actor: Actor
  /** When the session was seen in the database (ms). */
  readonly seenAt: number
}

// Checking a signature costs a hundred times a look into a map, so good tokens are remembered until they expire. What
// they stand for, the session, is remembered apart: ending it forgets one entry and takes every token with it. Another
// process's endings are noticed when the session is looked at again.
const capacity = 20_000
const lookAgainAfter = 10_000
const verifiedTokens = new LRUCache<string, Verified>({ max: capacity })
const liveSessions = new LRUCache<string, Live>({ max: capacity })
let endings = 0

/** The actor of a token that was checked a moment ago; undefined when `authenticate` has to look. About a microsecond. */
export function authenticateCached(token: string): Actor | undefined {
  const verified = verifiedTokens.get(token)
  if (verified === undefined) return undefined
  const now = verified.clock.now().getTime()
  if (now >= verified.expiresAt) return undefined
  const live = liveSessions.get(verified.sessionId)
  if (live === undefined || Math.abs(now - live.seenAt) >= lookAgainAfter) return undefined
  return live.actor
}

/** Who is behind a token: null when it is forged, expired, or its session has ended. */
export async function authenticate(platform: Platform, token: string): Promise<Actor | null> {
  const verified = await verify(platform, token)
  if (verified === null) return null
  const endingsBefore = endings
  const actor = await findActor(platform, verified.userId, verified.sessionId)
  // A session that ended while we looked must not be remembered as live.
  if (actor !== null && endings === endingsBefore) {
    verifiedTokens.set(token, verified)
    liveSessions.set(actor.sessionId, { actor, seenAt: platform.clock.now().getTime() })
  }
  return actor
}

/** Call after the commit that ended a session or changed what its actor may do. */
export function forgetSession(sessionId: string): void {
  endings += 1
  liveSessions.delete(sessionId)
}

async function verify(platform: Platform, token: string): Promise<Verified | null> {
  const known = verifiedTokens.get(token)
  const now = platform.clock.now()
  if (known !== undefined) return now.getTime() < known.expiresAt ? known : null
  try {
    const { kid, alg } = decodeProtectedHeader(token)
    const key = alg === 'ES256' && kid !== undefined ? await verifyingKey(platform, kid) : null
    if (key === null) return null
    const { payload } = await jwtVerify(token, key, {
      algorithms: ['ES256'],
      typ: 'at+jwt',
      issuer,
      audience: issuer,
      requiredClaims: ['sub', 'sid', 'exp'],
      currentDate: now,
    })
    const { sub, sid, exp } = payload
    if (sub === undefined || exp === undefined || typeof sid !== 'string') return null
    return { userId: sub, sessionId: sid, expiresAt: exp * 1000, clock: platform.clock }
  } catch (error) {
    // Not our token; anything else (the database is away) is for others to answer.
    if (error instanceof errors.JOSEError || error instanceof TypeError) return null
    throw error
  }
}
