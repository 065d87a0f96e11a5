/** People who take part in challenges, for tests: grown up, tall enough, and on the scale every day. They live in Berlin. */
import { randomUUIDv7 } from 'node:crypto'
import { consentVersions } from '@setpoint/contract/consents'
import type { Challenge, ChallengeInput } from '@setpoint/contract/challenges'
import { addDays } from '@setpoint/science/calendar'
import { insertEntries } from '../modules/body/store.ts'
import { touchSeries } from '../modules/body/series-version.ts'
import { transaction } from '../platform/db/transaction.ts'
import type { Answered } from './client.ts'
import { signInAgain } from './sign-in-again.ts'
import type { Person, World } from './world.ts'

/** Their own day: it is the same in Berlin as in UTC at the hours of the tests. */
export const todayIn = (world: World): string => world.clock.now().toISOString().slice(0, 10)

/** Signed in, grown up and 180 cm tall, with ten days of a weight behind them. */
export async function challenger(world: World, name: string, weight = 90): Promise<Person> {
  const person = await world.person(name)
  await signInAgain(world, person)
  await person.patch('/users/me', { birthDate: '1990-05-05', height: 180 })
  const today = todayIn(world)
  await write(
    world,
    person,
    Array.from({ length: 10 }, (_, at) => ({ day: addDays(today, at - 10), weight })),
  )
  return person
}

export interface Written {
  readonly day: string
  readonly weight: number
  /** Default: an hour after the weigh-in. */
  readonly createdAt?: string
}

/** Weigh-ins at six in the morning UTC, as if each had been written then: a request each would be slow, and all be written now. */
export async function write(world: World, { userId }: Person, weighIns: readonly Written[]): Promise<void> {
  const entries = weighIns.map(({ day, weight, createdAt = `${day}T07:00:00.000Z` }) => ({
    ...nothingElse,
    userId,
    id: randomUUIDv7(),
    weight,
    recordedAt: `${day}T06:00:00.000Z`,
    day,
    createdAt,
    updatedAt: createdAt,
  }))
  await transaction(world.platform, async (tx) => {
    await insertEntries(tx, userId, entries)
    await touchSeries(tx, userId)
    await tx.emit('weights.imported', { userId, importId: randomUUIDv7() })
  })
}

const nothingElse = {
  bodyFatPercentage: null,
  muscleMass: null,
  waterPercentage: null,
  notes: null,
  circumferences: null,
  source: 'manual',
  importId: null,
  revision: 1,
  photoCount: 0,
} as const

/** A challenge from today on, of four weeks. */
export const fourWeeks = (world: World, more: Partial<ChallengeInput> = {}) => ({
  name: 'Four weeks',
  type: 'percentage',
  scope: 'open',
  startDay: todayIn(world),
  endDay: addDays(todayIn(world), 27),
  target: 2,
  ...more,
})

export async function set(world: World, person: Person, more: Partial<ChallengeInput> = {}): Promise<Challenge> {
  const answer = await person.post('/challenges', fourWeeks(world, more))
  if (answer.status !== 201) throw new Error(`a challenge answered ${answer.status}: ${answer.body}`)
  return answer.data
}

export const seen = { showing: true, version: consentVersions.challenge } as const
export const unseen = { showing: false } as const

export const join = (person: Person, { id }: Pick<Challenge, 'id'>, how: object = seen): Promise<Answered> =>
  person.post(`/challenges/${id}/join`, how)

export const board = async (person: Person, { id }: Pick<Challenge, 'id'>): Promise<unknown[]> =>
  (await person.get(`/challenges/${id}/leaderboard`)).data.entries.map((entry: Record<string, unknown>) => [
    entry['rank'],
    entry['username'],
    entry['value'],
  ])

/** So many days go by, and everybody weighs in on each of them, from the next day on; what follows is done. */
export async function live(
  world: World,
  days: number,
  weights: readonly (readonly [Person, (day: number) => number | null])[],
): Promise<void> {
  const before = todayIn(world)
  world.clock.set(`${addDays(before, days)}T08:00:00Z`)
  for (const [person, weightOn] of weights) {
    const all = Array.from({ length: days }, (_, at) => ({ day: addDays(before, at + 1), weight: weightOn(at + 1) }))
    await write(
      world,
      person,
      all.flatMap(({ day, weight }) => (weight === null ? [] : [{ day, weight }])),
    )
  }
  await world.drain()
}

/** Signed in again, after the clock was moved. */
export async function back(world: World, ...people: readonly Person[]): Promise<void> {
  for (const person of people) await signInAgain(world, person)
}
