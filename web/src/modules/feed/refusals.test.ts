import { expect, test } from 'vitest'
import { ApiError } from '../../platform/api.ts'
import { cardRefusal, postRefusal } from './refusals.ts'

const refused = (status: number, code: ApiError['code'], field?: string) =>
  new ApiError({ status, code, message: '', ...(field && { details: [{ field, message: '' }] }) })

test('what of a card is refused is told apart by its field', () => {
  expect(cardRefusal(refused(409, 'CONFLICT', 'card.figure'), true)).toBe('told')
  expect(cardRefusal(refused(409, 'CONFLICT', 'card.period'), true)).toBe('too-little')
  expect(cardRefusal(refused(409, 'CONFLICT', 'card.achievement'), true)).toBe('milestone-told')
  expect(cardRefusal(refused(400, 'VALIDATION_ERROR', 'card.achievement'), true)).toBe('missing')
  expect(cardRefusal(refused(404, 'NOT_FOUND'), true)).toBe('missing')
  expect(cardRefusal(refused(503, 'UNAVAILABLE'), true)).toBeNull()
})

test('a post is refused for what can be mended, or for now', () => {
  expect(postRefusal(refused(403, 'SANCTIONED', 'kind'), false)).toBe('sanctioned')
  expect(postRefusal(refused(429, 'RATE_LIMIT_EXCEEDED'), false)).toBe('too-many')
  expect(postRefusal(refused(409, 'CONFLICT', 'pictures'), false)).toBe('pictures-gone')
  expect(postRefusal(refused(409, 'CONFLICT', 'card.figure'), false)).toBe('told')
  expect(postRefusal(refused(404, 'NOT_FOUND'), true)).toBe('team-gone')
  expect(postRefusal(refused(404, 'NOT_FOUND'), false)).toBe('other')
})
