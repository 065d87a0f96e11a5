import { randomUUIDv7 } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { useWorld, type Person } from '../../test/world.ts'

const world = useWorld()
beforeAll(() => world.clock.set('2026-11-21T08:00:00Z'))

interface Kept {
  weight: number
  notes: string | null
  recordedAt: string
  revision: number
}
type Model = Map<string, Kept>
interface Real {
  readonly person: Person
}

/** Few ids, so that commands meet: some are used twice, some never. */
const ids = Array.from({ length: 4 }, () => randomUUIDv7())
const anId = fc.constantFrom(...ids)
const aWeight = fc.integer({ min: 300, max: 2000 }).map((tenths) => tenths / 10)
const aNote = fc.option(fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme-ascii' }))
const aTime = fc.integer({ min: 0, max: 6 }).map((hour) => `2026-11-20T0${hour}:00:00.000Z`)

const record = (id: string, weight: number, notes: string | null, recordedAt: string) =>
  command(`record ${id.slice(-4)} ${weight} ${recordedAt}`, async (model, { person }) => {
    const answer = await person.post('/weight-entries', { id, weight, recordedAt, ...(notes !== null && { notes }) })
    const there = model.get(id)
    const same = there?.weight === weight && there.notes === notes && there.recordedAt === recordedAt
    expect(answer.status).toBe(there === undefined ? 201 : same ? 200 : 409)
    if (there === undefined) model.set(id, { weight, notes, recordedAt, revision: 1 })
  })

const change = (id: string, weight: number, notes: string | null, ifMatch: number | null) =>
  command(`change ${id.slice(-4)} ${weight} if ${ifMatch}`, async (model, { person }) => {
    const there = model.get(id)
    const headers = ifMatch === null ? {} : { 'if-match': `"${ifMatch}"` }
    const answer = await person.patch(`/weight-entries/${id}`, { weight, notes }, headers)
    const stale = ifMatch !== null && ifMatch !== there?.revision
    expect(answer.status).toBe(there === undefined ? 404 : stale ? 412 : 200)
    if (there && !stale) model.set(id, { ...there, weight, notes, revision: there.revision + 1 })
  })

const remove = (id: string) =>
  command(`remove ${id.slice(-4)}`, async (model, { person }) => {
    expect((await person.delete(`/weight-entries/${id}`)).status).toBe(model.has(id) ? 204 : 404)
    model.delete(id)
  })

/** Everything that shows weigh-ins agrees with the model. */
const look = () =>
  command('look', async (model, { person }) => {
    const byTime = [...model].toSorted(
      ([a, one], [b, other]) => compare(one.recordedAt, other.recordedAt) || compare(a, b),
    )
    const list = await person.get('/weight-entries', { order: 'asc', limit: 2 })
    expect(list.pagination?.totalItems).toBe(model.size)
    expect(list.data).toMatchObject(byTime.slice(0, 2).map(([id, entry]) => ({ id, ...entry })))
    const chart = await person.get('/weight-entries/chart', { period: 'all' })
    expect(chart.data.points.map((point: { weight: number }) => point.weight)).toEqual(
      byTime.map(([, { weight }]) => weight),
    )
  })

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

function command(name: string, run: (model: Model, real: Real) => Promise<void>): fc.AsyncCommand<Model, Real> {
  return { check: () => true, run, toString: () => name }
}

test('whatever is done in whatever order, the API and a plain map agree', async () => {
  const commands = fc.commands(
    [
      fc.tuple(anId, aWeight, aNote, aTime).map((given) => record(...given)),
      fc.tuple(anId, aWeight, aNote, fc.option(fc.integer({ min: 1, max: 3 }))).map((given) => change(...given)),
      anId.map(remove),
      fc.constant(null).map(look),
    ],
    { maxCommands: 25 },
  )
  let people = 0
  await fc.assert(
    fc.asyncProperty(commands, async (sequence) => {
      const person = await world.person(`model${people++}`)
      await fc.asyncModelRun(() => ({ model: new Map(), real: { person } }), sequence)
    }),
    { numRuns: 25 },
  )
  expect(people).toBe(25)
})
