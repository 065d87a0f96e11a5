/** What happens in a team, in the open apps of everybody in it. */
import { afterEach, beforeAll, expect, test } from 'vitest'
import { openApps, type Heard } from '../../test/hearing.ts'
import { useWorld, type Person } from '../../test/world.ts'
import { forgetTeams, foundTeam } from '../../test/team-cast.ts'

const world = useWorld()
let address = ''
const apps = openApps(world, () => address)
beforeAll(async () => {
  address = await world.app.http.listen({ host: '127.0.0.1', port: 0 })
})
afterEach(async () => {
  apps.close()
  await forgetTeams(world)
})

/** What an open app of that person hears from now on. */
const listening = (person: Person) => apps.open(person)
// Notices have tests of their own.
const news = (heard: readonly Heard[]) => heard.filter(({ event }) => !event.startsWith('notification.'))
const events = (heard: readonly Heard[]) => news(heard).map(({ event }) => event)

test('everybody in the team hears who came and went, nobody else does, and nobody hears who it was', async () => {
  const { id, people } = await foundTeam(world, true)
  const { owner, member, blocked, stranger } = people
  await owner.patch(`/teams/${id}`, { privacy: 'public' })
  const [owners, members, blockeds, strangers] = [
    await listening(owner),
    await listening(member),
    await listening(blocked),
    await listening(stranger),
  ]
  const newcomer = await world.person('newcomer')
  const own = await listening(newcomer)
  await newcomer.post(`/teams/${id}/join`)
  await newcomer.post(`/teams/${id}/leave`)
  await apps.heardAll()
  for (const heard of [owners, members, blockeds, own])
    expect(events(heard)).toEqual(['team.member-joined', 'team.member-left'])
  expect(news(strangers)).toEqual([])
  expect(JSON.stringify([owners, members, blockeds].map(news))).not.toContain(newcomer.userId)
  expect(news(members)[0]?.payload).toEqual({ userId: member.userId, teamId: id })
})

test('who was removed hears it', async () => {
  const { id, people } = await foundTeam(world, true)
  const heard = await listening(people.member)
  await people.admin.post(`/teams/${id}/members/${people.member.userId}/remove`)
  await apps.heardAll()
  expect(events(heard)).toEqual(['team.member-left'])
})

test('a change, a role, a new owner and the end reach every member', async () => {
  const { id, people } = await foundTeam(world, true)
  const heard = await listening(people.member)
  await people.owner.patch(`/teams/${id}`, { description: 'New.' })
  await people.owner.patch(`/teams/${id}/members/${people.member.userId}/role`, { role: 'moderator' })
  await people.owner.post(`/teams/${id}/transfer`, { userId: people.admin.userId })
  await people.admin.delete(`/teams/${id}`)
  await apps.heardAll()
  expect(events(heard)).toEqual(['team.changed', 'team.changed', 'team.changed', 'team.deleted'])
})

test('a request reaches who can answer it, and the answer who asked', async () => {
  const { id, people, asking } = await foundTeam(world, true)
  const [admins, members, strangers, asked] = [
    await listening(people.admin),
    await listening(people.member),
    await listening(people.stranger),
    await listening(asking),
  ]
  await people.stranger.post(`/teams/${id}/requests`, {})
  await people.owner.post(`/teams/${id}/requests/${asking.userId}/decline`)
  await apps.heardAll()
  expect(events(admins)).toEqual(['team.request-changed', 'team.request-changed'])
  expect(news(members)).toEqual([])
  expect(events(strangers)).toEqual(['team.request-changed'])
  expect(events(asked)).toEqual(['team.request-changed'])
})

test('a token hears of teams where it may read them', async () => {
  const { id, people } = await foundTeam(world, true)
  const tokenFor = async (scopes: string[]) =>
    (
      await people.member.post('/users/me/tokens', {
        name: 'Test',
        scopes,
        expiresAt: new Date(world.clock.now().getTime() + 86_400_000).toISOString(),
      })
    ).data.token
  const [reading, other] = [
    await apps.open(people.member, { scope: 'teams:read', token: await tokenFor(['teams:read']) }),
    await apps.open(people.member, { scope: 'body:read', token: await tokenFor(['body:read']) }),
  ]
  await people.owner.patch(`/teams/${id}`, { description: 'New.' })
  await apps.heardAll()
  expect(events(reading)).toEqual(['team.changed'])
  expect(news(other)).toEqual([])
})
