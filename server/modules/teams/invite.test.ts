import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { openWorld, useWorld, type Person } from '../../test/world.ts'
import { forgetSpentInvites } from './jobs.ts'
import { forgetTeams } from '../../test/team-cast.ts'

const world = useWorld()
let owner: Person
let teamId: string
beforeEach(async () => {
  world.clock.set('2026-11-26T08:00:00Z')
  await forgetTeams(world)
  owner = await world.person('mara')
  teamId = (await owner.post('/teams', { name: 'Invited', description: 'Only us.', privacy: 'private' })).data.id
})

const invite = async (more: object = {}) => (await owner.post(`/teams/${teamId}/invites`, more)).data
/** For the invitations that there are; nobody's session ends by it. */
const daysPass = (days: number) =>
  sql`update team_invite set expires_at = expires_at - make_interval(days => ${days})`.execute(world.platform.db)
const join = (person: Person, code: string) => person.post('/teams/join', { code })

test('a code lets people into a private team, however it is typed', async () => {
  const { code, expiresAt, usesLeft, createdBy } = await invite()
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
  expect([expiresAt, usesLeft, createdBy]).toEqual(['2026-12-03T08:00:00.000Z', null, 'mara'])
  const ways = [code, code.replace('-', ''), ` ${code.toLowerCase()} `, code.replaceAll('0', 'o').replaceAll('1', 'l')]
  for (const [n, typed] of ways.entries()) {
    const { status, data } = await join(await world.person(`typing${n}`), typed)
    expect([typed, status, data.membership?.role]).toEqual([typed, 200, 'member'])
  }
})

test('an invitation shows where it leads before it is taken', async () => {
  const otto = await world.person('otto')
  const { code } = await invite()
  const { status, data } = await otto.post('/teams/invite-preview', { code })
  expect([status, data]).toEqual([
    200,
    expect.objectContaining({
      name: 'Invited',
      description: 'Only us.',
      memberCount: 1,
      membership: null,
      askAgainAt: null,
      openRequests: null,
    }),
  ])
  expect((await otto.get(`/teams/${teamId}`)).status).toBe(404)
})

test('an invitation for two lets two in, also when ten come at once; who is in already does not use it up', async () => {
  const { code } = await invite({ uses: 2 })
  expect((await join(owner, code)).status).toBe(200)
  const people = await Promise.all(Array.from({ length: 10 }, (_, n) => world.person(`guest${n}`)))
  const statuses = await Promise.all(people.map(async (person) => (await join(person, code)).status))
  expect(statuses.toSorted()).toEqual([200, 200, ...Array.from({ length: 8 }, () => 410)])
  expect((await owner.get(`/teams/${teamId}`)).data.memberCount).toBe(3)
  expect((await owner.get(`/teams/${teamId}/invites`)).data).toEqual([])
})

describe('one answer for a code', () => {
  const dead: Record<string, () => Promise<string>> = {
    'that there never was': async () => '0000-0000',
    'that has expired': async () => {
      const { code } = await invite({ days: 1 })
      await daysPass(1)
      return code
    },
    'that was taken back': async () => {
      const { id, code } = await invite()
      expect((await owner.delete(`/teams/${teamId}/invites/${id}`)).status).toBe(204)
      return code
    },
    'that is used up': async () => {
      const { code } = await invite({ uses: 1 })
      await join(await world.person('anna'), code)
      return code
    },
    'of a team that is gone': async () => {
      const { code } = await invite()
      await owner.post(`/teams/${teamId}/leave`)
      return code
    },
  }
  test.each(Object.entries(dead))('%s', async (_which, make) => {
    const otto = await world.person('otto')
    const code = await make()
    for (const path of ['/teams/join', '/teams/invite-preview']) {
      const { status, error } = await otto.post(path, { code })
      expect([status, error]).toEqual([
        410,
        { code: 'GONE', message: 'This invitation does not work any more. Ask for a new one.' },
      ])
    }
  })
})

test('an invitation of before lets nobody back in who was put out; one made since then does', async () => {
  const otto = await world.person('otto')
  const { code } = await invite()
  await join(otto, code)
  await owner.post(`/teams/${teamId}/members/${otto.userId}/remove`)
  const never = await join(otto, '0000-0000')
  expect([(await join(otto, code)).status, (await join(otto, code)).error]).toEqual([410, never.error])
  world.clock.advance(1)
  expect((await join(otto, (await invite()).code)).status).toBe(200)
})

test('twenty tries in a quarter of an hour, and no more', async () => {
  const { world: limited, close } = await openWorld({ RATE_LIMITS: 'on' })
  try {
    const guesser = await limited.person('guesser')
    const tries: number[] = []
    for (let n = 0; n < 21; n++)
      tries.push((await guesser.post(n % 2 ? '/teams/join' : '/teams/invite-preview', { code: 'AAAAAAAA' })).status)
    expect(tries).toEqual([...Array.from({ length: 20 }, () => 410), 429])
  } finally {
    await close()
  }
})

test('a team has twenty open invitations at most', async () => {
  const made = await Promise.all(
    Array.from({ length: 22 }, async () => (await owner.post(`/teams/${teamId}/invites`, {})).status),
  )
  expect(made.filter((status) => status === 201)).toHaveLength(20)
  await daysPass(8)
  expect((await owner.post(`/teams/${teamId}/invites`, {})).status).toBe(201)
})

test('an invitation is taken back in its own team only', async () => {
  const { id } = await invite()
  const other = (await owner.post('/teams', { name: 'Another', privacy: 'private' })).data
  expect((await owner.delete(`/teams/${other.id}/invites/${id}`)).status).toBe(404)
  expect((await owner.get(`/teams/${teamId}/invites`)).data).toHaveLength(1)
})

test('spent invitations are forgotten', async () => {
  const [lasting] = [await invite({ days: 30 }), await invite({ days: 1 })]
  await join(await world.person('otto'), (await invite({ uses: 1, days: 30 })).code)
  await daysPass(2)
  await forgetSpentInvites.run(world.platform, {}, { jobId: 'test' })
  const left = await world.platform.db.selectFrom('team_invite').select('id').execute()
  expect(left).toEqual([{ id: lasting?.id }])
})
