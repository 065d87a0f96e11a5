/** Whether a person agrees, asked at each use: an answer that is kept outlives the consent. */
import { consentVersions, type ConsentPurpose } from '@setpoint/contract/consents'
import type { Platform } from '../../platform/context.ts'
import { accountsOf } from '../identity/index.ts'
import { givenBy } from './store.ts'

/** Whether the person agrees to this now; `withId` is the team, coach or gym where the purpose is for one. */
export const hasConsent = async (
  platform: Platform,
  userId: string,
  purpose: ConsentPurpose,
  withId: string | null = null,
): Promise<boolean> => (await consentingOf(platform, [userId], purpose, withId)).has(userId)

/**
 * Those of these people who agree now, in two queries whatever their number. Left out are who gave it to words that have
 * changed since, and who is suspended or has asked to be erased.
 */
export async function consentingOf(
  platform: Platform,
  userIds: readonly string[],
  purpose: ConsentPurpose,
  withId: string | null = null,
): Promise<Set<string>> {
  if (userIds.length === 0) return new Set()
  const given = await givenBy(platform, userIds, purpose, withId, consentVersions[purpose])
  return new Set((await accountsOf(platform, given)).keys())
}
