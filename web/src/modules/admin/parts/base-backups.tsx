/** Each base backup that is kept. */
import type { BaseBackupLine } from '@setpoint/contract/admin-backup'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Card, CardTitle } from '../../../ui/card.tsx'
import { DataTable, type Column } from '../../../ui/data-table.tsx'
import { useMoment } from './moment.ts'

export function BaseBackups({ bases }: { bases: readonly BaseBackupLine[] }) {
  const { backups } = useTexts().admin
  const columns = useColumns()
  return (
    <Card>
      <CardTitle note={backups.listNote}>{backups.list}</CardTitle>
      <DataTable caption={backups.list} columns={columns} rows={bases} rowKey={({ name }) => name} />
    </Card>
  )
}

function useColumns(): Column<BaseBackupLine>[] {
  const { backups } = useTexts().admin
  const format = useFormat()
  const moment = useMoment()
  return [
    { key: 'started', header: backups.startedAt, cell: ({ startedAt }) => moment(startedAt) },
    {
      key: 'took',
      header: backups.took,
      numeric: true,
      quiet: true,
      cell: ({ startedAt, endedAt }) => format.duration((Date.parse(endedAt) - Date.parse(startedAt)) / 1_000),
    },
    {
      key: 'database',
      header: backups.database,
      numeric: true,
      quiet: true,
      cell: ({ databaseBytes }) => format.bytes(databaseBytes),
    },
    {
      key: 'compressed',
      header: backups.takesUp,
      numeric: true,
      cell: ({ compressedBytes }) => format.bytes(compressedBytes),
    },
  ]
}
