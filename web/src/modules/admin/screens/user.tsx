/** One account: what an admin may know of it, what can be done, and what was done. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams } from 'wouter'
import type { AdminUser } from '@setpoint/contract/admin'
import { isGone } from '../../../platform/api.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { Card, CardTitle, Columns, Stack } from '../../../ui/card.tsx'
import { Pagination } from '../../../ui/data-table.tsx'
import { EmptyState, ErrorState, Loading, Skeleton } from '../../../ui/states.tsx'
import { me } from '../../profile/queries.ts'
import { recordPath } from '../../moderation/index.ts'
import { ActList } from '../parts/act-list.tsx'
import { AdminFailure } from '../parts/admin-failure.tsx'
import { OwnAccount, UserActs } from '../parts/user-acts.tsx'
import { AccountCard, EntryCard, StateBanners } from '../parts/user-cards.tsx'
import { UserSecurityLog } from '../parts/user-security-log.tsx'
import { acts, user } from '../queries.ts'
import { sectionPath } from '../sections.ts'
import { AdminFrame, PageSkeleton } from './admin.tsx'

export function UserScreen() {
  const { user: texts } = useTexts().admin
  const { userId } = useParams<{ userId: string }>()
  const own = useQuery(me)
  const account = useQuery({ ...user(userId), enabled: own.data?.role === 'admin' })
  const retry = () => void account.refetch()
  const gone = isGone(account.error)
  return (
    <AdminFrame title={gone ? texts.goneTitle : (account.data?.username ?? texts.title)} current="users">
      {gone ? (
        <Gone />
      ) : account.data ? (
        <Account key={userId} user={account.data} isOwn={own.data?.id === userId} />
      ) : account.isError ? (
        <AdminFailure title={texts.failed} error={account.error} busy={account.isFetching} onRetry={retry} />
      ) : (
        <PageSkeleton />
      )}
    </AdminFrame>
  )
}

function Gone() {
  const { user: texts } = useTexts().admin
  return (
    <Card>
      <EmptyState
        icon="search"
        title={texts.goneWhy}
        action={
          <ButtonLink variant="primary" href={sectionPath('users')}>
            {texts.toPeople}
          </ButtonLink>
        }
      >
        {texts.gone}
      </EmptyState>
    </Card>
  )
}

function Account({ user: account, isOwn }: { user: AdminUser; isOwn: boolean }) {
  return (
    <Stack>
      <StateBanners user={account} />
      {!isOwn && <HistoryLink userId={account.id} />}
      <Columns aside={isOwn ? <OwnAccount /> : <UserActs user={account} />}>
        <AccountCard user={account} />
        <EntryCard user={account} />
      </Columns>
      {!isOwn && <UserSecurityLog user={account} />}
      <DoneCard userId={account.id} />
    </Stack>
  )
}

/** What was decided about what they wrote stands in a log of its own. */
function HistoryLink({ userId }: { userId: string }) {
  const { admin } = useTexts()
  return (
    <div>
      <ButtonLink href={recordPath(userId)} icon="flag">
        {admin.moderationHistory}
      </ButtonLink>
    </div>
  )
}

/** The person's part of the admin log. */
function DoneCard({ userId }: { userId: string }) {
  const { user: texts, log: logTexts } = useTexts().admin
  const [page, setPage] = useState(1)
  const log = useQuery(acts({ subjectId: userId, page }))
  return (
    <Card>
      <CardTitle note={texts.doneNote}>{texts.done}</CardTitle>
      {log.data ? (
        <div aria-busy={log.isPlaceholderData}>
          {log.data.items.length === 0 ? (
            <p className="text-note text-muted">{texts.doneEmpty}</p>
          ) : (
            <ActList acts={log.data.items} about={userId} />
          )}
          <Pagination page={page} totalPages={log.data.pagination.totalPages} onPage={setPage} />
        </div>
      ) : log.isError ? (
        <ErrorState
          title={logTexts.failed}
          error={log.error}
          busy={log.isFetching}
          onRetry={() => void log.refetch()}
        />
      ) : (
        <Loading>
          <Skeleton lines={4} />
        </Loading>
      )}
    </Card>
  )
}
