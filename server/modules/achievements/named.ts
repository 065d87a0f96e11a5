/** One's achievements as one's notices name them. */
import type { NotificationAchievement } from '@setpoint/contract/notifications'
import type { Platform } from '../../platform/context.ts'
import { findAwarded } from './store.ts'

/** Those of `ids` that are the viewer's own. */
export async function achievementsOf(
  platform: Platform,
  viewerId: string,
  ids: readonly string[],
): Promise<Map<string, NotificationAchievement>> {
  return new Map((await findAwarded(platform, viewerId, ids)).map((each) => [each.id, each]))
}
