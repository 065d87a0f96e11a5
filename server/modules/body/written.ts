/** Weigh-ins with when they were written, for modules that have to know what was there at an instant. Who may see it is theirs to decide. */
import type { Platform } from '../../platform/context.ts'
import { sealedAt } from './opened.ts'
import { packedWeight } from './measurements.ts'

export interface WrittenWeighIn {
  readonly day: string
  readonly recordedAt: Date
  readonly weight: number
  readonly createdAt: Date
  /** Of the last change, whatever of it was changed. */
  readonly updatedAt: Date
  /** When the first photo arrived that it has; null for none. */
  readonly photoAt: Date | null
}

/** Those of these days, both included, the oldest first. */
export async function weighInsWritten(
  { db, vault }: Platform,
  userId: string,
  { from, to }: { from: string; to: string },
): Promise<WrittenWeighIn[]> {
  const rows = await db
    .selectFrom('weight_entry as entry')
    .select(['entry.id', 'day', 'recorded_at', 'sealed', 'entry.created_at', 'updated_at'])
    .select((entry) =>
      entry
        .selectFrom('weight_photo as photo')
        .select((photo) => photo.fn.min('photo.created_at').as('at'))
        .whereRef('photo.user_id', '=', 'entry.user_id')
        .whereRef('photo.entry_id', '=', 'entry.id')
        .as('photo_at'),
    )
    .where('entry.user_id', '=', userId)
    // By the instant for the index, with room for every zone; exactly by the day.
    .where('recorded_at', '>=', new Date(Date.parse(from) - 2 * day))
    .where('recorded_at', '<', new Date(Date.parse(to) + 3 * day))
    .where('day', '>=', from)
    .where('day', '<=', to)
    .orderBy('recorded_at')
    .orderBy('entry.id')
    .execute()
  const opener = await vault.of(userId)
  return rows.map((row) => ({
    day: row.day,
    recordedAt: row.recorded_at,
    weight: packedWeight(opener.open(sealedAt(row.id), row.sealed)),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    photoAt: row.photo_at,
  }))
}

const day = 86_400_000
