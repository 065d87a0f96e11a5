/** The work of a proof of work (ALTCHA, version 2, SHA-256): in script, because a home network without TLS has no WebCrypto. */
import { sha256 } from '@noble/hashes/sha2.js'
import type { CaptchaChallenge } from '@setpoint/contract/identity'

/** What goes into `captcha`: JSON in base64. Throws when no number up to 2^32 solves the challenge. */
export function solve({ parameters, signature }: CaptchaChallenge): string {
  const prefix = bytesOf(parameters.keyPrefix)
  const start = bytesOf(parameters.salt + parameters.nonce)
  const bytes = new Uint8Array(start.length + 4)
  bytes.set(start)
  const view = new DataView(bytes.buffer)
  for (let counter = 0; counter < 2 ** 32; counter++) {
    view.setUint32(start.length, counter)
    const derived = sha256(bytes)
    if (prefix.every((byte, index) => derived[index] === byte)) {
      const solution = { counter, derivedKey: hexOf(derived) }
      return btoa(JSON.stringify({ challenge: { parameters, signature }, solution }))
    }
  }
  throw new Error('the challenge has no solution')
}

const bytesOf = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))
const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
