import { expect, test } from 'vitest'
import { named, namingAt, suggestedFor, type Nameable } from './mention.ts'

const person = (username: string, displayName: string | null = null): Nameable => ({
  userId: username,
  username,
  displayName,
  avatar: null,
})
const naming = (text: string) => namingAt(text, text.length)

test('somebody is named from the @ on, as long as it is one word', () => {
  expect(naming('Thanks, @ma')).toEqual({ start: 8, search: 'ma' })
  expect(naming('@')).toEqual({ start: 0, search: '' })
  expect(naming('(@jo.b')).toEqual({ start: 1, search: 'jo.b' })
  expect(naming('line\n@ma')).toEqual({ start: 5, search: 'ma' })
  expect(naming('@ma ')).toBeNull()
  expect(naming('nobody')).toBeNull()
})

test('an e-mail address names nobody', () => {
  expect(naming('mara@exa')).toBeNull()
  expect(naming('mara.k@exa')).toBeNull()
  expect(naming('@@ma')).toBeNull()
})

test('only what stands before the caret counts', () => {
  expect(namingAt('@mara and others', 3)).toEqual({ start: 0, search: 'ma' })
})

test('who is meant is found by username and by each word of the name, once', () => {
  const people = [
    person('mara', 'Mara Keller'),
    person('kim', 'Kim Marais'),
    person('otto'),
    person('mara', 'Mara Keller'),
  ]
  expect(suggestedFor('ma', people).map(({ username }) => username)).toEqual(['mara', 'kim'])
  expect(suggestedFor('KELL', people).map(({ username }) => username)).toEqual(['mara'])
  expect(suggestedFor('', people)).toHaveLength(3)
  expect(suggestedFor('x', people)).toEqual([])
})

test('no more are suggested than can be overlooked', () => {
  const many = Array.from({ length: 40 }, (_, index) => person(`mara${index}`))
  expect(suggestedFor('mara', many)).toHaveLength(6)
})

test('the name takes the place of what was typed, the caret stands behind it', () => {
  expect(named('Thanks, @ma', 11, { start: 8, search: 'ma' }, person('mara'))).toEqual({
    text: 'Thanks, @mara ',
    caret: 14,
  })
  expect(named('@ma, hello', 3, { start: 0, search: 'ma' }, person('mara'))).toEqual({ text: '@mara, hello', caret: 5 })
  expect(named('@ma hello', 3, { start: 0, search: 'ma' }, person('mara'))).toEqual({ text: '@mara hello', caret: 6 })
})
