/**
 * How a challenge ended for who shares it: its name, their rank, whether they won and reached the target. No figure of it: what they
 * let the challenge show, it shows to those who take part. A target in per cent or kg that was reached tells that much of a loss all
 * the same, and so is shared by who tells that kind and no other.
 */
import type { Ctx } from '../../../platform/context.ts'
import { allow, conflict, notFound } from '../../../platform/http/errors.ts'
import { figureToldBy, readChallenge, readChallengeLeaderboard } from '../../challenges/index.ts'
import { tellFigure, toldFigure } from '../../teams/index.ts'
import type { CardMaker } from './card.ts'

export const challengeCard: CardMaker<'challenge'> = {
  kind: 'challenge',
  async freeze(ctx: Ctx, { challengeId }) {
    const challenge = await readChallenge(ctx, { challengeId })
    const { own, state } = challenge
    allow(own, notFound('challenge'))
    const isOver = conflict('A challenge can be shared once it has finished.', 'card.challengeId')
    allow(state === 'finished', isOver)
    const counts = conflict('This result does not count, so that it cannot be shared.', 'card.challengeId')
    allow(own.review !== 'held' && own.review !== 'disqualified', counts)
    const [figure, told] = [figureToldBy(challenge.type), await toldFigure(ctx, ctx.actor.userId)]
    allow(figure === null || told === null || told.kind === figure, otherIsTold())
    return {
      kind: 'challenge',
      challengeId,
      name: challenge.name,
      startedOn: challenge.startDay,
      endedOn: challenge.endDay,
      rank: challenge.scope === 'open' || challenge.scope === 'team' ? await rankIn(ctx, challengeId) : null,
      participants: challenge.participantCount,
      won: own.won,
      reached: own.reached,
    }
  },
  preview: async (_ctx, _input, frozen) => frozen,
  async share(tx, { challengeId }) {
    const figure = figureToldBy((await readChallenge(tx, { challengeId })).type)
    allow(figure === null || (await tellFigure(tx, tx.actor.userId, figure)), otherIsTold())
  },
  present: (_platform, _viewerId, frozen) => frozen,
}

const otherIsTold = () =>
  conflict(
    'Others see the other figure of your loss. Together with the target of this challenge that tells your weight.',
    'card.challengeId',
  )

/** Null for who is not on its board. */
async function rankIn(ctx: Ctx, challengeId: string): Promise<number | null> {
  const { own } = await readChallengeLeaderboard(ctx, { challengeId, page: 1, limit: 1 })
  return own?.rank ?? null
}
