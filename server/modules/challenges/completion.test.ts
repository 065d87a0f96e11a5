import { addDays } from '@setpoint/science/calendar'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { after, living, read, week } from '../../test/challenge-weeks.ts'
import { back, board, challenger, join, live, set, todayIn } from '../../test/challengers.ts'
import { kindsOf } from '../../test/notices-of.ts'
import { teamOf } from '../../test/showing-team.ts'
import { useWorld, type Person } from '../../test/world.ts'
import { closingOf } from './calendar.ts'
import { award, close } from './completion.ts'
import { beginChallenge, catchUp, closeChallenge } from './jobs.ts'

const world = useWorld()
beforeEach(() => world.clock.set('2026-11-28T08:00:00Z'))

describe('the end', () => {
  test('comes for each by their own calendar, from +14 to -12, and for the challenge with the last of them', async () => {
    const kiri = await living(world, 'kiri', 'Pacific/Kiritimati')
    const [bert, west] = [await living(world, 'bert', 'Europe/Berlin'), await living(world, 'west', 'Etc/GMT+12')]
    const challenge = await set(world, bert, week(world))
    for (const person of [kiri, bert, west]) await join(person, challenge)
    await live(
      world,
      6,
      [kiri, bert, west].map((person) => [person, () => 90] as const),
    )
    const finals = async () => {
      const rows = await world.platform.db
        .selectFrom('challenge_participant')
        .select(['user_id', 'final_at'])
        .where('challenge_id', '=', challenge.id)
        .execute()
      return [kiri, bert, west].map(({ userId }) => rows.find((row) => row.user_id === userId)?.final_at !== null)
    }
    await after(world, challenge, 'Pacific/Kiritimati', -1)
    expect(await finals()).toEqual([false, false, false])
    await after(world, challenge, 'Pacific/Kiritimati')
    expect(await finals()).toEqual([true, false, false])
    await after(world, challenge, 'Europe/Berlin')
    expect(await finals()).toEqual([true, true, false])
    await back(world, bert)
    expect(await read(bert, challenge)).toMatchObject({ state: 'closing', own: { final: true } })
    await after(world, challenge, 'Etc/GMT+12', -1)
    await back(world, bert)
    expect((await read(bert, challenge)).state).toBe('closing')
    await after(world, challenge, 'Etc/GMT+12')
    await back(world, bert, kiri)
    expect(await read(bert, challenge)).toMatchObject({ state: 'finished', own: { completed: true, won: true } })
    expect((await kiri.get('/challenges', { list: 'finished' })).data[0]).toMatchObject({
      id: challenge.id,
      state: 'finished',
    })
  })

  test('whoever moves to another zone ends by that', async () => {
    const [host, mover] = [await living(world, 'host', 'Europe/Berlin'), await living(world, 'mover', 'Europe/Berlin')]
    const challenge = await set(world, host, week(world))
    await join(mover, challenge)
    await mover.patch('/users/me', { timeZone: 'America/Los_Angeles' })
    await world.drain()
    await after(world, challenge, 'Europe/Berlin')
    await back(world, mover)
    expect(await read(mover, challenge)).toMatchObject({ own: { final: false } })
    await after(world, challenge, 'America/Los_Angeles')
    await back(world, mover)
    expect((await read(mover, challenge)).state).toBe('finished')
  })

  test('gives everything exactly once, whoever runs it, how often, and wherever it was broken off', async () => {
    const people: Person[] = []
    for (const name of ['one', 'two', 'three', 'four']) people.push(await challenger(world, name))
    const [one] = people as [Person]
    const challenge = await set(world, one, week(world, { rewardPoints: 25 }))
    for (const person of people) await join(person, challenge)
    await live(
      world,
      6,
      people.map((person) => [person, () => 90] as const),
    )
    world.clock.set(closingOf(challenge.endDay, 'Europe/Berlin'))
    // The last of them cannot be given anything: as if the process had died there.
    const last = people
      .map(({ userId }) => userId)
      .toSorted()
      .at(-1)
    const { db } = world.platform
    await sql`create function broken() returns trigger language plpgsql as $$ begin raise exception 'gone'; end $$`.execute(
      db,
    )
    await sql`
      create trigger broken before update on challenge_participant for each row
      when (new.awarded_at is not null and new.user_id = ${sql.lit(last)}) execute function broken()`.execute(db)
    await Promise.allSettled(Array.from({ length: 3 }, () => close(world.platform, challenge.id)))
    await expect(award(world.platform, challenge.id)).rejects.toThrow('gone')
    const given = async () => {
      const { rows } = await sql<{ count: number }>`
        select count(*)::int as count from challenge_participant
        where awarded_at is not null and challenge_id = ${challenge.id}`.execute(db)
      return rows[0]?.count
    }
    expect(await given()).toBe(3)
    await sql`drop trigger broken on challenge_participant`.execute(db)
    await Promise.all([
      ...Array.from({ length: 3 }, () => award(world.platform, challenge.id)),
      ...Array.from({ length: 3 }, () => close(world.platform, challenge.id)),
    ])
    await catchUp.run(world.platform, {}, { jobId: '' })
    await world.drain()
    await back(world, ...people)
    for (const person of people) {
      expect((await person.get('/challenges/totals')).data).toEqual({ points: 25, completed: 1, won: 1, running: 0 })
      const notices = await kindsOf(person)
      expect(notices.filter((kind: string) => kind === 'challenge-won')).toHaveLength(1)
      expect(notices.filter((kind: string) => kind === 'achievement').length).toBeGreaterThan(0)
      const earned = (await person.get('/achievements')).data.items.filter(
        (item: { kind: string }) => item.kind === 'first-challenge',
      )
      expect(earned).toMatchObject([{ awardedAt: expect.any(String) }])
    }
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from pgboss.job
      where name = 'event/achievements.award-after-challenge'
        and data -> 'payload' ->> 'challengeId' = ${challenge.id}`.execute(db)
    expect(rows[0]?.count).toBe(4)
    expect(new Set((await board(one, challenge)).map((line) => JSON.stringify(line))).size).toBe(4)
  })

  test("is waited for without a rush where the app's clock is behind the database's", async () => {
    world.clock.set('2026-10-05T08:00:00Z')
    const slow = await living(world, 'slow', 'Europe/Berlin')
    const challenge = await set(world, slow, week(world))
    await join(slow, challenge)
    world.clock.set(new Date(closingOf(challenge.endDay, 'Europe/Berlin').getTime() - 3_600_000))
    // For the database it is over long since: its job has started, maybe before now.
    await world.drain()
    await sql`delete from pgboss.job where name = 'challenges.close'`.execute(world.platform.db)
    await closeChallenge.run(world.platform, { challengeId: challenge.id }, { jobId: '' })
    await world.drain()
    const { rows } = await sql<{ wait: number }>`
      select extract(epoch from start_after - now())::float as wait from pgboss.job
      where name = 'challenges.close' and state = 'created' and data ->> 'challengeId' = ${challenge.id}
      order by start_after limit 1`.execute(world.platform.db)
    expect(rows[0]?.wait).toBeGreaterThan(0)
    expect(rows[0]?.wait).toBeLessThanOrEqual(3_600)
  })

  test('begins anew to wait where its beginning was looked at too early', async () => {
    const early = await living(world, 'early', 'Europe/Berlin')
    const challenge = await set(world, early, week(world, { startDay: addDays(todayIn(world), 1) }))
    await sql`delete from pgboss.job where name = 'challenges.begin'`.execute(world.platform.db)
    await beginChallenge.run(world.platform, { challengeId: challenge.id }, { jobId: '' })
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from pgboss.job
      where name = 'challenges.begin' and state = 'created' and data ->> 'challengeId' = ${challenge.id}`.execute(
      world.platform.db,
    )
    expect(rows[0]?.count).toBe(1)
  })

  test('is caught up where its job was lost', async () => {
    const lone = await challenger(world, 'lone')
    const challenge = await set(world, lone, week(world, { scope: 'personal' }))
    await live(world, 6, [[lone, () => 90]])
    await sql`delete from pgboss.job where name like 'challenges.%'`.execute(world.platform.db)
    world.clock.set(closingOf(challenge.endDay, 'Europe/Berlin'))
    await catchUp.run(world.platform, {}, { jobId: '' })
    await world.drain()
    await back(world, lone)
    expect(await read(lone, challenge)).toMatchObject({ state: 'finished', own: { completed: true, won: false } })
    expect(await kindsOf(lone)).toEqual(expect.arrayContaining(['challenge-progress', 'challenge-finished']))
  })
})

describe('whoever goes', () => {
  test('from a team is in none of its challenges; from Setpoint in none at all', async () => {
    const { teamId, people } = await teamOf(world, 'gone', 'left', 'stays')
    const [gone, left, stays] = people
    const challenge = await set(world, gone, week(world, { scope: 'team', teamId }))
    for (const person of people) await join(person, challenge)
    await live(
      world,
      2,
      people.map((person) => [person, () => 90] as const),
    )
    await back(world, ...people)
    await left.post(`/teams/${teamId}/leave`)
    expect((await board(stays, challenge)).length).toBe(2)
    await world.drain()
    expect((await read(stays, challenge)).participantCount).toBe(2)
    expect((await left.get(`/challenges/${challenge.id}`)).status).toBe(404)
    await world.erasing(gone)
    expect(await board(stays, challenge)).toEqual([[1, 'stays', 2]])
    expect((await read(stays, challenge)).createdBy).toBeNull()
  })
})
