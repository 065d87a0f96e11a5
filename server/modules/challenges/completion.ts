/**
 * What time brings about: a challenge begins, is over for one person after the other by their own calendars, finishes when the last
 * of them is over, and gives what it gives. Every step asks what is so now and does what is missing, so that it can be repeated
 * after a crash, and late.
 */
import { fewestForAverage, reviewDays } from '@setpoint/contract/challenges'
import { averageOf, highest } from '@setpoint/science/challenges'
import type { Platform, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { awardPoints, lockToldOf } from '../teams/index.ts'
import { tellAll, tellOwn } from './news.ts'
import { noticeOfBegin, noticeOfEnd } from './notices.ts'
import {
  holdParticipant,
  listDue,
  listNotAwarded,
  listTakingPart,
  updateParticipant,
  waitingIn,
  type Participant,
} from './participant-store.ts'
import { markWinners } from './placed-store.ts'
import { placedIn, type PlacedSeen } from './placed.ts'
import { endChallenge, findChallenge, lockChallenge, markBegun, type Challenge } from './store.ts'
import { listTeams, saveStandings } from './team-store.ts'
import { updateProgress } from './update.ts'

/**
 * Tells that it begins. Teams against each other that are not two by then do not compete. Answers when it has to be looked at
 * again, where that was too early; null for never.
 */
export async function begin(platform: Platform, challengeId: string): Promise<Date | null> {
  return transaction(platform, async (tx) => {
    const challenge = await lockChallenge(tx, challengeId)
    if (challenge === null || challenge.state !== 'open' || challenge.begunAt !== null) return null
    if (challenge.startsAt > tx.clock.now()) return challenge.startsAt
    await markBegun(tx, challengeId)
    const teams = challenge.scope === 'teams' ? await listTeams(tx, [challengeId]) : []
    const competing = teams.filter(({ state }) => state === 'host' || state === 'accepted')
    if (challenge.scope === 'teams' && competing.length < 2) await endChallenge(tx, challengeId, 'cancelled')
    else if (challenge.scope !== 'personal') await noticeOfBegin(tx, challenge)
    await tellAll(tx, 'challenge.changed', challenge, null)
    return null
  })
}

/**
 * Makes final what is over for somebody by now, and finishes the challenge when nobody is left. Answers when it has to be looked at
 * next; null for never.
 */
export async function close(platform: Platform, challengeId: string): Promise<Date | null> {
  for (const { userId } of await listDue(platform, challengeId)) {
    await transaction(platform, async (tx) => {
      await lockToldOf(tx, userId)
      await updateProgress(tx, userId, challengeId)
    })
  }
  return transaction(platform, (tx) => finish(tx, challengeId))
}

async function finish(tx: Tx<Platform>, challengeId: string): Promise<Date | null> {
  const challenge = await lockChallenge(tx, challengeId)
  if (challenge === null || challenge.state !== 'open') return null
  const now = tx.clock.now()
  const { unfinal, held, next } = await waitingIn(tx, challengeId)
  if (unfinal > 0) return next
  if (challenge.closesAt > now) return challenge.closesAt
  const patience = new Date(challenge.closesAt.getTime() + reviewDays * 86_400_000)
  if (held > 0 && patience > now) return patience
  await endChallenge(tx, challengeId, 'finished')
  const placed = await placedIn(tx, challenge)
  if (challenge.scope === 'teams') await decideTeams(tx, challenge, placed)
  else await decide(tx, challenge, placed)
  await tellAll(tx, 'challenge.finished', challenge, null)
  return null
}

/** Equals share it, and whoever has reached the target is equal: nothing is won by losing more. */
async function decide(tx: Tx<Platform>, { id, scope }: Challenge, placed: readonly PlacedSeen[]): Promise<void> {
  if (scope === 'personal') return
  const winners = highest(placed, ({ value }) => value)
  await markWinners(
    tx,
    id,
    winners.map(({ userId }) => userId),
  )
}

/** By the average; nobody has won where there is nobody to compare with. */
async function decideTeams(tx: Tx<Platform>, { id }: Challenge, placed: readonly PlacedSeen[]): Promise<void> {
  const teams = (await listTeams(tx, [id])).filter(({ state }) => state === 'host' || state === 'accepted')
  const standings = teams.map(({ teamId }) => {
    const figures = placed.filter((each) => each.teamId === teamId).map(({ value }) => value)
    return { teamId, average: averageOf(figures, fewestForAverage), members: figures.length }
  })
  const compared = standings.filter(({ average }) => average !== null)
  const winners = compared.length < 2 ? [] : highest(compared, ({ average }) => average ?? 0)
  const won = new Set(winners.map(({ teamId }) => teamId))
  await saveStandings(
    tx,
    id,
    standings.map((each) => ({ ...each, won: won.has(each.teamId) })),
  )
  const winning = placed.filter(({ teamId }) => teamId !== null && won.has(teamId)).map(({ userId }) => userId)
  await markWinners(tx, id, winning)
}

/** Gives each whose result counts what a finished challenge gives, once. */
export async function award(platform: Platform, challengeId: string): Promise<void> {
  const challenge = await findChallenge(platform, challengeId)
  if (challenge === null || challenge.state !== 'finished') return
  for (const { userId } of await listNotAwarded(platform, challengeId)) {
    await transaction(platform, async (tx) => {
      await lockToldOf(tx, userId)
      const own = await holdParticipant(tx, challengeId, userId)
      if (own !== null) await awardTo(tx, challenge, own)
    })
  }
}

async function awardTo(tx: Tx<Platform>, challenge: Challenge, own: Participant): Promise<void> {
  const counts = own.review === 'counted' || own.review === 'cleared'
  if (own.leftAt !== null || own.awardedAt !== null || own.finalAt === null || !counts) return
  const completed = own.result.reachedOn !== null
  const points = completed ? challenge.rewardPoints : 0
  const at = tx.clock.now()
  await updateParticipant(tx, { ...own, awardedAt: at, result: { ...own.result, completed, points } })
  const { userId } = own
  if (completed) await tx.emit('challenge.completed', { userId, challengeId: challenge.id })
  await noticeOfEnd(tx, challenge, own)
  tellOwn(tx, 'challenge.progressed', challenge, userId)
  const teamId = challenge.teamId ?? own.teamId
  // Points tell that a target was reached: to those only who may see that.
  if (teamId !== null && own.figure !== null && points > 0)
    await awardPoints(tx, { userId, teamId, challengeId: challenge.id, points, at })
}

/** Everybody's progress after the challenge itself has changed. */
export async function followAll(
  platform: Platform,
  challengeId: string,
  move: (tx: Tx<Platform>, own: Participant) => Promise<void>,
) {
  for (const { userId } of await listTakingPart(platform, challengeId)) {
    await transaction(platform, async (tx) => {
      await lockToldOf(tx, userId)
      await lockChallenge(tx, challengeId)
      const own = await holdParticipant(tx, challengeId, userId)
      if (own === null || own.leftAt !== null || own.finalAt !== null) return
      await move(tx, own)
      await updateProgress(tx, userId, challengeId)
    })
  }
}
