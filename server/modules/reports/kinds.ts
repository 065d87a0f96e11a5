/** The contents that can be reported, by their kind: what `app.ts` hands over. */
import type { ContentKind, ContentText } from '@setpoint/contract/reports'
import type { Reportable, ReportableContent } from '../moderation/index.ts'
import type { Evidence } from './report-store.ts'

export type Kinds = ReadonlyMap<ContentKind, Reportable>

export const kindsOf = (reportables: readonly Reportable[]): Kinds =>
  new Map(reportables.map((reportable) => [reportable.kind, reportable]))

export function reportableOf(kinds: Kinds, kind: ContentKind): Reportable {
  const reportable = kinds.get(kind)
  if (reportable === undefined) throw new Error(`nobody tells how a ${kind} is looked at`)
  return reportable
}

export const evidenceOfContent = ({ at, texts, place }: ReportableContent): Evidence => ({
  at: at.toISOString(),
  texts: [...texts],
  place,
})

export const sameTexts = (one: readonly ContentText[], other: readonly ContentText[]): boolean =>
  JSON.stringify(one.map(({ field, text }) => [field, text])) ===
  JSON.stringify(other.map(({ field, text }) => [field, text]))

/** The beginning of what was said, for a line of a list. */
export function excerptOf(texts: readonly ContentText[]): string {
  const whole = texts
    .map(({ text }) => text.trim())
    .filter((text) => text !== '')
    .join(' · ')
    .replaceAll(/\s+/g, ' ')
  return whole.length <= 200 ? whole : `${whole.slice(0, 199).replace(/[\uD800-\uDBFF]$/, '')}…`
}
