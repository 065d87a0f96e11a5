/** The only SQL that names `team`. A team is always read with what the asking person is to it. */
import type { TeamPrivacy, TeamRole, TeamsQuery } from '@setpoint/contract/teams'
import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Platform, Tx } from '../../platform/context.ts'
import { may } from './policy.ts'

export interface TeamRow {
  readonly id: string
  readonly name: string
  readonly description: string | null
  readonly privacy: TeamPrivacy
  readonly listed: boolean
  readonly memberLimit: number
  readonly memberCount: number
  readonly avatarVersion: string | null
  readonly createdAt: Date
}

/** With what one person is to it. */
export interface SeenTeam extends TeamRow {
  readonly role: TeamRole | null
  readonly joinedAt: Date | null
  readonly requestedAt: Date | null
  /** When their last request was declined; for seven days. */
  readonly declinedAt: Date | null
}

/** Counting all of them takes longer than anybody looks at a number. */
const mostCounted = 10_000

const columns = [
  'team.id',
  'team.name',
  'team.description',
  'team.privacy',
  'team.listed',
  'team.member_limit as memberLimit',
  'team.member_count as memberCount',
  'team.avatar_version as avatarVersion',
  'team.created_at as createdAt',
  'team.withheld',
] as const

const seenBy = ({ db }: Platform, userId: string) =>
  db
    .selectFrom('team')
    .leftJoin('team_member as own', (join) => join.onRef('own.team_id', '=', 'team.id').on('own.user_id', '=', userId))
    .leftJoin('team_request as asked', (join) =>
      join.onRef('asked.team_id', '=', 'team.id').on('asked.user_id', '=', userId),
    )
    .leftJoin('team_decline as declined', (join) =>
      join.onRef('declined.team_id', '=', 'team.id').on('declined.user_id', '=', userId),
    )
    .select([...columns, 'own.role', 'own.joined_at as joinedAt', 'asked.created_at as requestedAt'])
    .select('declined.declined_at as declinedAt')

/** What moderators can take from others' sight: see withheld.ts. */
export const withholdable = ['name', 'description', 'avatar'] as const
export type WithheldPart = (typeof withholdable)[number]

type Checked = Pick<SeenTeam, 'privacy' | 'role'>
type Row = Omit<SeenTeam, keyof Checked> & Record<keyof Checked, unknown> & { readonly withheld: readonly string[] }

/** The table checks privacy and role. What is withheld is emptied here, so that nobody shows it by mistake. */
function seen({ withheld, ...row }: Row): SeenTeam {
  const team = row as SeenTeam
  if (withheld.length === 0 || may(team.role, 'edit-team')) return team
  const of = <T>(part: WithheldPart, value: T, instead: T) => (withheld.includes(part) ? instead : value)
  return {
    ...team,
    name: of('name', team.name, namelessTeam(team.id)),
    description: of('description', team.description, null),
    avatarVersion: of('avatar', team.avatarVersion, null),
  }
}

/** A team has to be called something; the end of its id tells it from others. */
const namelessTeam = (id: string) => `Team ${id.slice(-6)}`

/** False when another team has the name; nothing is written then. */
export async function insertTeam(tx: Tx<Platform>, team: TeamRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx.db
    .insertInto('team')
    .values({
      id: team.id,
      name: team.name,
      description: team.description,
      privacy: team.privacy,
      listed: team.listed,
      member_limit: team.memberLimit,
      member_count: team.memberCount,
      avatar_version: team.avatarVersion,
      created_at: team.createdAt,
      updated_at: team.createdAt,
    })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export async function findTeam(platform: Platform, teamId: string, userId: string): Promise<SeenTeam | null> {
  const row = await seenBy(platform, userId).where('team.id', '=', teamId).executeTakeFirst()
  return row === undefined ? null : seen(row)
}

/**
 * Until the end of the transaction, whoever changes the team or who is in it waits here; what only refers to it does not.
 * Read after the lock is held: what somebody else has just changed is seen.
 */
export async function lockTeam(tx: Tx<Platform>, teamId: string, userId: string): Promise<SeenTeam | null> {
  await tx.db.selectFrom('team').select('id').where('id', '=', teamId).forNoKeyUpdate().execute()
  return findTeam(tx, teamId, userId)
}

/** Names by id; who may know them is the caller's to decide. */
export async function teamNames({ db }: Platform, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('team').select(['id', 'name', 'withheld']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, name, withheld }) => [id, withheld.includes('name') ? namelessTeam(id) : name]))
}

/** The teams of a person, the one they joined last first; there are as many as one can be in, at most. */
export async function findTeamsOf(platform: Platform, userId: string): Promise<SeenTeam[]> {
  const rows = await seenBy(platform, userId)
    .where('own.user_id', 'is not', null)
    .orderBy('own.joined_at', 'desc')
    .orderBy('team.id', 'desc')
    .execute()
  return rows.map(seen)
}

/** Those of `ids` that there are, whether the person gets to see them or not. */
export async function findTeamsAmong(platform: Platform, userId: string, ids: readonly string[]): Promise<SeenTeam[]> {
  if (ids.length === 0) return []
  const rows = await seenBy(platform, userId)
    .where('team.id', 'in', [...ids])
    .execute()
  return rows.map(seen)
}

