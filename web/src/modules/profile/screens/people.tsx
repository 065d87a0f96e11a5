/** Finding people, and one's own lists of them. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Card, PageHeader, Stack } from '../../../ui/card.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { OwnFollows } from '../parts/own-follows.tsx'
import { PeopleSearch } from '../parts/people-search.tsx'
import { SuggestionList } from '../parts/suggestion-list.tsx'
import { ownFollows, type OwnList } from '../people-queries.ts'

const lists = ['following', 'followers', 'requests'] as const
type Shown = 'find' | OwnList

export function People() {
  const { people } = useTexts()
  const [parameters, setParameters] = useSearchParams()
  const shown: Shown = lists.find((list) => list === parameters.get('show')) ?? 'find'
  const requests = useQuery(ownFollows('requests', 1))
  const waiting = requests.data?.pagination.totalItems ?? 0
  const labelOf = (list: OwnList) =>
    list === 'requests' && waiting > 0 ? people.counted(people.tabs.requests, waiting) : people.tabs[list]
  return (
    <div className="max-w-[760px]">
      <PageHeader title={people.title} note={people.note} />
      <Tabs<Shown>
        label={people.shows}
        value={shown}
        onValue={(next) => setParameters(next === 'find' ? {} : { show: next }, { replace: true })}
        tabs={[
          { value: 'find', label: people.tabs.find, content: <Find /> },
          ...lists.map((list) => ({
            value: list,
            label: labelOf(list),
            content: (
              <Card aria-label={people.tabs[list]}>
                <OwnFollows list={list} />
              </Card>
            ),
          })),
        ]}
      />
    </div>
  )
}

/** Suggestions make room for what is looked for. */
function Find() {
  const [isSearching, setSearching] = useState(false)
  return (
    <Stack>
      <PeopleSearch onSearching={setSearching} />
      {!isSearching && <SuggestionList />}
    </Stack>
  )
}
