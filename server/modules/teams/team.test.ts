import { beforeEach, expect, test } from 'vitest'
import { useWorld, type Person } from '../../test/world.ts'
import { forgetTeams } from '../../test/team-cast.ts'

const world = useWorld()
beforeEach(() => forgetTeams(world))

const found = (person: Person, name: string, more: object = {}) =>
  person.post('/teams', { name, privacy: 'public', ...more })
const names = (answer: { data: { name: string }[] }) => answer.data.map(({ name }) => name)

test('a team is founded, found, joined and left', async () => {
  const [mara, otto] = [await world.person('mara'), await world.person('otto')]
  const founded = await found(mara, '  Early   birds ', { description: 'Before six.' })
  expect([founded.status, founded.headers['location']]).toEqual([201, `/api/v1/teams/${founded.data.id}`])
  expect(founded.data).toMatchObject({
    name: 'Early birds',
    memberCount: 1,
    memberLimit: 50,
    listed: true,
    membership: { role: 'owner' },
    askAgainAt: null,
    openRequests: 0,
  })
  const joined = await otto.post(`/teams/${founded.data.id}/join`)
  expect([joined.status, joined.data.memberCount, joined.data.membership.role]).toEqual([200, 2, 'member'])
  expect((await otto.get('/teams/mine')).data).toMatchObject([{ name: 'Early birds', openRequests: null }])
  const members = await mara.get(`/teams/${founded.data.id}/members`)
  expect(members.data).toMatchObject([
    { username: 'mara', role: 'owner' },
    { username: 'otto', role: 'member' },
  ])
  expect((await otto.post(`/teams/${founded.data.id}/leave`)).status).toBe(204)
  expect((await mara.get(`/teams/${founded.data.id}`)).data.memberCount).toBe(1)
})

test('a name is there once, whatever its case and its spaces', async () => {
  const [mara, otto] = [await world.person('mara'), await world.person('otto')]
  await found(mara, 'Night Owls')
  const second = await found(otto, ' night  OWLS')
  expect([second.status, second.error?.details?.[0]?.field]).toEqual([409, 'name'])
  const { data } = await found(otto, 'Larks')
  expect((await otto.patch(`/teams/${data.id}`, { name: 'NIGHT OWLS' })).status).toBe(409)
  expect((await otto.patch(`/teams/${data.id}`, { name: 'LARKS', description: 'New.' })).data).toMatchObject({
    name: 'LARKS',
    description: 'New.',
  })
})

test('ten who found a team of one name at once: one does', async () => {
  const people = await Promise.all(Array.from({ length: 10 }, (_, n) => world.person(`founder${n}`)))
  const statuses = await Promise.all(people.map(async (person) => (await found(person, 'The one')).status))
  expect(statuses.toSorted()).toEqual([201, ...Array.from({ length: 9 }, () => 409)])
})

test('what is no team is refused', async () => {
  const mara = await world.person('mara')
  for (const wrong of [
    { name: 'ab' },
    { name: '  a  ' },
    { name: 'x'.repeat(51) },
    { description: 'x'.repeat(501) },
    { memberLimit: 201 },
    { memberLimit: 1 },
    { privacy: 'secret' },
    { owner: mara.userId },
  ])
    expect([wrong, (await found(mara, 'Right', wrong)).status]).toEqual([wrong, 400])
})

test('teams are searched by any part of name and description, the largest first; private ones only where they are listed', async () => {
  const [mara, otto] = [await world.person('mara'), await world.person('otto')]
  const large = (await found(mara, 'Lake runners', { description: 'We run around 100% of the lake.' })).data
  await found(mara, 'Swimmers', { description: 'In the LAKE, also in winter.' })
  await found(mara, 'Lake secrets', { privacy: 'private' })
  await found(mara, 'Lake house', { privacy: 'private', listed: true })
  await otto.post(`/teams/${large.id}/join`)
  const anna = await world.person('anna')
  expect(names(await anna.get('/teams', { search: 'lake' }))).toEqual(['Lake runners', 'Swimmers', 'Lake house'])
  expect(names(await anna.get('/teams', { search: ' RUNNERS ' }))).toEqual(['Lake runners'])
  expect(names(await anna.get('/teams', { search: '0%' }))).toEqual([])
  expect(names(await anna.get('/teams', { search: '00% of' }))).toEqual(['Lake runners'])
  expect(names(await anna.get('/teams', { search: 'la' }))).toEqual(['Lake runners', 'Lake house'])
  expect(names(await anna.get('/teams', { search: '_ake' }))).toEqual([])
  const second = await anna.get('/teams', { page: 2, limit: 2 })
  expect([names(second), second.pagination]).toEqual([
    ['Lake house'],
    expect.objectContaining({ totalItems: 3, totalPages: 2, hasNext: false }),
  ])
})

test('a person owns five teams at most, also when they found ten at once', async () => {
  const greedy = await world.person('greedy')
  const statuses = await Promise.all(
    Array.from({ length: 10 }, async (_, n) => (await found(greedy, `Greedy ${n}`)).status),
  )
  expect(statuses.filter((status) => status === 201)).toHaveLength(5)
  expect((await greedy.get('/teams/mine')).data).toHaveLength(5)
})

test('a private team is not there for who is not in it, unless it is listed', async () => {
  const [mara, otto] = [await world.person('mara'), await world.person('otto')]
  const { data } = await found(mara, 'Hidden', { privacy: 'private' })
  expect(data.listed).toBe(false)
  expect((await otto.get(`/teams/${data.id}`)).status).toBe(404)
  await mara.patch(`/teams/${data.id}`, { listed: true })
  expect((await otto.get(`/teams/${data.id}`)).data).toMatchObject({ membership: null, openRequests: null })
  await mara.patch(`/teams/${data.id}`, { listed: false })
  expect((await otto.get(`/teams/${data.id}`)).status).toBe(404)
})

test('a deleted team takes everything with it; its name is free again', async () => {
  const [mara, otto] = [await world.person('mara'), await world.person('otto')]
  const { data } = await found(mara, 'Short-lived', { privacy: 'private', listed: true })
  const { code } = (await mara.post(`/teams/${data.id}/invites`, {})).data
  await otto.post(`/teams/${data.id}/requests`, {})
  expect((await mara.delete(`/teams/${data.id}`)).status).toBe(204)
  expect((await mara.get(`/teams/${data.id}`)).status).toBe(404)
  expect((await otto.post('/teams/join', { code })).status).toBe(410)
  expect((await found(otto, 'Short-lived')).status).toBe(201)
})
