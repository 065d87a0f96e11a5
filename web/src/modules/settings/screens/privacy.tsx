/** Who sees what, and showing the profile to everyone: two modules' parts on one page. */
import { Stack } from '../../../ui/card.tsx'
import { PublicProfileCard } from '../../consents/index.ts'
import { PrivacyPage } from '../../profile/index.ts'

export function Privacy() {
  return (
    <Stack>
      <PrivacyPage />
      <PublicProfileCard />
    </Stack>
  )
}
