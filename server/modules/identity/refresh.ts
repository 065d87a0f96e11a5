/**
 * Refreshing a session: every use of a refresh token spends it and hands out its successor.
 *
 * The successor is derived from the token with a key of the vault, so it need not be stored to be handed out again: a
 * session has exactly one unspent token at any time, however many requests race. Within 30 s of being spent, a token is
 * answered with that one (tabs that woke together, a reply that was lost); later, somebody has a copy, and the session
 * ends for the thief and for the owner, who signs in again. Handing out siblings instead would give a thief who is quick
 * enough a line of tokens of their own that nobody ever notices.
 */
import type { RefreshInput, SessionTokens } from '@setpoint/contract/identity'
import type { OpenCtx, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { allow, Refusal } from '../../platform/http/errors.ts'
import { hashToken } from './secret-token.ts'
import { record } from './security-log.ts'
import { dropCookie, endSession, expiryOf, handOver, refreshCookie, type Opened } from './session.ts'
import { findAccount } from './store/account.ts'
import { refuseSuspended } from './suspended.ts'
import {
  findRefreshToken,
  insertRefreshToken,
  lockSession,
  prolongSession,
  spendRefreshToken,
  type Session,
} from './store/session.ts'

/** Seconds. */
const grace = 30

/** Goes on with a session. 401 SESSION_EXPIRED when the token is unknown, out of date, or was used before;
 * 403 ACCOUNT_SUSPENDED to whose account is. */
export async function refresh(ctx: OpenCtx, input: RefreshInput): Promise<SessionTokens> {
  const token = input.refreshToken ?? refreshCookie(ctx)
  // The end of a session must be committed, so the refusal is thrown after the transaction.
  const opened = token === null ? null : await transaction(ctx, (tx) => advance(tx, token))
  if (opened === null && input.refreshToken === undefined) dropCookie(ctx)
  if (opened === null && token !== null) await explainSuspension(ctx, token)
  allow(opened, new Refusal('SESSION_EXPIRED', 'This session has ended. Please sign in again.'))
  return handOver(ctx, opened, input.refreshToken === undefined)
}

/** An app that was open when its owner was suspended is told so: it holds a token of theirs, spent or not. */
async function explainSuspension(ctx: OpenCtx, token: string): Promise<void> {
  const found = await findRefreshToken(ctx, hashToken(token))
  const account = found && (await findAccount(ctx, found.userId))
  if (account !== null) await refuseSuspended(ctx, account)
}

async function advance(tx: Tx<OpenCtx>, token: string): Promise<Opened | null> {
  const found = await findRefreshToken(tx, hashToken(token))
  if (found === null) return null
  const session = await lockSession(tx, found.userId, found.sessionId)
  // Read again under the lock: another request may have spent it meanwhile.
  const presented = session && (await findRefreshToken(tx, found.hash))
  if (!session || !presented || presented.expiresAt <= tx.clock.now()) return null
  if (presented.spentAt === null) return goOn(tx, session, await spend(tx, session, token, presented.hash))
  if (secondsSince(tx, presented.spentAt) <= grace) return goOn(tx, session, await unspentAfter(tx, session, token))
  await endSession(tx, session.userId, session.id)
  await record(tx, session.userId, 'refresh-reused')
  return null
}

async function goOn(tx: Tx<OpenCtx>, session: Session, refreshToken: string): Promise<Opened | null> {
  const account = await findAccount(tx, session.userId)
  if (account === null || account.suspendedAt !== null) return null
  const now = tx.clock.now()
  await prolongSession(tx, session, {
    ipAddress: tx.request.ipAddress,
    lastUsedAt: now,
    expiresAt: expiryOf(session, now),
  })
  return { account, sessionId: session.id, refreshToken }
}

async function spend(tx: Tx<OpenCtx>, session: Session, token: string, hash: Buffer): Promise<string> {
  const next = successorOf(tx, token)
  const { userId, id: sessionId } = session
  await spendRefreshToken(tx, hash)
  await insertRefreshToken(tx, {
    hash: hashToken(next),
    userId,
    sessionId,
    expiresAt: expiryOf(session, tx.clock.now()),
  })
  return next
}

/** Follows the line of a spent token to its end. All of it is as young as the grace, so the line is short. */
async function unspentAfter(tx: Tx<OpenCtx>, session: Session, token: string): Promise<string> {
  const next = successorOf(tx, token)
  const found = await findRefreshToken(tx, hashToken(next))
  // No successor: the vault's secret was replaced since (a restored backup). Begin the line anew from here.
  if (found === null) return spend(tx, session, token, hashToken(token))
  return found.spentAt === null ? next : unspentAfter(tx, session, next)
}

const successorOf = ({ vault }: OpenCtx, token: string) => vault.sign('refresh-token', token)

const secondsSince = ({ clock }: OpenCtx, then: Date) => (clock.now().getTime() - then.getTime()) / 1000
