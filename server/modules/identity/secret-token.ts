/** Random tokens that are shown once and kept only as a hash. */
import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits, base64url. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** With 256 random bits inside, a fast hash is enough. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()
