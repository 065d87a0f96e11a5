/** Lines of lists of people: who is in a list is decided by whoever makes it, what is shown of each by their privacy. */
import type { PersonLine } from '@setpoint/contract/follow'
import type { FollowState } from '@setpoint/contract/profile'
import type { Ctx, Platform } from '../../platform/context.ts'
import { accountsOf } from '../identity/index.ts'
import { hiddenFrom } from '../moderation/index.ts'
import { followStatesOf } from './follow/store.ts'
import { initialProfile } from './initial-profile.ts'
import { relationOf, type Viewer } from './policy.ts'
import { presentLine, presentName, type PersonName } from './present.ts'
import type { Seen } from './seen.ts'
import { findProfiles } from './store.ts'
import { asSeenBy } from './as-seen.ts'

/** By id; who is not here any more is left out. Three queries for any number. */
export async function linesOf(ctx: Ctx, ids: readonly string[]): Promise<Map<string, PersonLine>> {
  const all = await lookAt(ctx, ctx.actor, ids)
  return new Map(all.map(({ seen, follow }) => [seen.account.id, presentLine(ctx, ctx.actor, seen, follow)]))
}

/**
 * People as the lists of other modules show them. Left out are who is not there at present (suspended, about to be erased) and
 * who has blocked the viewer or is blocked by them. Whoever asks has made sure that the viewer may know the username.
 */
export async function peopleSeenBy(
  platform: Platform,
  viewerId: string,
  ids: readonly string[],
): Promise<Map<string, PersonName>> {
  const viewer = { userId: viewerId }
  const [all, hidden] = await Promise.all([lookAt(platform, viewer, ids), hiddenFrom(platform, viewerId, ids)])
  const there = all.filter(({ seen }) => !hidden.has(seen.account.id))
  return new Map(there.map(({ seen }) => [seen.account.id, presentName(platform, viewer, seen)]))
}

async function lookAt(
  platform: Platform,
  viewer: Viewer,
  ids: readonly string[],
): Promise<{ seen: Seen; follow: FollowState }[]> {
  const [accounts, profiles, states] = [
    await accountsOf(platform, ids),
    await findProfiles(platform, ids),
    await followStatesOf(platform, viewer.userId, ids),
  ]
  return [...accounts.values()].map((account) => {
    const profile = profiles.get(account.id) ?? initialProfile(account.id, 'UTC', account.createdAt)
    const follow = states.get(account.id) ?? 'none'
    const relation = relationOf(viewer, account.id, follow === 'following')
    return { seen: { account, profile: asSeenBy(relation, profile), relation }, follow }
  })
}
