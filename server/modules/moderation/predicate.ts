/** What every module asks before it shows one person to another. */
import type { Platform } from '../../platform/context.ts'
import { findBlocksBetween, findMuters, listMuted } from './store.ts'

/** Of `ids`, those who are not there for the viewer: one of the two has blocked the other. One query for any number. */
export const hiddenFrom = (platform: Platform, viewerId: string, ids: readonly string[]): Promise<Set<string>> =>
  findBlocksBetween(platform, viewerId, ids)

/** Whether one of the two has blocked the other. */
export const isBlocked = async (platform: Platform, a: string, b: string): Promise<boolean> =>
  (await hiddenFrom(platform, a, [b])).has(b)

/** Whom the viewer has muted, for lists of what people do. Who is muted is still there when looked for. */
export const mutedBy = (platform: Platform, viewerId: string): Promise<Set<string>> => listMuted(platform, viewerId)

/** Of `ids`, those who have muted the person: what they do is nothing to them. One query for any number. */
export const mutersOf = (platform: Platform, personId: string, ids: readonly string[]): Promise<Set<string>> =>
  findMuters(platform, personId, ids)
