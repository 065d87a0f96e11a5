/** Measurements that were opened lately: opening thirty rows is a quarter of the time a month's list takes. */
import { LRUCache } from 'lru-cache'
import { place, type OwnerVault } from '../../platform/vault/vault.ts'
import { unpack, type Measurements } from './measurements.ts'

/** Bounded in number (about 5 MB) and in time, because they lie open here. */
const opened = new LRUCache<string, Measurements>({ max: 10_000, ttl: 10 * 60_000, ttlResolution: 1_000 })

export const sealedAt = (entryId: string) => place('weight_entry', 'sealed', entryId)

/** Bytes of a sealed value that no other has: version, IV and tag. */
const uniqueBytes = 29

/**
 * Opens what an entry's row says. It is remembered by owner, row and the seal itself, so that another value in the same
 * place, or the same value in another place, is opened (or refused) anew. Whoever calls holds the owner's key.
 */
export function openMeasurements(vault: OwnerVault, userId: string, entryId: string, sealed: Buffer): Measurements {
  const key = `${userId}${entryId}${sealed.toString('latin1', 0, uniqueBytes)}`
  const known = opened.get(key)
  if (known !== undefined) return known
  const measurements = unpack(vault.open(sealedAt(entryId), sealed))
  opened.set(key, measurements)
  return measurements
}
