/** Challenges as the actor gets to see them: every use case begins here. */
import type { Ctx, Platform, Tx } from '../../platform/context.ts'
import { allow, forbidden, notFound } from '../../platform/http/errors.ts'
import { accountsOf } from '../identity/index.ts'
import { hiddenFrom } from '../moderation/index.ts'
import { findTeamsOf } from '../teams/index.ts'
import { findOwn } from './participant-store.ts'
import { canManage, canSee, type Seen } from './policy.ts'
import { findChallenge, lockChallenge, type Challenge } from './store.ts'
import { listTeams } from './team-store.ts'

export const noSuchChallenge = () => notFound('challenge')

/** With what the actor is to each; a handful of queries for any number. */
export async function lookAt(ctx: Platform, userId: string, challenges: readonly Challenge[]): Promise<Seen[]> {
  const ids = challenges.map(({ id }) => id)
  const creators = [...new Set(challenges.flatMap(({ createdBy }) => createdBy ?? []))]
  const against = challenges.filter(({ scope }) => scope === 'teams').map(({ id }) => id)
  const own = await findOwn(ctx, userId, ids)
  const teams = Map.groupBy(await listTeams(ctx, against), ({ challengeId }) => challengeId)
  const roles = new Map((await findTeamsOf(ctx, userId)).flatMap(({ id, role }) => (role === null ? [] : [[id, role]])))
  const [accounts, hidden] = [await accountsOf(ctx, creators), await hiddenFrom(ctx, userId, creators)]
  return challenges.map((challenge) => ({
    challenge,
    own: own.get(challenge.id) ?? null,
    teams: teams.get(challenge.id) ?? [],
    roles,
    creatorIsThere:
      challenge.createdBy !== null && accounts.has(challenge.createdBy) && !hidden.has(challenge.createdBy),
  }))
}

/** 404 for what the actor does not see. */
export async function seeChallenge(ctx: Ctx, challengeId: string): Promise<Seen> {
  return seeable(ctx, await findChallenge(ctx, challengeId))
}

/** The same; until the transaction ends nobody else joins, leaves, changes or ends it. */
export async function lockSeenChallenge(tx: Tx, challengeId: string): Promise<Seen> {
  return seeable(tx, await lockChallenge(tx, challengeId))
}

/** 404 for who does not see it, 403 for who sees it and may not do this. */
export async function lockManaged(tx: Tx, challengeId: string): Promise<Seen> {
  const seen = await lockSeenChallenge(tx, challengeId)
  allow(canManage(seen, tx.actor.userId), forbidden())
  return seen
}

async function seeable(ctx: Ctx, challenge: Challenge | null): Promise<Seen> {
  allow(challenge, noSuchChallenge())
  const [seen] = await lookAt(ctx, ctx.actor.userId, [challenge])
  allow(seen && canSee(seen, ctx.actor.userId), noSuchChallenge())
  return seen
}
