/** What people do with challenges, each both by the API and in the model, and what is compared then. */
import { addDays, daysBetween } from '@setpoint/science/calendar'
import type fc from 'fast-check'
import { sql } from 'kysely'
import { expect } from 'vitest'
import { award, close } from '../modules/challenges/completion.ts'
import { back, todayIn, write } from './challengers.ts'
import {
  boardOf,
  counts,
  isOver,
  isSeen,
  manages,
  settle,
  shownOf,
  takesPart,
  workOut,
  type Kept,
  type Model,
} from './challenge-model.ts'
import type { Person } from './world.ts'

export type Command = fc.AsyncCommand<Model, object>

const the = (people: readonly Person[], who: number) => people[who] as Person

const command = (name: string, slot: number, run: (kept: Kept, model: Model) => Promise<void>): Command => ({
  check: ({ slots }) => slots.has(slot),
  run: (model) => run(model.slots.get(slot) as Kept, model),
  toString: () => `${name} in ${slot}`,
})

export const setUp = (
  slot: number,
  who: number,
  scope: Kept['scope'],
  type: Kept['type'],
  days: number,
  ahead: number,
): Command => ({
  check: ({ slots }) => !slots.has(slot),
  async run({ world, people, teamId, slots }) {
    const startDay = addDays(todayIn(world), ahead)
    const body = {
      name: `Model ${slot}`,
      scope,
      type,
      startDay,
      endDay: addDays(startDay, days - 1),
      target: type === 'percentage' ? 1 : 3,
      ...(scope === 'team' && { teamId }),
    }
    const { status, data } = await the(people, who).post('/challenges', body)
    // Everybody sees a public team.
    expect(status).toBe(scope === 'team' && !manages({ scope, host: who }, who) ? 403 : 201)
    if (status !== 201) return
    const { id, endDay, target } = data
    slots.set(slot, { id, host: who, scope, type, startDay, endDay, target, state: 'open', parts: new Map() })
  },
  toString: () => `${who} sets ${slot}: ${type}, ${scope}, ${days} days, in ${ahead}`,
})

const daysLeft = (today: string, { startDay, endDay }: Kept) =>
  daysBetween(startDay > today ? startDay : today, endDay) + 1

/** Whether they are let in; null where it depends on how much of it they had done. */
function letsIn(model: Model, slot: Kept, who: number): boolean | null {
  const left = daysLeft(todayIn(model.world), slot)
  const before = slot.parts.get(who)
  if (slot.state !== 'open' || isOver(model, slot) || (before !== undefined && before.final !== null)) return false
  if (before !== undefined) return null
  return left >= (slot.type === 'consistency' ? 1 : 7) * slot.target
}

function enter({ world }: Model, slot: Kept, who: number, showing: boolean): void {
  const before = slot.parts.get(who)
  const workedOutOn = todayIn(world)
  const countsFrom = slot.startDay > workedOutOn ? slot.startDay : workedOutOn
  const fresh = { left: false, final: null, held: false, decided: null, judgedTo: null }
  if (before === undefined) slot.parts.set(who, { ...fresh, countsFrom, showing, workedOutOn })
  else Object.assign(before, { left: false, showing, workedOutOn })
}

async function tryToJoin(model: Model, slot: Kept, who: number, showing: boolean): Promise<void> {
  const isIn = takesPart(slot, who)
  const { status } = await the(model.people, who).post(`/challenges/${slot.id}/join`, {
    showing,
    ...(showing && { version: 1 }),
  })
  if (!isSeen(slot, who)) expect(status).toBe(404)
  else if (isIn) expect(status).toBe(200)
  else {
    const lets = letsIn(model, slot, who)
    expect([200, 422]).toContain(status)
    if (lets !== null) expect([who, status]).toEqual([who, lets ? 200 : 422])
    if (status === 200) enter(model, slot, who, showing)
  }
}

export const join = (slot: number, who: number, showing: boolean) =>
  command(`${who} joins${showing ? ' and is seen' : ''}`, slot, async (kept, model) => {
    await tryToJoin(model, kept, who, showing)
    settle(model)
  })

