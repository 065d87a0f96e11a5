/** How urgent a case is and why, in a row. */
import type { CaseLine } from '@setpoint/contract/cases'
import { useTexts } from '../../../../platform/i18n/texts.ts'
import { Badge } from '../../../../ui/figure.tsx'

const tones = { 1: 'neutral', 2: 'effort', 3: 'warn' } as const

export function CaseBadges({ line }: { line: CaseLine }) {
  const { reports, report } = useTexts()
  return (
    <span className="flex flex-wrap gap-1.5">
      {line.state === 'open' && <Badge tone={tones[line.severity]}>{reports.severities[line.severity]}</Badge>}
      {line.reports > 0 && <Badge>{reports.reports(line.reports)}</Badge>}
      {line.auto && <Badge>{reports.auto}</Badge>}
      {line.held && <Badge tone="effort">{reports.held}</Badge>}
      {line.reasons.map(({ reason }) => (
        <Badge key={reason}>{report.reasons[reason]}</Badge>
      ))}
    </span>
  )
}
