/** Entries of a security log, for its owner and for an admin who reads it. */
import type { SecurityEvent } from '@setpoint/contract/identity'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { DataTable, type Column } from '../../../ui/data-table.tsx'

export function SecurityEventTable({ events }: { events: readonly SecurityEvent[] }) {
  const { log } = useTexts().identity
  const columns = useColumns()
  return <DataTable caption={log.caption} columns={columns} rows={events} rowKey={(event) => event.id} />
}

/** What happened, and where it was not the person: who did it, and why. */
function What({ event: { kind, provider, doneBy, reason } }: { event: SecurityEvent }) {
  const { log } = useTexts().identity
  return (
    <>
      {log.kinds[kind]}
      {provider && <span className="block text-label text-muted">{log.at(provider)}</span>}
      {doneBy && <span className="block text-label text-muted">{log.doneBy[doneBy]}</span>}
      {reason && <span className="block text-label whitespace-pre-line">{log.reason(reason)}</span>}
    </>
  )
}

function useColumns(): Column<SecurityEvent>[] {
  const { identity } = useTexts()
  const format = useFormat()
  return [
    { key: 'what', header: identity.log.what, cell: (event) => <What event={event} /> },
    {
      key: 'when',
      header: identity.log.when,
      cell: ({ at }) => `${format.relativeDay(format.dayOf(at))}, ${format.time(at)}`,
    },
    { key: 'device', header: identity.log.device, quiet: true, cell: ({ device }) => device },
    { key: 'address', header: identity.log.address, quiet: true, cell: ({ ipAddress }) => ipAddress },
  ]
}
