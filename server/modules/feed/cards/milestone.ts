/** An achievement of one's own. A loss is told in kilograms, and so by nobody of whom per cent are told. */
import type { Ctx } from '../../../platform/context.ts'
import { allow, conflict, notFound } from '../../../platform/http/errors.ts'
import { achievementPoints } from '@setpoint/contract/achievements'
import { awardedAt, tellsLoss } from '../../achievements/index.ts'
import { dayIn } from '../../body/index.ts'
import { timeZoneOf } from '../../profile/index.ts'
import { tellKilograms, tellsPercentages } from '../../teams/index.ts'
import type { CardMaker } from './card.ts'

const perCentIsTold = () =>
  conflict(
    'Others see your loss in per cent, or did. Together with kilograms that tells your weight.',
    'card.achievement',
  )

export const milestoneCard: CardMaker<'milestone'> = {
  kind: 'milestone',
  async freeze(ctx: Ctx, { achievement }) {
    const { userId } = ctx.actor
    const at = await awardedAt(ctx, userId, achievement)
    allow(at, notFound('achievement'))
    if (tellsLoss(achievement)) allow(!(await tellsPercentages(ctx, userId)), perCentIsTold())
    // The day, not the moment: when somebody stands on a scale is their own affair.
    const awardedOn = dayIn(await timeZoneOf(ctx, userId), at)
    return { kind: 'milestone', achievement, points: achievementPoints[achievement], awardedOn }
  },
  preview: async (_ctx, _input, frozen) => frozen,
  async share(tx, { achievement }) {
    if (tellsLoss(achievement)) allow(await tellKilograms(tx, tx.actor.userId), perCentIsTold())
  },
  present: (_platform, _viewerId, frozen) => frozen,
}
