/** Looking again at results that are held. Who does it sees that something is unlikely, and what the person says: no weight, no photo. */
import type { ChallengeMemberParams, ChallengeReview, ReviewDecision } from '@setpoint/contract/challenge-participants'
import type { ChallengeParams } from '@setpoint/contract/challenges'
import type { Ctx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { allow, conflict, forbidden, notFound } from '../../platform/http/errors.ts'
import { todayOf } from '../body/index.ts'
import { lockToldOf, peopleForWhoAnswers } from '../teams/index.ts'
import { earlierOf } from './calendar.ts'
import { awardChallenge, closeChallenge } from './jobs.ts'
import { tellAll, tellOwn } from './news.ts'
import { holdParticipant, listReviewed, updateParticipant } from './participant-store.ts'
import { canReview, reviews } from './policy.ts'
import { presentReview } from './present.ts'
import { seeChallenge } from './seen.ts'
import { updateProgress } from './update.ts'

/** 403 for who may not look at any. A block hides nobody: it would be a shield. */
export async function listReviews(ctx: Ctx, { challengeId }: ChallengeParams): Promise<ChallengeReview[]> {
  const seen = await seeChallenge(ctx, challengeId)
  allow(reviews(seen, ctx.actor), forbidden())
  const held = (await listReviewed(ctx, challengeId)).filter((one) => canReview(seen, ctx.actor, one))
  const people = await peopleForWhoAnswers(
    ctx,
    ctx.actor.userId,
    held.map(({ userId }) => userId),
  )
  return held.flatMap((one) => {
    const person = people.get(one.userId)
    return person === undefined ? [] : [presentReview(one, person)]
  })
}

/**
 * Says whether a result counts. One can come back to it; 409 for one that was never held, and for what has been given already. Nothing
 * that happened up to today holds it again.
 */
export async function decideReview(
  ctx: Ctx,
  { challengeId, userId, decision, reason }: ChallengeMemberParams & ReviewDecision,
): Promise<void> {
  const seen = await seeChallenge(ctx, challengeId)
  allow(reviews(seen, ctx.actor), forbidden())
  await transaction(ctx, async (tx) => {
    await lockToldOf(tx, userId)
    const one = await holdParticipant(tx, challengeId, userId)
    allow(one && one.leftAt === null && one.heldAt !== null, notFound('result that is looked at'))
    allow(canReview(seen, tx.actor, one), forbidden())
    allow(one.awardedAt === null, conflict('It has counted, and what it gave has been given.'))
    const judgedTo = earlierOf(seen.challenge.endDay, await todayOf(tx, userId))
    await updateParticipant(tx, { ...one, review: decision, judgedTo, words: { ...one.words, decision: reason } })
    await updateProgress(tx, userId, challengeId)
    tellOwn(tx, 'challenge.reviewed', seen.challenge, userId)
    // It may have been the last that the end waited for; or the end has passed, and they get theirs now.
    await tx.enqueue(closeChallenge, { challengeId })
    await tx.enqueue(awardChallenge, { challengeId })
    await tellAll(tx, 'challenge.changed', seen.challenge, tx.actor.userId)
  })
}