export const joinAtOnce = (slot: number, showing: boolean) =>
  command('everybody joins at once, twice', slot, async (kept, model) => {
    const open = model.people.flatMap((_, who) => (takesPart(kept, who) ? [] : [who]))
    const all = [...open, ...open].map(async (who) => {
      const { status } = await the(model.people, who).post(`/challenges/${kept.id}/join`, {
        showing,
        ...(showing && { version: 1 }),
      })
      return [who, status] as const
    })
    const answers = await Promise.all(all)
    for (const who of open) {
      const [one, other] = answers.filter(([each]) => each === who).map(([, status]) => status)
      expect(one).toBe(other)
      const lets = isSeen(kept, who) ? letsIn(model, kept, who) : false
      if (lets !== null) expect([who, one === 200]).toEqual([who, lets])
      if (one === 200) enter(model, kept, who, showing)
    }
    settle(model)
  })

export const leave = (slot: number, who: number) =>
  command(`${who} leaves`, slot, async (kept, model) => {
    const part = kept.parts.get(who)
    const { status } = await the(model.people, who).post(`/challenges/${kept.id}/leave`)
    const ended = kept.state !== 'open' || (part !== undefined && part.final !== null)
    expect(status).toBe(!isSeen(kept, who) ? 404 : !takesPart(kept, who) ? 403 : ended ? 409 : 204)
    if (status === 204 && part) Object.assign(part, { left: true, showing: false })
    settle(model)
  })

export const edit = (slot: number, who: number, more: number) =>
  command(`${who} makes it ${more} days longer`, slot, async (kept, model) => {
    const endDay = addDays(kept.endDay, more)
    const { status } = await the(model.people, who).patch(`/challenges/${kept.id}`, { endDay })
    const refused = kept.state !== 'open' || isOver(model, kept) ? 409 : 200
    expect(status).toBe(!isSeen(kept, who) ? 404 : manages(kept, who) ? refused : 403)
    await model.world.drain()
    if (status === 200) {
      kept.endDay = endDay
      workOut(model, (each) => each === kept)
    }
    settle(model)
  })

export const cancel = (slot: number, who: number) =>
  command(`${who} cancels`, slot, async (kept, { people }) => {
    const { status } = await the(people, who).post(`/challenges/${kept.id}/cancel`)
    expect(status).toBe(!isSeen(kept, who) ? 404 : !manages(kept, who) ? 403 : kept.state === 'open' ? 200 : 409)
    if (status === 200) kept.state = 'cancelled'
  })

export const remove = (slot: number, who: number) =>
  command(`${who} deletes`, slot, async (kept, { people, slots }) => {
    const { status } = await the(people, who).delete(`/challenges/${kept.id}`)
    const others = [...kept.parts.keys()].some((each) => each !== who) && kept.state !== 'cancelled'
    expect(status).toBe(!isSeen(kept, who) ? 404 : !manages(kept, who) ? 403 : others ? 409 : 204)
    if (status === 204) slots.delete(slot)
  })

export const decide = (slot: number, who: number, other: number, decision: 'cleared' | 'disqualified') =>
  command(`${who} says ${decision} of ${other}`, slot, async (kept, model) => {
    const part = kept.parts.get(other)
    const body = { decision, reason: 'So be it.' }
    const { status } = await the(model.people, who).put(
      `/challenges/${kept.id}/reviews/${the(model.people, other).userId}`,
      body,
    )
    if (!isSeen(kept, who)) return expect(status).toBe(404)
    if (!manages(kept, who)) return expect(status).toBe(403)
    const there = part !== undefined && !part.left && (part.held || part.decided !== null)
    if (!there) return expect(status).toBe(404)
    if (who === other) return expect(status).toBe(403)
    expect([204, 409]).toContain(status)
    if (status === 204) {
      const today = todayIn(model.world)
      const judgedTo = today < kept.endDay ? today : kept.endDay
      Object.assign(part, { held: false, decided: decision, judgedTo })
      workOut(model, (each, whose) => each === kept && whose === other)
      await model.world.drain()
      settle(model)
    }
  })

