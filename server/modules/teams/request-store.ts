/** The only SQL that names `team_request`, but for when the asking person asked. What they say is sealed with their key. */
import type { Platform, Tx } from '../../platform/context.ts'
import { place } from '../../platform/vault/vault.ts'

export interface Request {
  readonly teamId: string
  readonly userId: string
  readonly message: string | null
  readonly at: Date
}

const placeOf = (teamId: string, userId: string) => place('team_request', 'sealed_message', `${teamId}/${userId}`)

export async function insertRequest(tx: Tx<Platform>, { teamId, userId, message, at }: Request): Promise<void> {
  const sealed = message === null ? null : (await tx.vault.of(userId)).seal(placeOf(teamId, userId), message)
  await tx.db
    .insertInto('team_request')
    .values({ team_id: teamId, user_id: userId, sealed_message: sealed, created_at: at })
    .execute()
}

const columns = ['team_id as teamId', 'user_id as userId', 'sealed_message as sealed', 'created_at as at'] as const
type Row = Omit<Request, 'message'> & { readonly sealed: Buffer | null }

async function opened({ vault }: Platform, { sealed, ...row }: Row): Promise<Request> {
  const { teamId, userId } = row
  const message = sealed && ((await vault.of(userId)).open(placeOf(teamId, userId), sealed) as string)
  return { ...row, message }
}

/** Who asks to join, the earliest first; `userIds` are those of them that are wanted. */
export async function findRequests(platform: Platform, teamId: string, userIds: readonly string[]): Promise<Request[]> {
  if (userIds.length === 0) return []
  const rows = await platform.db
    .selectFrom('team_request')
    .select(columns)
    .where('team_id', '=', teamId)
    .where('user_id', 'in', userIds)
    .orderBy('created_at')
    .orderBy('user_id')
    .execute()
  return Promise.all(rows.map((row) => opened(platform, row)))
}

/** Who asks to join which of these teams, the earliest first. */
export async function requestersOf(
  { db }: Platform,
  teamIds: readonly string[],
): Promise<{ teamId: string; userId: string }[]> {
  if (teamIds.length === 0) return []
  return db
    .selectFrom('team_request')
    .select(['team_id as teamId', 'user_id as userId'])
    .where('team_id', 'in', teamIds)
    .orderBy('created_at')
    .orderBy('user_id')
    .execute()
}

/** What somebody has asked for, with what they said. */
export async function requestsOf(platform: Platform, userId: string): Promise<Request[]> {
  const rows = await platform.db
    .selectFrom('team_request')
    .select(columns)
    .where('user_id', '=', userId)
    .orderBy('created_at')
    .orderBy('team_id')
    .execute()
  return Promise.all(rows.map((row) => opened(platform, row)))
}

export async function countRequestsOf({ db }: Platform, userId: string): Promise<number> {
  const { count } = await db
    .selectFrom('team_request')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('user_id', '=', userId)
    .executeTakeFirstOrThrow()
  return count
}

/** False when there was none. */
export async function deleteRequest(tx: Tx<Platform>, teamId: string, userId: string): Promise<boolean> {
  const { numDeletedRows } = await tx.db
    .deleteFrom('team_request')
    .where('team_id', '=', teamId)
    .where('user_id', '=', userId)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

export async function deleteRequestsOf(tx: Tx<Platform>, userId: string): Promise<void> {
  await tx.db.deleteFrom('team_request').where('user_id', '=', userId).execute()
}
