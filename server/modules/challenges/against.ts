/** Teams against each other: each answers for itself, until it begins. */
import type { Challenge as Presented, ChallengeTeamParams } from '@setpoint/contract/challenges'
import type { Ctx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { allow, conflict, forbidden } from '../../platform/http/errors.ts'
import { noSuchTeam } from '../teams/index.ts'
import { tellAll } from './news.ts'
import { mayAnswerFor } from './policy.ts'
import { lockSeenChallenge } from './seen.ts'
import { presentAfter } from './shown.ts'
import { answerFor } from './team-store.ts'

export const acceptFor = (ctx: Ctx, input: ChallengeTeamParams): Promise<Presented> => answer(ctx, input, 'accepted')

/** Who declines sees it once more, in the answer, unless another team of theirs takes part. */
export const declineFor = (ctx: Ctx, input: ChallengeTeamParams): Promise<Presented> => answer(ctx, input, 'declined')

async function answer(
  ctx: Ctx,
  { challengeId, teamId }: ChallengeTeamParams,
  state: 'accepted' | 'declined',
): Promise<Presented> {
  return transaction(ctx, async (tx) => {
    const seen = await lockSeenChallenge(tx, challengeId)
    const team = seen.teams.find((each) => each.teamId === teamId)
    allow(team, noSuchTeam())
    allow(
      team.state === 'invited' && seen.challenge.startsAt > tx.clock.now(),
      conflict('There is nothing to answer any more.'),
    )
    allow(mayAnswerFor(seen, team), forbidden())
    await answerFor(tx, challengeId, teamId, state)
    await tellAll(tx, 'challenge.changed', seen.challenge, tx.actor.userId)
    return presentAfter(tx, challengeId)
  })
}
