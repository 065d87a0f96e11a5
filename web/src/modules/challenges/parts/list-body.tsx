/** A list of challenges as it is read: on its way, failed, empty, or there, with more of it when asked. */
import { useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Button } from '../../../ui/button.tsx'
import { ErrorState } from '../../../ui/states.tsx'
import { LineSkeletons } from '../../teams/index.ts'
import type { challengeList, openChallenges } from '../queries.ts'
import { ChallengeLines } from './challenge-line.tsx'

interface ListBodyProps {
  query: ReturnType<typeof challengeList> | ReturnType<typeof openChallenges>
  label: string
  empty: ReactNode
  failed?: string | undefined
  showsTeam?: boolean | undefined
}

export function ListBody({ query, label, empty, failed, showsTeam }: ListBodyProps) {
  const { challenges } = useTexts()
  // The two differ only in how their keys are typed.
  const read = useInfiniteQuery(query as ReturnType<typeof challengeList>)
  if (!read.data) {
    return read.isError ? (
      <ErrorState
        title={failed ?? challenges.list.failed}
        error={read.error}
        busy={read.isFetching}
        onRetry={() => void read.refetch()}
      />
    ) : (
      <LineSkeletons count={3} />
    )
  }
  const found = read.data.pages.flatMap(({ items }) => items)
  return (
    <>
      <div aria-busy={read.isPlaceholderData}>
        {found.length > 0 ? <ChallengeLines challenges={found} label={label} showsTeam={showsTeam} /> : empty}
      </div>
      {read.hasNextPage && (
        <Button wide className="mt-2" busy={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>
          {challenges.loadMore}
        </Button>
      )}
    </>
  )
}
