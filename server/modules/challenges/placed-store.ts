/** Who stands where, and who has won: the part of `challenge_participant` that others may see. */
import type { Platform, Tx } from '../../platform/context.ts'

export interface Placed {
  readonly userId: string
  readonly teamId: string | null
  readonly value: number
  readonly won: boolean
}

/** A leaderboard, the highest first: one range of one index. Equals stand in the order of their ids. */
export async function listPlaced({ db }: Platform, challengeId: string): Promise<Placed[]> {
  const rows = await db
    .selectFrom('challenge_participant')
    .select(['user_id as userId', 'team_id as teamId', 'figure as value', 'won'])
    .where('challenge_id', '=', challengeId)
    .where('left_at', 'is', null)
    .where('figure', 'is not', null)
    .where('review', 'in', ['counted', 'cleared'])
    .orderBy('figure', 'desc')
    .orderBy('user_id')
    .execute()
  return rows.map((row) => ({ ...row, value: row.value ?? 0 }))
}

/** Who has won which of these challenges. */
export async function listWinners(
  { db }: Platform,
  challengeIds: readonly string[],
): Promise<{ challengeId: string; userId: string }[]> {
  if (challengeIds.length === 0) return []
  return db
    .selectFrom('challenge_participant')
    .select(['challenge_id as challengeId', 'user_id as userId'])
    .where('challenge_id', 'in', challengeIds)
    .where('left_at', 'is', null)
    .where('figure', 'is not', null)
    .where('won', '=', true)
    .orderBy('user_id')
    .execute()
}

export async function markWinners(tx: Tx<Platform>, challengeId: string, userIds: readonly string[]): Promise<void> {
  if (userIds.length === 0) return
  await tx.db
    .updateTable('challenge_participant')
    .set({ won: true })
    .where('challenge_id', '=', challengeId)
    .where('user_id', 'in', userIds)
    .execute()
}
