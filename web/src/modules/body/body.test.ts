import { expect, test } from 'vitest'
import type { Photo, WeightEntry } from '@setpoint/contract/body'
import { reasonCodes } from '@setpoint/science/trend'
import { differencesOf } from './entry-differences.ts'
import { changedView, filterOf, isWrongRange, parametersOf, viewOf } from './history-filter.ts'
import { expectedEntry, withEntry, withoutEntry } from './optimistic.ts'
import { changeOf, draftOf, inputOf, problemOf } from './parts/entry-draft.ts'
import { emptyDraft } from './parts/entry-fields.tsx'
import { spokenReasons } from './parts/reasons.tsx'
import { periodCovering, periodOf } from './period.ts'
import { byMonth, comparePath, toggled } from './photo-choice.ts'

const now = new Date('2026-11-21T08:00:00Z')
const entry: WeightEntry = {
  ...expectedEntry({ id: 'one', weight: 78.94, recordedAt: '2026-11-20T06:00:00Z' }, 'Europe/Berlin', now),
  notes: 'Slept well',
  circumferences: { waist: 80 },
}

test('every reason the model gives has a sentence', () => {
  expect(spokenReasons.toSorted()).toEqual(reasonCodes.toSorted())
})

test('a draft says what is wrong with it, an odd weight once', () => {
  const problem = (weight: number | null, accepted: number | null = null, recordedAt: string | null = null) =>
    problemOf({ ...emptyDraft, weight, recordedAt }, accepted, now)
  expect(problem(null)).toBe('weight-missing')
  expect(problem(0)).toBe('weight-missing')
  expect(problem(78.9)).toBeNull()
  expect(problem(789)).toBe('weight-implausible')
  expect(problem(789, 789)).toBeNull()
  expect(problem(790, 789)).toBe('weight-implausible')
  expect(problem(78.9, null, '2026-11-21T08:02:00Z')).toBe('future')
  expect(problem(78.9, null, '2026-11-21T08:00:30Z')).toBeNull()
})

test('only what was filled in is sent, with the moment it was typed', () => {
  const draft = { ...emptyDraft, weight: 78.9, notes: '  ', circumferences: { waist: 80, neck: null } }
  expect(inputOf(draft, 'one', now)).toEqual({
    id: 'one',
    weight: 78.9,
    recordedAt: '2026-11-21T08:00:00.000Z',
    circumferences: { waist: 80 },
  })
})

test('a change empties what was emptied and keeps grams that are not shown', () => {
  const change = changeOf({ ...draftOf(entry), notes: '', circumferences: {} }, now)
  expect(change).toMatchObject({ weight: 78.94, recordedAt: '2026-11-20T06:00:00Z', notes: null, circumferences: null })
  expect(change).not.toHaveProperty('id')
})

test('two versions part only where they differ', () => {
  expect(differencesOf(draftOf(entry), entry)).toEqual([])
  expect(
    differencesOf({ ...draftOf(entry), recordedAt: '2026-11-20T07:00:00+01:00', notes: ' Slept well ' }, entry),
  ).toEqual([])
  expect(
    differencesOf({ ...draftOf(entry), weight: 78, notes: '', circumferences: { waist: null, neck: 36 } }, entry),
  ).toEqual([
    { field: 'weight', mine: 78, theirs: 78.94 },
    { field: 'notes', mine: null, theirs: 'Slept well' },
    { field: 'neck', mine: 36, theirs: null },
    { field: 'waist', mine: null, theirs: 80 },
  ])
})

test('a weigh-in is shown before it is sent: once, in its place, counted once', () => {
  const page = (items: WeightEntry[], totalItems: number) => ({
    items,
    pagination: { page: 1, limit: 2, totalPages: 1, totalItems, hasNext: false, hasPrev: false },
  })
  const older = { ...entry, id: 'two', recordedAt: '2026-11-19T06:00:00Z' }
  const oldest = { ...entry, id: 'three', recordedAt: '2026-11-18T06:00:00Z' }
  const with3 = withEntry(page([entry, oldest], 2), older)
  expect(with3.items.map(({ id }) => id)).toEqual(['one', 'two'])
  expect(with3.pagination.totalItems).toBe(3)
  expect(withEntry(with3, older).pagination.totalItems).toBe(3)
  expect(withoutEntry(with3, 'one')).toMatchObject({ items: [{ id: 'two' }], pagination: { totalItems: 2 } })
  expect(withoutEntry(with3, 'nobody').pagination.totalItems).toBe(3)
})

