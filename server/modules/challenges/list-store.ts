/** Lists of challenges, read-only. Who may see what of them is in the conditions here, once for each list. */
import type { ChallengeList } from '@setpoint/contract/challenges'
import { sql, type RawBuilder, type Selectable, type SqlBool } from 'kysely'
import type { Platform } from '../../platform/context.ts'
import type { Challenge as Row } from '../../platform/db/schema.ts'
import { isHere } from '../identity/index.ts'
import { isNotBlocked } from '../moderation/index.ts'
import { challengesOf, type Challenge } from './store.ts'

export interface ListedFor {
  readonly list: ChallengeList
  readonly userId: string
  /** Their own calendar day. */
  readonly today: string
  /** The teams whose challenges are meant; and of those, the ones that they answer for. */
  readonly teamIds: readonly string[]
  readonly answering: readonly string[]
  /** Nothing but these teams'. */
  readonly ofTeamsOnly: boolean
  readonly search: string
  readonly page: number
  readonly limit: number
}

/** Counting all of them takes longer than anybody looks at a number. */
const mostCounted = 10_000

/** One page of a list, with how many there are (to 10,000). */
export async function listChallengesFor(
  platform: Platform,
  asked: ListedFor,
): Promise<{ items: Challenge[]; totalItems: number }> {
  const matching = conditions[asked.list](asked)
  const { rows } = await sql<Selectable<Row>>`
    select one.* from challenge as one where one.hidden_at is null and ${matching}
    order by ${orders[asked.list](asked)} limit ${asked.limit} offset ${(asked.page - 1) * asked.limit}`.execute(
    platform.db,
  )
  const counted = await sql<{ count: number }>`
    select count(*)::int as count from (
      select 1 from challenge as one where one.hidden_at is null and ${matching} limit ${mostCounted}
    ) as found`.execute(platform.db)
  return { items: await challengesOf(platform, rows), totalItems: counted.rows[0]?.count ?? 0 }
}

/**
 * Ids, each by an index of its own: of conditions joined by `or`, PostgreSQL would read the whole table. Where somebody takes part,
 * and what they have set for themselves or for anybody.
 */
const theirs = ({ userId }: ListedFor): RawBuilder<unknown> => sql`
  select challenge_id from challenge_participant where user_id = ${userId} and left_at is null
  union all select id from challenge where created_by = ${userId} and scope in ('personal', 'open')`

/** Of one of these teams; against others, where it has not declined, and while it has not answered for who can. */
const ofTeams = ({ teamIds, answering }: ListedFor): RawBuilder<unknown> => sql`
  select id from challenge where team_id = any(${teamIds}::uuid[])
  union all select challenge_id from challenge_team
    where team_id = any(${teamIds}::uuid[]) and state in ('host', 'accepted')
  union all select challenge_id from challenge_team
    where team_id = any(${answering}::uuid[]) and state = 'invited'`

const conditions: Record<ChallengeList, (asked: ListedFor) => RawBuilder<SqlBool>> = {
  mine: (asked) => sql`one.state = 'open' and one.id in (${theirs(asked)})`,
  teams: (asked) => sql`one.state = 'open' and one.id in (${ofTeams(asked)})`,
  open: (asked) => sql`one.scope = 'open' and one.state = 'open' and one.end_day >= ${asked.today}::date
    and ${isHere('one.created_by')} and ${isNotBlocked(asked.userId, 'one.created_by')} and ${nameLike(asked.search)}`,
  finished: (asked) =>
    asked.ofTeamsOnly
      ? sql`one.state <> 'open' and one.id in (${ofTeams(asked)})`
      : sql`one.state <> 'open' and one.id in (${theirs(asked)} union all ${ofTeams(asked)})`,
}

const orders: Record<ChallengeList, (asked: ListedFor) => RawBuilder<unknown>> = {
  mine: () => sql`one.end_day, one.id`,
  teams: ({ answering }) => sql`exists (
    select from challenge_team
    where challenge_id = one.id and state = 'invited' and team_id = any(${answering}::uuid[])
  ) desc, one.end_day, one.id`,
  open: () => sql`one.start_day desc, one.id desc`,
  finished: () => sql`one.ended_at desc, one.id desc`,
}

function nameLike(search: string): RawBuilder<SqlBool> {
  const words = search.trim().toLowerCase()
  if (words === '') return sql<SqlBool>`true`
  return sql<SqlBool>`lower(one.name) like ${`%${words.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`}`
}

/** What somebody has set for others to see, the latest first; in one team where that is asked. */
export async function listSetBy(
  platform: Platform,
  authorId: string,
  page: {
    readonly teamId: string | null
    readonly before: { readonly at: Date; readonly id: string } | null
    readonly limit: number
  },
): Promise<Challenge[]> {
  const { teamId, before, limit } = page
  const { rows } = await sql<Selectable<Row>>`
    select one.* from challenge as one
    where one.created_by = ${authorId} and one.scope <> 'personal'
      and (${teamId}::uuid is null or one.team_id = ${teamId}::uuid or exists (
        select from challenge_team where challenge_id = one.id and team_id = ${teamId}::uuid and state = 'host'
      ))
      and (${before?.at ?? null}::timestamptz is null
        or (one.created_at, one.id) < (${before?.at ?? null}::timestamptz, ${before?.id ?? null}::uuid))
    order by one.created_at desc, one.id desc limit ${limit}`.execute(platform.db)
  return challengesOf(platform, rows)
}
