/** Giving a badge to somebody, and taking it back. */
import type {
  AwardInput,
  BadgeAwardParams,
  Holder,
  HoldersQuery,
  TakeBackInput,
  TeamBadgeParams,
} from '@setpoint/contract/badges'
import type { Ctx } from '../../../platform/context.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { already, type Already, type Page } from '../../../platform/http/answers.ts'
import { allow, conflict, invalid, notFound } from '../../../platform/http/errors.ts'
import { newId } from '../../../platform/new-id.ts'
import { refuseSanctioned } from '../../moderation/index.ts'
import { notify, settle } from '../../notifications/index.ts'
import { peopleSeenBy } from '../../profile/index.ts'
import { findMember, lockTeamWith, may, memberIds, seeTeamWith } from '../../teams/index.ts'
import { findAward, listHolders, saveAward, type Award } from './award-store.ts'
import { noSuchBadge, tellOfBadges } from './badge.ts'
import { presentHolder } from './present.ts'
import { findBadge } from './store.ts'

const noSuchMember = () => notFound('member')

/** The members who have it, the last first; why is told to each of them, and to who can give it. */
export async function listBadgeHolders(
  ctx: Ctx,
  { teamId, badgeId, page, limit }: TeamBadgeParams & HoldersQuery,
): Promise<Page<Holder>> {
  const { role } = await seeTeamWith(ctx, teamId, 'take-part')
  allow(await findBadge(ctx, teamId, badgeId), noSuchBadge())
  const awards = await listHolders(ctx, badgeId, await memberIds(ctx, teamId))
  const ids = awards.map(({ userId }) => userId)
  const people = await peopleSeenBy(ctx, ctx.actor.userId, ids)
  const seen = awards.flatMap((award) => {
    const person = people.get(award.userId)
    const isToldWhy = may(role, 'edit-team') || award.userId === ctx.actor.userId
    return person === undefined ? [] : [presentHolder(award, person, isToldWhy)]
  })
  return { items: seen.slice((page - 1) * limit, page * limit), totalItems: seen.length, page, limit }
}

/**
 * Gives it to a member, once: who has it keeps what was said then. 404 for who is not there for the actor (another admin gives
 * it), 409 for a badge that is retired, 400 for oneself.
 */
export const awardBadge = (
  ctx: Ctx,
  { teamId, badgeId, userId, reason }: TeamBadgeParams & AwardInput,
): Promise<Holder | Already<Holder>> =>
  transaction(ctx, async (tx) => {
    await lockTeamWith(tx, teamId, 'edit-team')
    await refuseSanctioned(tx, { teamId })
    const badge = await findBadge(tx, teamId, badgeId)
    allow(badge, noSuchBadge())
    allow(userId !== tx.actor.userId, invalid('userId', 'Must be somebody else: nobody decorates themselves'))
    const person = (await peopleSeenBy(tx, tx.actor.userId, [userId])).get(userId)
    allow(person && (await findMember(tx, teamId, userId)), noSuchMember())
    const before = await findAward(tx, badgeId, userId)
    if (before !== null && before.takenBackAt === null) return already(presentHolder(before, person, true))
    allow(!badge.retired, conflict('This badge is retired: bring it back first.'))
    const award: Award = {
      badgeId,
      userId,
      id: newId(),
      reason,
      shown: false,
      awardedAt: tx.clock.now(),
      takenBackAt: null,
      takenBackReason: null,
    }
    await saveAward(tx, award)
    if (before !== null) await settle(tx, [userId], { kind: 'badge-taken', key: before.id })
    await notify(tx, userId, { kind: 'badge', subjects: { badgeId }, key: award.id })
    await tellOfBadges(tx, teamId)
    return presentHolder(award, person, true)
  })

/** Also of who has left the team. They read why; 404 across a block, where another admin does it. */
export const takeBadgeBack = (
  ctx: Ctx,
  { teamId, badgeId, userId, reason }: BadgeAwardParams & TakeBackInput,
): Promise<void> =>
  transaction(ctx, async (tx) => {
    await lockTeamWith(tx, teamId, 'edit-team')
    await refuseSanctioned(tx, { teamId })
    const badge = await findBadge(tx, teamId, badgeId)
    const award = badge && (await findAward(tx, badgeId, userId))
    const seen = await peopleSeenBy(tx, tx.actor.userId, [userId])
    allow(award && award.takenBackAt === null && seen.has(userId), notFound('award'))
    await saveAward(tx, { ...award, shown: false, takenBackAt: tx.clock.now(), takenBackReason: reason })
    await settle(tx, [userId], { kind: 'badge', key: award.id })
    await notify(tx, userId, { kind: 'badge-taken', subjects: { badgeId }, key: award.id })
    await tellOfBadges(tx, teamId)
  })
