/** Every event that one module tells the others: name -> payload. Ids and days only, never content. */
export interface Events {
  'account.registered': { userId: string }
  'account.changed': { userId: string }
  'profile.changed': { userId: string }
  'consent.changed': { userId: string; purpose: string; with: string | null }
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
