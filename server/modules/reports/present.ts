/** Cases as the contract's shapes, every field listed. */
import type { Case, CaseLine, CaseReport, CaseRights, RecordedDecision } from '@setpoint/contract/cases'
import type { Decision as DecisionAnswer, DecisionCounts } from '@setpoint/contract/decisions'
import type { ContentText, ContentVersion } from '@setpoint/contract/reports'
import type { ReportableContent, Sanction as SanctionRow } from '../moderation/index.ts'
import { personIn, type Names } from './names.ts'
import { claimOf } from './claim.ts'
import type { CaseRow } from './case-store.ts'
import type { Appeal, Decision } from './decision-store.ts'
import { excerptOf } from './kinds.ts'
import { nowhere, presentAppeal, presentSanction } from './present-own.ts'
import type { countReasons, Evidence, Report } from './report-store.ts'

export interface LineParts {
  readonly names: Names
  readonly actorId: string
  readonly now: Date
  readonly texts: readonly ContentText[]
  readonly reasons: Awaited<ReturnType<typeof countReasons>>
}

export function presentLine(row: CaseRow, { names, actorId, now, texts, reasons }: LineParts): CaseLine {
  const claim = row.state === 'open' ? claimOf(row, now) : null
  const people = reasons.filter(({ auto }) => !auto)
  return {
    id: row.id,
    kind: row.kind,
    team: row.teamId === null ? null : { id: row.teamId, name: names.teams.get(row.teamId) ?? null },
    author: personIn(names, row.userId),
    state: row.state,
    severity: row.severity,
    openedAt: row.openedAt.toISOString(),
    excerpt: excerptOf(texts),
    reasons: people.map(({ reason, count }) => ({ reason, count })),
    reports: people.reduce((sum, { count }) => sum + count, 0),
    auto: row.auto,
    held: row.held,
    claim: claim && { by: personIn(names, claim.by), until: claim.until.toISOString(), mine: claim.by === actorId },
    decidedAt: row.decidedAt?.toISOString() ?? null,
  }
}

export interface CaseParts {
  readonly names: Names
  readonly content: ReportableContent | null
  readonly pictures: readonly string[]
  readonly evidence: readonly Evidence[]
  readonly reports: readonly Report[]
  readonly tellsReporters: boolean
  readonly words: readonly string[]
  readonly decisions: readonly Decision[]
  readonly sanctionOf: ReadonlyMap<string, SanctionRow>
  readonly appeal: Appeal | undefined
  readonly counts: DecisionCounts
  readonly sanctions: readonly SanctionRow[]
  readonly rights: CaseRights
}

const mostReports = 200

export const presentCase = (line: CaseLine, parts: CaseParts): Case => ({
  ...line,
  place: parts.content?.place ?? parts.evidence.at(-1)?.place ?? nowhere,
  contentState: parts.content?.state ?? 'deleted',
  reported: parts.evidence.map(versionOf),
  versions: parts.content === null ? [] : versionsOf(parts.content),
  pictures: [...parts.pictures],
  allReports: parts.reports.slice(0, mostReports).map((report) => presentReport(report, parts)),
  words: [...new Set(parts.words)],
  decisions: parts.decisions.map((decision) => presentDecision(decision, parts)),
  appeal:
    parts.appeal === undefined
      ? null
      : presentAppeal(
          parts.appeal,
          parts.decisions.find(({ id }) => id === parts.appeal?.answerId),
        ),
  record: parts.counts,
  sanctions: parts.sanctions.map((sanction) => presentSanction(sanction, parts.names.teams)),
  rights: parts.rights,
})

const versionOf = ({ at, texts }: ContentVersion): ContentVersion => ({ at, texts })

const versionsOf = ({ at, texts, history }: ReportableContent): ContentVersion[] => [
  ...(texts.length === 0 ? [] : [{ at: at.toISOString(), texts: [...texts] }]),
  ...history.map(versionOf),
]

const presentReport = (report: Report, { names, tellsReporters }: CaseParts): CaseReport => ({
  id: report.id,
  reason: report.reason,
  source: report.userId === null ? 'auto' : 'person',
  note: report.note,
  reporter: report.userId === null || !tellsReporters ? null : personIn(names, report.userId),
  at: report.at.toISOString(),
})

export const presentDecision = (
  decision: Decision,
  { names, sanctionOf }: Pick<CaseParts, 'names' | 'sanctionOf'>,
): DecisionAnswer => {
  const sanction = sanctionOf.get(decision.id)
  return {
    id: decision.id,
    act: decision.act,
    warned: decision.warned,
    sanction: sanction === undefined ? null : presentSanction(sanction, names.teams),
    by: decision.decidedBy === null ? null : personIn(names, decision.decidedBy),
    at: decision.at.toISOString(),
    reason: decision.reason,
  }
}

export const presentRecorded = (
  decision: Decision,
  row: CaseRow,
  parts: Pick<CaseParts, 'names' | 'sanctionOf'>,
): RecordedDecision => ({ ...presentDecision(decision, parts), caseId: row.id, kind: row.kind })
