/** A challenge: setting one, reading, finding. */
import type { ChallengeTotals } from '@setpoint/contract/challenge-standings'
import {
  furthestStart,
  longestChallenge,
  mostOfTeam,
  mostOpen,
  mostPersonal,
  type Challenge as Presented,
  type ChallengeInput,
  type ChallengeParams,
  type ChallengesQuery,
} from '@setpoint/contract/challenges'
import { addDays, daysBetween } from '@setpoint/science/calendar'
import type { Ctx, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import type { Page } from '../../platform/http/answers.ts'
import { allow, conflict, invalid } from '../../platform/http/errors.ts'
import { newId } from '../../platform/new-id.ts'
import { todayOf } from '../body/index.ts'
import { refuseSanctioned } from '../moderation/index.ts'
import { timeZoneOf } from '../profile/index.ts'
import { findTeamsOf, lockTeamWith, lockToldOf, may, noSuchTeam, seeTeam, seeTeamWith } from '../teams/index.ts'
import { beginOf, closingOf } from './calendar.ts'
import { beginChallenge, closeChallenge } from './jobs.ts'
import { enter, refusalOf } from './joining.ts'
import { listChallengesFor } from './list-store.ts'
import { tellAll } from './news.ts'
import { noticeOfInvitation } from './notices.ts'
import { inTheWayOf, joinerOf } from './obstacle.ts'
import { listAllOf } from './participant-store.ts'
import { lookAt, seeChallenge } from './seen.ts'
import { presentAfter, presentAll, presentOne } from './shown.ts'
import { countOfTeam, countSetBy, insertChallenge, lockChallengesOf, type Challenge } from './store.ts'
import { insertTeams } from './team-store.ts'
import { types } from './types/registry.ts'

/**
 * Sets a challenge; into one's own alone one goes with it. 403 for a team in which one may not, 422 with the JoinObstacle for a
 * personal one that is not safe, 409 where there are enough.
 */
export async function createChallenge(ctx: Ctx, input: ChallengeInput): Promise<Presented> {
  return transaction(ctx, async (tx) => {
    const { userId } = tx.actor
    const timeZone = await timeZoneOf(tx, userId)
    if (input.scope !== 'personal') await refuseSanctioned(tx, { teamId: input.teamId ?? null })
    checkInput(input, await todayOf(tx, userId))
    if (input.scope === 'personal') await lockToldOf(tx, userId)
    await lockChallengesOf(tx, userId)
    await checkRoom(tx, input)
    const challenge = newChallenge(input, userId, timeZone, tx.clock.now())
    await insertChallenge(tx, challenge)
    if (challenge.scope === 'teams') {
      await insertTeams(tx, challenge.id, input.teamId ?? '', input.opponents ?? [])
      await noticeOfInvitation(tx, challenge, input.opponents ?? [])
    }
    await tx.enqueue(beginChallenge, { challengeId: challenge.id }, { startAfter: challenge.startsAt })
    await tx.enqueue(closeChallenge, { challengeId: challenge.id }, { startAfter: challenge.closesAt })
    if (challenge.scope === 'personal') await enterOwn(tx, challenge)
    await tellAll(tx, 'challenge.changed', challenge, userId)
    return presentAfter(tx, challenge.id)
  })
}

async function enterOwn(tx: Tx, challenge: Challenge): Promise<void> {
  const obstacle = inTheWayOf({ challenge, own: null }, await joinerOf(tx, tx.actor.userId))
  allow(obstacle === null, refusalOf(obstacle ?? 'over'))
  await enter(tx, challenge, { own: null, teamId: null, showing: false })
}

const newChallenge = (input: ChallengeInput, userId: string, timeZone: string, now: Date): Challenge => ({
  id: newId(),
  type: input.type,
  scope: input.scope,
  createdBy: userId,
  teamId: input.scope === 'team' ? (input.teamId ?? null) : null,
  name: input.name,
  description: input.description || null,
  target: input.target,
  startDay: input.startDay,
  endDay: input.endDay,
  rewardPoints: input.rewardPoints,
  photoVerified: input.photoVerified,
  state: 'open',
  startsAt: beginOf(input.startDay, timeZone),
  closesAt: closingOf(input.endDay, timeZone),
  begunAt: null,
  endedAt: null,
  hiddenAt: null,
  createdAt: now,
})

function checkInput(input: ChallengeInput, today: string): void {
  const { scope, teamId, opponents } = input
  const isOfTeam = scope === 'team' || scope === 'teams'
  allow(isOfTeam === (teamId !== undefined), invalid('teamId', 'Names the team of a team’s challenge, and of no other'))
  allow(
    (scope === 'teams') === (opponents !== undefined),
    invalid('opponents', 'Names the other teams, where teams compete'),
  )
  allow(teamId === undefined || !opponents?.includes(teamId), invalid('opponents', 'Are other teams than the own'))
  checkDays(input, scope === 'teams' ? addDays(today, 1) : today)
  checkTarget(input)
}

/** @param earliest the first day that it may begin */
export function checkDays({ startDay, endDay }: Pick<Challenge, 'startDay' | 'endDay'>, earliest: string): void {
  allow(startDay >= earliest, invalid('startDay', `Must not be before ${earliest}`))
  allow(startDay <= addDays(earliest, furthestStart), invalid('startDay', `At most ${furthestStart} days ahead`))
  checkLength({ startDay, endDay })
}

export function checkLength({ startDay, endDay }: Pick<Challenge, 'startDay' | 'endDay'>): void {
  allow(endDay >= startDay, invalid('endDay', 'Must not be before the first day'))
  allow(
    daysBetween(startDay, endDay) <= longestChallenge,
    invalid('endDay', `At most ${longestChallenge} days after the first`),
  )
}

/** Nothing is asked for that would not be safe, or could not be done, in these days. */
export function checkTarget({
  type,
  target,
  startDay,
  endDay,
}: Pick<Challenge, 'type' | 'target' | 'startDay' | 'endDay'>) {
  const most = types[type].mostWithin(daysBetween(startDay, endDay) + 1)
  const why = types[type].tells === null ? 'there are no more days' : 'a loss is to be one per cent a week at most'
  allow(
    target <= most,
    invalid('target', most === 0 ? 'Needs a week at least' : `At most ${most} in these days: ${why}`),
  )
}

/** With the team locked, where it is one's. */
async function checkRoom(tx: Tx, { scope, teamId, opponents = [] }: ChallengeInput): Promise<void> {
  const { userId } = tx.actor
  const enough = (most: number) => conflict(`There are ${most} that have not finished; no more at once.`)
  if (scope === 'personal') allow((await countSetBy(tx, userId, scope)) < mostPersonal, enough(mostPersonal))
  if (scope === 'open') allow((await countSetBy(tx, userId, scope)) < mostOpen, enough(mostOpen))
  if (teamId === undefined) return
  await lockTeamWith(tx, teamId, 'manage-challenges')
  allow((await countOfTeam(tx, teamId)) < mostOfTeam, enough(mostOfTeam))
  for (const opponent of opponents) allow(await seeTeam(tx, opponent), noSuchTeam())
}

/** 404 for what the actor does not see. */
export const readChallenge = async (ctx: Ctx, { challengeId }: ChallengeParams): Promise<Presented> =>
  presentOne(ctx, await seeChallenge(ctx, challengeId))

export async function listChallenges(ctx: Ctx, query: ChallengesQuery): Promise<Page<Presented>> {
  const { userId } = ctx.actor
  if (query.teamId !== undefined) await seeTeamWith(ctx, query.teamId, 'take-part')
  const teams = (await findTeamsOf(ctx, userId)).filter(({ id }) => query.teamId === undefined || id === query.teamId)
  const { items, totalItems } = await listChallengesFor(ctx, {
    list: query.teamId !== undefined && query.list !== 'finished' ? 'teams' : query.list,
    userId,
    today: await todayOf(ctx, userId),
    teamIds: teams.map(({ id }) => id),
    answering: teams.filter(({ role }) => may(role, 'manage-challenges')).map(({ id }) => id),
    ofTeamsOnly: query.teamId !== undefined,
    search: query.search ?? '',
    page: query.page,
    limit: query.limit,
  })
  return {
    items: await presentAll(ctx, await lookAt(ctx, userId, items)),
    totalItems,
    page: query.page,
    limit: query.limit,
  }
}

/** What the actor has got out of challenges. */
export async function readTotals(ctx: Ctx): Promise<ChallengeTotals> {
  const all = (await listAllOf(ctx, ctx.actor.userId)).filter(({ leftAt }) => leftAt === null)
  return {
    points: all.reduce((sum, { result }) => sum + result.points, 0),
    completed: all.filter(({ result }) => result.completed).length,
    won: all.filter(({ won }) => won).length,
    running: all.filter(({ finalAt }) => finalAt === null).length,
  }
}
