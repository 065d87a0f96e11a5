/** The only SQL that writes `team_member`: who is in which team as what. Always under the team's lock. */
import type { TeamRole } from '@setpoint/contract/teams'
import { sql } from 'kysely'
import type { Platform, Tx } from '../../platform/context.ts'

export interface Member {
  readonly teamId: string
  readonly userId: string
  readonly role: TeamRole
  readonly joinedAt: Date
}

const columns = ['team_id as teamId', 'user_id as userId', 'role', 'joined_at as joinedAt'] as const

/** The table checks the role. */
const memberOf = (row: Omit<Member, 'role'> & { role: string }): Member => row as Member

/**
 * One person's teams are counted and changed one after the other until the transaction ends, so that their limit holds.
 * Taken before any team's lock.
 */
export async function lockTeamsOf(tx: Tx<Platform>, userId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`teams ${userId}`}, 0))`.execute(tx.db)
}

export async function countTeamsOf({ db }: Platform, userId: string): Promise<{ all: number; owned: number }> {
  const { all, owned } = await db
    .selectFrom('team_member')
    .select((select) => [
      select.fn.countAll<number>().as('all'),
      select.fn.countAll<number>().filterWhere('role', '=', 'owner').as('owned'),
    ])
    .where('user_id', '=', userId)
    .executeTakeFirstOrThrow()
  return { all, owned }
}

/** False when the account has gone in this very moment. */
export async function insertMember(tx: Tx<Platform>, member: Member): Promise<boolean> {
  try {
    await tx.db
      .insertInto('team_member')
      .values({ team_id: member.teamId, user_id: member.userId, role: member.role, joined_at: member.joinedAt })
      .execute()
    return true
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === '23503') return false
    throw error
  }
}

export async function findMember({ db }: Platform, teamId: string, userId: string): Promise<Member | null> {
  const row = await db
    .selectFrom('team_member')
    .select(columns)
    .where('team_id', '=', teamId)
    .where('user_id', '=', userId)
    .executeTakeFirst()
  return row === undefined ? null : memberOf(row)
}

/** All of them, two hundred at most, who has been there longest first. */
export async function listMembers({ db }: Platform, teamId: string): Promise<Member[]> {
  const rows = await db
    .selectFrom('team_member')
    .select(columns)
    .where('team_id', '=', teamId)
    .orderBy('joined_at')
    .orderBy('user_id')
    .execute()
  return rows.map(memberOf)
}

/** The teams of a person and what they are in each; the last joined first. */
export async function membershipsOf({ db }: Platform, userId: string): Promise<Member[]> {
  const rows = await db
    .selectFrom('team_member')
    .select(columns)
    .where('user_id', '=', userId)
    .orderBy('joined_at', 'desc')
    .orderBy('team_id')
    .execute()
  return rows.map(memberOf)
}

/** Everybody who is in a team with somebody; never they themselves. */
export async function teammatesOf({ db }: Platform, userId: string): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select distinct other.user_id as id
    from team_member as own join team_member as other on other.team_id = own.team_id and other.user_id <> own.user_id
    where own.user_id = ${userId}`.execute(db)
  return new Set(rows.map(({ id }) => id))
}

export async function memberIds({ db }: Platform, teamId: string, roles?: readonly TeamRole[]): Promise<string[]> {
  const rows = await db
    .selectFrom('team_member')
    .select('user_id as userId')
    .where('team_id', '=', teamId)
    .$if(roles !== undefined, (members) => members.where('role', 'in', roles ?? []))
    .execute()
  return rows.map(({ userId }) => userId)
}

/** Who is more than a member in these teams. */
export async function staffOf({ db }: Platform, teamIds: readonly string[]): Promise<Member[]> {
  if (teamIds.length === 0) return []
  const rows = await db
    .selectFrom('team_member')
    .select(columns)
    .where('team_id', 'in', [...teamIds])
    .where('role', '!=', 'member')
    .execute()
  return rows.map(memberOf)
}

export async function updateRole(tx: Tx<Platform>, teamId: string, userId: string, role: TeamRole): Promise<void> {
  await tx.db
    .updateTable('team_member')
    .set({ role })
    .where('team_id', '=', teamId)
    .where('user_id', '=', userId)
    .execute()
}

export async function deleteMember(tx: Tx<Platform>, teamId: string, userId: string): Promise<void> {
  await tx.db.deleteFrom('team_member').where('team_id', '=', teamId).where('user_id', '=', userId).execute()
}
