import { beforeEach, describe, expect, test } from 'vitest'
import { after, read } from '../../test/challenge-weeks.ts'
import { back, board, challenger, join, live, set } from '../../test/challengers.ts'
import { kindsOf } from '../../test/notices-of.ts'
import { show, teamOf } from '../../test/showing-team.ts'
import { useWorld, type Person } from '../../test/world.ts'

const world = useWorld()
beforeEach(() => world.clock.set('2026-11-28T08:00:00Z'))

describe('an unlikely loss', () => {
  test('is held off the board, told kindly, explained, and counts once somebody has looked', async () => {
    const { teamId, people } = await teamOf(world, 'ursa', 'vito', 'wanda')
    const [ursa, vito, wanda] = people
    for (const person of people) await challenger(world, person.username)
    const challenge = await set(world, ursa, { scope: 'team', teamId, target: 2, rewardPoints: 40 })
    for (const person of people) await join(person, challenge)
    await show(vito, teamId, { points: true })
    await live(world, 27, [
      [ursa, () => 90],
      [vito, (day) => 90 * (1 - 0.004 * day)],
      [wanda, (day) => 90 * (1 - 0.001 * day)],
    ])
    await back(world, ...people)
    expect((await read(vito, challenge)).own).toMatchObject({
      review: 'held',
      reviewReason: 'fast-week',
      shownValue: null,
      reached: true,
    })
    expect(await board(wanda, challenge)).toEqual([
      [1, 'wanda', 2],
      [2, 'ursa', 0],
    ])
    expect(await kindsOf(vito)).toContain('challenge-held')
    expect((await read(ursa, challenge)).openReviews).toBe(1)
    expect((await wanda.get(`/challenges/${challenge.id}/reviews`)).status).toBe(403)
    await vito.put(`/challenges/${challenge.id}/explanation`, { explanation: 'I had the flu.' })
    const reviews = await ursa.get(`/challenges/${challenge.id}/reviews`)
    expect(reviews.data).toMatchObject([{ username: 'vito', state: 'held', explanation: 'I had the flu.' }])
    expect(Object.keys(reviews.data[0])).not.toContain('value')
    await after(world, challenge, 'Europe/Berlin')
    await back(world, ...people)
    // It waits for the one that is held.
    expect((await read(wanda, challenge)).state).toBe('closing')
    const decide = (person: Person, userId: string, decision: string) =>
      person.put(`/challenges/${challenge.id}/reviews/${userId}`, { decision, reason: 'That happens.' })
    expect((await decide(wanda, vito.userId, 'cleared')).status).toBe(403)
    expect((await decide(ursa, wanda.userId, 'cleared')).status).toBe(404)
    expect((await decide(ursa, vito.userId, 'cleared')).status).toBe(204)
    await world.drain()
    expect(await read(vito, challenge)).toMatchObject({
      state: 'finished',
      own: { review: 'cleared', decisionReason: 'That happens.', completed: true, won: true, points: 40 },
    })
    expect(
      (await vito.get(`/teams/${teamId}/leaderboard`, { by: 'points', period: 'all' })).data.entries,
    ).toMatchObject([{ username: 'vito', value: 40 }])
    expect((await decide(ursa, vito.userId, 'disqualified')).status).toBe(409)
    expect((await read(wanda, challenge)).winners.map(({ username }: Person) => username).toSorted()).toEqual([
      'vito',
      'wanda',
    ])
  })

  test('holds the others up for a week at most, and nobody looks at their own', async () => {
    const [xeno, yola] = [await challenger(world, 'xeno'), await challenger(world, 'yola')]
    const challenge = await set(world, xeno, { target: 2 })
    for (const person of [xeno, yola]) await join(person, challenge)
    await live(world, 27, [
      [xeno, (day) => 90 * (1 - 0.004 * day)],
      [yola, (day) => 90 * (1 - 0.001 * day)],
    ])
    await after(world, challenge, 'Europe/Berlin', 6 * 86_400)
    await back(world, xeno)
    expect((await read(xeno, challenge)).state).toBe('closing')
    const own = { decision: 'cleared', reason: 'It is me.' }
    expect((await xeno.put(`/challenges/${challenge.id}/reviews/${xeno.userId}`, own)).status).toBe(403)
    await after(world, challenge, 'Europe/Berlin', 7 * 86_400)
    await back(world, xeno, yola)
    expect(await read(xeno, challenge)).toMatchObject({
      state: 'finished',
      own: { review: 'held', completed: false, won: false },
    })
    expect(await read(yola, challenge)).toMatchObject({ own: { completed: true, won: true } })
  })

  test('that was a slip of the finger is free again once it is corrected', async () => {
    const zeno = await challenger(world, 'zeno')
    const challenge = await set(world, zeno, { target: 2 })
    await join(zeno, challenge)
    await live(world, 1, [[zeno, () => 9]])
    await back(world, zeno)
    expect((await read(zeno, challenge)).own).toMatchObject({
      review: 'held',
      reviewReason: 'sudden-drop',
      reached: false,
    })
    const [entry] = (await zeno.get('/weight-entries', { limit: 1 })).data
    await zeno.patch(`/weight-entries/${entry.id}`, { weight: 90 })
    await world.drain()
    expect((await read(zeno, challenge)).own).toMatchObject({ review: 'counted', value: 0 })
  })
})
