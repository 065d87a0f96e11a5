/** The only SQL that names `known_device`. */
import type { Platform, Tx } from '../../../platform/context.ts'

/** Hashes of the account's devices, in hex, the last seen first. */
export async function listKnownDevices({ db, clock }: Platform, userId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('known_device')
    .select('device_hash')
    .where('user_id', '=', userId)
    .where('expires_at', '>', clock.now())
    .orderBy('last_seen_at', 'desc')
    .execute()
  return rows.map((row) => row.device_hash.toString('hex'))
}

export async function keepKnownDevice(tx: Tx<Platform>, userId: string, hash: Buffer, expiresAt: Date): Promise<void> {
  const seen = { last_seen_at: tx.clock.now(), expires_at: expiresAt }
  await tx.db
    .insertInto('known_device')
    .values({ user_id: userId, device_hash: hash, ...seen })
    .onConflict((conflict) => conflict.columns(['user_id', 'device_hash']).doUpdateSet(seen))
    .execute()
}

/** Forgets all but the `count` last seen. */
export async function trimKnownDevices(tx: Tx<Platform>, userId: string, count: number): Promise<void> {
  await tx.db
    .deleteFrom('known_device')
    .where('user_id', '=', userId)
    .where('device_hash', 'not in', (query) =>
      query
        .selectFrom('known_device')
        .select('device_hash')
        .where('user_id', '=', userId)
        .orderBy('last_seen_at', 'desc')
        .limit(count),
    )
    .execute()
}

export async function deleteKnownDevices(tx: Tx<Platform>, userId: string): Promise<void> {
  await tx.db.deleteFrom('known_device').where('user_id', '=', userId).execute()
}

export async function deleteExpiredDevices({ db }: Platform, before: Date): Promise<void> {
  await db.deleteFrom('known_device').where('expires_at', '<', before).execute()
}
