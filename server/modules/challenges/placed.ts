/** Who stands on a challenge's leaderboard, before anybody looks at it: those who agree to it now and are here. */
import type { Platform } from '../../platform/context.ts'
import { consentingOf } from '../consents/index.ts'
import { memberIds, weightFiguresOf } from '../teams/index.ts'
import { listPlaced, type Placed } from './placed-store.ts'
import type { Challenge } from './store.ts'
import { types } from './types/registry.ts'

export type PlacedSeen = Placed

/**
 * The highest first. A consent is asked for at each look, so that nothing is shown between its end and the listener's work; so is
 * who is in the team, and which figure of their weight somebody lets others see now.
 */
export async function placedIn(platform: Platform, challenge: Challenge): Promise<PlacedSeen[]> {
  if (challenge.scope === 'personal') return []
  const placed = await listPlaced(platform, challenge.id)
  const ids = placed.map(({ userId }) => userId)
  const agreed = await consentingOf(platform, ids, 'challenge', challenge.id)
  if (challenge.state === 'finished') return placed.filter(({ userId }) => agreed.has(userId))
  const { tells } = types[challenge.type]
  const kinds = tells === null ? null : await weightFiguresOf(platform, ids)
  const isMember = await membership(platform, challenge, placed)
  return placed.filter(
    (each) => agreed.has(each.userId) && (kinds === null || kinds.get(each.userId) === tells) && isMember(each),
  )
}

async function membership(
  platform: Platform,
  { scope, teamId }: Challenge,
  placed: readonly Placed[],
): Promise<(each: Placed) => boolean> {
  if (scope === 'open') return () => true
  const teams = [...new Set(placed.flatMap((each) => each.teamId ?? teamId ?? []))]
  const members = new Map<string, Set<string>>()
  for (const id of teams) members.set(id, new Set(await memberIds(platform, id)))
  return (each) => members.get(each.teamId ?? teamId ?? '')?.has(each.userId) === true
}
