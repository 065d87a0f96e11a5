/** Whom somebody in a team gets to see of it. */
import type { Platform } from '../../platform/context.ts'
import { accountsOf } from '../identity/index.ts'
import { peopleSeenBy, type PersonName } from '../profile/index.ts'

/**
 * For who answers for the team: a block hides nobody whom they may have to remove, or it would be a shield. Of those they
 * see the username and no more. Who is suspended or about to be erased is not there for them either.
 */
export async function peopleForWhoAnswers(
  platform: Platform,
  viewerId: string,
  ids: readonly string[],
): Promise<Map<string, PersonName>> {
  const [seen, accounts] = await Promise.all([peopleSeenBy(platform, viewerId, ids), accountsOf(platform, ids)])
  for (const { id: userId, username } of accounts.values()) {
    if (!seen.has(userId)) seen.set(userId, { userId, username, displayName: null, avatar: null })
  }
  return seen
}
