/** The zone a person's days are counted in; asked for by nearly every write, so it is remembered. */
import { LRUCache } from 'lru-cache'
import type { Platform } from '../../platform/context.ts'
import { ownAccountOf } from '../identity/index.ts'
import { findProfile } from './store.ts'

// Another process may change it: then it is right again within a minute.
const remembered = new LRUCache<string, string>({ max: 50_000, ttl: 60_000 })
let changes = 0

/** An IANA name; that of the registration until the profile says otherwise. */
export async function timeZoneOf(platform: Platform, userId: string): Promise<string> {
  const known = remembered.get(userId)
  if (known !== undefined) return known
  const changesBefore = changes
  const timeZone =
    (await findProfile(platform, userId))?.timeZone ?? (await ownAccountOf(platform, userId))?.initialTimeZone
  if (timeZone === undefined) return 'UTC'
  // What changed while we looked is not remembered.
  if (changes === changesBefore) remembered.set(userId, timeZone)
  return timeZone
}

/** After the commit of a change. */
export function forgetTimeZone(userId: string): void {
  changes += 1
  remembered.delete(userId)
}