export const weigh = (who: number, weight: number): Command => ({
  check: ({ world, weights }) => weights.get(who)?.has(todayIn(world)) === false,
  async run(model) {
    const { world, people } = model
    await write(world, the(people, who), [{ day: todayIn(world), weight }])
    await world.drain()
    model.weights.get(who)?.set(todayIn(world), weight)
    workOut(model, (_, whose) => whose === who)
    settle(model)
  },
  toString: () => `${who} weighs ${weight}`,
})

export const correct = (who: number): Command => ({
  check: ({ world, weights }) => weights.get(who)?.has(todayIn(world)) === true,
  async run(model) {
    const { world, people } = model
    const { db } = world.platform
    await sql`delete from weight_entry where user_id = ${the(people, who).userId} and day = ${todayIn(world)}::date`.execute(
      db,
    )
    await write(world, the(people, who), [{ day: todayIn(world), weight: 90 }])
    await world.drain()
    model.weights.get(who)?.set(todayIn(world), 90)
    workOut(model, (_, whose) => whose === who)
    settle(model)
  },
  toString: () => `${who} corrects today`,
})

export const pass = (days: number): Command => ({
  check: () => true,
  async run(model) {
    const { world, people } = model
    for (let day = 0; day < days; day++) {
      // What has been queued is done on its own day.
      await world.drain()
      world.clock.set(`${addDays(todayIn(world), 1)}T08:00:00Z`)
      for (const { id } of model.slots.values()) {
        // As a job that is run again, beside itself.
        await Promise.all([close(world.platform, id), close(world.platform, id)])
        await Promise.all([award(world.platform, id), award(world.platform, id)])
      }
      settle(model)
    }
    await back(world, ...people)
  },
  toString: () => `${days} days pass`,
})

export const look = (slot: number, who: number) =>
  command(`${who} looks`, slot, async (kept, model) => {
    const { status, data } = await the(model.people, who).get(`/challenges/${kept.id}`)
    expect(status).toBe(isSeen(kept, who) ? 200 : 404)
    if (status !== 200) return
    const part = kept.parts.get(who)
    expect(data.participantCount).toBe([...kept.parts.values()].filter(({ left }) => !left).length)
    const running = todayIn(model.world) < kept.startDay ? 'upcoming' : isOver(model, kept) ? 'closing' : 'running'
    expect(data.state).toBe(kept.state === 'open' ? running : kept.state)
    expect(data.own !== null).toBe(takesPart(kept, who))
    if (part && !part.left && kept.state !== 'cancelled') {
      const { value, reached } = shownOf(model, kept, who, part)
      expect(data.own).toMatchObject({ reached, showing: part.showing, final: part.final !== null })
      expect(data.own.value).toBe(value === null ? null : Math.round(value * 100) / 100)
      expect(data.own.review).toBe(part.held ? 'held' : (part.decided ?? 'counted'))
      expect(data.own.completed).toBe(kept.state === 'finished' && counts(part) && reached)
    }
    const list = kept.state === 'open' ? (kept.scope === 'team' ? 'teams' : 'open') : 'finished'
    const listed = (await the(model.people, who).get('/challenges', { list })).data.some(
      ({ id }: { id: string }) => id === kept.id,
    )
    const concerns = kept.scope === 'team' || takesPart(kept, who) || kept.host === who
    expect(listed).toBe(list === 'finished' ? concerns : list === 'teams' || !isOver(model, kept))
    const board = await the(model.people, who).get(`/challenges/${kept.id}/leaderboard`)
    expect(board.status).toBe(concerns ? 200 : 403)
    if (board.status !== 200 || kept.state === 'cancelled') return
    const lines = board.data.entries.map((entry: { username: string; value: number }) => [entry.username, entry.value])
    // A figure goes back late only: what is shown may be a step above what is.
    const want = boardOf(model, kept)
    expect(lines.map(([name]: [string]) => name).toSorted()).toEqual(want.map(([name]) => name).toSorted())
    if (kept.type === 'consistency') expect(new Map(lines)).toEqual(new Map(want))
    if (kept.state === 'finished') {
      const most = Math.max(0, ...lines.map(([, value]: [string, number]) => value))
      for (const { value, won } of board.data.entries) if (won) expect(value).toBe(most)
    }
  })
