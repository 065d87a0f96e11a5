/** Taking part in a challenge, being seen in it, and leaving. */
import type { JoinChallengeInput, JoinObstacle, ShowInChallengeInput } from '@setpoint/contract/challenge-participants'
import type { Challenge as Presented, ChallengeParams } from '@setpoint/contract/challenges'
import type { Ctx, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { allow, conflict, forbidden, invalid, Refusal } from '../../platform/http/errors.ts'
import { newId } from '../../platform/new-id.ts'
import { todayOf } from '../body/index.ts'
import { setConsent } from '../consents/index.ts'
import { timeZoneOf } from '../profile/index.ts'
import { awardPoints, lockToldOf, tellWeightIn } from '../teams/index.ts'
import { beginOf, closingOf, laterOf } from './calendar.ts'
import { closeChallenge } from './jobs.ts'
import { tellAll } from './news.ts'
import { joinerOf, joinObstacle, showingObstacle } from './obstacle.ts'
import {
  countTakingPart,
  holdParticipant,
  insertParticipant,
  noResult,
  updateParticipant,
  type Participant,
} from './participant-store.ts'
import { takesPart, teamsToJoinFor, type Seen } from './policy.ts'
import { lockSeenChallenge } from './seen.ts'
import { presentAfter } from './shown.ts'
import { lockChallengesOf, widenTimes, type Challenge } from './store.ts'
import { types } from './types/registry.ts'
import { updateProgress } from './update.ts'

const why: Readonly<Record<JoinObstacle, string>> = {
  over: 'It is over.',
  full: 'As many take part as can.',
  'not-in-team': 'This is for members of the team.',
  'team-not-accepted': 'None of your teams takes part.',
  'in-enough': 'You take part in as many as one can at once.',
  'too-few-days-left': 'There are not enough days left for the target.',
  'too-young': 'Challenges about a weight are for grown-ups.',
  'birth-date-needed': 'Tell your birth date in your profile first: challenges about a weight are for grown-ups.',
  'height-needed': 'Tell your height in your profile first, so that the target is a healthy one for you.',
  'weigh-in-needed': 'Weigh in first, so that the target is a healthy one for you.',
  'target-too-fast':
    'For you this would be more than one per cent of your weight a week. That is faster than is good for anybody.',
  'target-too-light': 'For you this target would be under the healthy weight for your height.',
}

/** 422, with the obstacle as the field: it is told to who asks alone. */
export const refusalOf = (obstacle: JoinObstacle) =>
  new Refusal('UNPROCESSABLE', why[obstacle], { details: [{ field: obstacle, message: why[obstacle] }] })

/** Joins; who takes part already still does. Who comes back goes on from where they were. */
export async function joinChallenge(
  ctx: Ctx,
  { challengeId, showing, version, teamId }: ChallengeParams & JoinChallengeInput,
): Promise<Presented> {
  return transaction(ctx, async (tx) => {
    const { userId } = tx.actor
    await lockToldOf(tx, userId)
    await lockChallengesOf(tx, userId)
    const seen = await lockSeenChallenge(tx, challengeId)
    if (takesPart(seen)) return presentAfter(tx, challengeId)
    const [joiner, counts] = [await joinerOf(tx, userId), await countTakingPart(tx, [challengeId], userId)]
    const obstacle = joinObstacle(seen, joiner, counts.get(challengeId)?.all ?? 0)
    allow(obstacle === null, refusalOf(obstacle ?? 'over'))
    const forTeam = teamOf(seen, teamId)
    if (showing) await agreeToBeSeen(tx, seen, version)
    await enter(tx, seen.challenge, { own: seen.own, teamId: forTeam, showing })
    await tellAll(tx, 'challenge.joined', seen.challenge, userId)
    return presentAfter(tx, challengeId)
  })
}

/** In teams against each other one stands for one of them. */
function teamOf(seen: Seen, wished: string | undefined): string | null {
  if (seen.challenge.scope !== 'teams') {
    allow(wished === undefined, invalid('teamId', 'Is for teams against each other'))
    return null
  }
  const possible = teamsToJoinFor(seen)
  // Who comes back goes on for the team they were with.
  const team = seen.own?.teamId ?? wished ?? (possible.length === 1 ? possible[0] : undefined)
  allow(team !== undefined, invalid('teamId', 'Choose for which of your teams'))
  allow(possible.includes(team), invalid('teamId', 'Must be a team of yours that takes part'))
  return team
}

/** Gives the consent for this very challenge; 409 where the weight may not be told so, with the obstacle as the field. */
async function agreeToBeSeen(
  tx: Tx,
  { challenge }: Pick<Seen, 'challenge'>,
  version: number | undefined,
): Promise<void> {
  const { userId } = tx.actor
  allow(version !== undefined, invalid('version', 'Which words were shown?'))
  const joiner = await joinerOf(tx, userId)
  const obstacle = showingObstacle({ challenge }, joiner)
  const told = {
    'other-figure':
      'Others see, or saw, the other figure of your weight, and both together tell it. You can take part unseen.',
    'seen-elsewhere': 'You are seen in two challenges about a weight already. You can take part unseen.',
  } as const
  allow(obstacle === null, conflict(told[obstacle ?? 'other-figure'], obstacle ?? undefined))
  await setConsent(tx, { purpose: 'challenge', given: true, version, with: challenge.id })
  const { tells } = types[challenge.type]
  if (tells === null || challenge.scope === 'personal') return
  const others = joiner.seenIn.some((each) => each.challengeId !== challenge.id && each.tells !== tells)
  allow(await tellWeightIn(tx, userId, tells, others), conflict(told['other-figure'], 'other-figure'))
}

interface Entering {
  /** What they were in it before. */
  readonly own: Participant | null
  readonly teamId: string | null
  readonly showing: boolean
}

/** Under the locks of the person and the challenge. */
export async function enter(tx: Tx, challenge: Challenge, { own, teamId, showing }: Entering): Promise<void> {
  const { userId } = tx.actor
  const [timeZone, now] = [await timeZoneOf(tx, userId), tx.clock.now()]
  const closesAt = closingOf(challenge.endDay, timeZone)
  if (own === null) {
    const countsFrom = laterOf(challenge.startDay, await todayOf(tx, userId))
    const id = newId()
    await insertParticipant(tx, {
      ...newcomer,
      id,
      challengeId: challenge.id,
      userId,
      teamId,
      joinedAt: now,
      countsFrom,
      showing,
      closesAt,
    })
  } else await updateParticipant(tx, { ...own, teamId, showing, leftAt: null, closesAt })
  await widenTimes(tx, challenge.id, beginOf(challenge.startDay, timeZone), closesAt)
  await tx.enqueue(closeChallenge, { challengeId: challenge.id }, { startAfter: closesAt })
  await updateProgress(tx, userId, challenge.id)
  const ofTeam = challenge.teamId ?? teamId
  if (ofTeam !== null && own === null)
    await awardPoints(tx, { userId, teamId: ofTeam, challengeId: challenge.id, points: 0, at: now })
}

const newcomer = {
  leftAt: null,
  figure: null,
  result: noResult,
  review: 'counted',
  reviewReason: null,
  heldAt: null,
  judgedTo: null,
  words: { explanation: null, decision: null },
  finalAt: null,
  awardedAt: null,
  won: false,
} as const

/** Chooses whether one is seen. 404 for who does not take part, 409 once it has finished. */
export async function showInChallenge(
  ctx: Ctx,
  { challengeId, showing, version }: ChallengeParams & ShowInChallengeInput,
): Promise<Presented> {
  return transaction(ctx, async (tx) => {
    const { userId } = tx.actor
    await lockToldOf(tx, userId)
    await lockChallengesOf(tx, userId)
    const seen = await lockSeenChallenge(tx, challengeId)
    const own = await holdParticipant(tx, challengeId, userId)
    allow(own && own.leftAt === null, forbidden('You do not take part.'))
    allow(!showing || (seen.challenge.state === 'open' && own.finalAt === null), conflict('It is over.'))
    if (showing) await agreeToBeSeen(tx, seen, version)
    else await disagree(tx, challengeId, version)
    await updateParticipant(tx, { ...own, showing, figure: showing ? own.figure : null })
    await updateProgress(tx, userId, challengeId)
    await tellAll(tx, 'challenge.changed', seen.challenge, userId)
    return presentAfter(tx, challengeId)
  })
}

const disagree = (tx: Tx, challengeId: string, version = 1) =>
  setConsent(tx, { purpose: 'challenge', given: false, version, with: challengeId })

/** Leaves, and is not seen any more. 409 for what is over: it is what it was. */
export async function leaveChallenge(ctx: Ctx, { challengeId }: ChallengeParams): Promise<void> {
  await transaction(ctx, async (tx) => {
    const { userId } = tx.actor
    await lockToldOf(tx, userId)
    const { challenge } = await lockSeenChallenge(tx, challengeId)
    const own = await holdParticipant(tx, challengeId, userId)
    allow(own && own.leftAt === null, forbidden('You do not take part.'))
    allow(challenge.state === 'open' && own.finalAt === null, conflict('It is over.'))
    if (own.showing) await disagree(tx, challengeId)
    await updateParticipant(tx, { ...own, leftAt: tx.clock.now(), showing: false, figure: null })
    await tellAll(tx, 'challenge.left', challenge, userId)
  })
}
