/** Somebody's security log: asked for with a reason, because reading it is an act that its owner is told. */
import { lazy, Suspense, useState } from 'react'
import type { AdminUser } from '@setpoint/contract/admin'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Card, CardTitle } from '../../../ui/card.tsx'
import { Pagination } from '../../../ui/data-table.tsx'
import { EmptyState } from '../../../ui/states.tsx'
import { toast } from '../../../ui/toast.tsx'
import { SecurityEventTable } from '../../identity/index.ts'
import { useReadSecurityLog } from '../queries.ts'
import { useActFailure } from './act-failure.ts'

const ActDialog = lazy(() => import('./act-dialog.tsx').then((part) => ({ default: part.ActDialog })))

type Read = Awaited<ReturnType<ReturnType<typeof useReadSecurityLog>['mutateAsync']>> & { reason: string }

export function UserSecurityLog({ user }: { user: AdminUser }) {
  const { readLog } = useTexts().admin
  const online = useOnline()
  const explain = useActFailure()
  const reading = useReadSecurityLog(user.id)
  const [isAsking, setAsking] = useState(false)
  const [shown, setShown] = useState<Read | null>(null)
  const read = async (reason: string, page: number) => {
    try {
      setShown({ ...(await reading.mutateAsync({ reason, page })), reason })
      setAsking(false)
    } catch (error) {
      // The dialog of the first page says it by itself.
      if (page > 1) toast({ message: explain(error), tone: 'warn' })
    }
  }
  return (
    <Card className="[&>:only-child]:mb-0">
      <CardTitle
        note={shown ? readLog.read(shown.reason) : readLog.note}
        action={
          <Button icon="eye" disabled={!online} onClick={() => setAsking(true)}>
            {shown ? readLog.again : readLog.ask}
          </Button>
        }
      >
        {readLog.title}
      </CardTitle>
      {shown && <Entries shown={shown} busy={reading.isPending} onPage={(page) => void read(shown.reason, page)} />}
      {isAsking && (
        <Suspense fallback={null}>
          <ActDialog
            title={readLog.dialogTitle(user.username)}
            what={readLog.what}
            confirm={readLog.confirm}
            busy={reading.isPending}
            failure={reading.error && explain(reading.error)}
            onClose={() => setAsking(false)}
            onAct={(reason) => void read(reason, 1)}
          />
        </Suspense>
      )}
    </Card>
  )
}

function Entries({ shown, busy, onPage }: { shown: Read; busy: boolean; onPage: (page: number) => void }) {
  const { readLog } = useTexts().admin
  const { items, pagination } = shown
  return (
    <div aria-busy={busy}>
      {items.length === 0 ? <EmptyState icon="shield" title={readLog.empty} /> : <SecurityEventTable events={items} />}
      <Pagination page={pagination.page} totalPages={pagination.totalPages} onPage={onPage} />
    </div>
  )
}
