/** Badges of a team: making, changing and retiring them. */
import {
  mostBadges,
  mostBadgesKept,
  type BadgeChange,
  type BadgeInput,
  type TeamBadge,
  type TeamBadgeParams,
} from '@setpoint/contract/badges'
import type { TeamParams } from '@setpoint/contract/teams'
import type { Ctx, Tx } from '../../../platform/context.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { allow, conflict, notFound } from '../../../platform/http/errors.ts'
import { newId } from '../../../platform/new-id.ts'
import { refuseSanctioned } from '../../moderation/index.ts'
import { lockTeamWith, memberIds, seeTeamWith } from '../../teams/index.ts'
import { countHolders, isHeld } from './award-store.ts'
import { presentBadge } from './present.ts'
import { deleteBadge, findBadge, insertBadge, listBadges, updateBadge, type Badge } from './store.ts'

export const noSuchBadge = () => notFound('badge')
const nameTaken = () => conflict('The team has a badge of this name already.', 'name')
const enough = () => conflict(`A team has ${mostBadges} badges in use at most. Retire one first.`)
const enoughKept = () => conflict(`A team keeps ${mostBadgesKept} badges at most. Delete one that nobody has.`)

/** For members. */
export async function listTeamBadges(ctx: Ctx, { teamId }: TeamParams): Promise<TeamBadge[]> {
  await seeTeamWith(ctx, teamId, 'take-part')
  return presentAll(ctx, teamId, await listBadges(ctx, teamId))
}

/** For owner and admins. 409 for a name that is taken, and past fifty. */
export const createBadge = (ctx: Ctx, { teamId, ...input }: TeamParams & BadgeInput): Promise<TeamBadge> =>
  transaction(ctx, async (tx) => {
    await lockTeamWith(tx, teamId, 'edit-team')
    await refuseSanctioned(tx, { teamId })
    const there = await listBadges(tx, teamId)
    allow(there.length < mostBadgesKept, enoughKept())
    checkRoom(there)
    const badge: Badge = {
      id: newId(),
      teamId,
      name: input.name,
      description: input.description === undefined || input.description === '' ? null : input.description,
      picture: input.picture,
      retired: false,
      createdAt: tx.clock.now(),
    }
    allow(await insertBadge(tx, badge), nameTaken())
    await tellOfBadges(tx, teamId)
    return presentBadge(badge, 0)
  })

/** What is named. Who has it sees it as it is now. */
export const changeBadge = (
  ctx: Ctx,
  { teamId, badgeId, ...change }: TeamBadgeParams & BadgeChange,
): Promise<TeamBadge> =>
  transaction(ctx, async (tx) => {
    await lockTeamWith(tx, teamId, 'edit-team')
    await refuseSanctioned(tx, { teamId })
    const there = await listBadges(tx, teamId)
    const badge = there.find(({ id }) => id === badgeId)
    allow(badge, noSuchBadge())
    const changed: Badge = {
      ...badge,
      name: change.name ?? badge.name,
      description: change.description === undefined ? badge.description : change.description || null,
      picture: change.picture ?? badge.picture,
      retired: change.retired ?? badge.retired,
    }
    const others = there.filter(({ id }) => id !== badgeId)
    allow(!others.some(({ name }) => sameName(name, changed.name)), nameTaken())
    if (badge.retired && !changed.retired) checkRoom(others)
    await updateBadge(tx, changed)
    await tellOfBadges(tx, teamId)
    const [presented] = await presentAll(tx, teamId, [changed])
    return presented as TeamBadge
  })

/** As the table has it. */
const sameName = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()

function checkRoom(badges: readonly Badge[]): void {
  allow(badges.filter(({ retired }) => !retired).length < mostBadges, enough())
}

/** 409 while somebody has it: what was given is not taken away by tidying up. */
export const removeBadge = (ctx: Ctx, { teamId, badgeId }: TeamBadgeParams): Promise<void> =>
  transaction(ctx, async (tx) => {
    await lockTeamWith(tx, teamId, 'edit-team')
    allow(await findBadge(tx, teamId, badgeId), noSuchBadge())
    allow(!(await isHeld(tx, badgeId)), conflict('Somebody has this badge. Retire it, and they keep it.'))
    await deleteBadge(tx, badgeId)
    await tellOfBadges(tx, teamId)
  })

async function presentAll(ctx: Ctx, teamId: string, badges: readonly Badge[]): Promise<TeamBadge[]> {
  const members = await memberIds(ctx, teamId)
  const ids = badges.map(({ id }) => id)
  const holders = await countHolders(ctx, ctx.actor.userId, ids, members)
  return badges.map((badge) => presentBadge(badge, holders.get(badge.id) ?? 0))
}

/** The open apps of everybody in the team. */
export async function tellOfBadges(tx: Tx, teamId: string): Promise<void> {
  tx.tell(await memberIds(tx, teamId), 'badge.changed', { teamId })
}
