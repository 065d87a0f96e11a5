/** Ids of our own making. */
import { randomInt, randomUUIDv7 } from 'node:crypto'

let last = ''

/**
 * A UUID of version 7 that sorts behind every one this process made before it, also within a millisecond, where those of
 * `randomUUIDv7` come in any order: what is written in one act is listed as it happened.
 * Source: RFC 9562, 6.2, method 2: random steps, so that one id gives the next away as little as it did, and room for them.
 */
export function newId(): string {
  const fresh = withRoom(randomUUIDv7())
  last = millisecondOf(fresh) > millisecondOf(last) ? fresh : following(last)
  return last
}

/** RFC 9562, 5.7: the first 48 bits. */
const millisecondOf = (id: string) => id.slice(0, 13)

/** The first of the 62 bits behind the variant is 0, so that no number of steps in a millisecond carries into the variant. */
const withRoom = (id: string) =>
  `${id.slice(0, 19)}${(Number.parseInt(id.slice(19, 20), 16) & 0b1001).toString(16)}${id.slice(20)}`

function following(id: string): string {
  const next = BigInt(`0x${id.slice(19).replace('-', '')}`) + BigInt(randomInt(1, 2 ** 32))
  const tail = next.toString(16)
  return `${id.slice(0, 19)}${tail.slice(0, 4)}-${tail.slice(4)}`
}
