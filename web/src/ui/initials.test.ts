import { expect, test } from 'vitest'
import { initials } from './initials.ts'

test.each([
  ['Mara Keller', 'MK'],
  ['mara_k', 'MA'],
  ['  Ana María  de la Cruz ', 'AC'],
  ['👩‍👧 x', '👩‍👧X'],
  ['', ''],
])('%s has the initials %s', (name, expected) => {
  expect(initials(name)).toBe(expected)
})
