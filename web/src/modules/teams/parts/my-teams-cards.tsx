/** The teams one is in, and those one has asked to join. */
import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Card, CardTitle } from '../../../ui/card.tsx'
import { EmptyState, ErrorState } from '../../../ui/states.tsx'
import { myTeams } from '../queries.ts'
import { LineSkeletons } from './line-skeletons.tsx'
import { TeamLines } from './team-line.tsx'

export function MyTeamsCards() {
  const { mine } = useTexts().teams
  const read = useQuery(myTeams)
  const [joined, asked] = [true, false].map((isIn) => read.data?.filter((team) => (team.membership !== null) === isIn))
  return (
    <>
      <Card>
        <CardTitle>{mine.title}</CardTitle>
        {joined ? (
          joined.length === 0 ? (
            <EmptyState icon="community" title={mine.emptyTitle}>
              {mine.empty}
            </EmptyState>
          ) : (
            <TeamLines teams={joined} label={mine.title} />
          )
        ) : read.isError ? (
          <ErrorState
            title={mine.failed}
            error={read.error}
            busy={read.isFetching}
            onRetry={() => void read.refetch()}
          />
        ) : (
          <LineSkeletons count={2} shape="square" />
        )}
      </Card>
      {asked && asked.length > 0 && (
        <Card>
          <CardTitle>{mine.requests}</CardTitle>
          <TeamLines teams={asked} label={mine.requests} />
        </Card>
      )}
    </>
  )
}
