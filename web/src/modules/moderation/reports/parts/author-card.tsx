/** Who wrote it, and what was decided about them before. */
import { Link } from 'wouter'
import type { Case } from '@setpoint/contract/cases'
import type { DecisionCounts } from '@setpoint/contract/decisions'
import { useTexts } from '../../../../platform/i18n/texts.ts'
import { Card, CardTitle } from '../../../../ui/card.tsx'
import { recordPath } from '../paths.ts'
import { useSanctionText } from './sanction-line.tsx'

export function AuthorCard({ file }: { file: Case }) {
  const { reports } = useTexts()
  const sanctionText = useSanctionText()
  const { author, team } = file
  return (
    <Card>
      <CardTitle>{reports.file.author}</CardTitle>
      <p className="font-[550] [overflow-wrap:anywhere]">{author.username ?? reports.erased}</p>
      {team && <p className="text-note text-muted">{reports.record.inTeam(team.name ?? reports.formerTeam)}</p>}
      <Counts counts={file.record} />
      {file.sanctions.length > 0 && (
        <ul className="mt-2 grid gap-1 text-note">
          {file.sanctions.map((sanction) => (
            <li key={sanction.id}>{sanctionText(sanction)}</li>
          ))}
        </ul>
      )}
      <p className="mt-1">
        <Link
          href={recordPath(author.id, team?.id)}
          className="inline-flex min-h-11 items-center font-[550] text-accent hover:underline"
        >
          {reports.file.history}
        </Link>
      </p>
    </Card>
  )
}

export function Counts({ counts }: { counts: DecisionCounts }) {
  const { file } = useTexts().reports
  const lines = (['hidden', 'warned', 'sanctioned', 'dismissed'] as const).filter((name) => counts[name] > 0)
  return (
    <ul className="mt-2 grid gap-0.5 text-note text-muted">
      {lines.length === 0 ? (
        <li>{file.clean}</li>
      ) : (
        lines.map((name) => <li key={name}>{file.counts[name](counts[name])}</li>)
      )}
    </ul>
  )
}
