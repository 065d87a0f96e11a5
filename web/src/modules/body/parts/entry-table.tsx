/** Weigh-ins as a table, with the trend of their days; each row leads to its weigh-in. */
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { WeightEntry } from '@setpoint/contract/body'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { DataTable, type Column } from '../../../ui/data-table.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { periodCovering } from '../period.ts'
import { weightChart } from '../queries.ts'

export function EntryTable({ caption, entries }: { caption: string; entries: readonly WeightEntry[] }) {
  const { body } = useTexts()
  const format = useFormat()
  const trend = useTrendOf(entries)
  const columns: Column<WeightEntry>[] = [
    { key: 'day', header: body.history.day, cell: entryLink },
    { key: 'weight', header: body.weight, numeric: true, cell: (entry) => format.weight(entry.weight) },
    {
      key: 'trend',
      header: body.history.trend,
      numeric: true,
      quiet: true,
      cell: (entry) => shown(trend.get(entry.day), format.weight),
    },
    {
      key: 'fat',
      header: body.bodyFat,
      numeric: true,
      cell: (entry) => shown(entry.bodyFatPercentage, format.percent),
    },
    { key: 'note', header: body.note, quiet: true, cell: remarks },
  ]
  return <DataTable caption={caption} columns={columns} rows={entries} rowKey={(entry) => entry.id} />
}

const shown = (value: number | null | undefined, format: (value: number) => string) =>
  value === null || value === undefined ? null : format(value)

/** Day -> kg. Of the shortest chart that holds all of the days, so that figures agree with the chart's. */
function useTrendOf(entries: readonly WeightEntry[]): ReadonlyMap<string, number> {
  const today = useFormat().today()
  const oldest = entries.reduce((least, { day }) => (day < least ? day : least), today)
  const chart = useQuery({ ...weightChart(periodCovering(oldest, today)), enabled: entries.length > 0 })
  return new Map(chart.data?.trend.map(({ day, weight }) => [day, weight]))
}

/** The whole row is its target. */
function EntryLink({ entry }: { entry: WeightEntry }) {
  const format = useFormat()
  return (
    <Link
      href={`/body/entries/${entry.id}`}
      className="inline-flex min-h-6 flex-wrap items-baseline gap-x-1.5 after:absolute after:inset-0 hover:text-accent focus-visible:outline-none focus-visible:after:rounded-control focus-visible:after:outline-2 focus-visible:after:outline-accent"
    >
      <span className="whitespace-nowrap">{format.relativeDay(entry.day)}</span>
      <span className="whitespace-nowrap text-muted">{format.time(entry.recordedAt)}</span>
    </Link>
  )
}

const entryLink = (entry: WeightEntry) => <EntryLink entry={entry} />
const remarks = (entry: WeightEntry) =>
  entry.notes !== null || entry.photoCount > 0 ? <Remarks entry={entry} /> : null

function Remarks({ entry }: { entry: WeightEntry }) {
  const { body } = useTexts()
  return (
    <span className="flex items-center gap-2">
      {entry.photoCount > 0 && (
        <Icon name="image" size={18} className="text-accent" label={body.history.photoMark(entry.photoCount)} />
      )}
      {entry.notes && <span className="line-clamp-2 min-w-0">{entry.notes}</span>}
    </span>
  )
}