/** Those that a person has asked to be let into and still finds, the latest first. */
export async function findTeamsAskedBy(platform: Platform, userId: string): Promise<SeenTeam[]> {
  const rows = await seenBy(platform, userId)
    .where('asked.user_id', 'is not', null)
    .where(sql<SqlBool>`(team.privacy = 'public' or team.listed)`)
    .orderBy('asked.created_at', 'desc')
    .execute()
  return rows.map(seen)
}

/** Those that anybody finds, the largest first; counts to 10,000. */
export async function findFoundTeams(
  platform: Platform,
  userId: string,
  { search = '', page, limit }: TeamsQuery,
): Promise<{ items: SeenTeam[]; totalItems: number }> {
  // One whose name or description is withheld is found by nobody: what it is called would tell.
  const matching = sql<SqlBool>`
    (team.privacy = 'public' or team.listed) and team.withheld = '{}' and ${wordsLike(search.trim())}`
  const rows = await seenBy(platform, userId)
    .where(matching)
    .orderBy('team.member_count', 'desc')
    .orderBy('team.id')
    .limit(limit)
    .offset((page - 1) * limit)
    .execute()
  const some = platform.db
    .selectFrom('team')
    .select(sql<number>`1`.as('one'))
    .where(matching)
    .limit(mostCounted)
  const { count } = await platform.db
    .selectFrom(some.as('some'))
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return { items: rows.map(seen), totalItems: count }
}

/** Trigrams need three characters; what is shorter is looked up at the beginning of the name. */
function wordsLike(search: string): RawBuilder<SqlBool> {
  if (search === '') return sql<SqlBool>`true`
  const escaped = search.toLowerCase().replaceAll(/[\\%_]/g, String.raw`\$&`)
  return search.length < 3
    ? sql<SqlBool>`lower(team.name::text) like ${`${escaped}%`}`
    : sql<SqlBool>`lower(team.name::text) || ' ' || lower(coalesce(team.description, '')) like ${`%${escaped}%`}`
}

type Change = {
  readonly [Field in keyof Omit<TeamRow, 'id' | 'createdAt' | 'memberCount'>]?: TeamRow[Field] | undefined
}

/** Without the parts that are another than before: what is changed is shown again. */
const withheldAfter = ({ name, description, avatarVersion }: Change): RawBuilder<string[]> => {
  const changes = [
    ...(name === undefined ? [] : [sql`part = 'name' and team.name::text is distinct from ${name}`]),
    ...(description === undefined ? [] : [sql`part = 'description' and description is distinct from ${description}`]),
    ...(avatarVersion === undefined ? [] : [sql`part = 'avatar' and avatar_version is distinct from ${avatarVersion}`]),
  ]
  const isChanged = changes.length === 0 ? sql`false` : sql.join(changes, sql` or `)
  return sql<string[]>`array(select part from unnest(withheld) as part where not (${isChanged}))`
}

/** False when another team has the name: the unique key is the judge of a race. The transaction is lost then. */
export async function updateTeam(tx: Tx<Platform>, teamId: string, change: Change): Promise<boolean> {
  try {
    await tx.db
      .updateTable('team')
      .set({
        ...(change.name !== undefined && { name: change.name }),
        ...(change.description !== undefined && { description: change.description }),
        ...(change.privacy !== undefined && { privacy: change.privacy }),
        ...(change.listed !== undefined && { listed: change.listed }),
        ...(change.memberLimit !== undefined && { member_limit: change.memberLimit }),
        ...(change.avatarVersion !== undefined && { avatar_version: change.avatarVersion }),
        withheld: withheldAfter(change),
        updated_at: tx.clock.now(),
      })
      .where('id', '=', teamId)
      .execute()
    return true
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === '23505') return false
    throw error
  }
}

/** Takes parts of a team from others' sight, or none; false when they are so already, or there is no such team. */
export async function updateWithheld(
  tx: Tx<Platform>,
  teamId: string,
  withheld: readonly WithheldPart[],
): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable('team')
    .set({ withheld: [...withheld] })
    .where('id', '=', teamId)
    .where(sql<SqlBool>`withheld is distinct from ${[...withheld]}::text[]`)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** A team as it is, whoever sees it, with what of it is withheld. */
export async function findWholeTeam(
  { db }: Platform,
  teamId: string,
): Promise<(Pick<TeamRow, 'name' | 'description' | 'avatarVersion'> & { withheld: string[]; updatedAt: Date }) | null> {
  const row = await db
    .selectFrom('team')
    .select(['name', 'description', 'avatar_version as avatarVersion', 'withheld', 'updated_at as updatedAt'])
    .where('id', '=', teamId)
    .executeTakeFirst()
  return row ?? null
}

/** Under the team's lock. */
export async function countMember(tx: Tx<Platform>, teamId: string, by: 1 | -1): Promise<void> {
  await tx.db
    .updateTable('team')
    .set((team) => ({ member_count: team('member_count', '+', by) }))
    .where('id', '=', teamId)
    .execute()
}

/** Members, invitations and requests go with it. */
export async function deleteTeam(tx: Tx<Platform>, teamId: string): Promise<void> {
  await tx.db.deleteFrom('team').where('id', '=', teamId).execute()
}
