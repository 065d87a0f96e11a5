/** Addresses that are signed for a while, for what is loaded without a token: an <img> can't send one. */
import { timingSafeEqual } from 'node:crypto'
import type { Platform } from '../context.ts'

type Signing = Pick<Platform, 'vault' | 'clock'>

export interface SignedFor {
  /** Of the vault's key: an address for one purpose is none for another. */
  readonly purpose: string
  /** Everything that the address says, but for its end. */
  readonly says: string
}

/** Seconds. Addresses made within the same hour are the same, so that a browser shows the picture it has. */
const hour = 3600

const seconds = (instant: Date) => Math.floor(instant.getTime() / 1000)

const signatureOf = ({ vault }: Signing, { purpose, says }: SignedFor, expires: string) =>
  vault.sign(purpose, `${says} ${expires}`)

/** The end of the address's query. It holds for one to two hours. */
export function signedForHours(signing: Signing, what: SignedFor): string {
  const expires = String((Math.floor(seconds(signing.clock.now()) / hour) + 2) * hour)
  return `expires=${expires}&signature=${signatureOf(signing, what, expires)}`
}

/** False for an address that was changed or is too old. */
export function isSigned(signing: Signing, what: SignedFor, given: { expires: string; signature: string }): boolean {
  const [sent, right] = [Buffer.from(given.signature), Buffer.from(signatureOf(signing, what, given.expires))]
  const isOurs = sent.length === right.length && timingSafeEqual(sent, right)
  return isOurs && Number(given.expires) >= seconds(signing.clock.now())
}
