import { expect, test } from 'vitest'
import { newId } from './ids.ts'

test('an id is a UUIDv7 that sorts by time', () => {
  expect(newId()).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
  expect(newId(1_700_000_000_000) < newId(1_700_000_000_001)).toBe(true)
  expect(Number.parseInt(newId(1_700_000_000_000).replaceAll('-', '').slice(0, 12), 16)).toBe(1_700_000_000_000)
})
