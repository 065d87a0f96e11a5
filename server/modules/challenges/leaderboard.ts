/** How far those are who let themselves be seen, and how teams stand against each other. */
import type {
  ChallengeEntry,
  ChallengeLeaderboard,
  ChallengeLeaderboardQuery,
  TeamStanding,
  TeamStandings,
} from '@setpoint/contract/challenge-standings'
import { fewestForAverage, type ChallengeParams } from '@setpoint/contract/challenges'
import { averageOf } from '@setpoint/science/challenges'
import { ranked } from '@setpoint/science/leaderboard'
import type { Ctx } from '../../platform/context.ts'
import { allow, forbidden } from '../../platform/http/errors.ts'
import { hiddenFrom } from '../moderation/index.ts'
import { peopleSeenBy } from '../profile/index.ts'
import { teamLinesOf } from '../teams/index.ts'
import { placedIn, type PlacedSeen } from './placed.ts'
import { canSeeBoard, type Seen } from './policy.ts'
import { presentPerson } from './present.ts'
import { seeChallenge } from './seen.ts'

async function seeBoard(ctx: Ctx, challengeId: string): Promise<Seen> {
  const seen = await seeChallenge(ctx, challengeId)
  allow(canSeeBoard(seen, ctx.actor.userId), forbidden('Who takes part sees how far the others are.'))
  return seen
}

/** Ranks are counted among those who are there for the actor: a missing number would tell of a block. */
export async function readChallengeLeaderboard(
  ctx: Ctx,
  { challengeId, page, limit }: ChallengeParams & ChallengeLeaderboardQuery,
): Promise<ChallengeLeaderboard> {
  const { challenge } = await seeBoard(ctx, challengeId)
  const { userId } = ctx.actor
  const placed = challenge.scope === 'teams' ? [] : await placedIn(ctx, challenge)
  const hidden = await hiddenFrom(
    ctx,
    userId,
    placed.map((each) => each.userId),
  )
  const all = ranked(placed.filter((each) => !hidden.has(each.userId)))
  const [onPage, own] = [all.slice((page - 1) * limit, page * limit), all.filter((each) => each.userId === userId)]
  const entries = await entriesOf(ctx, [...onPage, ...own], challenge.target)
  const totalPages = Math.ceil(all.length / limit)
  return {
    type: challenge.type,
    target: challenge.target,
    entries: onPage.flatMap((each) => entries.get(each.userId) ?? []),
    own: entries.get(userId) ?? null,
    pagination: { page, limit, totalPages, totalItems: all.length, hasNext: page < totalPages, hasPrev: page > 1 },
  }
}

async function entriesOf(
  ctx: Ctx,
  placed: readonly (PlacedSeen & { readonly rank: number })[],
  target: number,
): Promise<Map<string, ChallengeEntry>> {
  const people = await peopleSeenBy(
    ctx,
    ctx.actor.userId,
    placed.map(({ userId }) => userId),
  )
  return new Map(
    placed.flatMap(({ userId, rank, value, won }) => {
      const person = people.get(userId)
      return person === undefined
        ? []
        : [[userId, { rank, ...presentPerson(person), value, reached: value >= target, won }] as const]
    }),
  )
}

/** The same for everybody who sees it: no person is told of. Final once it has finished. */
export async function readStandings(ctx: Ctx, { challengeId }: ChallengeParams): Promise<TeamStandings> {
  const { challenge, teams } = await seeBoard(ctx, challengeId)
  const competing = teams.filter(({ state }) => state === 'host' || state === 'accepted')
  const lines = await teamLinesOf(
    ctx,
    ctx.actor.userId,
    competing.map(({ teamId }) => teamId),
  )
  const placed = challenge.scope === 'teams' && challenge.state !== 'finished' ? await placedIn(ctx, challenge) : []
  const standings = competing.flatMap((team): Omit<TeamStanding, 'rank'>[] => {
    const line = lines.get(team.teamId)
    if (line === undefined) return []
    const figures = placed.filter((each) => each.teamId === team.teamId).map(({ value }) => value)
    const value = challenge.state === 'finished' ? team.average : averageOf(figures, fewestForAverage)
    const members = team.members ?? figures.length
    const { teamId, name, avatar } = line
    return [{ teamId, name, avatar, members, value, reason: value === null ? 'too-few' : null, won: team.won }]
  })
  return { fewest: fewestForAverage, entries: inOrder(standings) }
}

function inOrder(standings: readonly Omit<TeamStanding, 'rank'>[]): TeamStanding[] {
  const compared = standings.flatMap((each) => (each.value === null ? [] : [{ ...each, value: each.value }]))
  const without = standings.filter(({ value }) => value === null)
  const falling = compared.toSorted((one, other) => other.value - one.value || (one.teamId < other.teamId ? -1 : 1))
  return [...ranked(falling), ...without.map((each) => ({ ...each, rank: null }))]
}
