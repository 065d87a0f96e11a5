/** What others get of a profile of which moderators have withheld a part (withheld.ts). */
import type { Relation } from './policy.ts'
import type { Profile, WithheldPart } from './store.ts'

/** The profile as others get it; its owner sees it whole. */
export function asSeenBy(relation: Relation, profile: Profile): Profile {
  if (relation === 'self' || profile.withheld.length === 0) return profile
  const of = <T>(part: WithheldPart, value: T) => (profile.withheld.includes(part) ? null : value)
  return {
    ...profile,
    displayName: of('displayName', profile.displayName),
    bio: of('bio', profile.bio),
    avatarVersion: of('avatar', profile.avatarVersion),
  }
}
