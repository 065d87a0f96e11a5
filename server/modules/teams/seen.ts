/** A team as the actor gets to see it: every use case begins here. */
import type { Team } from '@setpoint/contract/teams'
import type { Ctx, Tx } from '../../platform/context.ts'
import { allow, forbidden, notFound } from '../../platform/http/errors.ts'
import { accountsOf } from '../identity/index.ts'
import { hiddenFrom } from '../moderation/index.ts'
import { canSeeTeam, may, type TeamRight } from './policy.ts'
import { presentTeam } from './present.ts'
import { requestersOf } from './request-store.ts'
import { findTeam, lockTeam, type SeenTeam } from './store.ts'

export const noSuchTeam = () => notFound('team')

/** 404 for a private team that is not listed and that the actor is not in. */
export async function seeTeam(ctx: Ctx, teamId: string): Promise<SeenTeam> {
  return seeable(await findTeam(ctx, teamId, ctx.actor.userId))
}

/** The same, locked until the transaction ends: nobody else joins, leaves or changes it meanwhile. */
export async function lockSeenTeam(tx: Tx, teamId: string): Promise<SeenTeam> {
  return seeable(await lockTeam(tx, teamId, tx.actor.userId))
}

/** 404 for who does not see the team, 403 for who sees it and may not do this. */
export async function seeTeamWith(ctx: Ctx, teamId: string, right: TeamRight): Promise<SeenTeam> {
  return withRight(await seeTeam(ctx, teamId), right)
}

export async function lockTeamWith(tx: Tx, teamId: string, right: TeamRight): Promise<SeenTeam> {
  return withRight(await lockSeenTeam(tx, teamId), right)
}

function seeable(team: SeenTeam | null): SeenTeam {
  allow(team !== null && canSeeTeam(team, team.role), noSuchTeam())
  return team
}

function withRight(team: SeenTeam, right: TeamRight): SeenTeam {
  allow(may(team.role, right), forbidden())
  return team
}

export async function presentSeen(ctx: Ctx, team: SeenTeam): Promise<Team> {
  const requests = may(team.role, 'invite') ? (await openRequestsOf(ctx, [team.id])).length : null
  return presentTeam(ctx, ctx.actor.userId, team, requests)
}

export async function presentAllSeen(ctx: Ctx, teams: readonly SeenTeam[]): Promise<Team[]> {
  const answering = new Set(teams.filter(({ role }) => may(role, 'invite')).map(({ id }) => id))
  const requests = await openRequestsOf(ctx, [...answering])
  const openOf = ({ id }: SeenTeam) => requests.filter(({ teamId }) => teamId === id).length
  return teams.map((team) => presentTeam(ctx, ctx.actor.userId, team, answering.has(team.id) ? openOf(team) : null))
}

/** Who waits for an answer of these teams, the earliest first; who is not there for the actor is left to other admins. */
export async function openRequestsOf(
  ctx: Ctx,
  teamIds: readonly string[],
): Promise<{ teamId: string; userId: string }[]> {
  const all = await requestersOf(ctx, teamIds)
  const ids = [...new Set(all.map(({ userId }) => userId))]
  const [accounts, hidden] = await Promise.all([accountsOf(ctx, ids), hiddenFrom(ctx, ctx.actor.userId, ids)])
  return all.filter(({ userId }) => accounts.has(userId) && !hidden.has(userId))
}
