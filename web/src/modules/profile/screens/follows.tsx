/** Whom somebody follows, or who follows them, as far as it is shown. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams } from 'wouter'
import { isGone } from '../../../platform/api.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useSession } from '../../../platform/session.ts'
import { BackLink } from '../../../ui/back-link.tsx'
import { Card, PageHeader } from '../../../ui/card.tsx'
import { EmptyState } from '../../../ui/states.tsx'
import { FollowButton } from '../parts/follow-button.tsx'
import { PeopleList } from '../parts/people-list.tsx'
import { nameOf, PersonLine } from '../parts/person-line.tsx'
import { followsOf, type Side } from '../people-queries.ts'
import { person } from '../queries.ts'

export const FollowersOf = () => <Follows side="followers" />
export const FollowingOf = () => <Follows side="following" />

function Follows({ side }: { side: Side }) {
  const { people } = useTexts()
  const { personId } = useParams<{ personId: string }>()
  const seen = useQuery(person(personId))
  const name = seen.data ? nameOf(seen.data) : null
  return (
    <div className="max-w-[760px]">
      {name !== null && (
        <BackLink href={`/people/${personId}`}>
          <span className="[overflow-wrap:anywhere]">{people.of.back(name)}</span>
        </BackLink>
      )}
      <PageHeader title={name === null ? people.tabs[side] : people.of[side](name)} note={people.of.note} />
      <Card aria-label={people.tabs[side]}>
        <FollowsList key={personId} userId={personId} side={side} />
      </Card>
    </div>
  )
}

function FollowsList({ userId, side }: { userId: string; side: Side }) {
  const { of: texts } = useTexts().people
  const { user } = useSession()
  const [page, setPage] = useState(1)
  const follows = useQuery(followsOf(userId, side, page))
  if (isGone(follows.error)) {
    return (
      <EmptyState icon="user" title={texts.goneTitle}>
        {texts.gone}
      </EmptyState>
    )
  }
  return (
    <PeopleList
      list={follows}
      page={page}
      onPage={setPage}
      failed={texts.failed}
      empty={
        <EmptyState icon="user" title={texts.emptyTitle}>
          {texts.empty}
        </EmptyState>
      }
    >
      {follows.data?.items.map((line) => (
        <PersonLine
          key={line.id}
          person={line}
          actions={line.id !== user?.id && <FollowButton userId={line.id} name={nameOf(line)} follow={line.follow} />}
        />
      ))}
    </PeopleList>
  )
}
