import type { TokenArea } from '@setpoint/contract/identity'

/** Every event that one module tells the others: name -> payload. Ids and days only, never content. */
export interface Events {
  'account.registered': { userId: string }
  'account.changed': { userId: string }
  'user.blocked': { userId: string; otherId: string }
  'user.unblocked': { userId: string; otherId: string }
  'user.muted': { userId: string; otherId: string }
  'user.unmuted': { userId: string; otherId: string }
  'profile.changed': { userId: string }
  'consent.changed': { userId: string; purpose: string; with: string | null }
  'export.changed': { userId: string; exportId: string }
  'guardian.changed': { userId: string }
  'weight.recorded': { userId: string; entryId: string; day: string }
  'weight.changed': { userId: string; entryId: string; day: string }
  'weight.deleted': { userId: string; entryId: string; day: string }
  'weights.imported': { userId: string; importId: string }
  'weights.import-undone': { userId: string; importId: string }
  'photo.added': { userId: string; entryId: string; photoId: string }
  'photo.deleted': { userId: string; entryId: string; photoId: string }
}

export type EventName = keyof Events

/** What a personal access token must be let into (`<area>:read`) to hear of an event; null: sessions only. */
export const areaOf: Readonly<Record<EventName, TokenArea | null>> = {
  'account.registered': null,
  'account.changed': 'profile',
  'user.blocked': null,
  'user.unblocked': null,
  'user.muted': null,
  'user.unmuted': null,
  'profile.changed': 'profile',
  'consent.changed': null,
  'export.changed': null,
  'guardian.changed': null,
  'weight.recorded': 'body',
  'weight.changed': 'body',
  'weight.deleted': 'body',
  'weights.imported': 'body',
  'weights.import-undone': 'body',
  'photo.added': 'body',
  'photo.deleted': 'body',
}
