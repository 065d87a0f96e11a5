/** The only SQL that names `team_removal`: whom a team has put out, until somebody lets them in again. */
import type { Platform, Tx } from '../../platform/context.ts'

export interface Removal {
  readonly teamId: string
  readonly userId: string
  readonly at: Date
}

const columns = ['team_id as teamId', 'user_id as userId', 'removed_at as at'] as const

export async function insertRemoval(tx: Tx<Platform>, { teamId, userId, at }: Removal): Promise<void> {
  await tx.db.insertInto('team_removal').values({ team_id: teamId, user_id: userId, removed_at: at }).execute()
}

export async function findRemoval({ db }: Platform, teamId: string, userId: string): Promise<Removal | null> {
  const row = await db
    .selectFrom('team_removal')
    .select(columns)
    .where('team_id', '=', teamId)
    .where('user_id', '=', userId)
    .executeTakeFirst()
  return row ?? null
}

/** Of one person, the latest first. */
export const removalsOf = ({ db }: Platform, userId: string): Promise<Removal[]> =>
  db
    .selectFrom('team_removal')
    .select(columns)
    .where('user_id', '=', userId)
    .orderBy('removed_at', 'desc')
    .orderBy('team_id')
    .execute()

export async function deleteRemoval(tx: Tx<Platform>, teamId: string, userId: string): Promise<void> {
  await tx.db.deleteFrom('team_removal').where('team_id', '=', teamId).where('user_id', '=', userId).execute()
}

export async function deleteRemovalsOf(tx: Tx<Platform>, userId: string): Promise<void> {
  await tx.db.deleteFrom('team_removal').where('user_id', '=', userId).execute()
}
