/**
 * How often six digits may be guessed. Only who is signed in, or knew the password, gets to guess at all: what is counted
 * here, strangers cannot spend. Passkeys and recovery codes are beyond guessing, so they stay open whatever is spent.
 */
import type { OpenCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/http/errors.ts'
import { beginAttempt, forgiveAttempts } from './back-off.ts'
import { countSecurityEvents } from './store/security-event.ts'

/** Wrong codes an account may see within a day, from wherever they come: of a million, three are right at a time. */
export const wrongCodesADay = 100
const day = 24 * 60 * 60

/** Asks leave to try a code. Refuses with 429: this address for a while, everybody once the day's budget is spent. */
export async function beginCode(ctx: OpenCtx, userId: string): Promise<void> {
  if ((await wrongCodesToday(ctx, userId)) >= wrongCodesADay) {
    const message = 'Too many wrong codes today. Use a passkey or a recovery code.'
    throw new Refusal('RATE_LIMIT_EXCEEDED', message, { retryAfter: 60 * 60 })
  }
  await beginAttempt(ctx, budgetOf(userId))
}

/** A code was right: this address starts afresh. */
export const forgiveCodes = (ctx: OpenCtx, userId: string): Promise<void> => forgiveAttempts(ctx, budgetOf(userId))

/** Failed second factors of the last 24 hours. */
export const wrongCodesToday = (ctx: OpenCtx, userId: string): Promise<number> =>
  countSecurityEvents(ctx, userId, 'second-factor-failed', new Date(ctx.clock.now().getTime() - day * 1000))

/** Apart from the password's attempts, which are forgiven when the password is right. */
const budgetOf = (userId: string) => `second factor of ${userId}`
