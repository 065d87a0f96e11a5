import { addDays } from '@setpoint/science/calendar'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { after, read, week } from '../../test/challenge-weeks.ts'
import { back, board, challenger, join, live, set, write } from '../../test/challengers.ts'
import { useWorld } from '../../test/world.ts'
import { closingOf } from './calendar.ts'

const world = useWorld()
beforeEach(() => world.clock.set('2026-11-28T08:00:00Z'))

describe('what counts', () => {
  test('is written in time: neither after the end, nor late, nor without the photo that is asked for', async () => {
    const rita = await challenger(world, 'rita')
    const challenge = await set(world, rita, week(world, { target: 7 }))
    await join(rita, challenge)
    const last = challenge.endDay
    await write(world, rita, [
      { day: addDays(last, -6), weight: 90 },
      { day: addDays(last, -5), weight: 90 },
      // A phone that was off for two days, and somebody who fills a gap.
      { day: addDays(last, -4), weight: 90, createdAt: `${addDays(last, -2)}T07:00:00Z` },
      { day: addDays(last, -3), weight: 90, createdAt: `${addDays(last, 1)}T07:00:00Z` },
      { day: addDays(last, -2), weight: 90 },
      // In the hours of grace, and after them.
      { day: last, weight: 90, createdAt: `${addDays(last, 1)}T04:59:59Z` },
    ])
    await after(world, challenge, 'Europe/Berlin')
    await back(world, rita)
    expect((await read(rita, challenge)).own).toMatchObject({ value: 3, final: true, completed: false })
    await write(world, rita, [{ day: addDays(last, -1), weight: 90 }])
    await world.drain()
    expect((await read(rita, challenge)).own).toMatchObject({ value: 3, completed: false })
  })

  test('is frozen: what is written, changed or deleted after the end moves nothing, also before the job has run', async () => {
    const seth = await challenger(world, 'seth')
    const challenge = await set(world, seth, week(world, { target: 7 }))
    await join(seth, challenge)
    await live(world, 6, [[seth, () => 90]])
    world.clock.set(new Date(closingOf(challenge.endDay, 'Europe/Berlin').getTime() + 60_000))
    await back(world, seth)
    await seth.post('/weight-entries', { weight: 90, recordedAt: `${challenge.startDay}T06:00:00Z` })
    await world.drain()
    expect((await read(seth, challenge)).own).toMatchObject({ value: 6, final: true })
    const { data } = await seth.get('/weight-entries', { limit: 3 })
    for (const { id } of data) await seth.delete(`/weight-entries/${id}`)
    await after(world, challenge, 'Europe/Berlin', 120)
    await back(world, seth)
    expect((await read(seth, challenge)).own).toMatchObject({ value: 6, completed: false })
    expect(await board(seth, challenge)).toEqual([[1, 'seth', 6]])
  })

  test('with photos only those that have one', async () => {
    const tess = await challenger(world, 'tess')
    const challenge = await set(world, tess, week(world, { photoVerified: true }))
    await join(tess, challenge)
    await live(world, 2, [[tess, () => 90]])
    await back(world, tess)
    expect((await read(tess, challenge)).own.value).toBe(0)
    const [entry] = (await tess.get('/weight-entries', { limit: 1 })).data
    const at = new Date(`${entry.day}T07:30:00Z`)
    await sql`insert into weight_photo (user_id, id, entry_id, width, height, created_at)
      values (${tess.userId}, ${crypto.randomUUID()}, ${entry.id}, 1, 1, ${at})`.execute(world.platform.db)
    await write(world, tess, [])
    await world.drain()
    expect((await read(tess, challenge)).own.value).toBe(1)
    const progress = (await tess.get(`/challenges/${challenge.id}/progress`)).data
    expect(progress).toMatchObject({ notCounted: { late: 0, withoutPhoto: 1 }, daysDone: 3, daysInAll: 7 })
  })
})
