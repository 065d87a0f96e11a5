/** Taking part in a challenge: joining, being seen, what one is in it, and results that are looked at again. */
import * as z from 'zod/mini'
import { Day, Instant, Text, Uuid } from './common.ts'
import { Avatar } from './profile.ts'

export const ChallengePerson = z.object({
  userId: Uuid,
  username: z.string(),
  displayName: z.nullable(z.string()),
  avatar: z.nullable(Avatar),
})
export type ChallengePerson = z.infer<typeof ChallengePerson>

/**
 * `showing` gives the consent `challenge` for this challenge, `version` is that of the words that were shown (contract/consents.ts):
 * needed where `showing` is true. `teamId`: for which team, where one is in several that compete.
 */
export const JoinChallengeInput = z.strictObject({
  showing: z.boolean(),
  version: z.optional(z.int().check(z.minimum(1), z.maximum(1_000_000))),
  teamId: z.optional(Uuid),
})
export type JoinChallengeInput = z.infer<typeof JoinChallengeInput>

/** Whether one is seen, while it lasts. Withdrawing works at once. */
export const ShowInChallengeInput = z.strictObject({
  showing: z.boolean(),
  version: z.optional(z.int().check(z.minimum(1), z.maximum(1_000_000))),
})
export type ShowInChallengeInput = z.infer<typeof ShowInChallengeInput>

/**
 * Why the asking person cannot join. It is told to them alone, and is the field of the refusal (422) as well.
 * `target-too-fast`: they would have to lose more than 1 % a week in the days that are left. `target-too-light`: a BMI under
 * 18.5 now or at the target. `other-figure`: being seen is not possible, because others see or saw the other figure of their
 * weight; `seen-elsewhere`: because they are seen in two challenges about a weight already. Both can join unseen.
 */
export const JoinObstacle = z.enum([
  'over',
  'full',
  'not-in-team',
  'team-not-accepted',
  'in-enough',
  'too-few-days-left',
  'too-young',
  'birth-date-needed',
  'height-needed',
  'weigh-in-needed',
  'target-too-fast',
  'target-too-light',
])
export type JoinObstacle = z.infer<typeof JoinObstacle>

export const ShowingObstacle = z.enum(['other-figure', 'seen-elsewhere'])
export type ShowingObstacle = z.infer<typeof ShowingObstacle>

/** `held`: off the leaderboard until somebody who may has looked; `cleared` and `disqualified` are what they said. */
export const ReviewState = z.enum(['counted', 'held', 'cleared', 'disqualified'])
export type ReviewState = z.infer<typeof ReviewState>

/** A week, or the step from one weigh-in to the next, with a loss that bodies and scales rarely give. */
export const HoldReason = z.enum(['fast-week', 'sudden-drop'])
export type HoldReason = z.infer<typeof HoldReason>

/** What one is in a challenge. Exact, and for oneself alone. */
export const OwnParticipation = z.object({
  joinedAt: Instant,
  /** The first day that counts: the challenge's, or the one of joining where that was later. */
  countsFrom: Day,
  /** In teams against each other: for which. */
  teamId: z.nullable(Uuid),
  /** Whether one has agreed to be seen (consent `challenge` with this challenge's id). */
  showing: z.boolean(),
  /** What others see now; null where they see nothing. Whole steps, and never more than the target. */
  shownValue: z.nullable(z.number()),
  /** Per cent or kg with two decimals, or days; a gain is 0. Null before there is enough to say (four days with a weigh-in, for a weight). */
  value: z.nullable(z.number()),
  /** Of the target, 0 to 1 in whole hundredths; 1 only once it counts as reached. */
  share: z.number(),
  reached: z.boolean(),
  reachedOn: z.nullable(Day),
  review: ReviewState,
  reviewReason: z.nullable(HoldReason),
  /** What one has said to it oneself, and what was said by who decided. */
  explanation: z.nullable(z.string()),
  decisionReason: z.nullable(z.string()),
  /** Nothing that is written from now on changes it. */
  final: z.boolean(),
  /** The target reached and the result counted, once it has finished. */
  completed: z.boolean(),
  won: z.boolean(),
  /** Points earned by it. */
  points: z.int(),
})
export type OwnParticipation = z.infer<typeof OwnParticipation>

export const ChallengeMemberParams = z.strictObject({ challengeId: Uuid, userId: Uuid })
export type ChallengeMemberParams = z.infer<typeof ChallengeMemberParams>

/** What whoever manages the challenge sees of a result that is looked at: never a weight, a figure or a photo. */
export const ChallengeReview = z.object({
  ...ChallengePerson.shape,
  state: ReviewState,
  reason: HoldReason,
  since: Instant,
  /** What the person says to it. */
  explanation: z.nullable(z.string()),
  decisionReason: z.nullable(z.string()),
})
export type ChallengeReview = z.infer<typeof ChallengeReview>

/** What is held first, the earliest of it; then what has been decided. */
export const ChallengeReviews = z.array(ChallengeReview)

/** The person is told the reason. One can come back to it, also after the end; who has won does not change any more then. */
export const ReviewDecision = z.strictObject({
  decision: z.enum(['cleared', 'disqualified']),
  reason: Text(300).check(z.trim(), z.minLength(1)),
})
export type ReviewDecision = z.infer<typeof ReviewDecision>

/** What one says to one's own result being held. */
export const ExplanationInput = z.strictObject({ explanation: Text(500).check(z.trim(), z.minLength(1)) })
export type ExplanationInput = z.infer<typeof ExplanationInput>
