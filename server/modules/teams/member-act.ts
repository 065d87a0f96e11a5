/** What is done about members: removing them, giving them another role, handing the team over. */
import {
  mostOwnedTeams,
  type Team,
  type TeamMember,
  type TeamMemberParams,
  type TeamParams,
  type TeamRoleInput,
  type TransferInput,
} from '@setpoint/contract/teams'
import type { Ctx, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { allow, forbidden, notFound } from '../../platform/http/errors.ts'
import { letGo } from './joining.ts'
import { countTeamsOf, findMember, lockTeamsOf, updateRole, type Member } from './member-store.ts'
import { tellTeam } from './news.ts'
import { noticeRemoved, noticeRole } from './notices.ts'
import { peopleForWhoAnswers } from './people.ts'
import { mayActOn, type TeamRight } from './policy.ts'
import { presentMember } from './present.ts'
import { insertRemoval } from './removal-store.ts'
import { lockSeenTeam, lockTeamWith, presentSeen } from './seen.ts'
import { ownsEnoughTeams } from './team.ts'

/** Puts somebody out. They come back when somebody lets them in: by answering a request, or a new invitation. */
export const removeMember = (ctx: Ctx, { teamId, userId }: TeamMemberParams): Promise<void> =>
  transaction(ctx, async (tx) => {
    await lockTeamAndMember(tx, teamId, userId, 'remove-members')
    await letGo(tx, { teamId, userId })
    await noticeRemoved(tx, { teamId, userId })
    await insertRemoval(tx, { teamId, userId, at: tx.clock.now() })
  })

/** Gives a member any role but the owner's, which is handed over. */
export const changeTeamRole = (
  ctx: Ctx,
  { teamId, userId, role }: TeamMemberParams & TeamRoleInput,
): Promise<TeamMember> =>
  transaction(ctx, async (tx) => {
    const member = await lockTeamAndMember(tx, teamId, userId, 'change-roles')
    await updateRole(tx, teamId, userId, role)
    if (role !== member.role) await noticeRole(tx, { teamId, userId, role })
    await tellTeam(tx, 'team.changed', { teamId, userId })
    const person = (await peopleForWhoAnswers(tx, tx.actor.userId, [userId])).get(userId)
    allow(person, noSuchMember())
    return presentMember({ ...member, role }, person)
  })

/** Hands the team over to a member; the actor becomes an admin. 409 for who owns five. */
export const transferTeam = (ctx: Ctx, { teamId, userId }: TeamParams & TransferInput): Promise<Team> =>
  transaction(ctx, async (tx) => {
    await lockTeamsOf(tx, userId)
    await lockTeamAndMember(tx, teamId, userId, 'transfer')
    allow((await peopleForWhoAnswers(tx, tx.actor.userId, [userId])).has(userId), noSuchMember())
    allow((await countTeamsOf(tx, userId)).owned < mostOwnedTeams, ownsEnoughTeams())
    await updateRole(tx, teamId, tx.actor.userId, 'admin')
    await updateRole(tx, teamId, userId, 'owner')
    await noticeRole(tx, { teamId, userId, role: 'owner' })
    await tellTeam(tx, 'team.changed', { teamId, userId })
    return presentSeen(tx, await lockSeenTeam(tx, teamId))
  })

const noSuchMember = () => notFound('member')

/** 403 for who lacks the right, or is not above that member. */
async function lockTeamAndMember(tx: Tx, teamId: string, userId: string, right: TeamRight): Promise<Member> {
  const { role } = await lockTeamWith(tx, teamId, right)
  const member = await findMember(tx, teamId, userId)
  allow(member, noSuchMember())
  allow(mayActOn(role, right, member.role), forbidden())
  return member
}
