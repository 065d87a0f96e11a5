/** The first weigh-ins of the file in the person's own units: where a wrong unit or date shows at a glance. */
import type { ImportSample } from '@setpoint/contract/imports'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Card, CardTitle } from '../../../ui/card.tsx'
import { DataTable, type Column } from '../../../ui/data-table.tsx'
import { Badge } from '../../../ui/figure.tsx'

const rowsShown = 10

export function SamplesCard({ samples }: { samples: readonly ImportSample[] }) {
  const { preview: texts } = useTexts().imports
  const format = useFormat()
  const columns: Column<ImportSample>[] = [
    { key: 'day', header: texts.day, cell: dayCell },
    { key: 'weight', header: texts.weight, numeric: true, cell: ({ weight }) => format.weight(weight) },
    {
      key: 'fat',
      header: texts.bodyFat,
      numeric: true,
      cell: ({ bodyFatPercentage }) => (bodyFatPercentage === null ? null : format.percent(bodyFatPercentage)),
    },
    { key: 'notes', header: texts.noteColumn, quiet: true, cell: noteCell },
  ]
  return (
    <Card>
      <CardTitle note={texts.samplesNote}>{texts.samples}</CardTitle>
      <DataTable
        caption={texts.samplesCaption}
        columns={columns}
        rows={samples.slice(0, rowsShown)}
        rowKey={({ row }) => String(row)}
      />
    </Card>
  )
}

const dayCell = (sample: ImportSample) => <SampleDay sample={sample} />
const noteCell = ({ notes }: ImportSample) => notes && <span className="line-clamp-2">{notes}</span>

function SampleDay({ sample: { day, recordedAt, duplicate } }: { sample: ImportSample }) {
  const { preview: texts } = useTexts().imports
  const format = useFormat()
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <span className="whitespace-nowrap">{format.shortDay(day)}</span>
      <span className="whitespace-nowrap text-muted">{format.time(recordedAt)}</span>
      {duplicate && <Badge>{texts.isDuplicate}</Badge>}
    </span>
  )
}
