/** Request budgets of seed 003, in this process's memory. */
import type { FastifyReply } from 'fastify'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Actor } from '../context.ts'
import { Refusal } from './errors.ts'
import { networkOf } from './network.ts'
import type { LimitName } from './routes.ts'

/** Requests a span of seconds. `auth` counts failures only: a success gives its point back. */
const budgets = {
  anonymous: { points: 10, duration: 60 },
  member: { points: 100, duration: 60 },
  auth: { points: 5, duration: 15 * 60 },
  refresh: { points: 60, duration: 60 },
  upload: { points: 20, duration: 60 * 60 },
  // Of people, twenty to a page: a person looks somebody up, and nobody copies the list of members.
  search: { points: 120, duration: 60 * 60 },
  media: { points: 600, duration: 60 },
  // Browsers that come back from a provider; what they bring was begun here, and that is limited already.
  return: { points: 60, duration: 60 },
  // Codes of invitations that one person tries: 40 bits are not found at two thousand a day.
  invitation: { points: 20, duration: 15 * 60 },
  // Somebody has to look at each: more than anybody meets with in an hour, and too few to bury a desk.
  report: { points: 20, duration: 60 * 60 },
  // Posts and comments: one a minute, all day.
  writing: { points: 60, duration: 60 * 60 },
} as const
type Budget = keyof typeof budgets

export interface Limits {
  /** Takes one request from its budget and sets the headers; refuses with 429 when it is spent. */
  take(limit: LimitName, actor: Actor | null, ipAddress: string, route: string, reply: FastifyReply): Promise<void>
  /** Gives the request back where only failures count. */
  giveBack(limit: LimitName, ipAddress: string, route: string): Promise<void>
}

export function openLimits(): Limits {
  const limiters = Object.fromEntries(
    Object.entries(budgets).map(([name, budget]) => [name, new RateLimiterMemory({ keyPrefix: name, ...budget })]),
  ) as Record<Budget, RateLimiterMemory>

  return {
    async take(limit, actor, ipAddress, route, reply) {
      const budget = budgetOf(limit, actor)
      try {
        const left = await limiters[budget].consume(keyOf(limit, actor, ipAddress, route))
        setHeaders(reply, budget, left)
      } catch (spent) {
        if (!(spent instanceof RateLimiterRes)) throw spent
        setHeaders(reply, budget, spent)
        const retryAfter = Math.max(1, Math.ceil(spent.msBeforeNext / 1000))
        reply.header('Retry-After', String(retryAfter))
        throw new Refusal('RATE_LIMIT_EXCEEDED', 'Too many requests. Please try again later.', { retryAfter })
      }
    },
    async giveBack(limit, ipAddress, route) {
      if (limit === 'auth') await limiters.auth.reward(keyOf(limit, null, ipAddress, route))
    },
  }
}

/** For load tests (`RATE_LIMITS=off`). */
export const noLimits: Limits = { take: async () => {}, giveBack: async () => {} }

const budgetOf = (limit: LimitName, actor: Actor | null): Budget =>
  limit === 'default' ? (actor === null ? 'anonymous' : 'member') : limit

/** The sign-in budget belongs to an address and one route, so that a spent log-in does not block a reset. */
function keyOf(limit: LimitName, actor: Actor | null, ipAddress: string, route: string): string {
  if (limit === 'auth') return `${route} ${networkOf(ipAddress)}`
  return actor === null ? networkOf(ipAddress) : actor.userId
}

function setHeaders(reply: FastifyReply, budget: Budget, state: RateLimiterRes): void {
  const { points } = budgets[budget]
  const seconds = Math.ceil(state.msBeforeNext / 1000)
  reply.header('X-RateLimit-Limit', String(points))
  reply.header('X-RateLimit-Remaining', String(state.remainingPoints))
  reply.header('X-RateLimit-Reset', String(Math.ceil(Date.now() / 1000) + seconds))
  reply.header('RateLimit', `"${budget}";r=${state.remainingPoints};t=${seconds}`)
}
