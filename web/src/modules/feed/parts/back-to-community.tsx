/** Back to the community, as it was left. */
import { useTexts } from '../../../platform/i18n/texts.ts'
import { BackLink } from '../../../ui/back-link.tsx'

export function BackToCommunity() {
  const { page } = useTexts().feed
  return <BackLink href="/community">{page.back}</BackLink>
}
