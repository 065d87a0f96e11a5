/** How passwords are kept: argon2id, or bcrypt by setting; what others kept theirs by is read, and kept anew at a log-in. */
import * as argon2 from '@node-rs/argon2'
import * as bcrypt from '@node-rs/bcrypt'
import type { Platform } from '../../platform/context.ts'

// OWASP's first recommendation for argon2id: 19 MiB, two passes, one lane.
const argonCost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const bcryptCost = 12
/** Bytes of a password that bcrypt looks at. */
export const bcryptBytes = 72

/** What a hash costs to check; null where it is none that we read, or so dear that checking it would hang us. */
export interface HashKind {
  readonly algorithm: 'argon2id' | 'argon2i' | 'argon2d' | 'bcrypt'
  /** KiB and passes; of bcrypt the exponent, as passes. */
  readonly memory: number
  readonly passes: number
  readonly lanes: number
}

const bcryptForm = /^\$2[aby]\$(\d\d)\$[./A-Za-z0-9]{53}$/
const argonForm =
  /^\$(argon2id|argon2i|argon2d)\$v=19\$m=(\d{1,7}),t=(\d{1,3}),p=(\d{1,2})\$[A-Za-z0-9+/]{11,86}\$[A-Za-z0-9+/]{22,86}$/

// A second of work and the memory of three such checks at most: who imports hostile hashes gets no more out of us.
const dearest = { bcrypt: 14, memory: 64 * 1024, work: 512 * 1024, lanes: 4 }

export function kindOf(passwordHash: string): HashKind | null {
  const cost = Number(bcryptForm.exec(passwordHash)?.[1] ?? 0)
  if (cost > 0) {
    return cost >= 4 && cost <= dearest.bcrypt ? { algorithm: 'bcrypt', memory: 0, passes: cost, lanes: 1 } : null
  }
  const [, algorithm, memory, passes, lanes] = argonForm.exec(passwordHash) ?? []
  if (algorithm === undefined) return null
  const kind = { memory: Number(memory), passes: Number(passes), lanes: Number(lanes) }
  const isBearable =
    kind.memory <= dearest.memory && kind.memory * kind.passes <= dearest.work && kind.lanes <= dearest.lanes
  // argon2's own limits (RFC 9106, 3.1).
  const isPossible = kind.passes >= 1 && kind.lanes >= 1 && kind.memory >= 8 * kind.lanes
  return isBearable && isPossible ? { algorithm: algorithm as HashKind['algorithm'], ...kind } : null
}

/** The same characters may be typed as different code points: compare what they look like. */
const canonical = (password: string) => password.normalize('NFKC')

export function hashPassword({ config }: Pick<Platform, 'config'>, password: string): Promise<string> {
  const text = canonical(password)
  return config.PASSWORD_HASH === 'bcrypt'
    ? bcrypt.hash(text, { cost: bcryptCost, rejectLongPasswords: true })
    : argon2.hash(text, argonCost)
}

/** Whether the password is the one behind a hash. A hash that is none, or too dear, fits nothing. */
export async function matches(password: string, passwordHash: string): Promise<boolean> {
  const kind = kindOf(passwordHash)
  if (kind === null) return false
  const verify = kind.algorithm === 'bcrypt' ? bcrypt.verify : verifyArgon
  const text = canonical(password)
  // Others hashed what was typed, code point by code point.
  return (await verify(text, passwordHash)) || (text !== password && (await verify(password, passwordHash)))
}

const verifyArgon = (password: string, passwordHash: string) => argon2.verify(passwordHash, password)

/**
 * Whether a hash is to be made anew from the password that has just fitted: another algorithm than the setting's, or less
 * work. Not from one that is longer than what bcrypt compared: its end has not been proved.
 */
export function isOutdated({ config }: Pick<Platform, 'config'>, passwordHash: string, password: string): boolean {
  const kind = kindOf(passwordHash)
  if (kind === null) return false
  const isLong = Buffer.byteLength(canonical(password)) > bcryptBytes
  if (config.PASSWORD_HASH === 'bcrypt') return !isLong && (kind.algorithm !== 'bcrypt' || kind.passes < bcryptCost)
  if (kind.algorithm === 'bcrypt') return !isLong
  return kind.algorithm !== 'argon2id' || kind.memory * kind.passes < argonCost.memoryCost * argonCost.timeCost
}

/** A hash of nobody's password, of the same cost as others of that kind: for who has no account. */
export function decoyOf({ algorithm, memory, passes, lanes }: HashKind): Promise<string> {
  const secret = crypto.randomUUID()
  if (algorithm === 'bcrypt') return bcrypt.hash(secret, { cost: passes })
  return argon2.hash(secret, {
    algorithm: algorithms[algorithm],
    memoryCost: memory,
    timeCost: passes,
    parallelism: lanes,
  })
}

// The package's enum is a constant one, which the types are stripped of.
const algorithms = { argon2d: 0, argon2i: 1, argon2id: 2 } as const
