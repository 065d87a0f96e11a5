/** The only SQL on weight_photo. */
import { photoLimit } from '@setpoint/contract/body'
import { sql } from 'kysely'
import type { Platform, Tx } from '../../platform/context.ts'

export interface StoredPhoto {
  readonly userId: string
  readonly id: string
  readonly entryId: string
  /** The day of its weigh-in. */
  readonly day: string
  readonly width: number
  readonly height: number
  readonly createdAt: Date
}

/** Takes one of the entry's places for photos. False when all are taken or the entry is gone; safe under concurrent uploads. */
export async function takePhotoPlace(tx: Tx<Platform>, userId: string, entryId: string): Promise<boolean> {
  const taken = await tx.db
    .updateTable('weight_entry')
    .set({ photo_count: sql<number>`photo_count + 1` })
    .where('user_id', '=', userId)
    .where('id', '=', entryId)
    .where('photo_count', '<', photoLimit)
    .executeTakeFirst()
  return taken.numUpdatedRows === 1n
}

export async function insertPhoto(tx: Tx<Platform>, photo: StoredPhoto): Promise<void> {
  const { userId, id, entryId, width, height, createdAt } = photo
  await tx.db
    .insertInto('weight_photo')
    .values({ user_id: userId, id, entry_id: entryId, width, height, created_at: createdAt })
    .execute()
}

const photos = ({ db }: Platform) =>
  db
    .selectFrom('weight_photo as photo')
    .innerJoin('weight_entry as entry', (join) =>
      join.onRef('entry.user_id', '=', 'photo.user_id').onRef('entry.id', '=', 'photo.entry_id'),
    )
    .select([
      'photo.user_id as userId',
      'photo.id',
      'photo.entry_id as entryId',
      'entry.day',
      'photo.width',
      'photo.height',
      'photo.created_at as createdAt',
    ])

export const listPhotosOf = (ctx: Platform, userId: string, entryId: string): Promise<StoredPhoto[]> =>
  photos(ctx)
    .where('photo.user_id', '=', userId)
    .where('photo.entry_id', '=', entryId)
    .orderBy('photo.created_at')
    .orderBy('photo.id')
    .execute()

/** All photos of a person by the time of their weigh-ins. */
export async function listPhotos(
  ctx: Platform,
  userId: string,
  { order, limit, offset }: { order: 'asc' | 'desc'; limit: number; offset: number },
): Promise<{ photos: StoredPhoto[]; total: number }> {
  const [found, total] = await Promise.all([
    photos(ctx)
      .where('photo.user_id', '=', userId)
      .orderBy('entry.recorded_at', order)
      .orderBy('photo.id', order)
      .limit(limit)
      .offset(offset)
      .execute(),
    countPhotos(ctx, userId),
  ])
  return { photos: found, total }
}

/** Whoever's it is: for signed addresses, which name the photo alone. */
export const findPhoto = (ctx: Platform, photoId: string): Promise<StoredPhoto | undefined> =>
  photos(ctx).where('photo.id', '=', photoId).executeTakeFirst()

export const findOwnPhoto = (ctx: Platform, userId: string, photoId: string): Promise<StoredPhoto | undefined> =>
  photos(ctx).where('photo.user_id', '=', userId).where('photo.id', '=', photoId).executeTakeFirst()

/** Deletes it and frees its place. Null when it is not there or not theirs. */
export async function removePhoto(
  tx: Tx<Platform>,
  userId: string,
  photoId: string,
): Promise<{ entryId: string } | null> {
  const removed = await tx.db
    .deleteFrom('weight_photo')
    .where('user_id', '=', userId)
    .where('id', '=', photoId)
    .returning('entry_id')
    .executeTakeFirst()
  if (removed === undefined) return null
  await tx.db
    .updateTable('weight_entry')
    .set({ photo_count: sql<number>`photo_count - 1` })
    .where('user_id', '=', userId)
    .where('id', '=', removed.entry_id)
    .execute()
  return { entryId: removed.entry_id }
}

export async function countPhotos({ db }: Platform, userId: string): Promise<number> {
  const { total } = await db
    .selectFrom('weight_photo')
    .select((count) => count.fn.countAll<number>().as('total'))
    .where('user_id', '=', userId)
    .executeTakeFirstOrThrow()
  return total
}
