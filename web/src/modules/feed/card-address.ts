/** What is to be shared, in the address of the composer: other screens lead there with it. Pure. */
import { CardInput } from '@setpoint/contract/cards'

/** `/posts/new?card=trend&period=90d` and its like. */
export function shareAddress(card: CardInput): string {
  const { kind, ...rest } = card
  return `/posts/new?${new URLSearchParams({ card: kind, ...rest }).toString()}`
}

/** Null where the address names no card, or one that makes no sense. */
export function cardIn(parameters: URLSearchParams): CardInput | null {
  const kind = parameters.get('card')
  if (kind === null) return null
  const fields = Object.fromEntries([...parameters].filter(([name]) => name !== 'card' && name !== 'team'))
  const result = CardInput.safeParse({ kind, ...(kind === 'trend' && { figure: 'percentage' }), ...fields })
  return result.success ? result.data : null
}
