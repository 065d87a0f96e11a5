/** Who is in a team, and what the team's admins and its owner do about it. */
import type { TeamMember, TeamPageQuery, TeamParams } from '@setpoint/contract/teams'
import type { Ctx } from '../../platform/context.ts'
import type { Page } from '../../platform/http/answers.ts'
import { peopleSeenBy } from '../profile/index.ts'
import { listMembers } from './member-store.ts'
import { peopleForWhoAnswers } from './people.ts'
import { may } from './policy.ts'
import { presentMember } from './present.ts'
import { seeTeamWith } from './seen.ts'

/** For members; who has been there longest first. Whom a block hides from the actor is left out (people.ts). */
export async function listTeamMembers(
  ctx: Ctx,
  { teamId, page, limit }: TeamParams & TeamPageQuery,
): Promise<Page<TeamMember>> {
  const { role } = await seeTeamWith(ctx, teamId, 'take-part')
  const members = await listMembers(ctx, teamId)
  const peopleFor = may(role, 'remove-members') ? peopleForWhoAnswers : peopleSeenBy
  const ids = members.map(({ userId }) => userId)
  const people = await peopleFor(ctx, ctx.actor.userId, ids)
  const seen = members.flatMap((member) => {
    const person = people.get(member.userId)
    return person === undefined ? [] : [presentMember(member, person)]
  })
  return { items: seen.slice((page - 1) * limit, page * limit), totalItems: seen.length, page, limit }
}