test('its day is the person’s own', () => {
  const late = { id: 'one', weight: 80, recordedAt: '2026-11-20T23:30:00Z' }
  expect(expectedEntry(late, 'Europe/Berlin', now).day).toBe('2026-11-21')
  expect(expectedEntry(late, 'UTC', now).day).toBe('2026-11-20')
})

test('an address is read as far as it makes sense', () => {
  const view = (text: string) => viewOf(new URLSearchParams(text))
  expect(view('')).toEqual({ page: 1, from: null, to: null, order: 'newest' })
  expect(view('page=3&from=2026-02-28&to=2026-03-01&order=heaviest')).toEqual({
    page: 3,
    from: '2026-02-28',
    to: '2026-03-01',
    order: 'heaviest',
  })
  expect(view('page=-1&from=2026-02-30&to=yesterday&order=cheapest')).toEqual(view(''))
  expect(view('page=1e9')).toEqual(view(''))
})

test('an address holds the view and nothing that is as usual', () => {
  const view = { page: 2, from: '2026-01-01', to: null, order: 'oldest' } as const
  expect(viewOf(new URLSearchParams(parametersOf(view)))).toEqual(view)
  expect(parametersOf({ page: 1, from: null, to: null, order: 'newest' })).toEqual({})
  expect(changedView(view, { order: 'newest' })).toMatchObject({ page: 1, from: '2026-01-01' })
  expect(changedView(view, { page: 3 }).page).toBe(3)
  expect(isWrongRange({ ...view, to: '2025-12-31' })).toBe(true)
  expect(isWrongRange({ ...view, to: '2026-01-01' })).toBe(false)
  expect(filterOf({ ...view, order: 'lightest' })).toEqual({
    page: 2,
    limit: 20,
    from: '2026-01-01',
    to: undefined,
    sortBy: 'weight',
    order: 'asc',
  })
})

test('no more of the course is asked for than is shown', () => {
  expect(periodCovering('2026-11-21', '2026-11-21')).toBe('7d')
  expect(periodCovering('2026-11-15', '2026-11-21')).toBe('7d')
  expect(periodCovering('2026-11-14', '2026-11-21')).toBe('30d')
  expect(periodCovering('2025-11-22', '2026-11-21')).toBe('1y')
  expect(periodCovering('2025-11-21', '2026-11-21')).toBe('all')
  expect(periodOf('1y')).toBe('1y')
  expect(periodOf('2w')).toBe('90d')
  expect(periodOf(null)).toBe('90d')
})

const photo = (id: string, day: string): Photo => ({
  id,
  entryId: id,
  day,
  url: '',
  thumbnailUrl: '',
  width: 3,
  height: 4,
  createdAt: `${day}T08:00:00Z`,
})
const photos = [photo('c', '2026-11-02'), photo('b', '2026-11-01'), photo('a', '2025-11-30')]

test('photos stand by month, as they come', () => {
  expect(byMonth(photos).map(({ month, photos: of }) => [month, of.length])).toEqual([
    ['2026-11', 2],
    ['2025-11', 1],
  ])
  expect(byMonth([])).toEqual([])
})

test('two are chosen, and compared the earlier first', () => {
  expect(toggled(['a'], 'b')).toEqual(['a', 'b'])
  expect(toggled(['a', 'b'], 'c')).toEqual(['b', 'c'])
  expect(toggled(['a', 'b'], 'a')).toEqual(['b'])
  expect(comparePath(['c', 'a'], photos)).toBe('/body/compare?before=a&after=c')
  expect(comparePath(['a'], photos)).toBeNull()
  expect(comparePath(['a', 'gone'], photos)).toBeNull()
})
