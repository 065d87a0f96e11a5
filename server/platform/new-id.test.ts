import { expect, test } from 'vitest'
import { newId } from './new-id.ts'

test('ids sort as they were made, however many in a millisecond, and each is a UUID of version 7', () => {
  const ids = Array.from({ length: 20_000 }, newId)
  expect(ids).toEqual(ids.toSorted())
  expect(new Set(ids).size).toBe(20_000)
  for (const id of ids) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
})

test('an id does not say which one comes next', () => {
  const tails = Array.from({ length: 1_000 }, newId).map((id) => BigInt(`0x${id.slice(19).replace('-', '')}`))
  const steps = tails.slice(1).map((tail, index) => tail - (tails[index] ?? 0n))
  // Two of a thousand may be the same by chance.
  expect(new Set(steps).size).toBeGreaterThan(990)
})
