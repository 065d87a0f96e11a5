/** The only SQL that names `team_points`: what challenges of a team have earned its members. */
import type { Platform, Tx } from '../../platform/context.ts'

export interface TeamPoints {
  readonly userId: string
  readonly teamId: string
  readonly challengeId: string
  /** 0: they take part, and have earned nothing by it yet. */
  readonly points: number
  readonly at: Date
}

/** False where they are not in the team any more. The same challenge again replaces what it gave. */
export async function savePoints(
  tx: Tx<Platform>,
  { userId, teamId, challengeId, points, at }: TeamPoints,
): Promise<boolean> {
  const member = await tx.db
    .selectFrom('team_member')
    .select('user_id')
    .where('team_id', '=', teamId)
    .where('user_id', '=', userId)
    .forKeyShare()
    .executeTakeFirst()
  if (member === undefined) return false
  await tx.db
    .insertInto('team_points')
    .values({ team_id: teamId, user_id: userId, challenge_id: challengeId, points, earned_at: at })
    .onConflict((row) => row.columns(['team_id', 'user_id', 'challenge_id']).doUpdateSet({ points, earned_at: at }))
    .execute()
  return true
}

export const listPoints = ({ db }: Platform, teamId: string, userId: string) =>
  db
    .selectFrom('team_points')
    .select(['challenge_id as challengeId', 'points', 'earned_at as earnedAt'])
    .where('team_id', '=', teamId)
    .where('user_id', '=', userId)
    .execute()

/** Of these people, who takes or took part in a challenge of the team. */
export async function listTakingPart({ db }: Platform, teamId: string, userIds: readonly string[]): Promise<string[]> {
  if (userIds.length === 0) return []
  const rows = await db
    .selectFrom('team_points')
    .select('user_id as userId')
    .distinct()
    .where('team_id', '=', teamId)
    .where('user_id', 'in', userIds)
    .execute()
  return rows.map(({ userId }) => userId)
}

/** For the archive of a person: what they have earned in all of their teams. */
export const listAllPoints = ({ db }: Platform, userId: string) =>
  db
    .selectFrom('team_points')
    .select(['team_id as teamId', 'challenge_id as challengeId', 'points', 'earned_at as earnedAt'])
    .where('user_id', '=', userId)
    .orderBy('earned_at')
    .execute()

export async function deletePoints(tx: Tx<Platform>, userId: string): Promise<void> {
  await tx.db.deleteFrom('team_points').where('user_id', '=', userId).execute()
}
