import { expect, test } from 'vitest'
import { isGoalTooLow, lowestGoal, paceOf } from './goal-pace.ts'
import { changedFields } from './changed-fields.ts'

test('a pace up to 1 % of the weight a week is kind', () => {
  expect(paceOf(80, 75, '2026-11-21', '2027-01-09')).toMatchObject({ isKind: true })
  const fast = paceOf(80, 75, '2026-11-21', '2026-12-12')
  expect(fast?.weekly).toBeCloseTo(-5 / 3, 5)
  expect(fast).toMatchObject({ isKind: false, kindDay: '2027-01-04' })
  expect(paceOf(80, 75, '2026-11-21', '2027-01-04')).toMatchObject({ isKind: true })
})

test('gaining is judged alike; no way or no time has no pace', () => {
  expect(paceOf(60, 70, '2026-11-21', '2026-12-05')).toMatchObject({ isKind: false, weekly: 5 })
  expect(paceOf(75, 75, '2026-11-21', '2026-12-05')).toBeNull()
  expect(paceOf(80, 75, '2026-11-21', '2026-11-21')).toBeNull()
})

test('the lowest goal is one the server takes, and 0.1 kg less is not', () => {
  for (let height = 140; height <= 210; height += 7) {
    expect(isGoalTooLow(lowestGoal(height), height), String(height)).toBe(false)
    expect(isGoalTooLow(lowestGoal(height) - 0.1, height), String(height)).toBe(true)
  }
  expect(isGoalTooLow(30, null)).toBe(false)
  expect(isGoalTooLow(null, 176)).toBe(false)
})

test('only what was changed is sent, so that a goal day that has passed stays as it is', () => {
  const before = { bio: 'Walks', goalDate: '2020-01-01', privacy: { bio: 'members', goal: 'private' } }
  expect(changedFields(before, { ...before, privacy: { ...before.privacy } })).toEqual({})
  expect(changedFields(before, { ...before, bio: '' })).toEqual({ bio: '' })
  expect(changedFields(before, { ...before, privacy: { bio: 'public', goal: 'private' } })).toEqual({
    privacy: { bio: 'public', goal: 'private' },
  })
})
