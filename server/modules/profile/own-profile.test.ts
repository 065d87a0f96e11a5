import { beforeAll, describe, expect, test } from 'vitest'
import { useWorld, type Person } from '../../test/world.ts'
import { VaultError } from '../../platform/vault/vault.ts'
import { bodyFactsOf, timeZoneOf } from './index.ts'

const world = useWorld()
let mara: Person
beforeAll(async () => {
  world.clock.set('2026-11-21T08:00:00Z')
  mara = await world.person('mara')
})
const change = (body: unknown, headers?: Record<string, string>) => mara.patch('/users/me', body, headers)

test('a profile begins with what the registration said', async () => {
  const { data, headers } = await mara.get('/users/me')
  expect(data).toMatchObject({
    username: 'mara',
    timeZone: 'Europe/Berlin',
    language: 'en',
    weightUnit: 'kg',
    height: null,
    avatar: null,
    onboardedAt: null,
    revision: 1,
  })
  expect(headers['etag']).toBe('"1"')
})

test('ten first looks at once make one profile', async () => {
  const kim = await world.person('kim')
  const looks = await Promise.all(Array.from({ length: 10 }, () => kim.get('/users/me')))
  expect(looks.every(({ status }) => status === 200)).toBe(true)
})

test('changes what is named, and keeps it', async () => {
  const told = {
    displayName: 'Mara 🏋️',
    bio: '<b>Hello</b>\nthere',
    language: 'de',
    timeZone: 'America/New_York',
    weightUnit: 'st',
    lengthUnit: 'in',
    height: 172.5,
    birthDate: '1990-04-05',
    sex: 'female',
    activityLevel: 'active',
    goalWeight: 64.2,
    goalDate: '2027-06-01',
    privacy: { bio: 'public' },
    onboarded: true,
  }
  const { status, data } = await change(told)
  expect(status).toBe(200)
  const { privacy, onboarded, ...plain } = told
  expect(data).toMatchObject({ ...plain, onboardedAt: '2026-11-21T08:00:00.000Z', revision: 2 })
  expect(data.privacy).toEqual({
    profile: 'members',
    displayName: 'members',
    avatar: 'members',
    bio: privacy.bio,
    goal: 'private',
    weight: 'private',
    follows: 'followers',
  })
  expect((await mara.get('/users/me')).data).toEqual(data)
  const facts = await bodyFactsOf(world.platform, mara.userId)
  expect(facts).toMatchObject({
    height: 172.5,
    goalSince: '2026-11-21',
    timeZone: 'America/New_York',
    weightUnit: 'st',
    language: 'de',
  })
  expect(onboarded).toBe(true)
})

test('null empties a field', async () => {
  const { data } = await change({ bio: null, displayName: '  ', sex: null })
  expect(data).toMatchObject({ bio: null, displayName: null, sex: null, height: 172.5 })
})

test('the zone others count days in follows the change', async () => {
  expect(await timeZoneOf(world.platform, mara.userId)).toBe('America/New_York')
  await change({ timeZone: 'Asia/Tokyo' })
  expect(await timeZoneOf(world.platform, mara.userId)).toBe('Asia/Tokyo')
  expect(await timeZoneOf(world.platform, crypto.randomUUID())).toBe('UTC')
})

test('what is told of the body cannot be read in the table', async () => {
  await change({ height: 173.25, birthDate: '1991-07-08' })
  const row = await world.platform.db
    .selectFrom('profile')
    .selectAll()
    .where('user_id', '=', mara.userId)
    .executeTakeFirstOrThrow()
  const { sealed_facts: sealed, ...plain } = row
  for (const secret of ['173.25', '1991-07-08', 'active', '64.2', '2027-06-01']) {
    expect(sealed?.toString('latin1')).not.toContain(secret)
    expect(JSON.stringify(plain)).not.toContain(secret)
  }
})

test('facts moved to another person do not open', async () => {
  const tom = await world.person('tom')
  await tom.patch('/users/me', { height: 180 })
  const { sealed_facts } = await world.platform.db
    .selectFrom('profile')
    .select('sealed_facts')
    .where('user_id', '=', mara.userId)
    .executeTakeFirstOrThrow()
  await world.platform.db.updateTable('profile').set({ sealed_facts }).where('user_id', '=', tom.userId).execute()
  await expect(bodyFactsOf(world.platform, tom.userId)).rejects.toThrow(VaultError)
})

describe('revisions', () => {
  test('a change made on what is not there any more is refused', async () => {
    const { data } = await mara.get('/users/me')
    const revision = `"${data.revision}"`
    const [first, second] = [
      await change({ bio: 'one' }, { 'if-match': revision }),
      await change({ bio: 'two' }, { 'if-match': revision }),
    ]
    expect(first.status).toBe(200)
    expect(second).toMatchObject({ status: 412, error: { code: 'PRECONDITION_FAILED' } })
    expect((await mara.get('/users/me')).data.bio).toBe('one')
  })

  test('of two at once, one wins', async () => {
    const { data } = await mara.get('/users/me')
    const answers = await Promise.all(
      ['left', 'right'].map((bio) => change({ bio }, { 'if-match': `"${data.revision}"` })),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412])
  })

  test('without If-Match, changes of different fields at once both hold', async () => {
    await Promise.all([change({ bio: 'both' }), change({ displayName: 'Both' })])
    expect((await mara.get('/users/me')).data).toMatchObject({ bio: 'both', displayName: 'Both' })
  })
})

