/** The only SQL that names `team_invite`. A code is in use from when it is made until it is deleted. */
import type { Platform, Tx } from '../../platform/context.ts'

export interface InviteRow {
  readonly teamId: string
  readonly id: string
  /** Eight characters, without the dash. */
  readonly code: string
  readonly createdBy: string | null
  readonly createdAt: Date
  readonly expiresAt: Date
  /** Null for any number. */
  readonly usesLeft: number | null
}

const columns = [
  'team_id as teamId',
  'id',
  'code',
  'created_by as createdBy',
  'created_at as createdAt',
  'expires_at as expiresAt',
  'uses_left as usesLeft',
] as const

export async function insertInvite(tx: Tx<Platform>, invite: InviteRow): Promise<void> {
  await tx.db
    .insertInto('team_invite')
    .values({
      team_id: invite.teamId,
      id: invite.id,
      code: invite.code,
      created_by: invite.createdBy,
      created_at: invite.createdAt,
      expires_at: invite.expiresAt,
      uses_left: invite.usesLeft,
    })
    .execute()
}

const open = ({ db, clock }: Platform) =>
  db
    .selectFrom('team_invite')
    .select(columns)
    .where('expires_at', '>', clock.now())
    .where((invite) => invite.or([invite('uses_left', 'is', null), invite('uses_left', '>', 0)]))

/** Null for a code that there never was, that has expired or is used up: nothing tells them apart. */
export const findOpenInvite = async (platform: Platform, code: string): Promise<InviteRow | null> =>
  (await open(platform).where('code', '=', code).executeTakeFirst()) ?? null

/** Those that still let somebody in, the latest first. */
export const listOpenInvites = (platform: Platform, teamId: string): Promise<InviteRow[]> =>
  open(platform).where('team_id', '=', teamId).orderBy('created_at', 'desc').orderBy('id', 'desc').execute()

/** Under the team's lock. */
export async function useInvite(tx: Tx<Platform>, { teamId, id, usesLeft }: InviteRow): Promise<void> {
  if (usesLeft === null) return
  await tx.db
    .updateTable('team_invite')
    .set({ uses_left: usesLeft - 1 })
    .where('team_id', '=', teamId)
    .where('id', '=', id)
    .execute()
}

/** False when there was none. */
export async function deleteInvite(tx: Tx<Platform>, teamId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx.db
    .deleteFrom('team_invite')
    .where('team_id', '=', teamId)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

/** Those that let nobody in any more. */
export async function deleteSpentInvites({ db, clock }: Platform): Promise<void> {
  await db
    .deleteFrom('team_invite')
    .where((invite) => invite.or([invite('expires_at', '<=', clock.now()), invite('uses_left', '=', 0)]))
    .execute()
}
