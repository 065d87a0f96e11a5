/** Asks whether one may write at present; there is something to see only where one may not. */
import { lazy, Suspense } from 'react'
import { useQuery } from '@tanstack/react-query'
import { loadTexts } from '../../../../platform/i18n/texts.ts'
import { ownSanctions } from '../queries.ts'

const SanctionBanner = lazy(async () => {
  const [part] = await Promise.all([import('./sanction-banner.tsx'), loadTexts(['reports'])])
  return { default: part.SanctionBanner }
})

export function SanctionNotice() {
  const { data } = useQuery(ownSanctions)
  if (!data || data.length === 0) return null
  return (
    <Suspense fallback={null}>
      <SanctionBanner sanctions={data} />
    </Suspense>
  )
}
