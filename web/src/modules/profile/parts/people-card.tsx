/** The way to people, with who waits for an answer. For any screen whose texts name `people`. */
import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { Card, CardTitle } from '../../../ui/card.tsx'
import { Banner } from '../../../ui/states.tsx'
import { ownFollows } from '../people-queries.ts'

export function PeopleCard() {
  const { people } = useTexts()
  const requests = useQuery(ownFollows('requests', 1))
  const waiting = requests.data?.pagination.totalItems ?? 0
  return (
    <Card>
      <CardTitle
        note={people.card.note}
        action={
          <ButtonLink href="/people" icon="search">
            {people.card.open}
          </ButtonLink>
        }
      >
        {people.title}
      </CardTitle>
      {waiting > 0 && (
        <Banner
          tone="good"
          icon="user"
          action={<ButtonLink href="/people?show=requests">{people.card.answer}</ButtonLink>}
        >
          {people.card.requests(waiting)}
        </Banner>
      )}
    </Card>
  )
}
