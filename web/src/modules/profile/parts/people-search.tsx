/** Looking somebody up: a search that follows the typing, with few words to the server. */
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { foundOnPage, mostPagesFound, shortestSearch } from '@setpoint/contract/follow'
import { ApiError } from '../../../platform/api.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Card } from '../../../ui/card.tsx'
import { Field } from '../../../ui/field.tsx'
import { Banner, EmptyState } from '../../../ui/states.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { peopleFound } from '../people-queries.ts'
import { FollowButton } from './follow-button.tsx'
import { PeopleList } from './people-list.tsx'
import { nameOf, PersonLine } from './person-line.tsx'

/** ms without a key before the search is sent: a hundred and twenty an hour are enough then. */
const pause = 400

/** `onSearching` hears whether there is something to look for, so that the rest can make room. */
export function PeopleSearch({ onSearching }: { onSearching: (is: boolean) => void }) {
  const { search: texts } = useTexts().people
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState('')
  const text = typed.trim()
  useEffect(() => {
    const timer = setTimeout(() => {
      setAsked(text)
      onSearching(text.length >= shortestSearch)
    }, pause)
    return () => clearTimeout(timer)
  }, [text, onSearching])
  return (
    <Card>
      <Field label={texts.label} hint={texts.hint}>
        <TextInput
          type="search"
          value={typed}
          maxLength={60}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </Field>
      {asked.length >= shortestSearch && <Found key={asked} search={asked} />}
    </Card>
  )
}

function Found({ search }: { search: string }) {
  const { search: texts } = useTexts().people
  const [page, setPage] = useState(1)
  const found = useQuery(peopleFound(search, page))
  if (found.error instanceof ApiError && found.error.status === 429) {
    return (
      <div className="mt-4">
        <Banner tone="effort" icon="clock">
          {texts.tooMany}
        </Banner>
      </div>
    )
  }
  const total = found.data?.pagination.totalItems
  return (
    <div className="mt-4">
      <p role="status" className="text-label text-muted empty:hidden">
        {total !== undefined && total > 0 && texts.found(total, total < foundOnPage * mostPagesFound)}
      </p>
      <PeopleList
        list={found}
        page={page}
        onPage={setPage}
        failed={texts.failed}
        empty={
          <EmptyState icon="search" title={texts.emptyTitle}>
            {texts.empty}
          </EmptyState>
        }
      >
        {found.data?.items.map((person) => (
          <PersonLine
            key={person.id}
            person={person}
            actions={<FollowButton userId={person.id} name={nameOf(person)} follow={person.follow} />}
          />
        ))}
      </PeopleList>
    </div>
  )
}
