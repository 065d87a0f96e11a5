/** What one agreed to, one's data in one file, and the way out: in the settings. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Stack } from '../../../ui/card.tsx'
import { ConsentsCards } from '../../consents/index.ts'
import { challengeList } from '../../challenges/queries.ts'
import { myTeams } from '../../teams/queries.ts'
import { ErasureCard } from '../parts/erasure-card.tsx'
import { ExportCard } from '../parts/export-card.tsx'

export function Data() {
  const teams = useQuery(myTeams).data
  const challenges = [useInfiniteQuery(challengeList('mine')).data, useInfiniteQuery(challengeList('finished')).data]
  const names = new Map(
    [...(teams ?? []), ...challenges.flatMap((read) => read?.pages.flatMap(({ items }) => items) ?? [])].map(
      ({ id, name }) => [id, name],
    ),
  )
  return (
    <Stack>
      <ConsentsCards names={names} />
      <ExportCard />
      <ErasureCard />
    </Stack>
  )
}
