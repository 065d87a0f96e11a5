/** The only SQL that names `moderation_case`: everything about one content that waits for one decision. */
import type { CaseState } from '@setpoint/contract/cases'
import type { ContentKind, ReportReason, Severity } from '@setpoint/contract/reports'
import { sql, type SelectQueryBuilder } from 'kysely'
import type { Platform, Tx } from '../../platform/context.ts'
import type { DB } from '../../platform/db/schema.ts'
import type { Scope } from './policy.ts'

export interface CaseRow {
  readonly id: string
  /** Whose content it is. */
  readonly userId: string
  readonly kind: ContentKind
  readonly contentId: string
  readonly teamId: string | null
  readonly state: CaseState
  readonly severity: Severity
  readonly auto: boolean
  readonly held: boolean
  readonly claimedBy: string | null
  readonly claimedUntil: Date | null
  readonly openedAt: Date
  readonly decidedAt: Date | null
  readonly hiddenBy: string | null
}

const columns = [
  'id',
  'user_id as userId',
  'kind',
  'content_id as contentId',
  'team_id as teamId',
  'state',
  'severity',
  'auto',
  'held',
  'claimed_by as claimedBy',
  'claimed_until as claimedUntil',
  'opened_at as openedAt',
  'decided_at as decidedAt',
  'hidden_by as hiddenBy',
] as const

type Checked = Pick<CaseRow, 'kind' | 'state' | 'severity'>
/** The table checks them. */
const caseOf = (row: Omit<CaseRow, keyof Checked> & Record<keyof Checked, unknown>): CaseRow => row as CaseRow

