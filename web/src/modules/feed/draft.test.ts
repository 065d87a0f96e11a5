import { expect, test } from 'vitest'
import { PostInput } from '@setpoint/contract/feed'
import {
  changeOf,
  chosenOf,
  contentLeft,
  emptyDraft,
  inputOf,
  isBlank,
  moved,
  problemsOf,
  tagToAdd,
  type Draft,
  type DraftPicture,
} from './draft.ts'

const uuid = (last: number) => `01900000-0000-7000-8000-00000000000${last}`
const draft = (rest: Partial<Draft>): Draft => ({ ...emptyDraft(uuid(1)), ...rest })
const picture = (key: string, rest: Partial<DraftPicture> = {}): DraftPicture => ({
  key,
  file: new Blob(['x']),
  name: `${key}.jpg`,
  alt: '',
  uploaded: null,
  ...rest,
})

test('an untouched draft is blank and cannot be sent', () => {
  expect(isBlank(draft({}))).toBe(true)
  expect(isBlank(draft({ content: ' \n' }))).toBe(true)
  expect(isBlank(draft({ tags: ['run'] }))).toBe(false)
  expect(problemsOf(draft({}))).toEqual(['content-missing'])
  expect(problemsOf(draft({ content: ' \u200b ' }))).toEqual(['content-missing'])
})

test('what cannot be sent is told in the order of the fields', () => {
  const all = draft({ title: 'a'.repeat(101), content: 'b'.repeat(5001), visibility: 'team' })
  expect(problemsOf(all)).toEqual(['title', 'content-long', 'team'])
  expect(
    problemsOf(draft({ title: 'a'.repeat(100), content: 'b'.repeat(5000), visibility: 'team', teamId: uuid(2) })),
  ).toEqual([])
})

test('how much room is left is said when there is little', () => {
  expect(contentLeft('short')).toBeNull()
  expect(contentLeft('b'.repeat(4600))).toBe(400)
  expect(contentLeft('b'.repeat(5003))).toBe(-3)
  expect(contentLeft(`  ${'e\u0301'.repeat(4600)}  `)).toBe(400)
})

test('what is sent is what the contract takes, without anything empty', () => {
  const input = inputOf(draft({ content: ' Hello\n', title: ' ' }), 0)
  expect(input).toEqual({ id: uuid(1), type: 'update', content: 'Hello', visibility: 'public' })
  expect(PostInput.safeParse(input).success).toBe(true)
  const team = inputOf(draft({ content: 'x', visibility: 'team', teamId: uuid(2), tags: ['run'] }), 0)
  expect(PostInput.safeParse(team).success).toBe(true)
  // Chosen before the visibility was changed once more.
  expect(inputOf(draft({ content: 'x', visibility: 'public', teamId: uuid(2) }), 0)).not.toHaveProperty('teamId')
})

test('pictures are named by the id that the server gave, or by the key of what is to be uploaded', () => {
  const hour = 3_600_000
  const pictures = [
    picture(uuid(3), { uploaded: { id: uuid(5), at: 0 }, alt: ' A lake ' }),
    picture(uuid(4)),
    picture(uuid(6), { uploaded: { id: uuid(7), at: -20 * hour } }),
  ]
  expect(inputOf(draft({ content: 'x', pictures }), hour).pictures).toEqual([
    { id: uuid(5), alt: 'A lake' },
    { id: uuid(4) },
    { id: uuid(6) },
  ])
})

test('a tag has one spelling, is there once, and ten are enough', () => {
  expect(tagToAdd([], ' #Trail_Run ')).toBe('trail_run')
  expect(tagToAdd(['trail_run'], 'TRAIL_RUN')).toBeNull()
  expect(tagToAdd([], 'two words')).toBeNull()
  expect(tagToAdd([], '#')).toBeNull()
  expect(tagToAdd([], 'läufer')).toBe('läufer')
  expect(tagToAdd([], 'a'.repeat(41))).toBeNull()
  expect(
    tagToAdd(
      Array.from({ length: 10 }, (_, index) => `t${index}`),
      'more',
    ),
  ).toBeNull()
})

test('a picture is moved one place, and not beyond the ends', () => {
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c'])
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b'])
  expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c'])
  expect(moved(['a', 'b', 'c'], 2, 3)).toEqual(['a', 'b', 'c'])
})

test('of the chosen files those are taken that can be, and each other one is told why not', () => {
  const file = (name: string, type = 'image/jpeg', size = 1) => {
    const made = new File(['x'], name, { type })
    Object.defineProperty(made, 'size', { value: size })
    return made
  }
  const files = [
    file('a.jpg'),
    file('b.gif', 'image/gif'),
    file('c.jpg', 'image/jpeg', 10_000_001),
    file('d.png', 'image/png'),
    file('e.webp', 'image/webp'),
  ]
  const { taken, refused } = chosenOf(files, 3)
  expect(taken.map(({ name }) => name)).toEqual(['a.jpg', 'd.png'])
  expect(refused).toEqual([
    { name: 'b.gif', why: 'kind' },
    { name: 'c.jpg', why: 'size' },
    { name: 'e.webp', why: 'count' },
  ])
})

test('of a changed post only what differs is sent', () => {
  const shown = { id: uuid(3), url: '', thumbnailUrl: '', width: 1, height: 1 }
  const pictures = [
    { ...shown, alt: 'A lake' },
    { ...shown, id: uuid(4), alt: null },
  ]
  const post = { type: 'tip' as const, title: null, content: 'Run slowly', tags: ['run'], pictures }
  const words = { type: 'tip' as const, title: ' ', content: 'Run slowly ', tags: ['run'] }
  expect(changeOf(post, words, pictures)).toEqual({})
  expect(changeOf({ ...post, title: 'Old' }, words, pictures)).toEqual({ title: null })
  expect(changeOf(post, { ...words, content: 'Run', tags: [] }, pictures)).toEqual({ content: 'Run', tags: [] })
  expect(changeOf(post, words, [{ id: uuid(4), alt: ' Rain ' }])).toEqual({ pictures: [{ id: uuid(4), alt: 'Rain' }] })
})
