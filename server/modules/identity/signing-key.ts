/** The keys that sign access tokens: ES256, made here, sealed in the database, renewed every month. */
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose'
import type { Platform } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import type { Vault } from '../../platform/vault/vault.ts'
import {
  deleteSuperseded,
  insertSigningKey,
  listSigningKeys,
  lockSigningKeys,
  type StoredKey,
} from './store/signing-key.ts'

const day = 24 * 60 * 60 * 1000
const renewedAfter = 30 * day
/** Longer than an access token lasts and a process goes on with the key it knows. */
const keptAfterwards = day
/** A process looks for a newer key this often (ms). */
const readAgainAfter = 5 * 60 * 1000
/** For a key it does not know, at most this often: a token may name any key. */
const lookedForAfter = 5 * 1000

interface Keys {
  readonly signing: { readonly id: string; readonly key: CryptoKey }
  readonly verifying: ReadonlyMap<string, CryptoKey>
  readonly jwks: { keys: JWK[] }
  readonly readAt: number
}

// One set a running platform (a test process may run several): its vault is the same object in every context.
const known = new WeakMap<Vault, Promise<Keys>>()

/** The key to sign with, and its id. */
export async function signingKey(platform: Platform): Promise<Keys['signing']> {
  return (await keysNotOlderThan(platform, readAgainAfter)).signing
}

/** The public key of that id, or null. */
export async function verifyingKey(platform: Platform, id: string): Promise<CryptoKey | null> {
  const keys = await keysNotOlderThan(platform, Infinity)
  const key = keys.verifying.get(id)
  return key ?? (await keysNotOlderThan(platform, lookedForAfter)).verifying.get(id) ?? null
}

/** The public keys as a JSON Web Key Set (RFC 7517). */
export async function jwks(platform: Platform): Promise<{ keys: JWK[] }> {
  return (await keysNotOlderThan(platform, lookedForAfter)).jwks
}

/** Makes the next key when the newest has served its month, and drops those that nothing valid was signed with. */
export async function renewSigningKeys(platform: Platform): Promise<void> {
  const now = platform.clock.now().getTime()
  await transaction(platform, async (tx) => {
    await lockSigningKeys(tx)
    const [newest] = await listSigningKeys(tx)
    if (newest === undefined || now - newest.createdAt.getTime() >= renewedAfter)
      await insertSigningKey(tx, await makeKey(tx))
    await deleteSuperseded(tx, new Date(now - keptAfterwards))
    tx.afterCommit(() => known.delete(platform.vault))
  })
}

async function keysNotOlderThan(platform: Platform, age: number): Promise<Keys> {
  const keys = await (known.get(platform.vault) ?? read(platform))
  return performance.now() - keys.readAt > age ? read(platform) : keys
}

/** Reads the keys anew; whoever asks meanwhile waits for the same. */
function read(platform: Platform): Promise<Keys> {
  const reading = readKeys(platform)
  known.set(platform.vault, reading)
  reading.catch(() => known.delete(platform.vault))
  return reading
}

async function readKeys(platform: Platform): Promise<Keys> {
  const stored = await storedKeys(platform)
  const [newest] = stored
  const publicKeys = stored.map(({ publicKey }) => publicKey)
  const verifying = await Promise.all(
    stored.map(async ({ id, publicKey }) => [id, await importKey(publicKey)] as const),
  )
  return {
    signing: { id: newest.id, key: await importKey(newest.privateKey) },
    verifying: new Map(verifying),
    jwks: { keys: publicKeys },
    readAt: performance.now(),
  }
}

type Some<T> = [T, ...T[]]
const some = <T>(items: T[]): items is Some<T> => items.length > 0

async function storedKeys(platform: Platform): Promise<Some<StoredKey>> {
  const stored = await listSigningKeys(platform)
  if (some(stored)) return stored
  return transaction(platform, async (tx) => {
    await lockSigningKeys(tx)
    const meanwhile = await listSigningKeys(tx)
    if (some(meanwhile)) return meanwhile
    const first = await makeKey(tx)
    await insertSigningKey(tx, first)
    return [first]
  })
}

async function makeKey({ clock }: Platform): Promise<StoredKey> {
  const pair = await generateKeyPair('ES256', { extractable: true })
  const [publicKey, privateKey] = await Promise.all([exportJWK(pair.publicKey), exportJWK(pair.privateKey)])
  const id = await calculateJwkThumbprint(publicKey)
  const names = { kid: id, alg: 'ES256', use: 'sig' }
  return { id, publicKey: { ...publicKey, ...names }, privateKey, createdAt: clock.now() }
}

async function importKey(jwk: JWK): Promise<CryptoKey> {
  const key = await importJWK(jwk, 'ES256')
  if (key instanceof Uint8Array) throw new TypeError('an ES256 key is a key pair')
  return key
}