/** What happens to one content's cases takes turns until the transaction ends. */
export async function lockContent(tx: Tx<Platform>, kind: ContentKind, contentId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`case ${kind} ${contentId}`}, 0))`.execute(tx.db)
}

export async function insertCase(tx: Tx<Platform>, row: CaseRow): Promise<void> {
  await tx.db
    .insertInto('moderation_case')
    .values({
      id: row.id,
      user_id: row.userId,
      kind: row.kind,
      content_id: row.contentId,
      team_id: row.teamId,
      state: row.state,
      severity: row.severity,
      auto: row.auto,
      held: row.held,
      opened_at: row.openedAt,
    })
    .execute()
}

export async function findCase({ db }: Platform, id: string): Promise<CaseRow | null> {
  const row = await db.selectFrom('moderation_case').select(columns).where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : caseOf(row)
}

/** Locked until the transaction ends: of two who decide, the second sees what the first did. */
export async function lockCase(tx: Tx<Platform>, id: string): Promise<CaseRow | null> {
  const row = await tx.db
    .selectFrom('moderation_case')
    .select(columns)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
  return row === undefined ? null : caseOf(row)
}

/** The last case about a content; under `lockContent`, the open one is the last. */
export async function findLastCase(platform: Platform, kind: ContentKind, contentId: string): Promise<CaseRow | null> {
  return (await findLastCases(platform, kind, [contentId])).get(contentId) ?? null
}

/** By the id of the content. */
export async function findLastCases(
  { db }: Platform,
  kind: ContentKind,
  contentIds: readonly string[],
): Promise<Map<string, CaseRow>> {
  if (contentIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('moderation_case')
    .distinctOn('content_id')
    .select(columns)
    .where('kind', '=', kind)
    .where('content_id', 'in', [...contentIds])
    .orderBy('content_id')
    .orderBy('opened_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return new Map(rows.map((row) => [row.contentId, caseOf(row)]))
}

export async function updateCase(
  tx: Tx<Platform>,
  id: string,
  change: Partial<Omit<CaseRow, 'id' | 'userId' | 'kind' | 'contentId' | 'openedAt' | 'teamId'>>,
): Promise<void> {
  await tx.db
    .updateTable('moderation_case')
    .set({
      ...(change.state !== undefined && { state: change.state }),
      ...(change.severity !== undefined && { severity: change.severity }),
      ...(change.auto !== undefined && { auto: change.auto }),
      ...(change.held !== undefined && { held: change.held }),
      ...(change.claimedBy !== undefined && { claimed_by: change.claimedBy }),
      ...(change.claimedUntil !== undefined && { claimed_until: change.claimedUntil }),
      ...(change.decidedAt !== undefined && { decided_at: change.decidedAt }),
      ...(change.hiddenBy !== undefined && { hidden_by: change.hiddenBy }),
    })
    .where('id', '=', id)
    .execute()
}

type Cases = SelectQueryBuilder<DB, 'moderation_case', object>

/** What somebody looks after: `looksAfter` of policy.ts in a query; a test holds the two together. */
function within(cases: Cases, { userId, all, teams }: Scope, teamId: string | undefined): Cases {
  const own = cases.where('user_id', '!=', userId)
  if (all) return teamId === undefined ? own : own.where('team_id', '=', teamId)
  const inScope = [...teams].filter(([id]) => teamId === undefined || id === teamId)
  if (inScope.length === 0) return own.where(sql<boolean>`false`)
  return own.where((where) =>
    where.or(
      inScope.map(([id, { aboveThem }]) =>
        where.and([
          where('team_id', '=', id),
          ...(aboveThem.length === 0 ? [] : [where('user_id', 'not in', [...aboveThem])]),
        ]),
      ),
    ),
  )
}

/** After which case the open queue goes on. */
export interface QueuePlace {
  readonly severity: number
  readonly at: Date
  readonly id: string
}

export interface CaseFilter {
  readonly state: CaseState
  readonly teamId?: string | undefined
  readonly kind?: ContentKind | undefined
  readonly reason?: ReportReason | undefined
}

/** Open ones: the most severe first, then the oldest. Appealed ones: the oldest decision first. Decided ones: the last first. */
export async function listCases(
  { db }: Platform,
  scope: Scope,
  { state, teamId, kind, reason }: CaseFilter,
  { after, limit }: { after: QueuePlace | null; limit: number },
): Promise<CaseRow[]> {
  const cases = within(db.selectFrom('moderation_case'), scope, teamId)
    .select(columns)
    .where('state', '=', state)
    .$if(kind !== undefined, (query) => query.where('kind', '=', String(kind)))
    .$if(reason !== undefined, (query) =>
      query.where(
        sql<boolean>`exists (select from report where report.case_id = moderation_case.id and report.reason = ${reason})`,
      ),
    )
    .limit(limit)
  const rows = await ordered[state](cases, after).execute()
  return rows.map(caseOf)
}

type Listed<Row> = SelectQueryBuilder<DB, 'moderation_case', Row>

const inQueue = <Row>(cases: Listed<Row>, after: QueuePlace | null): Listed<Row> =>
  cases
    .$if(after !== null, (query) =>
      query.where(
        sql<boolean>`(severity < ${after?.severity} or (severity = ${after?.severity} and (opened_at, id) > (${after?.at}, ${after?.id}::uuid)))`,
      ),
    )
    .orderBy('severity', 'desc')
    .orderBy('opened_at')
    .orderBy('id')

const lastFirst = <Row>(cases: Listed<Row>, after: QueuePlace | null): Listed<Row> =>
  cases
    .$if(after !== null, (query) => query.where(sql<boolean>`(decided_at, id) < (${after?.at}, ${after?.id}::uuid)`))
    .orderBy('decided_at', 'desc')
    .orderBy('id', 'desc')

const oldestFirst = <Row>(cases: Listed<Row>, after: QueuePlace | null): Listed<Row> =>
  cases
    .$if(after !== null, (query) => query.where(sql<boolean>`(decided_at, id) > (${after?.at}, ${after?.id}::uuid)`))
    .orderBy('decided_at')
    .orderBy('id')

const ordered = { open: inQueue, appealed: oldestFirst, decided: lastFirst } as const

/** Nobody looks at a greater number. */
const mostCounted = 1_000

export async function countCases(
  platform: Platform,
  scope: Scope,
  filter: Pick<CaseFilter, 'state' | 'teamId'>,
): Promise<number> {
  const some = within(platform.db.selectFrom('moderation_case'), scope, filter.teamId)
    .select(sql<number>`1`.as('one'))
    .where('state', '=', filter.state)
    .limit(mostCounted)
  const { count } = await platform.db
    .selectFrom(some.as('some'))
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** Cases about one person within a scope; only those that were decided count as told. */
export async function casesAbout(
  { db }: Platform,
  scope: Scope,
  userId: string,
  teamId: string | undefined,
): Promise<CaseRow[]> {
  const rows = await within(db.selectFrom('moderation_case'), scope, teamId)
    .select(columns)
    .where('user_id', '=', userId)
    .orderBy('opened_at', 'desc')
    .orderBy('id', 'desc')
    .limit(mostCounted)
    .execute()
  return rows.map(caseOf)
}

/** What of somebody's is held by the word lists and waits for a look. */
export async function heldOf({ db }: Platform, userId: string): Promise<CaseRow[]> {
  const rows = await db
    .selectFrom('moderation_case')
    .select(columns)
    .where('user_id', '=', userId)
    .where('state', '=', 'open')
    .where('held', '=', true)
    .orderBy('opened_at', 'desc')
    .limit(100)
    .execute()
  return rows.map(caseOf)
}

export async function findCases({ db }: Platform, ids: readonly string[]): Promise<Map<string, CaseRow>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('moderation_case')
    .select(columns)
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map((row) => [row.id, caseOf(row)]))
}

/** Decided before an instant, the oldest first; `hidden` are those whose content is hidden by them still. */
export async function listDecidedBefore(
  { db }: Platform,
  before: Date,
  { hidden, after, limit }: { hidden: boolean; after: string | null; limit: number },
): Promise<CaseRow[]> {
  const rows = await db
    .selectFrom('moderation_case')
    .select(columns)
    .where('state', '=', 'decided')
    .where('decided_at', '<', before)
    .where('hidden_by', hidden ? 'is not' : 'is', null)
    .$if(after !== null, (cases) => cases.where('id', '>', String(after)))
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(caseOf)
}

export async function deleteCases({ db }: Platform, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await db
    .deleteFrom('moderation_case')
    .where('id', 'in', [...ids])
    .execute()
}

/** With everything that hangs on them. */
export async function deleteCasesOf(tx: Tx<Platform>, userId: string): Promise<void> {
  await tx.db.deleteFrom('moderation_case').where('user_id', '=', userId).execute()
}

/** Who goes has nothing in hand any more. */
export async function releaseAll(tx: Tx<Platform>, userId: string): Promise<void> {
  await tx.db
    .updateTable('moderation_case')
    .set({ claimed_by: null, claimed_until: null })
    .where('claimed_by', '=', userId)
    .execute()
}
