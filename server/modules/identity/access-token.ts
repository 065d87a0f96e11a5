/** Access tokens: 15-minute JWTs. */
import { decodeProtectedHeader, errors, jwtVerify, SignJWT } from 'jose'
import type { Actor, Platform } from '../../platform/context.ts'
import { signingKey, verifyingKey } from './signing-key.ts'

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

export interface VerifiedToken {
  readonly userId: string
  readonly sessionId: string
  /** Milliseconds. */
  readonly expiresAt: number
}

/** What a token says, where it is ours and has not run out; null else. Whether its session still lives is not asked. */
export async function verifyAccessToken(platform: Platform, token: string): Promise<VerifiedToken | null> {
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
      currentDate: platform.clock.now(),
    })
    const { sub, sid, exp } = payload
    if (sub === undefined || exp === undefined || typeof sid !== 'string') return null
    return { userId: sub, sessionId: sid, expiresAt: exp * 1000 }
  } catch (error) {
    // Not our token; anything else (the database is away) is for others to answer.
    if (error instanceof errors.JOSEError || error instanceof TypeError) return null
    throw error
  }
}
