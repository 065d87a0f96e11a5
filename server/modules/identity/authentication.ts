/** Who is behind a token, remembered for a moment. */
import { LRUCache } from 'lru-cache'
import type { Actor, Clock, Platform } from '../../platform/context.ts'
import { verifyAccessToken, type VerifiedToken } from './access-token.ts'
import { isWhole, looksPersonal } from './personal-token-secret.ts'
import { hashToken } from './secret-token.ts'
import { findTokenInUse, noteUse } from './store/personal-token.ts'
import { findActor } from './store/session.ts'

interface Verified extends VerifiedToken {
  readonly clock: Clock
}

interface Live {
  readonly actor: Actor
  /** When the session was looked at in the database (ms), and how many changes of anybody's rights there had been. */
  readonly seenAt: number
  readonly changesThen: number
}

// Checking a signature costs a hundred times a look into a map, so good tokens are remembered until they expire. What
// they stand for, the session, is remembered apart and for a moment only: ending it forgets one entry and takes every
// token with it. Another process's endings are heard of as signals, and else noticed when the session is looked at again.
const capacity = 20_000
const lookAgainAfter = 10_000
const verifiedTokens = new LRUCache<string, Verified>({ max: capacity })
const liveSessions = new LRUCache<string, Live>({ max: capacity })
let changes = 0
/** userId -> the number of their last change: what was seen before it is out of date. */
const lastChangeOf = new LRUCache<string, number>({ max: capacity })

/** The actor of a token that was checked a moment ago; undefined when `authenticate` has to look. About a microsecond. */
export function authenticateCached(token: string): Actor | undefined {
  const verified = verifiedTokens.get(token)
  if (verified === undefined) return undefined
  const now = verified.clock.now().getTime()
  if (now >= verified.expiresAt) return undefined
  const live = liveSessions.get(verified.sessionId)
  if (live === undefined || Math.abs(now - live.seenAt) >= lookAgainAfter) return undefined
  return live.changesThen >= (lastChangeOf.get(verified.userId) ?? 0) ? live.actor : undefined
}

/**
 * Who is behind a token: an access token of a session, or a personal access token. Null when it is forged, expired or
 * its session has ended. `ipAddress` is where a personal access token was used.
 */
export async function authenticate(
  platform: Platform,
  token: string,
  ipAddress: string | null = null,
): Promise<Actor | null> {
  const changesBefore = changes
  const found = looksPersonal(token)
    ? await findByPersonalToken(platform, token, ipAddress)
    : await findByAccessToken(platform, token)
  if (found === null) return null
  const { actor, expiresAt } = found
  const { clock } = platform
  // A session that ended while we looked must not be remembered as live.
  if (changes === changesBefore) {
    verifiedTokens.set(token, { userId: actor.userId, sessionId: actor.sessionId, expiresAt, clock })
    liveSessions.set(actor.sessionId, { actor, seenAt: clock.now().getTime(), changesThen: changes })
  }
  return actor
}

interface Found {
  readonly actor: Actor
  readonly expiresAt: number
}

async function findByAccessToken(platform: Platform, token: string): Promise<Found | null> {
  const verified = await verify(platform, token)
  const actor = verified && (await findActor(platform, verified.userId, verified.sessionId))
  return actor && { actor, expiresAt: verified.expiresAt }
}

/** A use is written down at most this often (ms). */
const noteAgainAfter = 60_000

async function findByPersonalToken(platform: Platform, token: string, ipAddress: string | null): Promise<Found | null> {
  const found = isWhole(token) ? await findTokenInUse(platform, hashToken(token)) : null
  if (found === null) return null
  const noteBefore = new Date(platform.clock.now().getTime() - noteAgainAfter)
  if (found.lastUsedAt === null || found.lastUsedAt <= noteBefore)
    await noteUse(platform, found.actor, ipAddress, noteBefore)
  return { actor: found.actor, expiresAt: found.expiresAt.getTime() }
}

/** Milliseconds until a token that was just checked runs out; null when it is not remembered. */
export function timeLeft(token: string): number | null {
  const verified = verifiedTokens.get(token)
  return verified === undefined ? null : Math.max(verified.expiresAt - verified.clock.now().getTime(), 0)
}

/** Call after the commit that changed what is known of one session; `rightsChanged` does more and tells others. */
export function forgetSession(sessionId: string): void {
  changes += 1
  liveSessions.delete(sessionId)
}

/** Every session and token of a person is looked at again before it is believed. */
export function forgetPerson(userId: string): void {
  changes += 1
  lastChangeOf.set(userId, changes)
}

/** As after a start. */
export function forgetEveryone(): void {
  changes += 1
  liveSessions.clear()
  verifiedTokens.clear()
}

async function verify(platform: Platform, token: string): Promise<VerifiedToken | null> {
  const known = verifiedTokens.get(token)
  if (known === undefined) return verifyAccessToken(platform, token)
  return platform.clock.now().getTime() < known.expiresAt ? known : null
}
