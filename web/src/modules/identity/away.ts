/** Leaving for a sign-in provider and coming back: what the tab remembers of it, and what it is handed on the way back. */
import { ProviderProblem, ProviderPurpose, ReturnPath, type ProviderStart } from '@setpoint/contract/providers'
import { tokenInFragment } from './link-token.ts'
import { ownPath } from './return-to.ts'

/** What somebody left for. Kept in the tab: a provider's no says nothing of it. */
export interface Away {
  readonly purpose: ProviderPurpose
  readonly returnTo: string | null
}

/** Somebody who is back, with a ticket for what is to be done now, or without. */
export interface Back {
  /** Null where neither the way back tells nor the tab remembers. */
  readonly purpose: ProviderPurpose | null
  readonly returnTo: string | null
  readonly outcome: { readonly ticket: string } | { readonly problem: ProviderProblem | 'nothing' }
}

const key = 'setpoint.away'

/** The path as the server takes it; undefined for one that it would refuse, such as a very long one. */
export const returnPath = (path: string | null): string | undefined => ReturnPath.safeParse(path).data

/** Leaves. Only from the origin that the provider leads back to: another has no cookie there. */
export function leave({ address }: ProviderStart, away: Away): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(away))
  } catch {
    // Without storage, only where one was is forgotten when a provider says no.
  }
  location.assign(address)
}

/** What one came back with: from the address, or, after a reload, from where `keepBack` put it. */
export function readBack(): Back {
  const kept = (history.state as Record<string, unknown> | null)?.[key]
  if (location.hash === '' && kept) return kept as Back
  const away = remembered()
  const outcome = outcomeIn(location.hash)
  const told = ProviderPurpose.safeParse(new URLSearchParams(location.hash.slice(1)).get('purpose')).data
  const purpose = 'ticket' in outcome ? told : away?.purpose
  // Where one was belongs to what one left for: in another tab it may be something else.
  const returnTo = away !== null && away.purpose === purpose ? ownPath(away.returnTo) : null
  if (purpose === undefined && 'ticket' in outcome) return { purpose: null, returnTo, outcome: { problem: 'nothing' } }
  return { purpose: purpose ?? null, returnTo, outcome }
}

/** Takes it out of the address, so that no history and no copied link holds a ticket; a reload finds it all the same. */
export function keepBack(back: Back): void {
  history.replaceState({ ...(history.state as object | null), [key]: back }, '', location.pathname)
  try {
    sessionStorage.removeItem(key)
  } catch {
    // There was none.
  }
}

function outcomeIn(fragment: string): Back['outcome'] {
  const ticket = tokenInFragment(fragment, 'ticket')
  if (ticket !== null && ticket !== 'broken') return { ticket: ticket.token }
  const problem = ProviderProblem.safeParse(new URLSearchParams(fragment.slice(1)).get('problem'))
  return { problem: problem.data ?? (ticket === 'broken' ? 'expired' : 'nothing') }
}

function remembered(): Away | null {
  try {
    const { purpose, returnTo } = JSON.parse(sessionStorage.getItem(key) ?? '{}') as Record<string, unknown>
    const known = ProviderPurpose.safeParse(purpose).data
    return known === undefined ? null : { purpose: known, returnTo: typeof returnTo === 'string' ? returnTo : null }
  } catch {
    return null
  }
}
