import { describe, expect, test } from 'vitest'
import type * as z from 'zod/mini'
import * as body from './body.ts'
import * as common from './common.ts'
import * as identity from './identity.ts'
import * as imports from './imports.ts'
import * as profile from './profile.ts'

describe('texts', () => {
  test.each(['', 'Grüß dich, 世界 👩‍👩‍👧', 'tab\there', 'two\nlines'])('%j may be typed', (text) => {
    expect(common.Text(100).safeParse(text).success).toBe(true)
  })

  test.each(['a\u0000b', 'a\u001bb', 'a\u007fb', 'half \ud83d', '\udc4b half'])('%j may not', (text) => {
    expect(common.Text(100).safeParse(text).success).toBe(false)
    expect(common.Line(100).safeParse(text).success).toBe(false)
  })
})

describe('time zones', () => {
  test.each(['Europe/Berlin', 'europe/berlin', 'UTC', 'US/Pacific', '+05:30', 'Etc/GMT+12'])('%s is one', (name) => {
    expect(common.TimeZone.safeParse(name).success).toBe(true)
  })

  // Intl takes the first three, and then no day can be counted in them.
  test.each(['SystemV/AST4', 'ACT', 'PST', 'Nowhere', '', '2024-01-01T00:00[Europe/Berlin]', '+24:00'])(
    '%j is none',
    (name) => {
      expect(common.TimeZone.safeParse(name).success).toBe(false)
    },
  )
})

test.each([
  `${'a'.repeat(65)}@example.org`,
  `a@${'b'.repeat(250)}.org`,
  'a@b',
  'ü@example.org',
  'a@example.org\n',
  '"a"@example.org',
])('no mail could be sent to %s', (email) => {
  expect(identity.Email.safeParse(email).success).toBe(false)
})

const isShape = (entry: [string, unknown]): entry is [string, z.ZodMiniType] =>
  typeof entry[1] === 'object' && entry[1] !== null && 'safeParse' in entry[1]
const exported: Readonly<Record<string, unknown>> = { ...body, ...common, ...identity, ...imports, ...profile }

test.each(Object.entries(exported).filter(isShape))('%s says no to a megabyte of anything at once', (_name, shape) => {
  for (const piece of ['a', '1', '-', '.', 'a.', '@', 'a@', '0-', ':', '\t', '+00:00', '\ud83d']) {
    const text = piece.repeat(1_000_000 / piece.length)
    const before = process.cpuUsage()
    shape.safeParse(text)
    shape.safeParse(`${text}!`)
    // Of the processor, in microseconds: a machine that has others to serve makes no difference.
    expect(process.cpuUsage(before).user).toBeLessThan(1_000_000)
  }
})
