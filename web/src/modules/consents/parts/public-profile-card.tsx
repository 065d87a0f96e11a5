/** The one way to show a profile to everyone: with the consent to it, in one act. Stands below who sees what. */
import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Card, CardTitle } from '../../../ui/card.tsx'
import { consents as consentsQuery } from '../queries.ts'
import { ConsentItem } from './consent-item.tsx'

export function PublicProfileCard() {
  const { consents } = useTexts()
  const { data } = useQuery(consentsQuery)
  const consent = data?.current.find(({ purpose }) => purpose === 'public-profile')
  if (!data || !consent) return null
  const { title, agree, withdraw, tooYoung } = consents.publicProfile
  return (
    <Card>
      <CardTitle>{title}</CardTitle>
      <ConsentItem
        consent={consent}
        labels={{ agree, withdraw }}
        barred={data.guardian.state === 'not-needed' ? undefined : tooYoung}
      />
    </Card>
  )
}
