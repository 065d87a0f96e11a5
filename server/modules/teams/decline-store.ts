/** The only SQL that writes `team_decline`: whose request a team has declined, for as long as they do not ask it again. */
import { askAgainDays } from '@setpoint/contract/teams'
import type { Platform, Tx } from '../../platform/context.ts'

export interface Decline {
  readonly teamId: string
  readonly userId: string
  readonly at: Date
}

const day = 86_400_000

/** From when on who was declined may ask again; null where they may by now. */
export function askAgainFrom({ clock }: Pick<Platform, 'clock'>, declinedAt: Date | null): Date | null {
  if (declinedAt === null) return null
  const from = new Date(declinedAt.getTime() + askAgainDays * day)
  return from > clock.now() ? from : null
}

export async function putDecline(tx: Tx<Platform>, { teamId, userId, at }: Decline): Promise<void> {
  await tx.db
    .insertInto('team_decline')
    .values({ team_id: teamId, user_id: userId, declined_at: at })
    .onConflict((conflict) => conflict.columns(['team_id', 'user_id']).doUpdateSet({ declined_at: at }))
    .execute()
}

/** Of one person, the latest first. */
export const declinesOf = ({ db }: Platform, userId: string): Promise<Decline[]> =>
  db
    .selectFrom('team_decline')
    .select(['team_id as teamId', 'user_id as userId', 'declined_at as at'])
    .where('user_id', '=', userId)
    .orderBy('declined_at', 'desc')
    .orderBy('team_id')
    .execute()

export async function deleteDecline(tx: Tx<Platform>, teamId: string, userId: string): Promise<void> {
  await tx.db.deleteFrom('team_decline').where('team_id', '=', teamId).where('user_id', '=', userId).execute()
}

export async function deleteDeclinesOf(tx: Tx<Platform>, userId: string): Promise<void> {
  await tx.db.deleteFrom('team_decline').where('user_id', '=', userId).execute()
}

/** Those after which one may ask again. */
export async function deleteOldDeclines({ db, clock }: Platform): Promise<void> {
  const before = new Date(clock.now().getTime() - askAgainDays * day)
  await db.deleteFrom('team_decline').where('declined_at', '<=', before).execute()
}
