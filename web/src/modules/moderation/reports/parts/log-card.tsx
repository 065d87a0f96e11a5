/** The log: what was decided, when, by whom and why. */
import { Link } from 'wouter'
import type { Decision } from '@setpoint/contract/decisions'
import { useTexts } from '../../../../platform/i18n/texts.ts'
import { useMoment } from './moment.ts'
import { useSanctionText } from './sanction-line.tsx'

interface Way {
  href: string
  label: string
}

interface DecisionListProps<Row extends Decision> {
  decisions: readonly Row[]
  /** Where a line leads, and what is there. */
  leads?: (decision: Row) => Way
}

export function DecisionList<Row extends Decision>({ decisions, leads }: DecisionListProps<Row>) {
  return (
    <ol className="-my-2 divide-y divide-line">
      {decisions.map((decision) => (
        <Line key={decision.id} decision={decision} way={leads?.(decision)} />
      ))}
    </ol>
  )
}

function Line({
  decision: { act, warned, sanction, by, at, reason },
  way,
}: {
  decision: Decision
  way: Way | undefined
}) {
  const { reports } = useTexts()
  const moment = useMoment()
  const sanctionText = useSanctionText()
  return (
    <li className="grid gap-0.5 py-3 [overflow-wrap:anywhere]">
      <p className="flex flex-wrap items-center justify-between gap-x-3 font-[550]">
        <span>{warned ? `${reports.acts[act]}, ${reports.warned}` : reports.acts[act]}</span>
        {way && (
          <Link href={way.href} className="inline-flex min-h-11 items-center text-accent hover:underline">
            {way.label}
          </Link>
        )}
      </p>
      {sanction && <p className="text-note">{sanctionText(sanction)}</p>}
      <p dir="auto" className="max-w-[64ch] text-note whitespace-pre-line">
        {reason}
      </p>
      <p className="flex flex-wrap gap-x-3 text-label text-muted">
        <span>{reports.file.decidedBy(by?.username ?? reports.erased)}</span>
        <span>{moment(at)}</span>
      </p>
    </li>
  )
}
