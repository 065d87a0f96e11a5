/** Who has taken a case up. */
import type { CaseRow } from './case-store.ts'

type Claimed = Pick<CaseRow, 'claimedBy' | 'claimedUntil'>

/** Null once its time is over. */
export const claimOf = ({ claimedBy, claimedUntil }: Claimed, now: Date): { by: string; until: Date } | null =>
  claimedBy !== null && claimedUntil !== null && claimedUntil > now ? { by: claimedBy, until: claimedUntil } : null

export function isClaimedByOther(row: Claimed, userId: string, now: Date): boolean {
  const claim = claimOf(row, now)
  return claim !== null && claim.by !== userId
}
