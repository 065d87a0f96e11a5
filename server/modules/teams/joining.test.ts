import { beforeEach, expect, test } from 'vitest'
import { useWorld, type Person } from '../../test/world.ts'
import { forgetTeams } from '../../test/team-cast.ts'

const world = useWorld()
beforeEach(() => forgetTeams(world))

/** They register one after the other: what is tried here is what they do then. */
async function crowd(count: number): Promise<Person[]> {
  const people: Person[] = []
  for (let n = 0; n < count; n++) people.push(await world.person(`crowd${n}`))
  return people
}

async function found(owner: Person, name: string, more: object = {}): Promise<string> {
  return (await owner.post('/teams', { name, privacy: 'public', ...more })).data.id
}
const rows = (table: 'team' | 'team_member') => world.platform.db.selectFrom(table).selectAll().execute()

test('of a hundred who join a team with one place left at once, one is let in', async () => {
  const mara = await world.person('mara')
  const teamId = await found(mara, 'One place', { memberLimit: 2 })
  const people = await crowd(100)
  const statuses = await Promise.all(people.map(async (person) => (await person.post(`/teams/${teamId}/join`)).status))
  expect([
    statuses.filter((status) => status === 200).length,
    statuses.filter((status) => status === 409).length,
  ]).toEqual([1, 99])
  expect((await mara.get(`/teams/${teamId}`)).data.memberCount).toBe(2)
  expect(await rows('team_member')).toHaveLength(2)
})

test('the number of members is right whoever joins and leaves at once', async () => {
  const mara = await world.person('mara')
  const teamId = await found(mara, 'Revolving door', { memberLimit: 10 })
  const people = await crowd(20)
  await Promise.all(
    people.flatMap((person) => [person.post(`/teams/${teamId}/join`), person.post(`/teams/${teamId}/leave`)]),
  )
  await Promise.all(people.flatMap((person) => [1, 2].map(() => person.post(`/teams/${teamId}/join`))))
  expect((await rows('team'))[0]?.member_count).toBe(10)
  expect(await rows('team_member')).toHaveLength(10)
})

test('joining twice is joining once', async () => {
  const [mara, otto] = [await world.person('mara'), await world.person('otto')]
  const teamId = await found(mara, 'Twice')
  const answers = await Promise.all([1, 2, 3].map(() => otto.post(`/teams/${teamId}/join`)))
  expect(answers.map(({ status, data }) => [status, data.memberCount])).toEqual([1, 2, 3].map(() => [200, 2]))
})

test('a limit below the number of members keeps them and lets nobody in', async () => {
  const [mara, otto, anna] = [await world.person('mara'), await world.person('otto'), await world.person('anna')]
  const teamId = await found(mara, 'Shrinking')
  const [first] = await crowd(1)
  await otto.post(`/teams/${teamId}/join`)
  await first?.post(`/teams/${teamId}/join`)
  expect((await mara.patch(`/teams/${teamId}`, { memberLimit: 2 })).data).toMatchObject({
    memberCount: 3,
    memberLimit: 2,
  })
  expect((await anna.post(`/teams/${teamId}/join`)).status).toBe(409)
})

test('a person is in twenty teams at most, also when they join many at once', async () => {
  const owners = await crowd(5)
  const ids = await Promise.all(
    owners.flatMap((owner, n) => [1, 2, 3, 4, 5].map((k) => found(owner, `Club ${n} ${k}`))),
  )
  const joiner = await world.person('joiner')
  const statuses = await Promise.all(ids.map(async (id) => (await joiner.post(`/teams/${id}/join`)).status))
  expect(statuses.filter((status) => status === 200)).toHaveLength(20)
  expect((await joiner.get('/teams/mine')).data).toHaveLength(20)
  const founded = await joiner.post('/teams', { name: 'One more', privacy: 'public' })
  expect(founded.status).toBe(409)
})

test('a private team is joined by invitation only', async () => {
  const [mara, otto] = [await world.person('mara'), await world.person('otto')]
  const teamId = await found(mara, 'Invited', { privacy: 'private', listed: true })
  expect((await otto.post(`/teams/${teamId}/join`)).status).toBe(403)
})

test('an owner leaves after handing over, not before', async () => {
  const [mara, otto] = [await world.person('mara'), await world.person('otto')]
  const teamId = await found(mara, 'Handed over')
  await otto.post(`/teams/${teamId}/join`)
  expect((await mara.post(`/teams/${teamId}/leave`)).status).toBe(409)
  const handed = await mara.post(`/teams/${teamId}/transfer`, { userId: otto.userId })
  expect([handed.status, handed.data.membership.role]).toEqual([200, 'admin'])
  expect((await mara.post(`/teams/${teamId}/leave`)).status).toBe(204)
  expect((await otto.get(`/teams/${teamId}`)).data).toMatchObject({ memberCount: 1, membership: { role: 'owner' } })
})

test('who is alone in a team ends it by leaving', async () => {
  const mara = await world.person('mara')
  const teamId = await found(mara, 'Alone')
  expect((await mara.post(`/teams/${teamId}/leave`)).status).toBe(204)
  expect(await rows('team')).toEqual([])
})

test('a team passes to nobody who owns five, nor to who is not in it', async () => {
  const [mara, owner, otto] = [
    await world.person('mara'),
    await world.person('owner_of_five'),
    await world.person('otto'),
  ]
  const teamId = await found(mara, 'Not for you')
  await owner.post(`/teams/${teamId}/join`)
  for (const n of [1, 2, 3, 4, 5]) await found(owner, `Five ${n}`)
  expect((await mara.post(`/teams/${teamId}/transfer`, { userId: owner.userId })).status).toBe(409)
  expect((await mara.post(`/teams/${teamId}/transfer`, { userId: otto.userId })).status).toBe(404)
  expect((await mara.post(`/teams/${teamId}/transfer`, { userId: mara.userId })).status).toBe(403)
})
