/** Challenges as other modules name them to somebody. */
import type { Platform } from '../../platform/context.ts'
import { canSee } from './policy.ts'
import { lookAt } from './seen.ts'
import { findChallenges } from './store.ts'

export interface NamedChallenge {
  readonly id: string
  readonly name: string
}

/** Those of `ids` that the viewer sees; a handful of queries for any number. */
export async function challengesNamedTo(
  platform: Platform,
  viewerId: string,
  ids: readonly string[],
): Promise<Map<string, NamedChallenge>> {
  const challenges = await findChallenges(platform, ids)
  const all = await lookAt(platform, viewerId, challenges)
  const seen = all.filter((each) => canSee(each, viewerId))
  return new Map(seen.map(({ challenge: { id, name } }) => [id, { id, name }]))
}
