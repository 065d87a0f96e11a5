/** A team: founding, finding, reading, changing and ending it. */
import {
  defaultMemberLimit,
  mostOwnedTeams,
  mostTeams,
  type Team,
  type TeamChange,
  type TeamInput,
  type TeamParams,
  type TeamsQuery,
} from '@setpoint/contract/teams'
import type { Ctx, Platform, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import type { Page } from '../../platform/http/answers.ts'
import { allow, conflict } from '../../platform/http/errors.ts'
import { newId } from '../../platform/new-id.ts'
import { refuseSanctioned } from '../moderation/index.ts'
import { removeTeamAvatar } from './jobs.ts'
import { countTeamsOf, insertMember, lockTeamsOf, memberIds } from './member-store.ts'
import { others, tellTeam } from './news.ts'
import { noticeEnded } from './notices.ts'
import { lockSeenTeam, lockTeamWith, presentAllSeen, presentSeen, seeTeam } from './seen.ts'
import {
  deleteTeam,
  findFoundTeams,
  findTeamsAskedBy,
  findTeamsOf,
  insertTeam,
  updateTeam,
  type SeenTeam,
  type TeamRow,
} from './store.ts'

const nameTaken = () => conflict('There is a team of this name already.', 'name')
export const inEnoughTeams = () => conflict(`Somebody can be in ${mostTeams} teams at most.`)
export const ownsEnoughTeams = () => conflict(`Somebody can own ${mostOwnedTeams} teams at most.`)

/**
 * Founds a team; the actor owns it. 409 for a name that is taken, and for who owns five or is in twenty;
 * 403 for who may not write at present.
 */
export async function createTeam(ctx: Ctx, input: TeamInput): Promise<Team> {
  return transaction(ctx, async (tx) => {
    const { userId } = tx.actor
    await refuseSanctioned(tx, { teamId: null })
    await lockTeamsOf(tx, userId)
    const { all, owned } = await countTeamsOf(tx, userId)
    allow(owned < mostOwnedTeams, ownsEnoughTeams())
    allow(all < mostTeams, inEnoughTeams())
    const team = newTeam(input, tx.clock.now())
    allow(await insertTeam(tx, team), nameTaken())
    await insertMember(tx, { teamId: team.id, userId, role: 'owner', joinedAt: team.createdAt })
    await tx.emit('team.member-joined', { userId, teamId: team.id })
    return presentSeen(tx, team)
  })
}

const newTeam = (input: TeamInput, now: Date): SeenTeam => ({
  id: newId(),
  name: input.name,
  description: input.description ?? null,
  privacy: input.privacy,
  // A public team that becomes private later stays found; a private one is found where its founder says so.
  listed: input.privacy === 'public' || input.listed === true,
  memberLimit: input.memberLimit ?? defaultMemberLimit,
  memberCount: 1,
  avatarVersion: null,
  createdAt: now,
  role: 'owner',
  joinedAt: now,
  requestedAt: null,
  declinedAt: null,
})

/** Teams that anybody finds, by a part of name or description. */
export async function findTeams(ctx: Ctx, query: TeamsQuery): Promise<Page<Team>> {
  const { items, totalItems } = await findFoundTeams(ctx, ctx.actor.userId, query)
  return { items: await presentAllSeen(ctx, items), totalItems, page: query.page, limit: query.limit }
}

/** The actor's teams, the one they joined last first; then those that they wait to be let into. */
export async function listOwnTeams(ctx: Ctx): Promise<Team[]> {
  const { userId } = ctx.actor
  return presentAllSeen(ctx, [...(await findTeamsOf(ctx, userId)), ...(await findTeamsAskedBy(ctx, userId))])
}

/** 404 for a private team that is not listed and that the actor is not in. */
export const readTeam = async (ctx: Ctx, { teamId }: TeamParams): Promise<Team> =>
  presentSeen(ctx, await seeTeam(ctx, teamId))

/** Changes what is named. 409 for a name that is taken. */
export async function changeTeam(ctx: Ctx, { teamId, ...change }: TeamParams & TeamChange): Promise<Team> {
  return transaction(ctx, async (tx) => {
    await lockTeamWith(tx, teamId, 'edit-team')
    allow(await updateTeam(tx, teamId, change), nameTaken())
    await tellTeam(tx, 'team.changed', { userId: tx.actor.userId, teamId })
    return presentSeen(tx, await lockSeenTeam(tx, teamId))
  })
}

/** Deletes a team for good, with everything in it. */
export const endTeam = (ctx: Ctx, { teamId }: TeamParams): Promise<void> =>
  transaction(ctx, async (tx) => removeTeam(tx, await lockTeamWith(tx, teamId, 'delete'), tx.actor.userId))

/** Under the team's lock. `userId` is who ends it. */
export async function removeTeam(
  tx: Tx<Platform>,
  { id: teamId, avatarVersion: version }: Pick<TeamRow, 'id' | 'avatarVersion'>,
  userId: string,
): Promise<void> {
  const members = await memberIds(tx, teamId)
  await noticeEnded(tx, teamId, members)
  await deleteTeam(tx, teamId)
  if (version !== null) await tx.enqueue(removeTeamAvatar, { teamId, version })
  await tx.emit('team.deleted', { userId, teamId })
  tx.tell(others(members, userId), 'team.deleted', { teamId })
}
