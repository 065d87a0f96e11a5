/** How a personal access token is written: recognisable to programs that search for leaked secrets, and to our own eyes. */
import { randomInt } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { personalTokenPattern } from '@setpoint/contract/identity'

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const prefix = 'setpoint_pat_'
const checksumLength = 6

/** 238 random bits, and a checksum of six characters. */
export function newPersonalToken(): string {
  const random = Array.from({ length: 40 }, () => alphabet.charAt(randomInt(alphabet.length))).join('')
  return withChecksum(prefix + random)
}

export const looksPersonal = (token: string): boolean => token.startsWith(prefix)

/** False for a typing error, so that nobody has to look it up. */
export const isWhole = (token: string): boolean =>
  personalTokenPattern.test(token) && withChecksum(token.slice(0, -checksumLength)) === token

function withChecksum(text: string): string {
  let [rest, digits] = [crc32(text), '']
  for (let place = 0; place < checksumLength; place++) {
    digits = alphabet.charAt(rest % alphabet.length) + digits
    rest = Math.floor(rest / alphabet.length)
  }
  return text + digits
}
