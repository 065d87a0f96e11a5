/** Reports of one content join in one open case; the content is kept as it was at each. */
import type { ContentKind, ReportReason, Severity } from '@setpoint/contract/reports'
import type { Platform, Tx } from '../../platform/context.ts'
import { newId } from '../../platform/new-id.ts'
import type { ReportableContent } from '../moderation/index.ts'
import { insertCase, updateCase, type CaseRow } from './case-store.ts'
import { evidenceOfContent, sameTexts } from './kinds.ts'
import { tellDesk } from './news.ts'
import { evidenceOf, insertEvidence, insertReport, mostEvidence, type Report } from './report-store.ts'

export interface Given {
  /** Null for the word lists. */
  readonly userId: string | null
  readonly reason: ReportReason
  readonly note: string | null
  readonly severity: Severity
}

/** Under `lockContent`; `last` is the content's last case. */
export async function takeIn(
  tx: Tx<Platform>,
  kind: ContentKind,
  content: ReportableContent,
  last: CaseRow | null,
  given: Given,
): Promise<{ row: CaseRow; report: Report }> {
  const row = last?.state === 'open' ? await join(tx, last, given) : await open(tx, kind, content, given)
  const report = {
    id: newId(),
    caseId: row.id,
    userId: given.userId,
    reason: given.reason,
    note: given.note,
    at: tx.clock.now(),
  }
  await insertReport(tx, report)
  await keepAsItIs(tx, row, content)
  await tellDesk(tx, row)
  return { row, report }
}

async function open(tx: Tx<Platform>, kind: ContentKind, content: ReportableContent, given: Given): Promise<CaseRow> {
  const row: CaseRow = {
    id: newId(),
    userId: content.authorId,
    kind,
    contentId: content.id,
    // Who leads a team does not judge the team: admins do.
    teamId: kind === 'team' ? null : content.teamId,
    state: 'open',
    severity: given.severity,
    auto: given.userId === null,
    held: false,
    claimedBy: null,
    claimedUntil: null,
    openedAt: tx.clock.now(),
    decidedAt: null,
    hiddenBy: null,
  }
  await insertCase(tx, row)
  return row
}

async function join(tx: Tx<Platform>, row: CaseRow, { severity, userId }: Given): Promise<CaseRow> {
  const joined = {
    ...row,
    severity: severity > row.severity ? severity : row.severity,
    auto: row.auto || userId === null,
  }
  await updateCase(tx, row.id, { severity: joined.severity, auto: joined.auto })
  return joined
}

/** What was reported can be changed or deleted before somebody looks at it. */
async function keepAsItIs(
  tx: Tx<Platform>,
  { id: caseId, userId }: CaseRow,
  content: ReportableContent,
): Promise<void> {
  const kept = await evidenceOf(tx, caseId)
  const version = evidenceOfContent(content)
  if (kept.length >= mostEvidence || kept.some(({ texts }) => sameTexts(texts, version.texts))) return
  await insertEvidence(tx, { caseId, userId, version })
}
