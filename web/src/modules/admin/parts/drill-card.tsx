/** The last drill: whether what is live came back, how long it took, and how much would have been lost. */
import type { Drill, DrillFigures } from '@setpoint/contract/admin-backup'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Card, CardTitle, Facts } from '../../../ui/card.tsx'
import { Badge } from '../../../ui/figure.tsx'
import { ProblemList } from './backup-problems.tsx'
import { useMoment } from './moment.ts'

export function DrillCard({ drill }: { drill: Drill | null }) {
  const { backups } = useTexts().admin
  const moment = useMoment()
  const outcome = drill && (
    <Badge tone={drill.problems.length === 0 ? 'accent' : 'warn'}>
      {drill.problems.length === 0 ? backups.drill.passed : backups.drill.failed}
    </Badge>
  )
  return (
    <Card>
      <CardTitle note={drill === null ? backups.drill.none : moment(drill.endedAt)} action={outcome}>
        {backups.drill.title}
      </CardTitle>
      {drill !== null && drill.problems.length > 0 && (
        <div className="mb-4 text-note">
          <ProblemList problems={drill.problems} />
        </div>
      )}
      {drill?.figures && <Figures figures={drill.figures} />}
      <p className="mt-3 text-note text-muted">{backups.drill.note}</p>
    </Card>
  )
}

function Figures({ figures }: { figures: DrillFigures }) {
  const { drill } = useTexts().admin.backups
  const format = useFormat()
  return (
    <Facts
      items={[
        [drill.recoveryTime, format.duration(figures.recoverySeconds)],
        [drill.recoveryPoint, format.duration(figures.recoveryPointSeconds)],
        [drill.restored, format.bytes(figures.databaseBytes)],
        [drill.rows, drill.rowsOf(format.number(figures.rows), figures.tables)],
        [
          drill.files,
          figures.files === 0
            ? drill.noFiles
            : `${format.number(figures.files)}\u00a0·\u00a0${format.bytes(figures.fileBytes)}`,
        ],
        [drill.opened, drill.openedOf(format.number(figures.sealedValues), figures.ownerKeys)],
      ]}
    />
  )
}
