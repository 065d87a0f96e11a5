/** What is out of the ordinary about an account; nothing for one that is as it should be. */
import type { AccountState } from '@setpoint/contract/admin'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Badge } from '../../../ui/figure.tsx'

const tones = { suspended: 'warn', erasing: 'effort', unverified: 'neutral' } as const

export function StateBadge({ state }: { state: AccountState }) {
  const { admin } = useTexts()
  return state === 'active' ? null : <Badge tone={tones[state]}>{admin.states[state]}</Badge>
}
