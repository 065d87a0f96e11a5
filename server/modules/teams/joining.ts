/** Coming into a team and going out of it. */
import { mostTeams, type JoinByCodeInput, type Team, type TeamParams } from '@setpoint/contract/teams'
import type { Ctx, Platform, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { allow, conflict, forbidden, Refusal } from '../../platform/http/errors.ts'
import { noSuchPerson } from '../identity/index.ts'
import { deleteDecline } from './decline-store.ts'
import { findOpenInvite, useInvite } from './invite-store.ts'
import { countTeamsOf, deleteMember, insertMember, lockTeamsOf } from './member-store.ts'
import { tellOfRequest, tellTeam } from './news.ts'
import { noticeJoined, noticeLeft, noticeRequestOver } from './notices.ts'
import { hasRoom } from './policy.ts'
import { deleteRemoval, findRemoval } from './removal-store.ts'
import { deleteRequest } from './request-store.ts'
import { lockSeenTeam, lockTeamWith, presentSeen } from './seen.ts'
import { countMember, findTeam, lockTeam, type TeamRow } from './store.ts'
import { inEnoughTeams, removeTeam } from './team.ts'

/** Joins a public team; who is in it already is so still. 403 for a private one, and one that has put them out; 409 for a full one. */
export async function joinTeam(ctx: Ctx, { teamId }: TeamParams): Promise<Team> {
  return transaction(ctx, async (tx) => {
    await lockTeamsOf(tx, tx.actor.userId)
    const team = await lockSeenTeam(tx, teamId)
    if (team.role !== null) return presentSeen(tx, team)
    allow(team.privacy === 'public', forbidden('This team is private: ask to join, or have yourself invited.'))
    allow((await findRemoval(tx, teamId, tx.actor.userId)) === null, forbidden('Ask this team to let you in again.'))
    await letIn(tx, team, tx.actor.userId)
    return presentSeen(tx, await lockSeenTeam(tx, teamId))
  })
}

/** One answer for codes that there never were, and for those that are spent. */
export const noSuchInvite = () => new Refusal('GONE', 'This invitation does not work any more. Ask for a new one.')

/** Joins by an invitation; who is in the team already does not use it up. For who was put out, one made since then counts. */
export async function joinByCode(ctx: Ctx, { code }: JoinByCodeInput): Promise<Team> {
  return transaction(ctx, async (tx) => {
    const { userId } = tx.actor
    await lockTeamsOf(tx, userId)
    const found = await findOpenInvite(tx, code)
    allow(found, noSuchInvite())
    const team = await lockTeam(tx, found.teamId, userId)
    // Read again, now that nobody else can use it up or take it back.
    const invite = await findOpenInvite(tx, code)
    allow(team && invite, noSuchInvite())
    if (team.role !== null) return presentSeen(tx, team)
    const removal = await findRemoval(tx, team.id, userId)
    allow(removal === null || removal.at < invite.createdAt, noSuchInvite())
    await letIn(tx, team, userId)
    await useInvite(tx, invite)
    return presentSeen(tx, await lockSeenTeam(tx, team.id))
  })
}

/** Where an invitation leads to, before one takes it. */
export async function previewInvite(ctx: Ctx, { code }: JoinByCodeInput): Promise<Team> {
  const invite = await findOpenInvite(ctx, code)
  const team = invite && (await findTeam(ctx, invite.teamId, ctx.actor.userId))
  allow(team, noSuchInvite())
  return presentSeen(ctx, team)
}

/** Under the person's lock and the team's, in this order. What they asked for is answered by it. */
export async function letIn(tx: Tx<Platform>, team: TeamRow, userId: string): Promise<void> {
  allow((await countTeamsOf(tx, userId)).all < mostTeams, inEnoughTeams())
  allow(hasRoom(team), conflict('This team is full.'))
  const member = { teamId: team.id, userId, role: 'member', joinedAt: tx.clock.now() } as const
  allow(await insertMember(tx, member), noSuchPerson())
  await countMember(tx, team.id, 1)
  await deleteRemoval(tx, team.id, userId)
  await deleteDecline(tx, team.id, userId)
  if (await deleteRequest(tx, team.id, userId)) {
    await noticeRequestOver(tx, member)
    await tellOfRequest(tx, member)
  }
  await noticeJoined(tx, member)
  await tellTeam(tx, 'team.member-joined', member)
}

/**
 * The owner hands the team over or deletes it first: it must not be without one. Who is alone in it leaves nobody behind,
 * and the team goes with them.
 */
export async function leaveTeam(ctx: Ctx, { teamId }: TeamParams): Promise<void> {
  return transaction(ctx, async (tx) => {
    const { userId } = tx.actor
    const team = await lockTeamWith(tx, teamId, 'take-part')
    if (team.memberCount === 1) return removeTeam(tx, team, userId)
    allow(team.role !== 'owner', conflict('Hand the team over to somebody first, or delete it.'))
    await letGo(tx, { teamId, userId })
  })
}

/** Under the team's lock. They hear of it too: it is about them. */
export async function letGo(tx: Tx<Platform>, member: { teamId: string; userId: string }): Promise<void> {
  await deleteMember(tx, member.teamId, member.userId)
  await countMember(tx, member.teamId, -1)
  await noticeLeft(tx, member)
  await tellTeam(tx, 'team.member-left', member)
}
