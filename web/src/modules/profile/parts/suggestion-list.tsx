/** Whom one might want to follow, each with the reason, and never again where one does not want it. */
import { useQuery } from '@tanstack/react-query'
import type { Suggestion } from '@setpoint/contract/follow'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { IconButton } from '../../../ui/button.tsx'
import { Card, CardTitle } from '../../../ui/card.tsx'
import { EmptyState, ErrorState } from '../../../ui/states.tsx'
import { toast } from '../../../ui/toast.tsx'
import { suggestions, useDismiss } from '../people-queries.ts'
import { useActFailure } from './act-failure.ts'
import { FollowButton } from './follow-button.tsx'
import { PeopleSkeleton } from './people-list.tsx'
import { nameOf, PersonLine } from './person-line.tsx'

export function SuggestionList() {
  const { suggestions: texts } = useTexts().people
  const suggested = useQuery(suggestions)
  return (
    <Card>
      <CardTitle note={texts.note}>{texts.title}</CardTitle>
      {suggested.data ? (
        suggested.data.people.length === 0 ? (
          <EmptyState icon="community" title={texts.emptyTitle}>
            {texts.empty}
          </EmptyState>
        ) : (
          <ul className="divide-y divide-line">
            {suggested.data.people.map((person) => (
              <Line key={person.id} person={person} />
            ))}
          </ul>
        )
      ) : suggested.isError ? (
        <ErrorState
          title={texts.failed}
          error={suggested.error}
          busy={suggested.isFetching}
          onRetry={() => void suggested.refetch()}
        />
      ) : (
        <PeopleSkeleton />
      )}
    </Card>
  )
}

function Line({ person }: { person: Suggestion }) {
  const { suggestions: texts } = useTexts().people
  const online = useOnline()
  const failed = useActFailure()
  const dismissing = useDismiss()
  const name = nameOf(person)
  const dismiss = () =>
    dismissing.mutate(person.id, {
      onSuccess: () => toast({ message: texts.dismissed(name), tone: 'good' }),
      onError: failed,
    })
  return (
    <PersonLine
      person={person}
      note={texts.why(person.followedBy.name, person.followedBy.others)}
      actions={
        <>
          <FollowButton userId={person.id} name={name} follow={person.follow} />
          <IconButton
            icon="close"
            label={texts.dismiss(name)}
            disabled={!online || dismissing.isPending}
            onClick={dismiss}
          />
        </>
      }
    />
  )
}
