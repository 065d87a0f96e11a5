import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { signInAgain } from '../../test/sign-in-again.ts'
import { useWorld, type Person } from '../../test/world.ts'
import { forgetTeams } from '../../test/team-cast.ts'
import { forgetOldDeclines } from './jobs.ts'

const world = useWorld()
let owner: Person
let otto: Person
let teamId: string
beforeEach(async () => {
  await forgetTeams(world)
  owner = await world.person('mara')
  otto = await world.person('otto')
  teamId = (await owner.post('/teams', { name: 'Asked', privacy: 'private', listed: true })).data.id
})

const ask = (person: Person, message?: string) =>
  person.post(`/teams/${teamId}/requests`, { ...(message !== undefined && { message }) })
const waiting = async () => (await owner.get(`/teams/${teamId}/requests`)).data
const answer = (person: Person, act: 'accept' | 'decline') =>
  owner.post(`/teams/${teamId}/requests/${person.userId}/${act}`)

test('who asks is seen by the admins, with what they say, and let in', async () => {
  const asked = await ask(otto, 'I run too.')
  expect([asked.status, typeof asked.data.requestedAt]).toEqual([201, 'string'])
  expect(await waiting()).toMatchObject([{ username: 'otto', message: 'I run too.' }])
  expect((await owner.get(`/teams/${teamId}`)).data.openRequests).toBe(1)
  expect((await owner.get('/teams/mine')).data[0].openRequests).toBe(1)
  expect((await answer(otto, 'accept')).status).toBe(204)
  expect((await otto.get(`/teams/${teamId}`)).data).toMatchObject({ membership: { role: 'member' }, requestedAt: null })
  expect(await waiting()).toEqual([])
})

test('asking twice is asking once; a request can be taken back', async () => {
  await ask(otto, 'First.')
  const again = await ask(otto, 'Second.')
  expect(again.status).toBe(200)
  expect(await waiting()).toMatchObject([{ message: 'First.' }])
  expect((await otto.get('/teams/mine')).data).toMatchObject([{ id: teamId, membership: null }])
  expect((await otto.delete(`/teams/${teamId}/requests/mine`)).status).toBe(204)
  expect(await waiting()).toEqual([])
  expect((await otto.get('/teams/mine')).data).toEqual([])
  expect((await answer(otto, 'accept')).status).toBe(404)
  expect((await otto.get(`/teams/${teamId}`)).data).toMatchObject({ membership: null, requestedAt: null })
})

test('what somebody says is sealed', async () => {
  await ask(otto, 'canary-request-message')
  const { rows } = await sql<{ text: string }>`
    select encode(sealed_message, 'escape') as text from team_request`.execute(world.platform.db)
  expect(rows).toHaveLength(1)
  expect(rows[0]?.text).not.toContain('canary')
})

test('who is declined is let in by an invitation all the same, and nothing is left of it', async () => {
  await ask(otto)
  await answer(otto, 'decline')
  const { code } = (await owner.post(`/teams/${teamId}/invites`, {})).data
  expect((await otto.post('/teams/join', { code })).status).toBe(200)
  await otto.post(`/teams/${teamId}/leave`)
  expect((await ask(otto)).status).toBe(201)
})

test('who was removed does not come back by a request of before, nor by one that an invitation made needless', async () => {
  await ask(otto)
  const { code } = (await owner.post(`/teams/${teamId}/invites`, { uses: 1 })).data
  await otto.post('/teams/join', { code })
  expect(await waiting()).toEqual([])
  expect((await owner.post(`/teams/${teamId}/members/${otto.userId}/remove`)).status).toBe(204)
  expect((await answer(otto, 'accept')).status).toBe(404)
  expect((await otto.get(`/teams/${teamId}/members`)).status).toBe(403)
})

test('who was put out of a public team asks, and is let in by who answers', async () => {
  await owner.patch(`/teams/${teamId}`, { privacy: 'public' })
  await otto.post(`/teams/${teamId}/join`)
  await owner.post(`/teams/${teamId}/members/${otto.userId}/remove`)
  expect((await otto.post(`/teams/${teamId}/join`)).status).toBe(403)
  expect((await ask(otto, 'Sorry.')).status).toBe(201)
  expect((await answer(otto, 'accept')).status).toBe(204)
  await otto.post(`/teams/${teamId}/leave`)
  expect((await otto.post(`/teams/${teamId}/join`)).status).toBe(200)
})

