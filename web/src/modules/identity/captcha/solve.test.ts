import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { CaptchaChallenge, CaptchaPayload } from '@setpoint/contract/identity'
import { solve } from './solve.ts'

const [salt, nonce] = ['0f'.repeat(16), 'a1'.repeat(16)]
const derivedKeyOf = (counter: number) => {
  const bytes = Buffer.concat([Buffer.from(salt + nonce, 'hex'), Buffer.alloc(4)])
  bytes.writeUInt32BE(counter, 32)
  return createHash('sha256').update(bytes).digest('hex')
}
const challenge = (counter: number): CaptchaChallenge => ({
  parameters: {
    algorithm: 'SHA-256',
    nonce,
    salt,
    cost: 1,
    keyLength: 32,
    keyPrefix: derivedKeyOf(counter).slice(0, 32),
    keySignature: '00'.repeat(32),
    expiresAt: 2_000_000_000,
  },
  signature: 'ab'.repeat(32),
})

test.each([0, 1, 255, 256, 70_000])('finds the number %i, and sends the challenge back as it came', (counter) => {
  const given = challenge(counter)
  const payload = JSON.parse(atob(solve(given))) as CaptchaPayload
  expect(payload).toEqual({ challenge: given, solution: { counter, derivedKey: derivedKeyOf(counter) } })
})
