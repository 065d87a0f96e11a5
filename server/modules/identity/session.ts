/** Sessions: beginning, listing and ending them. */
import type { Session as SessionAnswer, SessionTokens } from '@setpoint/contract/identity'
import type { Ctx, OpenCtx, Platform, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { allow, notFound } from '../../platform/http/errors.ts'
import { newId } from '../../platform/new-id.ts'
import { accessTokenLifetime, signAccessToken } from './access-token.ts'
import { deviceOf } from './device.ts'
import { greetDevice } from './known-device.ts'
import { presentSession, presentUser } from './present.ts'
import { rightsChanged } from './rights.ts'
import { hashToken, newToken } from './secret-token.ts'
import { record } from './security-log.ts'
import type { Account } from './store/account.ts'
import { refuseSuspended } from './suspended.ts'
import { insertRefreshToken, insertSession, listSessions, markAllEnded, markEnded } from './store/session.ts'

const day = 24 * 60 * 60
/** Seconds that a session lives on after its last use. */
export const sessionLifetime = 7 * day
/** Seconds after which it ends however much it is used: once a season, a device asks who holds it. */
const longestSession = 90 * day

const cookie = 'setpoint_refresh'

/** A session that has just begun or gone on: what `handOver` makes an answer of. */
export interface Opened {
  readonly account: Account
  readonly sessionId: string
  readonly refreshToken: string
}

/** When a session that is used now runs out, unless it is used again. */
export const expiryOf = ({ createdAt }: { createdAt: Date }, now: Date): Date =>
  new Date(Math.min(now.getTime() + sessionLifetime * 1000, createdAt.getTime() + longestSession * 1000))

/**
 * Begins a session of the account on the request's device; `secondFactor` where one was proved on the way in. 403 for who
 * is suspended, whatever they proved.
 */
export async function openSession(tx: Tx<OpenCtx>, account: Account, secondFactor: boolean): Promise<Opened> {
  await refuseSuspended(tx, account)
  const now = tx.clock.now()
  const session = {
    id: newId(),
    userId: account.id,
    device: deviceOf(tx.request.userAgent),
    ipAddress: tx.request.ipAddress,
    createdAt: now,
    lastUsedAt: now,
    expiresAt: expiryOf({ createdAt: now }, now),
    provenAt: now,
    secondFactorAt: secondFactor ? now : null,
    fromNewDevice: await greetDevice(tx, account),
  }
  const refreshToken = newToken()
  await insertSession(tx, session)
  await insertRefreshToken(tx, {
    hash: hashToken(refreshToken),
    userId: account.id,
    sessionId: session.id,
    expiresAt: session.expiresAt,
  })
  return { account, sessionId: session.id, refreshToken }
}

/** The tokens for the client, the refresh token in its cookie where that is wanted. Call after the commit. */
export async function handOver(ctx: OpenCtx, opened: Opened, useCookie: boolean): Promise<SessionTokens> {
  const { account, sessionId, refreshToken } = opened
  const accessToken = await signAccessToken(ctx, { userId: account.id, sessionId, role: account.role })
  if (useCookie) ctx.request.setCookie(cookie, refreshToken, sessionLifetime)
  return {
    accessToken,
    refreshToken: useCookie ? null : refreshToken,
    expiresIn: accessTokenLifetime,
    user: presentUser(account),
  }
}

export const refreshCookie = (ctx: OpenCtx): string | null => ctx.request.cookie(cookie)
export const dropCookie = (ctx: OpenCtx): void => ctx.request.setCookie(cookie, null, 0)

export async function listMySessions(ctx: Ctx): Promise<SessionAnswer[]> {
  const sessions = await listSessions(ctx, ctx.actor.userId)
  return sessions.map((session) => presentSession(session, ctx.actor.sessionId))
}

export async function logOut(ctx: Ctx): Promise<void> {
  await transaction(ctx, async (tx) => {
    await endSession(tx, tx.actor.userId, tx.actor.sessionId)
    await record(tx, tx.actor.userId, 'logged-out')
  })
  dropCookie(ctx)
}

export async function logOutEverywhere(ctx: Ctx): Promise<void> {
  await transaction(ctx, async (tx) => {
    await endAllSessions(tx, tx.actor.userId)
    await record(tx, tx.actor.userId, 'logged-out-everywhere')
  })
  dropCookie(ctx)
}

/** Ends one of the actor's sessions. 404 when it isn't live or isn't theirs. */
export async function revokeSession(ctx: Ctx, { sessionId }: { sessionId: string }): Promise<void> {
  await transaction(ctx, async (tx) => {
    allow(await endSession(tx, tx.actor.userId, sessionId), notFound('session'))
    await record(tx, tx.actor.userId, 'session-revoked')
  })
}

/** Ends a session at once: its access tokens, refresh tokens and sockets. False when there was none. */
export async function endSession(tx: Tx<Platform>, userId: string, sessionId: string): Promise<boolean> {
  const ended = await markEnded(tx, userId, sessionId)
  if (ended) await rightsChanged(tx, userId)
  return ended
}

/** Ends every session of a person, but for one where it is named. */
export async function endAllSessions(tx: Tx<Platform>, userId: string, except: string | null = null): Promise<void> {
  await markAllEnded(tx, userId, except)
  await rightsChanged(tx, userId)
}

/**
 * Call in the transaction that suspends a person or puts an end to their account: their sessions end for good, and
 * their sockets with them. Personal access tokens are refused for as long as the account is suspended or to be erased.
 */
export const cutOffPerson = (tx: Tx<Platform>, userId: string): Promise<void> => endAllSessions(tx, userId)
