/** What somebody reads about their own reports and their own content: never who reported, and never who decided. */
import type { Appeal, OwnDecision } from '@setpoint/contract/decisions'
import type { ContentPlace, ContentVersion, OwnReport, ReportReceipt, Sanction } from '@setpoint/contract/reports'
import type { Sanction as SanctionRow } from '../moderation/index.ts'
import type { CaseRow } from './case-store.ts'
import type { Appeal as AppealRow, Decision } from './decision-store.ts'
import { appealEnd } from './policy.ts'
import type { Report } from './report-store.ts'

export const presentReceipt = ({ id, reason, at }: Report): ReportReceipt => ({ id, reason, at: at.toISOString() })

export const presentOwnReport = (report: Report, row: CaseRow): OwnReport => ({
  ...presentReceipt(report),
  kind: row.kind,
  note: report.note,
  outcome: row.state === 'open' ? 'open' : row.hiddenBy === null ? 'kept' : 'acted',
})

export const nowhere: ContentPlace = { postId: null, commentId: null, challengeId: null, teamId: null, userId: null }

/** `names`: teams by id. */
export const presentSanction = (sanction: SanctionRow, names: ReadonlyMap<string, string>): Sanction => ({
  id: sanction.id,
  kind: sanction.kind,
  team: sanction.teamId === null ? null : { id: sanction.teamId, name: names.get(sanction.teamId) ?? null },
  from: sanction.from.toISOString(),
  until: sanction.until?.toISOString() ?? null,
  liftedAt: sanction.liftedAt?.toISOString() ?? null,
  reason: sanction.reason,
  decisionId: sanction.decisionId,
})

export const presentAppeal = (appeal: AppealRow, answer: Decision | undefined): Appeal => ({
  id: appeal.id,
  state: appeal.state,
  text: appeal.text,
  at: appeal.at.toISOString(),
  answer: answer?.reason ?? null,
  answeredAt: answer?.at.toISOString() ?? null,
})

export interface OwnParts {
  readonly row: CaseRow
  readonly place: ContentPlace
  readonly evidence: ContentVersion | undefined
  readonly appeal: AppealRow | undefined
  readonly answer: Decision | undefined
  readonly sanction: Sanction | null
  readonly offersHelp: boolean
}

export function presentOwnDecision(decision: Decision, parts: OwnParts, now: Date): OwnDecision {
  const isInForce = parts.row.hiddenBy === decision.id
  const end = appealEnd(decision.at)
  const canAppeal = isInForce && parts.appeal === undefined && now <= end
  return {
    id: decision.id,
    kind: parts.row.kind,
    place: parts.place,
    state: isInForce ? 'hidden' : 'restored',
    texts: parts.evidence?.texts ?? [],
    reason: decision.reason,
    warned: decision.warned,
    sanction: parts.sanction,
    at: decision.at.toISOString(),
    appeal: parts.appeal === undefined ? null : presentAppeal(parts.appeal, parts.answer),
    appealUntil: canAppeal ? end.toISOString() : null,
    offersHelp: parts.offersHelp,
  }
}

/** Nobody has decided yet. */
export const presentHeld = (parts: Pick<OwnParts, 'row' | 'place' | 'evidence' | 'offersHelp'>): OwnDecision => ({
  id: parts.row.id,
  kind: parts.row.kind,
  place: parts.place,
  state: 'held',
  texts: parts.evidence?.texts ?? [],
  reason: null,
  warned: false,
  sanction: null,
  at: parts.row.openedAt.toISOString(),
  appeal: null,
  appealUntil: null,
  offersHelp: parts.offersHelp,
})
