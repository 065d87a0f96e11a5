/** How old somebody is, as far as they have told: a birth date where there is one, else what they said when they registered. */
import type { Platform } from '../../platform/context.ts'
import { invalid } from '../../platform/http/errors.ts'
import { ownAccountOf, type OwnAccount } from '../identity/index.ts'
import { ageOn, dayIn } from './facts.ts'
import { publicFromAge } from './policy.ts'
import { findWholeProfile, type WholeProfile } from './store.ts'

type Stated = Pick<OwnAccount, 'ageGroup' | 'createdAt'>

/** The age that everybody has at least who registers. */
const youngest = 13

/**
 * Whether somebody is, or may be, under an age. Who said to be 13 to 15 may have turned 13 that day, so that they may be
 * under 16 for three years from then on; a birth date knows better.
 */
export function isUnder(
  age: number,
  { ageGroup, createdAt }: Stated,
  birthDate: string | null,
  today: string,
): boolean {
  if (birthDate !== null) return ageOn(birthDate, today) < age
  if (ageGroup === '16-plus') return false
  return ageOn(dayIn('UTC', createdAt), today) < age - youngest
}

/** Whether somebody is under 16 on their own day, or may be. */
export const isYoung = (
  { clock }: Pick<Platform, 'clock'>,
  account: Stated,
  { facts, timeZone }: Pick<WholeProfile, 'facts' | 'timeZone'>,
): boolean => isUnder(publicFromAge, account, facts.birthDate, dayIn(timeZone, clock.now()))

/** A birth date must not make somebody older than they said to be when they registered. */
export function checkStatedAge({ ageGroup, createdAt }: Stated, birthDate: string): void {
  if (ageGroup === '16-plus' || birthDate > dayIn('UTC', createdAt)) return
  // A day more, for people who are ahead of UTC.
  if (ageOn(birthDate, dayIn('UTC', new Date(createdAt.getTime() - 86_400_000))) < 16) return
  throw invalid('birthDate', 'When you registered, you said that you were 13 to 15. Write to who runs this Setpoint.')
}

/** The same of a person, on their own day. False for who does not exist. */
export async function isPersonUnder(platform: Platform, userId: string, age: number): Promise<boolean> {
  const [account, profile] = await Promise.all([ownAccountOf(platform, userId), findWholeProfile(platform, userId)])
  if (account === null) return false
  const today = dayIn(profile?.timeZone ?? account.initialTimeZone, platform.clock.now())
  return isUnder(age, account, profile?.facts.birthDate ?? null, today)
}
