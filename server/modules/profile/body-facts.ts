/** What models need to know of a person. */
import type { Language } from '@setpoint/contract/common'
import type { WeightUnit } from '@setpoint/contract/profile'
import type { Platform } from '../../platform/context.ts'
import { ownAccountOf } from '../identity/index.ts'
import { noFacts, type Facts } from './facts.ts'
import { findWholeProfile } from './store.ts'

/** Height in cm, weights in kg, days in the person's own zone; null is 'not told'. */
export interface BodyFacts extends Facts {
  readonly weightUnit: WeightUnit
  readonly timeZone: string
  readonly language: Language
}

export async function bodyFactsOf(platform: Platform, userId: string): Promise<BodyFacts> {
  const [account, profile] = await Promise.all([ownAccountOf(platform, userId), findWholeProfile(platform, userId)])
  return {
    ...(profile?.facts ?? noFacts),
    weightUnit: profile?.weightUnit ?? 'kg',
    timeZone: profile?.timeZone ?? account?.initialTimeZone ?? 'UTC',
    language: account?.language ?? 'en',
  }
}
