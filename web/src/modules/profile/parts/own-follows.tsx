/** One's own lists: whom one follows, who follows one, and who asks to. */
import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import type { FollowLine } from '@setpoint/contract/follow'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { Confirm } from '../../../ui/confirm.tsx'
import { EmptyState } from '../../../ui/states.tsx'
import { toast } from '../../../ui/toast.tsx'
import {
  ownFollows,
  useAcceptFollower,
  useDeclineFollower,
  useRemoveFollower,
  type OwnList,
} from '../people-queries.ts'
import { useActFailure } from './act-failure.ts'
import { FollowButton } from './follow-button.tsx'
import { PeopleList } from './people-list.tsx'
import { nameOf, PersonLine } from './person-line.tsx'

const icons = { following: 'user', followers: 'community', requests: 'mail' } as const
const actionsOf = { following: FollowingActions, followers: FollowerActions, requests: RequestActions } as const

export function OwnFollows({ list }: { list: OwnList }) {
  const { people } = useTexts()
  const texts = people.lists[list]
  const format = useFormat()
  const [page, setPage] = useState(1)
  const follows = useQuery(ownFollows(list, page))
  const Actions = actionsOf[list]
  const noteOf = ({ follow, since }: FollowLine): ReactNode => {
    const day = format.day(format.dayOf(since))
    const isAsked = list === 'requests' || (list === 'following' && follow === 'requested')
    return isAsked ? people.asked(day) : people.since(day)
  }
  return (
    <PeopleList
      list={follows}
      page={page}
      onPage={setPage}
      failed={texts.failed}
      empty={
        <EmptyState
          icon={icons[list]}
          title={texts.emptyTitle}
          action={list === 'following' && <ButtonLink href="/people">{people.lists.following.find}</ButtonLink>}
        >
          {texts.empty}
        </EmptyState>
      }
    >
      {follows.data?.items.map((person) => (
        <PersonLine key={person.id} person={person} note={noteOf(person)} actions={<Actions person={person} />} />
      ))}
    </PeopleList>
  )
}

function FollowingActions({ person }: { person: FollowLine }) {
  return <FollowButton userId={person.id} name={nameOf(person)} follow={person.follow} />
}

function FollowerActions({ person }: { person: FollowLine }) {
  const { followers: texts } = useTexts().people.lists
  const online = useOnline()
  const failed = useActFailure()
  const removing = useRemoveFollower()
  const [isAsking, setAsking] = useState(false)
  const name = nameOf(person)
  const confirmed = () =>
    removing.mutate(person.id, {
      onSuccess: () => toast({ message: texts.removed(name), tone: 'good' }),
      onError: failed,
      onSettled: () => setAsking(false),
    })
  return (
    <>
      <Button aria-label={texts.removeLabel(name)} disabled={!online} onClick={() => setAsking(true)}>
        {texts.remove}
      </Button>
      <Confirm
        open={isAsking}
        onOpenChange={setAsking}
        title={texts.question(name)}
        description={texts.what}
        confirm={texts.remove}
        busy={removing.isPending}
        onConfirm={confirmed}
      />
    </>
  )
}

function RequestActions({ person }: { person: FollowLine }) {
  const { requests: texts } = useTexts().people.lists
  const online = useOnline()
  const failed = useActFailure()
  const [accepting, declining] = [useAcceptFollower(), useDeclineFollower()]
  const name = nameOf(person)
  const isBusy = accepting.isPending || declining.isPending
  const says = (message: string) => ({ onSuccess: () => toast({ message, tone: 'good' }), onError: failed })
  return (
    <>
      <Button
        variant="primary"
        aria-label={texts.acceptLabel(name)}
        disabled={!online || declining.isPending}
        busy={accepting.isPending}
        onClick={() => isBusy || accepting.mutate(person.id, says(texts.accepted(name)))}
      >
        {texts.accept}
      </Button>
      <Button
        aria-label={texts.declineLabel(name)}
        disabled={!online || accepting.isPending}
        busy={declining.isPending}
        onClick={() => isBusy || declining.mutate(person.id, says(texts.declined))}
      >
        {texts.decline}
      </Button>
    </>
  )
}
