/** Places in endless lists that are ordered by (instant, id): opaque to clients, and good while rows come and go. */
import { invalid } from './errors.ts'

/** After which row a list goes on. Instants are kept to the millisecond. */
export interface Place {
  readonly at: Date
  readonly id: string
}

/** 8 bytes of Unix milliseconds, then the id's 16. */
export function cursorAt({ at, id }: Place): string {
  const bytes = Buffer.alloc(24)
  bytes.writeBigInt64BE(BigInt(at.getTime()))
  bytes.write(id.replaceAll('-', ''), 8, 'hex')
  return bytes.toString('base64url')
}

/** Null for no cursor. Throws a refusal of the field `cursor` for what is none of ours. */
export function placeOf(cursor: string | undefined, field = 'cursor'): Place | null {
  if (cursor === undefined) return null
  const bytes = Buffer.from(cursor, 'base64url')
  if (bytes.length !== 24 || bytes.toString('base64url') !== cursor) throw notOurs(field)
  const at = new Date(Number(bytes.readBigInt64BE()))
  // Years that the database knows, and JavaScript writes with four digits.
  if (Number.isNaN(at.getTime()) || at.getUTCFullYear() < 1970 || at.getUTCFullYear() > 9999) throw notOurs(field)
  const hex = bytes.toString('hex', 8)
  const id = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
  return { at, id }
}

const notOurs = (field: string) => invalid(field, 'Must be a cursor of an earlier answer')
