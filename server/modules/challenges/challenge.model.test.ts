/**
 * Whatever five people do with two challenges in whatever order, also at once, and however time passes: the API and a plain map
 * (server/test/challenge-model.ts) agree who takes part, how far they are, who is held, and how it ends.
 */
import { addDays } from '@setpoint/science/calendar'
import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import {
  cancel,
  correct,
  decide,
  edit,
  join,
  joinAtOnce,
  leave,
  look,
  pass,
  remove,
  setUp,
  weigh,
} from '../../test/challenge-commands.ts'
import type { Model } from '../../test/challenge-model.ts'
import { back, challenger, write } from '../../test/challengers.ts'
import { useWorld, type Person } from '../../test/world.ts'

const world = useWorld()
const begin = '2026-12-01'
const people: Person[] = []
let teamId = ''
/** The first owns the team, the second is its moderator, the third a member, the others are not in it. */
const names = ['anna', 'ben', 'cleo', 'dora', 'emil']
beforeAll(async () => {
  world.clock.set(`${begin}T08:00:00Z`)
  for (const name of names) people.push(await challenger(world, name))
  teamId = (await person(0).post('/teams', { name: 'Model', privacy: 'public' })).data.id
  for (const who of [1, 2]) await person(who).post(`/teams/${teamId}/join`)
  await person(0).patch(`/teams/${teamId}/members/${person(1).userId}/role`, { role: 'moderator' })
})
const person = (who: number) => people[who] as Person

const aSlot = fc.integer({ min: 0, max: 1 })
const somebody = fc.constantFrom(0, 0, 1, 1, 2, 3, 4)
const aDecision = fc.constantFrom('cleared' as const, 'disqualified' as const)
const often = [
  fc.tuple(aSlot, somebody, fc.boolean()).map((given) => join(...given)),
  fc.tuple(somebody, fc.constantFrom(90, 89.5)).map((given) => weigh(...given)),
  fc.tuple(somebody, fc.constantFrom(90, 89.5)).map((given) => weigh(...given)),
  fc.tuple(aSlot, somebody).map((given) => look(...given)),
  fc.constantFrom(1, 1, 2).map((days) => pass(days)),
]
const seldom = [
  fc.tuple(aSlot, fc.boolean()).map((given) => joinAtOnce(...given)),
  fc.tuple(aSlot, somebody).map((given) => leave(...given)),
  fc.tuple(aSlot, somebody, fc.integer({ min: 1, max: 3 })).map((given) => edit(...given)),
  fc.tuple(aSlot, somebody).map((given) => cancel(...given)),
  fc.tuple(aSlot, somebody).map((given) => remove(...given)),
  fc.tuple(aSlot, somebody, somebody, aDecision).map((given) => decide(...given)),
  somebody.map((who) => weigh(who, 60)),
  somebody.map((who) => correct(who)),
]
const settings = fc
  .tuple(
    aSlot,
    somebody,
    fc.constantFrom('open' as const, 'team' as const),
    fc.constantFrom('consistency' as const, 'percentage' as const),
    fc.integer({ min: 7, max: 9 }),
    fc.integer({ min: 0, max: 1 }),
  )
  .map((given) => setUp(...given))
const commands = fc.commands([settings, ...often, ...often, ...often, ...seldom], { maxCommands: 60, size: 'max' })

async function beginAnew(): Promise<Model> {
  const { db } = world.platform
  await sql`delete from challenge`.execute(db)
  await sql`delete from team_weight_figure`.execute(db)
  world.clock.set(`${begin}T08:00:00Z`)
  const days = Array.from({ length: 10 }, (_, at) => addDays(begin, at - 10))
  for (const each of people) {
    await sql`delete from weight_entry where user_id = ${each.userId}`.execute(db)
    await write(
      world,
      each,
      days.map((day) => ({ day, weight: 90 })),
    )
  }
  await world.drain()
  await back(world, ...people)
  const weights = new Map(people.map((_, who) => [who, new Map(days.map((day) => [day, 90]))]))
  return { world, people, teamId, slots: new Map(), weights }
}

test('whatever is done in whatever order, the API and a plain map agree', { timeout: 600_000 }, async () => {
  let runs = 0
  await fc.assert(
    fc.asyncProperty(commands, async (sequence) => {
      runs++
      const model = await beginAnew()
      await setUp(0, 0, 'team', 'consistency', 7, 0).run(model, {})
      await setUp(1, 3, 'open', 'percentage', 8, 0).run(model, {})
      await fc.asyncModelRun(() => ({ model, real: {} }), sequence)
    }),
    { numRuns: 12 },
  )
  expect(runs).toBe(12)
})
