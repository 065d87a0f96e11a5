/** What was reported, by whom as far as that is told, and what they said. */
import type { Case, CaseReport } from '@setpoint/contract/cases'
import { useTexts } from '../../../../platform/i18n/texts.ts'
import { Card, CardTitle } from '../../../../ui/card.tsx'
import { useMoment } from './moment.ts'

export function ReportsCard({ file }: { file: Case }) {
  const { reports } = useTexts()
  return (
    <Card>
      <CardTitle>{reports.file.said}</CardTitle>
      <ul className="-my-2 divide-y divide-line">
        {file.allReports.map((report) => (
          <Line key={report.id} report={report} />
        ))}
      </ul>
    </Card>
  )
}

function Line({ report: { source, reason, reporter, note, at } }: { report: CaseReport }) {
  const { reports, report } = useTexts()
  const moment = useMoment()
  const who = source === 'auto' ? null : (reporter?.username ?? reports.file.anonymous)
  return (
    <li className="grid gap-0.5 py-3 [overflow-wrap:anywhere]">
      <p className="font-[550]">{source === 'auto' ? reports.file.autoSaid : report.reasons[reason]}</p>
      {source === 'auto' && <p className="text-note">{report.reasons[reason]}</p>}
      {note !== null && (
        <p dir="auto" className="max-w-[64ch] text-note whitespace-pre-line">
          {note}
        </p>
      )}
      <p className="flex flex-wrap gap-x-3 text-label text-muted">
        {who !== null && <span>{who}</span>}
        <span>{moment(at)}</span>
      </p>
    </li>
  )
}
