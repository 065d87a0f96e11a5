/** What one agreed to, one's data in one file, and the way out: in the settings. */
import { Stack } from '../../../ui/card.tsx'
import { ConsentsCards } from '../../consents/index.ts'
import { ErasureCard } from '../parts/erasure-card.tsx'
import { ExportCard } from '../parts/export-card.tsx'

export function Data() {
  return (
    <Stack>
      <ConsentsCards />
      <ExportCard />
      <ErasureCard />
    </Stack>
  )
}
