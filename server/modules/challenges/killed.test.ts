/** kill -9 of the process that ends challenges, in the middle of it, twice: each result, notice and point is there once. */
import { addDays } from '@setpoint/science/calendar'
import type { Challenge } from '@setpoint/contract/challenges'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { back, challenger, join, live, set, todayIn } from '../../test/challengers.ts'
import { openSecondProcess } from '../../test/second-process.ts'
import { teamOf } from '../../test/showing-team.ts'
import { useWorld, type Person } from '../../test/world.ts'

const world = useWorld()
const many = 8
const points = 25
/** As many are done when a process is killed. */
const enough = 5
const patience = 240_000

test(
  'challenges whose end is broken off twice are over, with everything that they give given once',
  { timeout: 3 * patience },
  async () => {
    const people = await someoneIn(`${new Date(Date.now() - 10 * 86_400_000).toISOString().slice(0, 10)}T08:00:00Z`)
    const challenges = await joinedByAll(people)
    const all = people.length * challenges.length
    // One in four weighs in on three days of seven, and reaches nothing.
    await live(
      world,
      6,
      people.map((person, at) => [person, (day: number) => (at % 4 === 3 && day > 2 ? null : 90)] as const),
    )
    await back(world, ...people.slice(0, 4))
    await world.app.opened.queue.stop()
    world.clock.set(new Date())

    await sql`update pgboss.job set start_after = now() where name = 'challenges.close'`.execute(world.platform.db)
    for (const step of ['final_at', 'awarded_at'] as const) {
      const done = await killedAt(step)
      expect([done >= enough, done < all]).toEqual([true, true])
    }
    const last = await openSecondProcess(world, 'web,realtime,worker')
    const left = async () => {
      await hurry()
      return [
        await count(sql`challenge_participant where awarded_at is null`),
        await count(sql`pgboss.job where state in ('created', 'retry', 'active') and start_after <= now()`),
      ]
    }
    await expect.poll(left, { timeout: patience }).toEqual([0, 0])
    expect(await count(sql`challenge_participant where awarded_at is not null`)).toBe(all)
    await last.close()

    await expectOnce(people, challenges)
  },
)

/** In a team of the first of them, who have weighed in for ten days. */
async function someoneIn(day: string): Promise<Person[]> {
  world.clock.set(day)
  const names = Array.from({ length: many }, (_, at) => `racer${at}`)
  const people: Person[] = []
  for (const name of names) people.push(await challenger(world, name))
  return people
}

/** Two that are open to anybody, and one of a team. */
async function joinedByAll(people: readonly Person[]): Promise<Challenge[]> {
  const { teamId } = await teamOf(world, ...people.map(({ username }) => username))
  const [host] = people as [Person]
  const week = { type: 'consistency', target: 5, endDay: addDays(todayIn(world), 6), rewardPoints: points } as const
  const challenges = [
    await set(world, host, { ...week, name: 'One' }),
    await set(world, host, { ...week, name: 'Two' }),
    await set(world, host, { ...week, name: 'Three', scope: 'team', teamId }),
  ]
  for (const challenge of challenges) for (const person of people) await join(person, challenge)
  return challenges
}

/** A process is killed once so much is done, and is dead for half a minute; the next goes on. Answers what was done at the kill. */
async function killedAt(step: 'final_at' | 'awarded_at'): Promise<number> {
  const { db } = world.platform
  const done = () => count(sql`challenge_participant where ${sql.ref(step)} is not null`)
  await holdUp(step)
  const process = await openSecondProcess(world, 'web,realtime,worker')
  const hurried = async () => {
    await hurry()
    return done()
  }
  await expect.poll(hurried, { timeout: patience }).toBeGreaterThanOrEqual(enough)
  await process.kill()
  const reached = await done()
  // What it was about to do ends with it; the database would finish its nap first.
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and wait_event = 'PgSleep'`.execute(db)
  await sql`drop trigger held_up on challenge_participant`.execute(db)
  await sql`update pgboss.job set heartbeat_on = now() - interval '1 minute' where state = 'active'`.execute(db)
  return reached
}

/** Whoever would go on once so much is done falls asleep over it: however quick a process is, the kill finds it in the middle. */
async function holdUp(step: 'final_at' | 'awarded_at'): Promise<void> {
  const { db } = world.platform
  const [column, most] = [sql.ref(step), sql.lit(enough)]
  await sql`
    create or replace function fall_asleep() returns trigger language plpgsql as $$ begin
      if (select count(*) from challenge_participant where ${column} is not null) >= ${most} then
        perform pg_sleep(3600);
      end if;
      return new;
    end $$`.execute(db)
  await sql`
    create trigger held_up before update on challenge_participant for each row
    when (old.${column} is null and new.${column} is not null) execute function fall_asleep()`.execute(db)
}

/** What a dead process has left is found by the upkeep, and tried again after a pause that is over at once. */
async function hurry(): Promise<void> {
  await sql`update pgboss.job set start_after = now() where state = 'retry' and start_after > now()`.execute(
    world.platform.db,
  )
}

async function count(from: ReturnType<typeof sql>): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from ${from}`.execute(world.platform.db)
  return rows[0]?.count ?? 0
}

async function expectOnce(people: readonly Person[], challenges: readonly Challenge[]): Promise<void> {
  const winners = people.filter((_, at) => at % 4 !== 3)
  for (const { id } of challenges) {
    expect(await count(sql`challenge where id = ${id} and state = 'finished' and ended_at is not null`)).toBe(1)
    const own = sql`challenge_participant where challenge_id = ${id}`
    expect(await count(sql`${own} and final_at = closes_at and awarded_at is not null`)).toBe(people.length)
    expect(await count(sql`${own} and won`)).toBe(winners.length)
    const told = sql`notification where challenge_id = ${id}`
    expect(await count(sql`${told} and kind = 'challenge-won'`)).toBe(winners.length)
    expect(await count(sql`${told} and kind = 'challenge-finished'`)).toBe(people.length - winners.length)
    const completed = sql`pgboss.job where name = 'event/achievements.award-after-challenge'`
    expect(await count(sql`${completed} and data -> 'payload' ->> 'challengeId' = ${id}`)).toBe(winners.length)
  }
  const given = await sql<{ points: number; rows: number }>`
    select coalesce(sum(points), 0)::int as points, count(*)::int as rows from team_points where points > 0`.execute(
    world.platform.db,
  )
  expect(given.rows).toEqual([{ points: winners.length * points, rows: winners.length }])
  const [first, , , fourth] = people as [Person, Person, Person, Person]
  await back(world, first, fourth)
  const totals = async (person: Person) => (await person.get('/challenges/totals')).data
  expect(await totals(first)).toEqual({ points: 3 * points, completed: 3, won: 3, running: 0 })
  expect(await totals(fourth)).toEqual({ points: 0, completed: 0, won: 0, running: 0 })
  const earned = async (person: Person) =>
    (await person.get('/achievements')).data.items.filter(
      (item: { kind: string; awardedAt: unknown }) => item.kind === 'first-challenge' && item.awardedAt,
    )
  expect([await earned(first), await earned(fourth)]).toEqual([[expect.anything()], []])
}
