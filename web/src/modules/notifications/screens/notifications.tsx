/** What happened to one, day by day, the latest first. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { Notification } from '@setpoint/contract/notifications'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useNearing } from '../../../platform/nearing.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { Card, PageHeader, Stack } from '../../../ui/card.tsx'
import { Banner, EmptyState, ErrorState, Loading, Skeleton } from '../../../ui/states.tsx'
import { toast } from '../../../ui/toast.tsx'
import { NoticeLine } from '../parts/notice-line.tsx'
import { notifications, unreadCount, useRead } from '../queries.ts'

export function NotificationsScreen() {
  const { notifications: texts } = useTexts()
  const online = useOnline()
  const list = useInfiniteQuery(notifications)
  const unread = useQuery(unreadCount)
  const reading = useRead()
  const items = list.data?.pages.flatMap((page) => page.items) ?? []
  const [latest] = items
  const failed = { onError: () => toast({ message: texts.readFailed, tone: 'warn' }) }
  const isAnyUnread = (unread.data?.unread ?? 0) > 0 || items.some(({ read }) => !read)
  return (
    <>
      <PageHeader
        title={texts.title}
        actions={
          latest &&
          isAnyUnread && (
            <Button
              icon="check"
              disabled={!online || reading.isPending}
              onClick={() => reading.mutate({ upTo: latest.id }, failed)}
            >
              {texts.readAll}
            </Button>
          )
        }
      />
      <Stack>
        {!online && list.data && <Banner icon="offline">{texts.offline}</Banner>}
        {list.data ? (
          items.length === 0 ? (
            <Card>
              <EmptyState
                icon="bell"
                title={texts.emptyTitle}
                action={<ButtonLink href="/people">{texts.emptyAction}</ButtonLink>}
              >
                {texts.empty}
              </EmptyState>
            </Card>
          ) : (
            <Days items={items} onRead={({ id, read }) => !read && reading.mutate({ ids: [id] })} />
          )
        ) : (
          <Card>
            {list.isError ? (
              <ErrorState
                title={texts.failed}
                error={list.error}
                busy={list.isFetching}
                onRetry={() => void list.refetch()}
              />
            ) : (
              <Loading>
                <Skeleton lines={8} />
              </Loading>
            )}
          </Card>
        )}
        <More
          hasMore={list.hasNextPage}
          isBusy={list.isFetchingNextPage}
          isFailed={list.isFetchNextPageError}
          isLong={items.length > 10}
          onMore={() => void list.fetchNextPage()}
        />
      </Stack>
    </>
  )
}

function Days({ items, onRead }: { items: readonly Notification[]; onRead: (notice: Notification) => void }) {
  const { notifications: texts } = useTexts()
  const format = useFormat()
  const days = [...Map.groupBy(items, ({ at }) => format.dayOf(at))]
  return days.map(([day, notices]) => (
    <section key={day} aria-label={texts.listOf(format.relativeDay(day))}>
      <h2 className="mb-2 text-note font-semibold text-muted">{format.relativeDay(day)}</h2>
      <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface shadow-lift">
        {notices.map((notice) => (
          <NoticeLine key={notice.id} notice={notice} onRead={onRead} />
        ))}
      </ul>
    </section>
  ))
}

interface MoreProps {
  hasMore: boolean
  isBusy: boolean
  isFailed: boolean
  isLong: boolean
  onMore: () => void
}

function More({ hasMore, isBusy, isFailed, isLong, onMore }: MoreProps) {
  const { notifications: texts } = useTexts()
  const end = useNearing(hasMore && !isFailed && !isBusy, onMore)
  return (
    <div ref={end}>
      {isBusy ? (
        <Loading>
          <Skeleton lines={3} />
        </Loading>
      ) : isFailed ? (
        <Banner tone="warn" action={<Button onClick={onMore}>{texts.more}</Button>}>
          {texts.moreFailed}
        </Banner>
      ) : hasMore ? (
        <Button wide onClick={onMore}>
          {texts.more}
        </Button>
      ) : (
        isLong && <p className="py-4 text-center text-note text-muted">{texts.end}</p>
      )}
    </div>
  )
}
