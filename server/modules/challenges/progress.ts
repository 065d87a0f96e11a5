/** One's own course through a challenge, exact, for oneself alone. */
import type { ExplanationInput } from '@setpoint/contract/challenge-participants'
import type { ChallengeProgress } from '@setpoint/contract/challenge-standings'
import type { Challenge as Presented, ChallengeParams } from '@setpoint/contract/challenges'
import { daysBetween } from '@setpoint/science/calendar'
import type { Ctx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { allow, conflict } from '../../platform/http/errors.ts'
import { hasConsent } from '../consents/index.ts'
import { lockToldOf } from '../teams/index.ts'
import { earlierOf } from './calendar.ts'
import { tellAll } from './news.ts'
import { holdParticipant, updateParticipant, type Participant } from './participant-store.ts'
import { presentOwn } from './present.ts'
import { outcomeOf, uncounted } from './result.ts'
import { noSuchChallenge, seeChallenge } from './seen.ts'
import { presentAfter } from './shown.ts'
import { knownOf } from './update.ts'

/** 404 for who does not take part. What is final is what it was; the course is worked out from what is there. */
export async function readChallengeProgress(ctx: Ctx, { challengeId }: ChallengeParams): Promise<ChallengeProgress> {
  const { challenge, own } = await seeChallenge(ctx, challengeId)
  allow(own && own.leftAt === null, noSuchChallenge())
  const known = await knownOf(ctx, ctx.actor.userId, [own], [challenge])
  const rules = { challenge, participant: own, today: known.today }
  const during = known.entries.filter(({ day }) => day >= own.countsFrom && day <= challenge.endDay)
  const count = (why: 'late' | 'without-photo') => during.filter((entry) => uncounted(entry, rules) === why).length
  const showing = own.showing && (await hasConsent(ctx, ctx.actor.userId, 'challenge', challengeId))
  return {
    participation: presentOwn(own, challenge, showing),
    days: outcomeOf(known.entries, rules).course.map(({ day, value }) => ({
      day,
      value: Math.round(value * 100) / 100,
    })),
    daysDone: daysIn(own, earlierOf(challenge.endDay, known.today)),
    daysInAll: daysIn(own, challenge.endDay),
    notCounted: { late: count('late'), withoutPhoto: count('without-photo') },
  }
}

const daysIn = ({ countsFrom }: Participant, lastDay: string): number =>
  Math.max(0, daysBetween(countsFrom, lastDay) + 1)

/** What one says to one's own result being held; whoever looks at it reads it. 409 where nothing is held. */
export async function explain(
  ctx: Ctx,
  { challengeId, explanation }: ChallengeParams & ExplanationInput,
): Promise<Presented> {
  const { challenge } = await seeChallenge(ctx, challengeId)
  return transaction(ctx, async (tx) => {
    const { userId } = tx.actor
    await lockToldOf(tx, userId)
    const own = await holdParticipant(tx, challengeId, userId)
    allow(own && own.leftAt === null, noSuchChallenge())
    allow(own.heldAt !== null, conflict('Nothing of yours is held.'))
    await updateParticipant(tx, { ...own, words: { ...own.words, explanation } })
    await tellAll(tx, 'challenge.changed', challenge, userId)
    return presentAfter(tx, challengeId)
  })
}
