/** Reporting: what somebody tells about a content that they see. */
import type { ContentKind, CursorQuery, OwnReport, ReportInput, ReportReceipt } from '@setpoint/contract/reports'
import type { Ctx, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { already, type Already, type Scroll } from '../../platform/http/answers.ts'
import { cursorAt, placeOf } from '../../platform/http/cursor.ts'
import { allow, conflict, notFound } from '../../platform/http/errors.ts'
import { findCases, findLastCase, lockContent, type CaseRow } from './case-store.ts'
import { takeIn } from './intake.ts'
import { reportableOf, sameTexts, type Kinds } from './kinds.ts'
import { severityOf } from './policy.ts'
import { presentOwnReport, presentReceipt } from './present-own.ts'
import { findReportBy, lastEvidenceOf, listReportsBy, type Report } from './report-store.ts'
import type { ReportableContent } from '../moderation/index.ts'

/**
 * Reports a content. 404 for what the actor does not see, 409 for their own. Reporting the same again is as good as once;
 * what was changed since it was decided about can be reported anew.
 */
export const reportContent =
  (kinds: Kinds, kind: ContentKind) =>
  (ctx: Ctx, id: string, { reason, note }: ReportInput): Promise<ReportReceipt | Already<ReportReceipt>> =>
    transaction(ctx, async (tx) => {
      const content = await seenContent(tx, kinds, kind, id)
      allow(content.authorId !== tx.actor.userId, conflict('This is your own. Change or delete it instead.'))
      await lockContent(tx, kind, id)
      const last = await findLastCase(tx, kind, id)
      allow(last === null || !(await isHiddenAsItIs(tx, last, content)), notFound(kind))
      const before = last && (await reportBefore(tx, last, content))
      if (before !== null) return already(presentReceipt(before))
      const trimmed = note?.trim()
      const { report } = await takeIn(tx, kind, content, last, {
        userId: tx.actor.userId,
        reason,
        note: trimmed ? trimmed : null,
        severity: severityOf[reason],
      })
      return presentReceipt(report)
    })

async function seenContent(tx: Tx, kinds: Kinds, kind: ContentKind, id: string): Promise<ReportableContent> {
  const reportable = reportableOf(kinds, kind)
  allow(await reportable.isSeenBy(tx, id), notFound(kind))
  const content = await reportable.find(tx, id)
  allow(content !== null && content.state !== 'deleted', notFound(kind))
  return content
}

/** What the actor has said of this content already, while it waits, or of these very words. */
async function reportBefore(tx: Tx, last: CaseRow, { texts }: ReportableContent): Promise<Report | null> {
  const own = await findReportBy(tx, last.id, tx.actor.userId)
  if (own === null || last.state === 'open') return own
  return (await isAsDecided(tx, last, texts)) ? own : null
}

/** Who looks after it sees what is hidden still: it has been decided about. */
const isHiddenAsItIs = async (tx: Tx, last: CaseRow, { texts }: ReportableContent): Promise<boolean> =>
  last.hiddenBy !== null && (await isAsDecided(tx, last, texts))

async function isAsDecided(tx: Tx, { id }: CaseRow, texts: ReportableContent['texts']): Promise<boolean> {
  const decidedOn = (await lastEvidenceOf(tx, [id])).get(id)
  return decidedOn !== undefined && sameTexts(decidedOn.texts, texts)
}

/** What the actor has reported, the latest first, and whether something was done. */
export async function listOwnReports(ctx: Ctx, { cursor, limit }: CursorQuery): Promise<Scroll<OwnReport>> {
  const before = placeOf(cursor)?.id ?? null
  const found = await listReportsBy(ctx, ctx.actor.userId, { before, limit: limit + 1 })
  const reports = found.slice(0, limit)
  const cases = await findCases(
    ctx,
    reports.map(({ caseId }) => caseId),
  )
  const items = reports.flatMap((report) => {
    const row = cases.get(report.caseId)
    return row === undefined ? [] : [presentOwnReport(report, row)]
  })
  const [first, last] = [reports[0], reports.at(-1)]
  return {
    items,
    nextCursor: found.length > limit && last !== undefined ? cursorAt(last) : null,
    newestCursor: first === undefined ? null : cursorAt(first),
  }
}
