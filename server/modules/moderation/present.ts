/** Blocks and mutes as the contract's shape, every field listed. */
import type { Block } from '@setpoint/contract/moderation'
import type { AccountSummary } from '../identity/index.ts'
import type { Avoided } from './store.ts'

export const presentAvoided = ({ userId, at }: Avoided, people: ReadonlyMap<string, AccountSummary>): Block => ({
  userId,
  username: people.get(userId)?.username ?? null,
  at: at.toISOString(),
})
