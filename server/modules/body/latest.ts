import type { Platform } from '../../platform/context.ts'
import { findLatest, type WeighIn } from './store.ts'

/** The latest weigh-in of each of these people, by person; those without one are left out. Who may see it is the caller's to decide. */
export const latestWeights = (ctx: Platform, userIds: readonly string[]): Promise<Map<string, WeighIn>> =>
  findLatest(ctx, userIds)
