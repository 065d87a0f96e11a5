/** Consents as the contract's shapes, every field listed. */
import {
  ConsentPurpose,
  isForSomebody,
  type Consent,
  type ConsentAct,
  type Guardian as GuardianAnswer,
  type GuardianState,
} from '@setpoint/contract/consents'
import type { Guardian } from './guardian-store.ts'
import { stateOf } from './policy.ts'
import type { Act } from './store.ts'

export const presentAct = (act: Act): ConsentAct => ({
  id: act.id,
  purpose: act.purpose,
  with: act.with,
  given: act.given,
  version: act.version,
  language: act.language,
  by: act.saidBy,
  at: act.at.toISOString(),
})

export const presentConsent = (purpose: ConsentPurpose, withId: string | null, act: Act | null): Consent => ({
  purpose,
  with: withId,
  state: stateOf(act),
  version: act?.version ?? null,
  since: act?.at.toISOString() ?? null,
})

/** In the order of the purposes; those for nobody in particular are always there. */
export const presentCurrent = (latest: readonly Act[]): Consent[] =>
  ConsentPurpose.options.flatMap((purpose) => {
    const acts = latest.filter((act) => act.purpose === purpose)
    if (acts.length === 0) return isForSomebody(purpose) ? [] : [presentConsent(purpose, null, null)]
    return acts.map((act) => presentConsent(purpose, act.with, act))
  })

export const presentGuardian = (
  state: GuardianState,
  guardian: (Guardian & { readonly email: string }) | null,
  untilAge: number,
): GuardianAnswer => ({
  state,
  email: guardian?.email ?? null,
  askedAt: guardian?.askedAt.toISOString() ?? null,
  givenAt: guardian?.givenAt?.toISOString() ?? null,
  untilAge,
})
