import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { kindsOf, noticesOf, readAll, unreadOf } from '../../test/notices-of.ts'
import { forgetTeams, foundTeam, type TestTeam } from '../../test/team-cast.ts'
import { signInAgain } from '../../test/sign-in-again.ts'
import { useWorld, type Person } from '../../test/world.ts'

const world = useWorld()
let team: TestTeam
beforeEach(async () => {
  await forgetTeams(world)
  team = await foundTeam(world, true)
  await sql`delete from notification`.execute(world.platform.db)
})

const ask = (person: Person) => person.post(`/teams/${team.id}/requests`, {})
const answer = (by: Person, person: Person, act: 'accept' | 'decline') =>
  by.post(`/teams/${team.id}/requests/${person.userId}/${act}`)
const role = (person: Person, to: string) =>
  team.people.owner.patch(`/teams/${team.id}/members/${person.userId}/role`, { role: to })
const leave = (person: Person) => person.post(`/teams/${team.id}/leave`)

test('a request is told to everybody who can answer it and to nobody else, until one has', async () => {
  const { owner, admin, moderator, member, stranger } = team.people
  await Promise.all([ask(stranger), ask(stranger)])
  expect(await noticesOf(owner)).toMatchObject([
    { kind: 'team-request', people: [{ username: 'stranger' }], team: { id: team.id, role: 'owner' } },
  ])
  expect(await kindsOf(admin)).toEqual(['team-request'])
  expect([await kindsOf(moderator), await kindsOf(member)]).toEqual([[], []])
  await readAll(owner)
  await Promise.all([answer(admin, stranger, 'accept'), answer(owner, stranger, 'accept')])
  expect([await kindsOf(owner), await kindsOf(admin)]).toEqual([[], []])
  expect(await noticesOf(stranger)).toMatchObject([
    { kind: 'team-request-answered', people: [], team: { id: team.id, role: 'member' } },
  ])
})

test('one that is taken back or declined is gone, and who asked is not told', async () => {
  const { owner, stranger } = team.people
  await ask(stranger)
  await stranger.delete(`/teams/${team.id}/requests/mine`)
  expect(await kindsOf(owner)).toEqual([])
  await ask(stranger)
  expect(await unreadOf(owner)).toBe(1)
  await answer(owner, stranger, 'decline')
  expect([await kindsOf(owner), await kindsOf(stranger)]).toEqual([[], []])
})

test('across a block, and by who is muted, another admin is told', async () => {
  const { owner, admin, blocked } = team.people
  await leave(blocked)
  await ask(blocked)
  expect([await kindsOf(owner), await kindsOf(admin)]).toEqual([[], ['team-request']])
})

test('another role is told once, as it is now; who can answer no more has no requests to answer', async () => {
  const { admin, member, stranger } = team.people
  await role(member, 'moderator')
  await role(member, 'moderator')
  await role(member, 'admin')
  expect(await noticesOf(member)).toMatchObject([{ kind: 'team-role-changed', people: [], team: { role: 'admin' } }])
  await role(member, 'admin')
  expect(await noticesOf(member)).toHaveLength(1)
  await ask(stranger)
  expect(await kindsOf(admin)).toEqual(['team-request'])
  await role(admin, 'member')
  expect(await kindsOf(admin)).toEqual(['team-role-changed'])
})

test('who is put out is told so, once, and not any more when they are back', async () => {
  const { owner, admin, member } = team.people
  await role(member, 'moderator')
  const removing = () => admin.post(`/teams/${team.id}/members/${member.userId}/remove`)
  await Promise.all([removing(), removing()])
  // By whom is not told.
  expect(await noticesOf(member)).toMatchObject([{ kind: 'team-removed', people: [], team: { role: null } }])
  await owner.patch(`/teams/${team.id}`, { listed: false })
  const [notice] = await noticesOf(member)
  expect(notice?.team?.name).toMatch(/^Team/)
  const { data: invite } = await owner.post(`/teams/${team.id}/invites`, {})
  await member.post('/teams/join', { code: invite.code })
  expect(await kindsOf(member)).toEqual([])
})

test('who leaves has no notices of the team any more, and nobody has once it is deleted', async () => {
  const { owner, admin, member, stranger } = team.people
  await role(member, 'moderator')
  await leave(member)
  expect(await unreadOf(member)).toBe(0)
  await ask(stranger)
  await signInAgain(world, owner)
  expect((await owner.delete(`/teams/${team.id}`)).status).toBe(204)
  expect([await unreadOf(owner), await unreadOf(admin)]).toEqual([0, 0])
})

test('who has a team handed over is told', async () => {
  const { owner, member } = team.people
  await signInAgain(world, owner)
  expect((await owner.post(`/teams/${team.id}/transfer`, { userId: member.userId })).status).toBe(200)
  expect(await noticesOf(member)).toMatchObject([{ kind: 'team-owner', people: [], team: { role: 'owner' } }])
})
