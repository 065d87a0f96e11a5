/**
 * Slows down guessing at passwords, without giving a stranger the means to lock anybody out.
 *
 * - One address at one account: four free failures, then waits of 5, 10, 20 … seconds, up to 15 minutes. Only that
 *   address waits.
 * - Many addresses at one account: once the others failed 20 times within an hour, every address waits 30 s before each
 *   try. The wait begins with the address's own first refusal and nothing that others do prolongs it, so the owner gets
 *   in half a minute later than usual, however long the attack goes on.
 * - One address at many accounts: that is the request budget's business (`auth` in platform/http/limits.ts).
 */
import type { OpenCtx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { Refusal } from '../../platform/http/errors.ts'
import { networkOf } from '../../platform/http/network.ts'
import { deleteAttempts, failuresElsewhere, lockAttempt, updateAttempt, type Attempt } from './store/sign-in-attempt.ts'

const freeFailures = 4
const longestWait = 15 * 60
const forgottenAfter = 24 * 60 * 60
const crowd = 20
const crowdWait = 30
const crowdSpan = 60 * 60

/** Seconds from one failure of an address to its next try. */
export const waitAfter = (failures: number): number =>
  failures <= freeFailures ? 0 : Math.min(longestWait, 5 * 2 ** (failures - freeFailures - 1))

const secondsBetween = (from: Date, to: Date) => (to.getTime() - from.getTime()) / 1000

/** What becomes of a try: seconds to wait, or 0 and the try is on; and what to remember either way. */
export function judge(attempt: Attempt, elsewhere: number, now: Date): { wait: number; attempt: Attempt } {
  const since = secondsBetween(attempt.lastFailedAt, now)
  const failures = since > forgottenAfter ? 0 : attempt.failures
  const own = waitAfter(failures)
  if (own > 0 && own > since) return { wait: own - since, attempt }
  if (elsewhere >= crowd) {
    const waited = attempt.waitsSince === null ? null : secondsBetween(attempt.waitsSince, now)
    if (waited === null) return { wait: crowdWait, attempt: { ...attempt, waitsSince: now } }
    if (waited < crowdWait) return { wait: crowdWait - waited, attempt }
  }
  return { wait: 0, attempt: { failures: failures + 1, lastFailedAt: now, waitsSince: null } }
}

/**
 * Asks leave to try a password for this e-mail; refuses with 429. The try counts as failed until `forgiveAttempts`,
 * so that a hundred at once are not all free. E-mails without an account are treated alike.
 */
export async function beginAttempt(ctx: OpenCtx, email: string): Promise<void> {
  const now = ctx.clock.now()
  const [key, address] = [accountKey(ctx, email), addressOf(ctx)]
  const wait = await transaction(ctx, async (tx) => {
    const attempt = await lockAttempt(tx, key, address)
    const elsewhere = await failuresElsewhere(tx, key, address, new Date(now.getTime() - crowdSpan * 1000))
    const verdict = judge(attempt, elsewhere, now)
    await updateAttempt(tx, key, address, verdict.attempt)
    return verdict.wait
  })
  if (wait <= 0) return
  throw new Refusal('RATE_LIMIT_EXCEEDED', 'Too many tries. Please wait a little.', { retryAfter: Math.ceil(wait) })
}

/** The password was right: this address starts afresh. */
export const forgiveAttempts = (ctx: OpenCtx, email: string): Promise<void> =>
  deleteAttempts(ctx, accountKey(ctx, email), addressOf(ctx))

/** The owner proved to be one by mail: everybody starts afresh. */
export const forgiveAllAttempts = (ctx: OpenCtx, email: string): Promise<void> =>
  deleteAttempts(ctx, accountKey(ctx, email), null)

const accountKey = ({ vault }: OpenCtx, email: string): Buffer =>
  Buffer.from(vault.sign('sign-in-attempt', email.toLowerCase()), 'base64url')

const addressOf = ({ request }: OpenCtx): string => networkOf(request.ipAddress ?? 'unknown')
