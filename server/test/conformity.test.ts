/**
 * Every answer to a GET keeps its own contract, whatever somebody has entered within theirs: the serialiser asks for types
 * only, and writes NaN as null.
 */
import { beforeEach, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { routes } from '../app.ts'
import { useWorld } from './world.ts'

const world = useWorld()
beforeEach(() => world.clock.set('2026-11-21T08:00:00Z'))

const [least, most] = [Number.MIN_VALUE, 1000]
const day = (n: number) => new Date(Date.UTC(2026, 10, 20 - n)).toISOString()

const lives: Record<string, { facts: object; weighIns: object[] }> = {
  nothing: { facts: {}, weighIns: [] },
  'a goal that is the weight': {
    facts: { goalWeight: 80, goalDate: '2026-11-22' },
    weighIns: [{ weight: 80, recordedAt: day(1) }],
  },
  'a goal of next to nothing': {
    facts: { goalWeight: least, goalDate: '9999-12-31' },
    weighIns: [80, 79, 78].map((weight, at) => ({ weight, recordedAt: day(30 - at * 10) })),
  },
  'the heaviest and the lightest in turn': {
    facts: { goalWeight: most, height: 280, sex: 'female', birthDate: '1906-11-22', activityLevel: 'very-active' },
    weighIns: Array.from({ length: 40 }, (_, at) => ({ weight: at % 2 === 0 ? least : most, recordedAt: day(at) })),
  },
  'everything of next to nothing': {
    facts: { goalWeight: least },
    weighIns: [0, 1, 2].map((at) => ({
      weight: least,
      recordedAt: day(at),
      bodyFatPercentage: -0,
      muscleMass: least,
      waterPercentage: 100,
      circumferences: { waist: least },
    })),
  },
  'a century between two': {
    facts: { goalWeight: 60, height: 170, sex: 'male', birthDate: '1990-02-28' },
    weighIns: [
      { weight: 90, recordedAt: '1900-01-02T00:00:00Z' },
      { weight: 70, recordedAt: day(0) },
    ],
  },
  'a minute with a thousand kilograms between': {
    facts: { goalWeight: 500 },
    weighIns: [1, 1000, 1, 1000].map((weight, at) => ({ weight, recordedAt: `2026-11-20T06:00:0${at}Z` })),
  },
}

const reads = routes.filter(
  ({ method, path, answer }) => method === 'GET' && !path.includes(':') && answer.shape !== null,
)

/** What a route must be asked for. */
const asked: Record<string, Record<string, string>> = {
  '/users': { search: 'p_' },
  '/posts/tagged': { tag: 'none' },
  '/posts/search': { words: 'none' },
  '/posts/new-count': { feed: 'public' },
}

describe.each(Object.entries(lives))('%s', (name, { facts, weighIns }) => {
  const username = `p_${Object.keys(lives).indexOf(name)}`

  test('is entered', async () => {
    const person = await world.person(username)
    expect((await person.patch('/users/me', facts)).status).toBe(200)
    for (const weighIn of weighIns) expect((await person.post('/weight-entries', weighIn)).status).toBe(201)
  })

  test.each(reads.map((route) => [route.path, route] as const))('GET %s', async (path, { answer }) => {
    const person = /^\/(admin|moderation\/(desk|cases))/.test(path)
      ? await world.admin('root')
      : await world.person(username)
    const shape =
      answer.kind === 'page' || answer.kind === 'scroll'
        ? z.array(answer.shape as z.ZodMiniType)
        : (answer.shape as z.ZodMiniType)
    const { status, data } = await person.get(path, path.endsWith('/chart') ? { period: 'all' } : asked[path])
    expect([status, shape.safeParse(data).error?.issues.slice(0, 3)]).toEqual([200, undefined])
  })
})
