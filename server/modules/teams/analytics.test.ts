import type { LeaderboardShowingInput } from '@setpoint/contract/team-leaderboard'
import { beforeEach, expect, test } from 'vitest'
import { agree, losing, show, steady, teamOf, weighIns } from '../../test/showing-team.ts'
import { useWorld, type Person } from '../../test/world.ts'

const world = useWorld()
beforeEach(() => world.clock.set('2026-11-28T08:00:00Z'))

async function shows(person: Person, teamId: string, shown: Partial<LeaderboardShowingInput>): Promise<void> {
  await agree(person, teamId)
  expect((await show(person, teamId, shown)).status).toBe(200)
}

test('nothing is told of fewer than five, and why', async () => {
  const { teamId, people } = await teamOf(world, 'ann', 'ben', 'col', 'dan', 'eve')
  for (const person of people.slice(0, 4)) {
    await weighIns(world, person, steady(5))
    await shows(person, teamId, { weight: 'percentage', streak: true, points: true })
  }
  const { data } = await people[0].get(`/teams/${teamId}/analytics`)
  const tooFew = { members: 4, value: null, reason: 'too-few' }
  expect(data).toEqual({
    memberCount: 5,
    fewest: 5,
    activity: tooFew,
    averagePercentage: tooFew,
    averageKilograms: { ...tooFew, members: 0 },
    mostActive: tooFew,
    challenges: tooFew,
  })
})

test('of five and more it is told together, and only of what they show', async () => {
  const { teamId, people } = await teamOf(world, 'fay', 'gil', 'hue', 'ivy', 'joe', 'kit')
  const until = [0, 1, 6, 7, 30, 0]
  for (const [at, person] of people.entries()) {
    await weighIns(world, person, steady(5 + at), until[at])
    await shows(person, teamId, { streak: at < 5, points: true })
  }
  const { data } = await people[0].get(`/teams/${teamId}/analytics`)
  expect(data.activity).toEqual({ members: 5, value: { last7Days: 3, last30Days: 4 }, reason: null })
  const active = data.mostActive.value.map((each: Record<string, unknown>) => [each['username'], each['value']])
  expect(active).toEqual([
    ['gil', 6],
    ['fay', 5],
  ])
  expect(data.challenges).toEqual({ members: 6, value: { participating: 0 }, reason: null })
})

test('an average is of those who show that figure: whoever shows the other one is not in it', async () => {
  const { teamId, people } = await teamOf(world, 'lou', 'mia', 'noa', 'oli', 'pia', 'raf')
  for (const [at, person] of people.entries()) {
    await weighIns(world, person, losing(100, at / 100))
    await shows(person, teamId, { weight: at === 5 ? 'kilograms' : 'percentage' })
  }
  const shown = (await people[1].get(`/teams/${teamId}/leaderboard`, { by: 'percentage', period: 'all' })).data.entries
  const sum = shown.reduce((total: number, { value }: { value: number }) => total + value, 0)
  const { data } = await people[0].get(`/teams/${teamId}/analytics`)
  expect(data.averagePercentage).toEqual({ members: 5, value: Math.round(sum * 2) / 10, reason: null })
  expect(sum).toBeGreaterThan(6)
  expect(data.averageKilograms).toEqual({ members: 1, value: null, reason: 'too-few' })
})

test('who has blocked an admin, or is blocked by them, is in none of that admin’s figures', async () => {
  const { teamId, people } = await teamOf(world, 'sal', 'ted', 'uwe', 'val', 'wes', 'xen')
  for (const person of people) {
    await weighIns(world, person, steady(5))
    await shows(person, teamId, { weight: 'percentage', streak: true })
  }
  await people[5].post('/users/me/blocks', { userId: people[0].userId })
  const { data } = await people[0].get(`/teams/${teamId}/analytics`)
  expect([data.activity.members, data.averagePercentage.members]).toEqual([5, 5])
  expect(JSON.stringify(data)).not.toContain('xen')
})

test('joining and leaving tell nothing: who shows nothing changes no figure', async () => {
  const { teamId, people } = await teamOf(world, 'yve', 'zed', 'art', 'bix', 'cyd', 'dot')
  for (const person of people.slice(0, 5)) {
    await weighIns(world, person, steady(5))
    await shows(person, teamId, { weight: 'percentage', streak: true })
  }
  await weighIns(world, people[5], steady(9))
  await world.drain()
  const read = async () => (await people[0].get(`/teams/${teamId}/analytics`)).data
  const before = await read()
  await people[5].post(`/teams/${teamId}/leave`)
  expect(await read()).toEqual({ ...before, memberCount: 5 })
})