test('accepting and withdrawing at once: in or not, and never both told', async () => {
  for (let n = 0; n < 10; n++) {
    await ask(otto)
    const [accepted, withdrawn] = await Promise.all([
      answer(otto, 'accept'),
      otto.delete(`/teams/${teamId}/requests/mine`),
    ])
    expect([accepted.status, withdrawn.status].toSorted()).toEqual([204, 404])
    const { membership } = (await otto.get(`/teams/${teamId}`)).data
    expect(membership !== null).toBe(accepted.status === 204)
    if (membership !== null) await otto.post(`/teams/${teamId}/leave`)
  }
})

test('a public team is not asked, nor one of which one is', async () => {
  await owner.patch(`/teams/${teamId}`, { privacy: 'public' })
  expect((await ask(otto)).status).toBe(409)
  expect((await ask(owner)).status).toBe(409)
})

test('nobody is let into a full team', async () => {
  await owner.patch(`/teams/${teamId}`, { memberLimit: 2 })
  const anna = await world.person('anna')
  await ask(otto)
  await ask(anna)
  const statuses = await Promise.all([answer(otto, 'accept'), answer(anna, 'accept')])
  expect(statuses.map(({ status }) => status).toSorted()).toEqual([204, 409])
  expect(await waiting()).toHaveLength(1)
})

test('a block hides a request from that admin alone; who is suspended asks nothing', async () => {
  const [admin, blocked, suspended] = [
    await world.person('an_admin'),
    await world.person('blocked'),
    await world.person('suspended'),
  ]
  const { code } = (await owner.post(`/teams/${teamId}/invites`, {})).data
  await admin.post('/teams/join', { code })
  await owner.patch(`/teams/${teamId}/members/${admin.userId}/role`, { role: 'admin' })
  await ask(blocked, 'You again.')
  await ask(suspended)
  await owner.post('/users/me/blocks', { userId: blocked.userId })
  const boss = await world.admin('boss')
  await boss.post(`/admin/users/${suspended.userId}/suspend`, { reason: 'For this test.' })
  expect(await waiting()).toEqual([])
  expect((await owner.get(`/teams/${teamId}`)).data.openRequests).toBe(0)
  for (const person of [blocked, suspended]) expect((await answer(person, 'accept')).status).toBe(404)
  expect((await admin.get(`/teams/${teamId}/requests`)).data).toMatchObject([{ username: 'blocked' }])
  expect((await admin.get('/teams/mine')).data[0].openRequests).toBe(1)
})

test('a person asks twenty teams at most', async () => {
  const owners = await Promise.all([0, 1, 2, 3, 4].map((n) => world.person(`owner${n}`)))
  const eager = await world.person('eager')
  const asked: number[] = []
  for (const [n, each] of owners.entries())
    for (const k of [1, 2, 3, 4, 5]) {
      const { data } = await each.post('/teams', { name: `Many ${n} ${k}`, privacy: 'private', listed: true })
      asked.push((await eager.post(`/teams/${data.id}/requests`, {})).status)
    }
  expect(asked).toEqual([...Array.from({ length: 20 }, () => 201), ...Array.from({ length: 5 }, () => 409)])
})

// The last: the clock is another one afterwards.
test('who is declined is not in, and asks that team again after seven days', async () => {
  world.clock.set('2026-11-26T12:00:00Z')
  for (const person of [owner, otto]) await signInAgain(world, person)
  await ask(otto)
  expect((await answer(otto, 'decline')).status).toBe(204)
  const askAgainAt = '2026-12-03T12:00:00.000Z'
  const shown = { membership: null, requestedAt: null }
  expect((await otto.get(`/teams/${teamId}`)).data).toMatchObject({ ...shown, askAgainAt })
  const again = await ask(otto)
  expect([again.status, again.error?.details]).toEqual([409, [{ field: 'askAgainAt', message: askAgainAt }]])
  expect(await waiting()).toEqual([])
  const other = (await owner.post('/teams', { name: 'Asked too', privacy: 'private', listed: true })).data
  expect((await otto.post(`/teams/${other.id}/requests`, {})).status).toBe(201)

  world.clock.set('2026-12-03T11:59:59Z')
  await signInAgain(world, otto)
  await forgetOldDeclines.run(world.platform, {}, { jobId: '' })
  expect((await ask(otto)).status).toBe(409)
  world.clock.set(askAgainAt)
  expect((await otto.get(`/teams/${teamId}`)).data).toMatchObject({ ...shown, askAgainAt: null })
  expect((await ask(otto)).status).toBe(201)
  await forgetOldDeclines.run(world.platform, {}, { jobId: '' })
  const { rows } = await sql`select from team_decline`.execute(world.platform.db)
  expect(rows).toHaveLength(0)
})
