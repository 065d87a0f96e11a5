/**
 * AES-256-GCM with 96-bit random IVs (NIST SP 800-38D, 8.2.2) and associated data.
 * Layout: version (1 byte), IV (12), tag (16), ciphertext.
 */
import { createCipheriv, createDecipheriv, randomFillSync } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { VaultError } from './vault.ts'

const algorithm = 'aes-256-gcm'
const version = 1
const ivLength = 12
const tagLength = 16
const headerLength = 1 + ivLength + tagLength

// Asking the system for 12 bytes costs as much as the encryption; one call fills many IVs.
const ivs = Buffer.alloc(ivLength * 512)
let nextIv = ivs.length

function freshIv(): Buffer {
  if (nextIv === ivs.length) {
    randomFillSync(ivs)
    nextIv = 0
  }
  nextIv += ivLength
  return ivs.subarray(nextIv - ivLength, nextIv)
}

/** A list of texts as bytes that no other list has: quotes, commas and odd characters inside a part cannot shift a border. */
export const associatedData = (...parts: readonly string[]): Buffer => Buffer.from(JSON.stringify(parts))

/** Encrypts `plain`; only the same key with the same associated data opens it. */
export function encrypt(key: KeyObject, associated: Buffer, plain: Uint8Array): Buffer {
  const iv = freshIv()
  const cipher = createCipheriv(algorithm, key, iv)
  cipher.setAAD(associated)
  const ciphertext = cipher.update(plain)
  cipher.final()
  const sealed = Buffer.allocUnsafe(headerLength + ciphertext.length)
  sealed[0] = version
  sealed.set(iv, 1)
  sealed.set(cipher.getAuthTag(), 1 + ivLength)
  sealed.set(ciphertext, headerLength)
  return sealed
}

/** Throws `VaultError` unless every byte is as `encrypt` wrote it, under this key and associated data. */
export function decrypt(key: KeyObject, associated: Buffer, sealed: Uint8Array): Buffer {
  if (sealed.length < headerLength || sealed[0] !== version) throw new VaultError('not a sealed value')
  const decipher = createDecipheriv(algorithm, key, sealed.subarray(1, 1 + ivLength))
  decipher.setAuthTag(sealed.subarray(1 + ivLength, headerLength))
  decipher.setAAD(associated)
  const plain = decipher.update(sealed.subarray(headerLength))
  try {
    decipher.final()
  } catch {
    throw new VaultError('tampered with, moved, or sealed by another key')
  }
  return plain
}