describe('refusals, with nothing written', () => {
  test.each([
    ['a height of a house', { height: 900 }, 400, 'height'],
    ['a height as text', { height: '180' }, 400, 'height'],
    ['a day that is none', { birthDate: '2001-02-30' }, 400, 'birthDate'],
    ['a child', { birthDate: '2016-01-01' }, 400, 'birthDate'],
    ['another sex than the models know', { sex: 'robot' }, 400, 'sex'],
    ['a goal too low', { goalWeight: 40 }, 400, 'goalWeight'],
    ['a goal of nothing', { goalWeight: 0 }, 400, 'goalWeight'],
    ['a goal in the past', { goalDate: '2026-11-20' }, 400, 'goalDate'],
    ['a zone of nowhere', { timeZone: 'Nowhere/Land' }, 400, 'timeZone'],
    ['a long name', { displayName: 'x'.repeat(61) }, 400, 'displayName'],
    ['a name of two lines', { displayName: 'a\nb' }, 400, 'displayName'],
    ['a long story', { bio: 'x'.repeat(501) }, 400, 'bio'],
    ['a bell in the story', { bio: 'a\u0007b' }, 400, 'bio'],
    ['a privacy that is none', { privacy: { bio: 'friends' } }, 400, 'privacy.bio'],
    ['a part that is none', { privacy: { salary: 'public' } }, 400, 'privacy.salary'],
    ['unmaking the first steps', { onboarded: false }, 400, 'onboarded'],
    ['a role', { role: 'admin' }, 400, 'role'],
    ['an e-mail', { email: 'new@example.org' }, 400, 'email'],
    ['a short username', { username: 'x' }, 400, 'username'],
    ['a taken username', { username: 'TOM', bio: 'half' }, 409, 'username'],
  ])('%s', async (_, body, status, field) => {
    const before = (await mara.get('/users/me')).data
    const answer = await change(body)
    expect(answer.status).toBe(status)
    expect(answer.error?.details?.[0]?.field).toBe(field)
    expect((await mara.get('/users/me')).data).toEqual(before)
  })

  test('a goal below the healthy weight says so', async () => {
    expect((await change({ goalWeight: 40 })).error?.details).toEqual([
      { field: 'goalWeight', message: 'goal-too-low' },
    ])
  })

  test('under 16 nothing is public, whichever is told first', async () => {
    const [teen, other] = [await world.person('teen'), await world.person('other')]
    await teen.patch('/users/me', { birthDate: '2012-01-01' })
    expect((await teen.patch('/users/me', { privacy: { profile: 'public' } })).error?.details?.[0]?.field).toBe(
      'privacy',
    )
    await other.put('/users/me/consents/public-profile', { given: true, version: 1 })
    expect((await other.patch('/users/me', { birthDate: '2012-01-01' })).error?.details?.[0]?.field).toBe('privacy')
    expect((await other.patch('/users/me', { birthDate: '2010-01-01' })).status).toBe(200)
  })

  test('who said to be 13 to 15 is under 16 for three years, and no birth date makes them older than they said', async () => {
    const teen = await world.person('said_teen', { age: '13-15' })
    expect((await teen.patch('/users/me', { privacy: { bio: 'public' } })).error?.details?.[0]?.field).toBe('privacy')
    expect((await teen.patch('/users/me', { birthDate: '2000-01-01' })).error?.details?.[0]?.field).toBe('birthDate')
    expect((await teen.patch('/users/me', { birthDate: '2011-06-01' })).status).toBe(200)
  })

  test('a profile is not shown to everyone without the consent', async () => {
    const answer = await change({ privacy: { profile: 'public' } })
    expect([answer.status, answer.error?.details?.[0]?.field]).toEqual([400, 'privacy.profile'])
  })

  test('nobody has no profile', async () => {
    expect((await world.anonymous.get('/users/me')).status).toBe(401)
    expect((await world.anonymous.patch('/users/me', {})).status).toBe(401)
  })
})

test('a username can change its capitals, and is free once given up', async () => {
  expect((await change({ username: 'MARA' })).data.username).toBe('MARA')
  expect((await change({ username: 'mara_b' })).status).toBe(200)
  const tom = await world.person('tom2')
  expect((await tom.patch('/users/me', { username: 'mara' })).status).toBe(200)
})

test('of two who want one username at once, one gets it', async () => {
  const people = [await world.person('left'), await world.person('right')]
  const answers = await Promise.all(people.map((person) => person.patch('/users/me', { username: 'middle' })))
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
})
