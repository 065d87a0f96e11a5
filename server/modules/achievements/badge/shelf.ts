/** One's own badges, what is shown of them, and another person's. */
import type { BadgeOwnerParams, OwnBadge, OwnBadgeChange, OwnBadgeParams, ShownBadge } from '@setpoint/contract/badges'
import type { NotificationBadge } from '@setpoint/contract/notifications'
import type { Ctx, OpenCtx, Platform } from '../../../platform/context.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { allow } from '../../../platform/http/errors.ts'
import { noSuchPerson } from '../../identity/index.ts'
import { seesProfile, timeZoneOf } from '../../profile/index.ts'
import { teamsNamedTo } from '../../teams/index.ts'
import { listAwardsOf, updateAwardShown, type Award } from './award-store.ts'
import { noSuchBadge } from './badge.ts'
import { presentOwn, presentShownBadge, type Worn } from './present.ts'
import { findBadges } from './store.ts'

/** The latest first, those that were taken back among them: one reads why. */
export async function listOwnBadges(ctx: Ctx): Promise<OwnBadge[]> {
  const { userId } = ctx.actor
  return (await withBadges(ctx, userId, await listAwardsOf(ctx, userId))).map(presentOwn)
}

/** Shows one to those who see the profile, or hides it. 404 for one that the actor does not have. */
export async function showBadge(ctx: Ctx, { badgeId, shown }: OwnBadgeParams & OwnBadgeChange): Promise<OwnBadge[]> {
  await transaction(ctx, async (tx) => {
    allow(await updateAwardShown(tx, badgeId, tx.actor.userId, shown), noSuchBadge())
    tx.tell([tx.actor.userId], 'badge.shown', { badgeId })
  })
  return listOwnBadges(ctx)
}

/** What somebody shows. 404 for whose profile the viewer does not see. */
export async function listShownBadges(ctx: OpenCtx, { userId }: BadgeOwnerParams): Promise<ShownBadge[]> {
  allow(await seesProfile(ctx, ctx.actor, userId), noSuchPerson())
  const [awards, timeZone] = [await listAwardsOf(ctx, userId), await timeZoneOf(ctx, userId)]
  const shown = awards.filter((award) => award.shown && award.takenBackAt === null)
  return (await withBadges(ctx, ctx.actor?.userId ?? null, shown)).map((each) => presentShownBadge(each, timeZone))
}

/** Those of `ids` that the viewer has, or had, for their notices. */
export async function badgesNamedTo(
  platform: Platform,
  viewerId: string,
  ids: readonly string[],
): Promise<Map<string, NotificationBadge>> {
  const asked = new Set(ids)
  const own = (await listAwardsOf(platform, viewerId)).filter(({ badgeId }) => asked.has(badgeId))
  const all = await withBadges(platform, viewerId, own)
  return new Map(all.map(({ badge: { id, name, picture }, team }) => [id, { id, name, picture, team }]))
}

async function withBadges(platform: Platform, viewerId: string | null, awards: readonly Award[]): Promise<Worn[]> {
  const badges = await findBadges(
    platform,
    awards.map(({ badgeId }) => badgeId),
  )
  const teamIds = [...new Set([...badges.values()].map(({ teamId }) => teamId))]
  const teams = viewerId === null ? new Map() : await teamsNamedTo(platform, viewerId, teamIds)
  return awards.flatMap((award) => {
    const badge = badges.get(award.badgeId)
    if (badge === undefined) return []
    const team = teams.get(badge.teamId)
    return [{ award, badge, team: team === undefined ? null : { id: team.id, name: team.name } }]
  })
}
