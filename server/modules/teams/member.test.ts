import { afterEach, expect, test } from 'vitest'
import { useWorld, type Person } from '../../test/world.ts'
import { forgetTeams, foundTeam, type TestTeam } from '../../test/team-cast.ts'

const world = useWorld()
afterEach(() => forgetTeams(world))

async function seenBy(person: Person, { id }: TestTeam): Promise<string[]> {
  const { data } = await person.get(`/teams/${id}/members`)
  return data.map(({ username }: { username: string }) => username)
}

test('members see each other as far as each lets them', async () => {
  const team = await foundTeam(world, true)
  const { member, moderator } = team.people
  await moderator.patch('/users/me', { displayName: 'Modesta', privacy: { displayName: 'members' } })
  const row = async () =>
    (await member.get(`/teams/${team.id}/members`)).data.find(
      ({ userId }: { userId: string }) => userId === moderator.userId,
    )
  expect(await row()).toMatchObject({ username: 'moderator', displayName: 'Modesta', role: 'moderator' })
  await moderator.patch('/users/me', { privacy: { profile: 'private' } })
  expect(await row()).toMatchObject({ username: 'moderator', displayName: null, avatar: null })
  await moderator.patch('/users/me', { privacy: { profile: 'members' } })
})

test('a block hides members from each other, but nobody from who has to be able to remove them', async () => {
  const team = await foundTeam(world, true)
  const { owner, admin, member, blocked } = team.people
  await member.post('/users/me/blocks', { userId: blocked.userId })
  await blocked.patch('/users/me', { displayName: 'Secretive' })
  expect(await seenBy(member, team)).not.toContain('blocked')
  expect(await seenBy(blocked, team)).not.toContain('member')
  expect(await seenBy(blocked, team)).not.toContain('owner')
  expect(await seenBy(admin, team)).toContain('blocked')
  const line = (await owner.get(`/teams/${team.id}/members`)).data.find(
    ({ username }: { username: string }) => username === 'blocked',
  )
  expect(line).toMatchObject({ displayName: null, avatar: null })
  expect((await owner.post(`/teams/${team.id}/members/${blocked.userId}/remove`)).status).toBe(204)
  await member.delete(`/users/me/blocks/${blocked.userId}`)
})

test('who is suspended or about to be erased is not shown', async () => {
  const team = await foundTeam(world, true)
  const { owner } = team.people
  const leaving = await world.person('leaving')
  const gone = await world.person('gone')
  const { code } = (await owner.post(`/teams/${team.id}/invites`, {})).data
  for (const person of [leaving, gone]) await person.post('/teams/join', { code })
  expect(await seenBy(owner, team)).toEqual(expect.arrayContaining(['leaving', 'gone']))
  await world.erasing(leaving)
  const boss = await world.admin('boss')
  await boss.post(`/admin/users/${gone.userId}/suspend`, { reason: 'For this test.' })
  const { data, pagination } = await owner.get(`/teams/${team.id}/members`)
  expect(data.map(({ username }: { username: string }) => username)).not.toEqual(
    expect.arrayContaining(['leaving', 'gone']),
  )
  expect(pagination?.totalItems).toBe(data.length)
  expect((await owner.post(`/teams/${team.id}/transfer`, { userId: gone.userId })).status).toBe(404)
})

test('the list is paged, who has been there longest first', async () => {
  const team = await foundTeam(world, true)
  const pages = await Promise.all(
    [1, 2, 3].map((page) => team.people.owner.get(`/teams/${team.id}/members`, { page, limit: 2 })),
  )
  expect(pages.map(({ data }) => data.length)).toEqual([2, 2, 2])
  expect(pages[0]?.data[0].role).toBe('owner')
  expect(pages[0]?.pagination).toMatchObject({ totalItems: 6, totalPages: 3 })
})

test('an owner is made by handing over, not by a role', async () => {
  const { id, people, target } = await foundTeam(world, true)
  const path = `/teams/${id}/members/${target.userId}/role`
  expect((await people.owner.patch(path, { role: 'owner' })).status).toBe(400)
  expect((await people.owner.patch(path, { role: 'admin' })).data).toMatchObject({ username: 'target', role: 'admin' })
  expect((await target.get(`/teams/${id}`)).data.membership.role).toBe('admin')
})

test('two who are handed the same team at once: one owns it', async () => {
  const { id, people, target } = await foundTeam(world, true)
  const statuses = await Promise.all(
    [people.admin, target].map(
      async ({ userId }) => (await people.owner.post(`/teams/${id}/transfer`, { userId })).status,
    ),
  )
  expect(statuses.toSorted()).toEqual([200, 403])
  const owners = await world.platform.db
    .selectFrom('team_member')
    .select('user_id')
    .where('role', '=', 'owner')
    .execute()
  expect(owners).toHaveLength(1)
})
