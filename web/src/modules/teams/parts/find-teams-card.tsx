/** Looking around: a search that follows the typing, and what it finds, more of it when asked. */
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Card, CardTitle } from '../../../ui/card.tsx'
import { Field } from '../../../ui/field.tsx'
import { LiveSearchInput, useLiveSearch } from '../../../ui/live-search.tsx'
import { EmptyState, ErrorState } from '../../../ui/states.tsx'
import { foundTeams } from '../queries.ts'
import { LineSkeletons } from './line-skeletons.tsx'
import { TeamLines } from './team-line.tsx'

export function FindTeamsCard() {
  const { find } = useTexts().teams
  const search = useLiveSearch()
  return (
    <Card>
      <CardTitle>{find.title}</CardTitle>
      <search>
        <Field label={find.search}>
          <LiveSearchInput search={search} />
        </Field>
      </search>
      <Found search={search.asked} onClear={search.clear} />
    </Card>
  )
}

function Found({ search, onClear }: { search: string; onClear: () => void }) {
  const { teams } = useTexts()
  const { find } = teams
  const read = useInfiniteQuery(foundTeams(search))
  if (!read.data) {
    return read.isError ? (
      <ErrorState title={find.failed} error={read.error} busy={read.isFetching} onRetry={() => void read.refetch()} />
    ) : (
      <LineSkeletons count={4} shape="square" />
    )
  }
  const found = read.data.pages.flatMap(({ items }) => items)
  return (
    <>
      <p role="status" className="mt-3 text-label text-muted">
        {find.found(read.data.pages[0]?.pagination.totalItems ?? 0)}
      </p>
      <div aria-busy={read.isPlaceholderData}>
        {found.length > 0 ? (
          <TeamLines teams={found} label={find.title} />
        ) : search === '' ? (
          <EmptyState icon="community" title={find.noneTitle}>
            {find.none}
          </EmptyState>
        ) : (
          <EmptyState icon="search" title={find.nothingTitle} action={<Button onClick={onClear}>{find.clear}</Button>}>
            {find.nothing}
          </EmptyState>
        )}
      </div>
      {read.hasNextPage && (
        <Button wide className="mt-2" busy={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>
          {teams.loadMore}
        </Button>
      )}
    </>
  )
}
