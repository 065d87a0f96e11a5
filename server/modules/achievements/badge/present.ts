/** Badges and who has them as the contract's shapes, every field listed. */
import type { Holder, OwnBadge, ShownBadge, TeamBadge } from '@setpoint/contract/badges'
import { dayIn } from '../../body/index.ts'
import type { PersonName } from '../../profile/index.ts'
import type { Award } from './award-store.ts'
import type { Badge } from './store.ts'

/** A badge that somebody has, or had. */
export interface Worn {
  readonly award: Award
  readonly badge: Badge
  /** Null where the viewer does not see it. */
  readonly team: { readonly id: string; readonly name: string } | null
}

export const presentBadge = (badge: Badge, holders: number): TeamBadge => ({
  ...faceOf(badge),
  retired: badge.retired,
  createdAt: badge.createdAt.toISOString(),
  holders,
})

const faceOf = ({ id, name, description, picture }: Badge) => ({ id, name, description, picture })

export const presentHolder = ({ awardedAt, reason }: Award, person: PersonName, isToldWhy: boolean): Holder => ({
  userId: person.userId,
  username: person.username,
  displayName: person.displayName,
  avatar: person.avatar,
  awardedAt: awardedAt.toISOString(),
  reason: isToldWhy ? reason : null,
})

export const presentOwn = ({ award, badge, team }: Worn): OwnBadge => ({
  ...faceOf(badge),
  team,
  awardedAt: award.awardedAt.toISOString(),
  reason: award.reason,
  shown: award.shown,
  takenBackAt: award.takenBackAt?.toISOString() ?? null,
  takenBackReason: award.takenBackReason,
})

/** Why it was given is not shown: it is said to the person. */
export const presentShownBadge = ({ award, badge, team }: Worn, timeZone: string): ShownBadge => ({
  ...faceOf(badge),
  team,
  awardedOn: dayIn(timeZone, award.awardedAt),
})
