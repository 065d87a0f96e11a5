import { beforeAll, describe, expect, test } from 'vitest'
import { useWorld, type Person } from '../../test/world.ts'

const world = useWorld()
let admin: Person
beforeAll(async () => {
  admin = await world.admin('anna')
  for (const name of ['bernd_100', 'berta', 'carla', 'coach_kim', 'b_x', 'gone_soon', 'unsure'])
    await world.person(name)
  await world.as('coach_kim', 'coach', true)
  await world.erasing(await world.person('gone_soon'))
  const unsure = await world.person('unsure')
  await world.platform.db
    .updateTable('account')
    .set({ awaits_verification: true })
    .where('id', '=', unsure.userId)
    .execute()
  await admin.post(`/admin/users/${(await world.person('carla')).userId}/suspend`, { reason: 'Asked for it.' })
})

const find = async (query: Record<string, string | number>) =>
  (await admin.get('/admin/users', { sortBy: 'username', order: 'asc', ...query })).data.map(
    ({ username }: { username: string }) => username,
  )

describe('people are found', () => {
  test.each([
    ['a part of the username', { search: 'ERN' }, ['bernd_100']],
    ['a part of the e-mail', { search: 'rta@exam' }, ['berta']],
    ['the start of either, when it is short', { search: 'be' }, ['bernd_100', 'berta']],
    ['nothing that only a pattern would match', { search: '%' }, []],
    ['an underscore as it is', { search: 'd_1' }, ['bernd_100']],
    ['one letter and an underscore', { search: 'b_' }, ['b_x']],
    ['spaces around it', { search: '  berta ' }, ['berta']],
    ['nobody', { search: 'zzzz' }, []],
    ['the role', { role: 'coach' }, ['coach_kim']],
    ['the state suspended', { state: 'suspended' }, ['carla']],
    ['the state erasing', { state: 'erasing' }, ['gone_soon']],
    ['the state unverified', { state: 'unverified' }, ['unsure']],
    ['state and search', { state: 'suspended', search: 'berta' }, []],
  ])('by %s', async (_what, query, names) => {
    expect(await find(query)).toEqual(names)
  })

  test('by the start of their id, and by all of it', async () => {
    const berta = await world.person('berta')
    expect(await find({ search: berta.userId })).toEqual(['berta'])
    expect(await find({ search: berta.userId.slice(0, 9) })).toContain('berta')
    expect(await find({ search: berta.userId.toUpperCase() })).toEqual(['berta'])
  })

  test('in order, page by page', async () => {
    const all = await find({ limit: 100 })
    expect(all).toEqual(all.toSorted((a: string, b: string) => a.localeCompare(b, 'en')))
    const [first, second] = [await find({ limit: 3, page: 1 }), await find({ limit: 3, page: 2 })]
    expect([...first, ...second]).toEqual(all.slice(0, 6))
    const { pagination } = await admin.get('/admin/users', { limit: 3 })
    expect(pagination).toMatchObject({ totalItems: all.length, hasNext: true })
    expect((await admin.get('/admin/users', { limit: 101 })).error?.details?.[0]?.field).toBe('limit')
    expect((await admin.get('/admin/users', { sortBy: 'passwordHash' })).error?.details?.[0]?.field).toBe('sortBy')
  })
})

test('one account is told whole, and nothing about a body', async () => {
  const berta = await world.person('berta')
  await berta.patch('/users/me', { height: 181, bio: 'secret-bio' })
  await berta.post('/weight-entries', { weight: 77.7 })
  const { data, body } = await admin.get(`/admin/users/${berta.userId}`)
  expect(data).toEqual({
    id: berta.userId,
    username: 'berta',
    email: berta.email,
    role: 'member',
    state: 'active',
    createdAt: expect.any(String),
    lastUsedAt: expect.any(String),
    emailVerified: false,
    language: 'en',
    suspension: null,
    erasesAt: null,
    sessions: 1,
    factors: ['password'],
  })
  expect(body).not.toMatch(/:181[,}]|77\.7|secret-bio|hash/i)
  expect((await admin.get(`/admin/users/${crypto.randomUUID()}`)).status).toBe(404)
})
