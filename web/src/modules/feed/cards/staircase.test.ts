import { expect, test } from 'vitest'
import { staircaseOf } from './staircase.ts'

const size = { width: 112, height: 62 }

test('a step goes down where the trend lost one more', () => {
  const { line, end } = staircaseOf(
    {
      from: '2026-01-01',
      to: '2026-01-11',
      steps: [
        { day: '2026-01-01', lost: 0 },
        { day: '2026-01-06', lost: 1 },
        { day: '2026-01-11', lost: 1 },
      ],
    },
    size,
  )
  expect(line).toBe('M6 6H6V6H56V16H106V16H106')
  expect(end).toEqual({ x: 106, y: 16 })
})

test('a single day, or none, is drawn all the same', () => {
  const day = '2026-01-01'
  for (const steps of [[], [{ day, lost: 3 }]]) {
    const { line, area } = staircaseOf({ from: day, to: day, steps }, size)
    expect(line + area).not.toMatch(/NaN|Infinity/)
  }
})
