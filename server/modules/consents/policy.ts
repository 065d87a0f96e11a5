/** What has to be so for a consent to be given. */
import { consentVersions, type ConsentState, type GuardianState } from '@setpoint/contract/consents'
import type { Act } from './store.ts'

/** Teams, coaches and gyms that one person has said something about, of one purpose. */
export const mostCounterparts = 500

export const stateOf = (act: Pick<Act, 'purpose' | 'given' | 'version'> | null): ConsentState => {
  if (act === null) return 'never'
  if (!act.given) return 'withdrawn'
  return act.version === consentVersions[act.purpose] ? 'given' : 'outdated'
}

export const mayGive = (guardian: GuardianState): boolean => guardian === 'not-needed' || guardian === 'given'
