/** For tests and measurements: the proof of work as a program solves it. */
import { hash } from 'node:crypto'
import type { CaptchaChallenge } from '@setpoint/contract/identity'

/** The number and the hash that solve a challenge. */
export function solutionOf({ parameters }: CaptchaChallenge): { counter: number; derivedKey: string } {
  const start = Buffer.from(parameters.salt + parameters.nonce, 'hex')
  const bytes = Buffer.concat([start, Buffer.alloc(4)])
  for (let counter = 0; ; counter++) {
    bytes.writeUInt32BE(counter, start.length)
    const derivedKey = hash('sha256', bytes, 'hex')
    if (derivedKey.startsWith(parameters.keyPrefix)) return { counter, derivedKey }
  }
}

/** Solves a challenge of `GET /auth/captcha`; the text is what goes into `captcha`. */
export const solveCaptcha = (challenge: CaptchaChallenge): string =>
  Buffer.from(JSON.stringify({ challenge, solution: solutionOf(challenge) })).toString('base64')
