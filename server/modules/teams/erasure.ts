/** Teams outlive their owners: whose account is erased leaves all of theirs, and each goes on with somebody else. */
import type { Platform, Tx } from '../../platform/context.ts'
import { accountsOf } from '../identity/index.ts'
import { deleteMember, listMembers, lockTeamsOf, updateRole } from './member-store.ts'
import { tellTeam } from './news.ts'
import { noticeRole } from './notices.ts'
import { heirOf } from './policy.ts'
import { countMember, findTeamsOf, lockTeam } from './store.ts'
import { removeTeam } from './team.ts'

/** Repeatable. A team in which nobody else is goes too. */
export async function leaveAllTeams(tx: Tx<Platform>, userId: string): Promise<void> {
  await lockTeamsOf(tx, userId)
  const teams = await findTeamsOf(tx, userId)
  // In one order, so that two who leave at once do not wait for each other.
  for (const teamId of teams.map(({ id }) => id).toSorted()) await leaveForGood(tx, teamId, userId)
}

async function leaveForGood(tx: Tx<Platform>, teamId: string, userId: string): Promise<void> {
  const team = await lockTeam(tx, teamId, userId)
  if (team === null || team.role === null) return
  const remaining = (await listMembers(tx, teamId)).filter((member) => member.userId !== userId)
  const accounts = await accountsOf(
    tx,
    remaining.map((member) => member.userId),
  )
  const heir = heirOf(remaining.map((member) => ({ ...member, present: accounts.has(member.userId) })))
  if (heir === undefined) return removeTeam(tx, team, userId)
  await deleteMember(tx, teamId, userId)
  await countMember(tx, teamId, -1)
  if (team.role === 'owner') {
    await updateRole(tx, teamId, heir.userId, 'owner')
    await noticeRole(tx, { teamId, userId: heir.userId, role: 'owner' })
  }
  // Nothing that names who is erased is queued any more.
  await tellTeam(tx, 'team.changed', { userId: heir.userId, teamId })
}
