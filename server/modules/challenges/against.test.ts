import { addDays } from '@setpoint/science/calendar'
import { beforeEach, describe, expect, test } from 'vitest'
import { after, read, week } from '../../test/challenge-weeks.ts'
import { back, challenger, join, live, set, todayIn, unseen } from '../../test/challengers.ts'
import { kindsOf } from '../../test/notices-of.ts'
import { teamOf } from '../../test/showing-team.ts'
import { useWorld, type Person } from '../../test/world.ts'
import { catchUp } from './jobs.ts'

const world = useWorld()
beforeEach(() => world.clock.set('2026-11-28T08:00:00Z'))

describe('teams against each other', () => {
  test('are compared from five members on, nobody is told of, and the higher average wins', async () => {
    const names = (team: string, count: number) => Array.from({ length: count }, (_, at) => `${team}${at}`)
    const [red, blue] = [await teamOf(world, ...names('red', 6)), await teamOf(world, ...names('blue', 5))]
    for (const { username } of [...red.people, ...blue.people]) await challenger(world, username)
    const [r0, b0, b1] = [red.people[0] as Person, blue.people[0] as Person, blue.people[1] as Person]
    const tomorrow = addDays(todayIn(world), 1)
    const challenge = await set(
      world,
      r0,
      week(world, {
        scope: 'teams',
        teamId: red.teamId,
        opponents: [blue.teamId],
        startDay: tomorrow,
        rewardPoints: 10,
      }),
    )
    expect((await b1.get(`/challenges/${challenge.id}`)).status).toBe(404)
    expect(await kindsOf(b0)).toContain('challenge-invited')
    expect((await b1.post(`/challenges/${challenge.id}/teams/${blue.teamId}/accept`)).status).toBe(404)
    expect((await b0.post(`/challenges/${challenge.id}/teams/${blue.teamId}/accept`)).status).toBe(200)
    for (const person of [...red.people, ...blue.people.slice(0, 4)]) await join(person, challenge)
    await join(blue.people[4] as Person, challenge, unseen)
    await live(world, 5, [
      ...red.people.map((person, at) => [person, (day: number) => (day <= at ? 90 : null)] as const),
      ...blue.people.map((person) => [person, () => 90] as const),
    ])
    await back(world, r0, ...blue.people)
    const standings = async () => (await b1.get(`/challenges/${challenge.id}/standings`)).data.entries
    expect(await standings()).toMatchObject([
      { rank: 1, members: 6, value: 2.5 },
      { rank: null, members: 4, value: null, reason: 'too-few' },
    ])
    expect((await b1.get(`/challenges/${challenge.id}/leaderboard`)).data.entries).toEqual([])
    await (blue.people[4] as Person).put(`/challenges/${challenge.id}/showing`, { showing: true, version: 1 })
    expect(await standings()).toMatchObject([{ value: 5, members: 5 }, { value: 2.5 }])
    await after(world, challenge, 'Europe/Berlin')
    await back(world, b1, r0)
    expect(await read(b1, challenge)).toMatchObject({
      state: 'finished',
      winningTeams: [blue.teamId],
      own: { won: true, points: 10 },
    })
    expect(await read(r0, challenge)).toMatchObject({ own: { won: false, points: 0 } })
  })

  test('that nobody takes up is cancelled when it would begin', async () => {
    const [solo, other] = [await teamOf(world, 'solo'), await teamOf(world, 'other')]
    const tomorrow = addDays(todayIn(world), 1)
    const challenge = await set(
      world,
      solo.people[0],
      week(world, { scope: 'teams', teamId: solo.teamId, opponents: [other.teamId], startDay: tomorrow }),
    )
    world.clock.set(`${tomorrow}T08:00:00Z`)
    await catchUp.run(world.platform, {}, { jobId: '' })
    await back(world, solo.people[0])
    expect((await read(solo.people[0], challenge)).state).toBe('cancelled')
  })
})
