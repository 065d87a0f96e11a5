/** Changing, cancelling and deleting a challenge. */
import type { Challenge as Presented, ChallengeChange, ChallengeParams } from '@setpoint/contract/challenges'
import type { Ctx, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { allow, conflict } from '../../platform/http/errors.ts'
import { todayOf } from '../body/index.ts'
import { refuseSanctioned } from '../moderation/index.ts'
import { timeZoneOf } from '../profile/index.ts'
import { lockToldOf } from '../teams/index.ts'
import { beginOf, closingOf } from './calendar.ts'
import { checkDays, checkLength, checkTarget } from './challenge.ts'
import { beginChallenge, closeChallenge, followChange } from './jobs.ts'
import { refusalOf } from './joining.ts'
import { hearersOf, tellAll } from './news.ts'
import { inTheWayOf, joinerOf } from './obstacle.ts'
import { hasOthers, holdParticipant, updateParticipant } from './participant-store.ts'
import { isFixed, type Seen } from './policy.ts'
import { lockManaged } from './seen.ts'
import { presentAfter } from './shown.ts'
import { deleteChallenge, endChallenge, updateChallenge, type Challenge } from './store.ts'
import { updateProgress } from './update.ts'

/**
 * Changes what is named. Before it begins and while nobody else takes part, everything; afterwards name, description and a later last
 * day, because the others agreed to this very challenge. 409 for the rest, and for what has ended.
 */
export async function changeChallenge(
  ctx: Ctx,
  { challengeId, ...change }: ChallengeParams & ChallengeChange,
): Promise<Presented> {
  return transaction(ctx, async (tx) => {
    // Before the challenge, as everybody does who needs both.
    await lockToldOf(tx, tx.actor.userId)
    const seen = await lockManaged(tx, challengeId)
    const { challenge } = seen
    allow(challenge.state === 'open', hasEnded())
    if (challenge.scope !== 'personal') await refuseSanctioned(tx, { teamId: challenge.teamId })
    const changed = changedBy(challenge, change)
    await checkChange(tx, seen, changed)
    const timed = await withTimes(tx, challenge, changed)
    await updateChallenge(tx, timed)
    if (seen.own !== null) await changeOwn(tx, seen, timed)
    if (timed.startsAt.getTime() !== challenge.startsAt.getTime())
      await tx.enqueue(beginChallenge, { challengeId }, { startAfter: timed.startsAt })
    if (timed.closesAt.getTime() !== challenge.closesAt.getTime()) {
      await tx.enqueue(closeChallenge, { challengeId }, { startAfter: timed.closesAt })
      await tx.enqueue(followChange, { challengeId })
    }
    await tellAll(tx, 'challenge.changed', timed, tx.actor.userId)
    return presentAfter(tx, challengeId)
  })
}

const hasEnded = () => conflict('This challenge has ended.')

const changedBy = (challenge: Challenge, change: ChallengeChange): Challenge => ({
  ...challenge,
  name: change.name ?? challenge.name,
  description: change.description === undefined ? challenge.description : change.description || null,
  startDay: change.startDay ?? challenge.startDay,
  endDay: change.endDay ?? challenge.endDay,
  target: change.target ?? challenge.target,
  rewardPoints: change.rewardPoints ?? challenge.rewardPoints,
  photoVerified: change.photoVerified ?? challenge.photoVerified,
})

async function checkChange(tx: Tx, { challenge }: Seen, changed: Challenge): Promise<void> {
  const { userId } = tx.actor
  const fixed = isFixed(challenge, tx.clock.now(), await hasOthers(tx, challenge.id, userId))
  const rest = ['startDay', 'target', 'rewardPoints', 'photoVerified'] as const
  const refused = fixed ? rest.find((field) => challenge[field] !== changed[field]) : undefined
  allow(refused === undefined, conflict('It has begun, or others take part: this stays as they agreed to it.', refused))
  const today = await todayOf(tx, userId)
  if (fixed) {
    const isLater =
      changed.endDay === challenge.endDay || (changed.endDay > challenge.endDay && challenge.scope !== 'teams')
    allow(
      isLater,
      conflict(
        'It has begun, or others take part: it can only last longer, and where teams compete not even that.',
        'endDay',
      ),
    )
    allow(challenge.closesAt > tx.clock.now(), hasEnded())
    checkLength(changed)
  } else if (changed.startDay !== challenge.startDay || changed.endDay !== challenge.endDay) checkDays(changed, today)
  checkTarget(changed)
}

/** When it begins and closes by the actor's calendar, others' among what it was before. */
async function withTimes(tx: Tx, before: Challenge, changed: Challenge): Promise<Challenge> {
  const timeZone = await timeZoneOf(tx, tx.actor.userId)
  if (changed.startDay === before.startDay && changed.endDay === before.endDay) return changed
  return { ...changed, startsAt: beginOf(changed.startDay, timeZone), closesAt: closingOf(changed.endDay, timeZone) }
}

/** One's own part follows at once; the others' by a job, each under their own lock. */
async function changeOwn(tx: Tx, seen: Seen, changed: Challenge): Promise<void> {
  const { userId } = tx.actor
  const own = await holdParticipant(tx, changed.id, userId)
  if (own === null || own.leftAt !== null || own.finalAt !== null) return
  const timeZone = await timeZoneOf(tx, userId)
  if (changed.startsAt > tx.clock.now() && changed.scope === 'personal') {
    const obstacle = inTheWayOf({ challenge: changed, own: null }, await joinerOf(tx, userId))
    allow(obstacle === null, refusalOf(obstacle ?? 'over'))
  }
  const countsFrom = seen.challenge.startDay === changed.startDay ? own.countsFrom : changed.startDay
  await updateParticipant(tx, { ...own, countsFrom, closesAt: closingOf(changed.endDay, timeZone) })
  await updateProgress(tx, userId, changed.id)
}

/** Ends it before its time: nobody wins, and nobody gets anything. 409 for what has ended. */
export async function cancelChallenge(ctx: Ctx, { challengeId }: ChallengeParams): Promise<Presented> {
  return transaction(ctx, async (tx) => {
    const { challenge } = await lockManaged(tx, challengeId)
    allow(await endChallenge(tx, challengeId, 'cancelled'), hasEnded())
    await tellAll(tx, 'challenge.changed', challenge, tx.actor.userId)
    return presentAfter(tx, challengeId)
  })
}

/** For good. One's own; else what was cancelled, or nobody else has ever taken part in. 409 for the rest. */
export async function endForGood(ctx: Ctx, { challengeId }: ChallengeParams): Promise<void> {
  await transaction(ctx, async (tx) => {
    const { userId } = tx.actor
    const { challenge } = await lockManaged(tx, challengeId)
    const alone =
      challenge.scope === 'personal' || challenge.state === 'cancelled' || !(await hasOthers(tx, challengeId, userId))
    allow(alone, conflict('Others take part: cancel it first. What has finished stays, for it is theirs too.'))
    const hearers = await hearersOf(tx, challenge)
    await deleteChallenge(tx, challengeId)
    await tx.emit('challenge.deleted', { userId, challengeId })
    tx.tell(
      hearers.filter((id) => id !== userId),
      'challenge.deleted',
      { challengeId },
    )
  })
}
