/** One of the two lists, page by page: who is on it, since when, and taking them off. */
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import type { Block } from '@setpoint/contract/moderation'
import { ApiError } from '../../../platform/api.ts'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Avatar } from '../../../ui/avatar.tsx'
import { Button } from '../../../ui/button.tsx'
import { Card, CardTitle } from '../../../ui/card.tsx'
import { Pagination } from '../../../ui/data-table.tsx'
import { EmptyState, ErrorState, Loading, Skeleton } from '../../../ui/states.tsx'
import { toast } from '../../../ui/toast.tsx'
import { avoided, useStopAvoiding, type Avoiding } from '../queries.ts'

export function AvoidedList({ list }: { list: Avoiding }) {
  const texts = useTexts().moderation[list]
  const [page, setPage] = useState(1)
  const people = useQuery(avoided(list, page))
  const last = people.data?.pagination.totalPages ?? page
  useEffect(() => {
    // The last one of the last page was taken off.
    // oxlint-disable-next-line react/set-state-in-effect -- only the answer tells how many pages are left
    if (page > Math.max(1, last)) setPage(Math.max(1, last))
  }, [page, last])
  return (
    <Card>
      <CardTitle note={texts.note}>{texts.title}</CardTitle>
      {people.data ? (
        <div aria-busy={people.isPlaceholderData}>
          {people.data.items.length === 0 ? (
            <EmptyState icon={list === 'block' ? 'lock' : 'eye-off'} title={texts.emptyTitle}>
              {texts.empty}
            </EmptyState>
          ) : (
            <ul className="divide-y divide-line">
              {people.data.items.map((person) => (
                <Line key={person.userId} list={list} person={person} />
              ))}
            </ul>
          )}
          <Pagination page={page} totalPages={people.data.pagination.totalPages} onPage={setPage} />
        </div>
      ) : people.isError ? (
        <ErrorState
          title={texts.failed}
          error={people.error}
          busy={people.isFetching}
          onRetry={() => void people.refetch()}
        />
      ) : (
        <Loading>
          {[1, 2].map((line) => (
            <div key={line} className="flex items-center gap-4 py-3.5">
              <Skeleton className="size-11 shrink-0 rounded-full" />
              <Skeleton lines={2} className="flex-1" />
            </div>
          ))}
        </Loading>
      )}
    </Card>
  )
}

function Line({ list, person: { userId, username, at } }: { list: Avoiding; person: Block }) {
  const { moderation } = useTexts()
  const texts = moderation[list]
  const format = useFormat()
  const online = useOnline()
  const stop = useStopAvoiding(list)
  const name = username ?? moderation.away
  const onStop = () =>
    stop.mutate(userId, {
      onSuccess: () => toast({ message: texts.stopped(name), tone: 'good' }),
      onError: (error) => {
        // Taken off on another device, meanwhile.
        if (!(error instanceof ApiError && error.status === 404)) toast({ message: moderation.failed, tone: 'warn' })
      },
    })
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3.5">
      <Avatar name={username ?? '?'} />
      <div className="min-w-0 flex-1 basis-40">
        <p className="font-[550] [overflow-wrap:anywhere]">
          {list === 'mute' && username !== null ? (
            <Link href={`/people/${userId}`} className="inline-flex min-h-11 items-center text-accent hover:underline">
              {username}
            </Link>
          ) : (
            <span className={username === null ? 'text-muted' : undefined}>{name}</span>
          )}
        </p>
        <p className="text-label text-muted">{moderation.since(format.day(format.dayOf(at)))}</p>
      </div>
      <Button aria-label={texts.stopLabel(name)} disabled={!online} busy={stop.isPending} onClick={onStop}>
        {texts.stop}
      </Button>
    </li>
  )
}
