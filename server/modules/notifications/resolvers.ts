/**
 * Names and words of what notices are about. They belong to modules that this one does not know: app.ts hands their faces over.
 * Each answers, for any number of ids at once, what the viewer may see of them now; who or what is not in the answer is not there.
 */
import type {
  NotificationAchievement,
  NotificationBadge,
  NotificationChallenge,
  NotificationComment,
  NotificationPerson,
  NotificationPost,
  NotificationTeam,
} from '@setpoint/contract/notifications'
import type { Platform } from '../../platform/context.ts'

export type Resolve<Seen> = (
  platform: Platform,
  viewerId: string,
  ids: readonly string[],
) => Promise<ReadonlyMap<string, Seen>>

/** Without a resolver nothing of that sort is there. */
export interface Resolvers {
  readonly person: Resolve<NotificationPerson>
  readonly team: Resolve<NotificationTeam>
  readonly achievement: Resolve<NotificationAchievement>
  readonly badge: Resolve<NotificationBadge>
  readonly challenge?: Resolve<NotificationChallenge>
  readonly post?: Resolve<NotificationPost>
  readonly comment?: Resolve<NotificationComment>
}
