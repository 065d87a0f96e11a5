/** The only SQL that names `report` and `case_evidence`, but for a filter of cases. What people said is sealed with their own keys. */
import type { ContentPlace, ContentVersion, ReportReason } from '@setpoint/contract/reports'
import type { Platform, Tx } from '../../platform/context.ts'
import { newId } from '../../platform/new-id.ts'
import { KeyErased, place } from '../../platform/vault/vault.ts'

export interface Report {
  readonly id: string
  readonly caseId: string
  /** Who reports; null is the word lists. */
  readonly userId: string | null
  readonly reason: ReportReason
  readonly note: string | null
  readonly at: Date
}

const columns = ['id', 'case_id as caseId', 'user_id as userId', 'reason', 'sealed_note as sealed', 'at'] as const
type Row = Omit<Report, 'reason' | 'note'> & { readonly reason: string; readonly sealed: Buffer | null }

const notePlace = (id: string) => place('report', 'sealed_note', id)

export async function insertReport(tx: Tx<Platform>, report: Report): Promise<void> {
  const { id, userId, note } = report
  const sealed = userId === null || note === null ? null : (await tx.vault.of(userId)).seal(notePlace(id), note)
  await tx.db
    .insertInto('report')
    .values({ id, case_id: report.caseId, user_id: userId, reason: report.reason, sealed_note: sealed, at: report.at })
    .execute()
}

async function opened({ vault }: Platform, { sealed, ...row }: Row): Promise<Report> {
  const note =
    sealed === null || row.userId === null ? null : await orNull(vault.of(row.userId), notePlace(row.id), sealed)
  // The table checks the reason.
  return { ...row, reason: row.reason as ReportReason, note }
}

/** Null for what nobody can open any more: its owner is being erased at this moment. */
async function orNull(owner: ReturnType<Platform['vault']['of']>, at: ReturnType<typeof place>, sealed: Buffer) {
  try {
    return (await owner).open(at, sealed) as string
  } catch (error) {
    if (error instanceof KeyErased) return null
    throw error
  }
}

/** Of these cases, the first first. */
export async function reportsOf(platform: Platform, caseIds: readonly string[]): Promise<Report[]> {
  if (caseIds.length === 0) return []
  const rows = await platform.db
    .selectFrom('report')
    .select(columns)
    .where('case_id', 'in', [...caseIds])
    .orderBy('id')
    .execute()
  return Promise.all(rows.map((row) => opened(platform, row)))
}

/** Why and how often, of each case; the notes stay closed. */
export async function countReasons(
  { db }: Platform,
  caseIds: readonly string[],
): Promise<{ caseId: string; reason: ReportReason; count: number; auto: boolean }[]> {
  if (caseIds.length === 0) return []
  const rows = await db
    .selectFrom('report')
    .select((select) => [
      'case_id as caseId',
      'reason',
      select('user_id', 'is', null).as('auto'),
      select.fn.countAll<number>().as('count'),
    ])
    .where('case_id', 'in', [...caseIds])
    .groupBy(['case_id', 'reason', (group) => group('user_id', 'is', null)])
    .orderBy('count', 'desc')
    .orderBy('reason')
    .execute()
  return rows.map(({ caseId, reason, count, auto }) => ({
    caseId,
    reason: reason as ReportReason,
    count,
    auto: !!auto,
  }))
}

/** What one person said of a case. */
export async function findReportBy(platform: Platform, caseId: string, userId: string): Promise<Report | null> {
  const row = await platform.db
    .selectFrom('report')
    .select(columns)
    .where('case_id', '=', caseId)
    .where('user_id', '=', userId)
    .executeTakeFirst()
  return row === undefined ? null : opened(platform, row)
}

/** Of one person, the latest first; `before` is the last of the page before. */
export async function listReportsBy(
  platform: Platform,
  userId: string,
  { before, limit }: { before: string | null; limit: number },
): Promise<Report[]> {
  const rows = await platform.db
    .selectFrom('report')
    .select(columns)
    .where('user_id', '=', userId)
    .$if(before !== null, (reports) => reports.where('id', '<', String(before)))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return Promise.all(rows.map((row) => opened(platform, row)))
}

/** Those of a case who are people. */
export async function reportersOf({ db }: Platform, caseId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('report')
    .select('user_id as userId')
    .where('case_id', '=', caseId)
    .where('user_id', 'is not', null)
    .execute()
  return rows.flatMap(({ userId }) => userId ?? [])
}

export async function deleteReportsBy(tx: Tx<Platform>, userId: string): Promise<void> {
  await tx.db.deleteFrom('report').where('user_id', '=', userId).execute()
}

/** A content as it was, and where it was to be found. */
export interface Evidence extends ContentVersion {
  readonly place: ContentPlace
}

/** Versions of one content that are kept in a case at most: more tells nobody anything. */
export const mostEvidence = 20

const evidencePlace = (id: string) => place('case_evidence', 'sealed', id)

export async function insertEvidence(
  tx: Tx<Platform>,
  { caseId, userId, version }: { caseId: string; userId: string; version: Evidence },
): Promise<void> {
  const id = newId()
  const sealed = (await tx.vault.of(userId)).seal(evidencePlace(id), version)
  await tx.db
    .insertInto('case_evidence')
    .values({ id, case_id: caseId, user_id: userId, sealed, at: tx.clock.now() })
    .execute()
}

interface EvidenceRow {
  readonly id: string
  readonly userId: string
  readonly sealed: Buffer
}
const evidenceColumns = ['id', 'user_id as userId', 'sealed'] as const

const openEvidence = async ({ vault }: Platform, { id, userId, sealed }: EvidenceRow): Promise<Evidence> =>
  (await vault.of(userId)).open(evidencePlace(id), sealed) as Evidence

/** What a content was at its reports, the first first. */
export async function evidenceOf(platform: Platform, caseId: string): Promise<Evidence[]> {
  const rows = await platform.db
    .selectFrom('case_evidence')
    .select(evidenceColumns)
    .where('case_id', '=', caseId)
    .orderBy('id')
    .limit(mostEvidence)
    .execute()
  return Promise.all(rows.map((row) => openEvidence(platform, row)))
}

/** The last of each case, by its id. */
export async function lastEvidenceOf(platform: Platform, caseIds: readonly string[]): Promise<Map<string, Evidence>> {
  if (caseIds.length === 0) return new Map()
  const rows = await platform.db
    .selectFrom('case_evidence')
    .distinctOn('case_id')
    .select([...evidenceColumns, 'case_id as caseId'])
    .where('case_id', 'in', [...caseIds])
    .orderBy('case_id')
    .orderBy('id', 'desc')
    .execute()
  const versions = await Promise.all(rows.map(async (row) => [row.caseId, await openEvidence(platform, row)] as const))
  return new Map(versions)
}

/** What people said and what was kept as it was; the case and its decisions stay. */
export async function deleteWordsOf(tx: Tx<Platform>, caseIds: readonly string[]): Promise<void> {
  if (caseIds.length === 0) return
  await tx.db
    .deleteFrom('report')
    .where('case_id', 'in', [...caseIds])
    .execute()
  await tx.db
    .deleteFrom('case_evidence')
    .where('case_id', 'in', [...caseIds])
    .execute()
}
