/** Where one is logged in, in the settings. */
import { useQuery } from '@tanstack/react-query'
import type { Session } from '@setpoint/contract/identity'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Badge } from '../../../ui/figure.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { ErrorState, Loading, Skeleton } from '../../../ui/states.tsx'
import { toast } from '../../../ui/toast.tsx'
import { sessions, useEndSession } from '../queries.ts'

export function Sessions() {
  const { identity } = useTexts()
  const list = useQuery(sessions)
  return (
    <Card>
      {list.data ? (
        <>
          <p className="mb-1 text-note text-muted">{identity.sessions.note}</p>
          <ul className="divide-y divide-line">
            {list.data.map((session) => (
              <SessionLine key={session.id} session={session} />
            ))}
          </ul>
          {list.data.length === 1 && <p className="mt-2 text-note text-muted">{identity.sessions.only}</p>}
        </>
      ) : list.isError ? (
        <ErrorState
          title={identity.sessions.failed}
          error={list.error}
          busy={list.isFetching}
          onRetry={() => void list.refetch()}
        />
      ) : (
        <Loading>
          {[1, 2, 3].map((line) => (
            <div key={line} className="flex gap-4 py-4">
              <Skeleton className="size-10 shrink-0 rounded-full" />
              <Skeleton lines={2} className="flex-1" />
            </div>
          ))}
        </Loading>
      )}
    </Card>
  )
}

function SessionLine({ session }: { session: Session }) {
  const { identity } = useTexts()
  const format = useFormat()
  const details = [
    identity.sessions.lastUsed(format.ago(session.lastUsedAt)),
    identity.sessions.since(format.day(format.dayOf(session.createdAt))),
    session.ipAddress && identity.sessions.address(session.ipAddress),
  ].filter(Boolean)
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3.5">
      <span className="grid size-10 shrink-0 place-items-center rounded-full bg-tint text-accent">
        <Icon name="device" size={20} />
      </span>
      <div className="min-w-0 flex-1 basis-44">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 font-[550] [overflow-wrap:anywhere]">
          {session.device}
          {session.newDevice && <Badge tone="effort">{identity.sessions.isNew}</Badge>}
          {session.current && <Badge tone="accent">{identity.sessions.current}</Badge>}
        </p>
        <p className="flex flex-wrap gap-x-3 text-label text-muted [overflow-wrap:anywhere]">
          {details.map((detail) => (
            <span key={detail}>{detail}</span>
          ))}
        </p>
      </div>
      {!session.current && <EndButton session={session} />}
    </li>
  )
}

function EndButton({ session }: { session: Session }) {
  const { identity } = useTexts()
  const online = useOnline()
  const end = useEndSession()
  const onEnd = () =>
    end.mutate(session.id, {
      onSuccess: () => toast({ message: identity.sessions.ended, tone: 'good' }),
      onError: () => toast({ message: identity.sessions.endFailed, tone: 'warn' }),
    })
  return (
    <Button
      aria-label={identity.sessions.endLabel(session.device)}
      disabled={!online}
      busy={end.isPending}
      onClick={onEnd}
    >
      {identity.sessions.end}
    </Button>
  )
}
