/**
 * Challenges that passkeys sign. A challenge is random, says how long it is good for, and carries our signature over both
 * and over what it was made for: nothing is kept of those that strangers ask for. Only one that was answered rightly is
 * remembered until it runs out, so that its answer works once.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Platform, Tx } from '../../platform/context.ts'
import { insertSpentChallenge } from './store/passkey.ts'

/** What a challenge is good for, and in whose hands: an answer to one is none to another. */
export type Purpose = 'log-in' | `second-factor ${string}` | `prove ${string}` | `register ${string}`

/** Milliseconds. */
export const challengeLifetime = 5 * 60_000

const randomLength = 16
const expiryLength = 6
const openLength = randomLength + expiryLength

/** A challenge: random bytes, its end in ms since 1970, a signature. */
export function newChallenge(platform: Platform, purpose: Purpose): Buffer<ArrayBuffer> {
  const open = Buffer.alloc(openLength)
  randomBytes(randomLength).copy(open)
  open.writeUIntBE(platform.clock.now().getTime() + challengeLifetime, randomLength, expiryLength)
  return Buffer.concat([open, signatureOf(platform, purpose, open)])
}

/** Whether it is one of ours, made for this, and not too old. */
export function isOurs(platform: Platform, purpose: Purpose, challenge: Buffer): boolean {
  if (challenge.length <= openLength) return false
  const [open, signature] = [challenge.subarray(0, openLength), challenge.subarray(openLength)]
  const expected = signatureOf(platform, purpose, open)
  if (signature.length !== expected.length || !timingSafeEqual(signature, expected)) return false
  return expiryOf(challenge) > platform.clock.now().getTime()
}

/** Uses it up; false when it has been answered before. Ask `isOurs` first. */
export const spendChallenge = (tx: Tx<Platform>, challenge: Buffer): Promise<boolean> =>
  insertSpentChallenge(tx, createHash('sha256').update(challenge).digest(), new Date(expiryOf(challenge)))

const expiryOf = (challenge: Buffer) => challenge.readUIntBE(randomLength, expiryLength)

const signatureOf = ({ vault }: Platform, purpose: Purpose, open: Buffer) =>
  Buffer.from(vault.sign('passkey-challenge', `${purpose} ${open.toString('base64url')}`), 'base64url')
