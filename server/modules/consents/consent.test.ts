import { randomUUIDv7 } from 'node:crypto'
import { ConsentPurpose, consentVersions } from '@setpoint/contract/consents'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { useWorld, type Person } from '../../test/world.ts'
import { consentingOf, hasConsent } from './index.ts'
import { hideOutdatedProfiles } from './jobs.ts'

const world = useWorld()
beforeEach(() => world.clock.set('2026-11-25T08:00:00Z'))

const put = (person: Person, purpose: string, body: object) => person.put(`/users/me/consents/${purpose}`, body)
const give = (person: Person, purpose: ConsentPurpose, withId?: string) =>
  put(person, purpose, { given: true, version: consentVersions[purpose], ...(withId && { with: withId }) })
const withdraw = (person: Person, purpose: string, withId?: string) =>
  put(person, purpose, { given: false, version: 1, ...(withId && { with: withId }) })
const stateOf = async (person: Person, purpose: string) =>
  (await person.get('/users/me/consents')).data.current.find((each: { purpose: string }) => each.purpose === purpose)
    ?.state
const acts = async ({ userId }: Person) =>
  (await world.platform.db.selectFrom('consent_act').selectAll().where('user_id', '=', userId).execute()).length
/** As if it had been given to words that have changed since. */
const age = (person: Person) =>
  sql`alter table consent_act disable trigger all; update consent_act set version = 0 where user_id = ${sql.lit(person.userId)}; alter table consent_act enable trigger all`.execute(
    world.platform.db,
  )

test('nobody has agreed to anything before they say so', async () => {
  const ada = await world.person('ada')
  const { data } = await ada.get('/users/me/consents')
  expect(data).toEqual({
    current: ['public-profile', 'analytics'].map((purpose) => ({
      purpose,
      with: null,
      state: 'never',
      version: null,
      since: null,
    })),
    history: [],
    historyIsCut: false,
    guardian: { state: 'not-needed', email: null, askedAt: null, givenAt: null, untilAge: 16 },
  })
  expect(await hasConsent(world.platform, ada.userId, 'analytics')).toBe(false)
})

test('what is given holds at once, and what is withdrawn holds no more; both stay in the history', async () => {
  const bea = await world.person('bea')
  const given = await give(bea, 'analytics')
  expect([given.status, given.data]).toEqual([
    200,
    { purpose: 'analytics', with: null, state: 'given', version: 1, since: '2026-11-25T08:00:00.000Z' },
  ])
  expect(await hasConsent(world.platform, bea.userId, 'analytics')).toBe(true)
  world.clock.advance(60)
  expect((await withdraw(bea, 'analytics')).data.state).toBe('withdrawn')
  expect(await hasConsent(world.platform, bea.userId, 'analytics')).toBe(false)
  const { history } = (await bea.get('/users/me/consents')).data
  expect(history).toMatchObject([
    { given: false, version: 1, language: 'en', by: 'person', at: '2026-11-25T08:01:00.000Z' },
    { given: true, version: 1, language: 'en', by: 'person', at: '2026-11-25T08:00:00.000Z' },
  ])
})

test('a consent is for one team, coach or gym, and says nothing about another', async () => {
  const cem = await world.person('cem')
  const [blue, red] = [randomUUIDv7(), randomUUIDv7()]
  await give(cem, 'team-leaderboard', blue)
  expect(await hasConsent(world.platform, cem.userId, 'team-leaderboard', blue)).toBe(true)
  expect(await hasConsent(world.platform, cem.userId, 'team-leaderboard', red)).toBe(false)
  expect(await hasConsent(world.platform, cem.userId, 'coach', blue)).toBe(false)
  expect((await withdraw(cem, 'team-leaderboard', red)).data.state).toBe('never')
  expect(await hasConsent(world.platform, cem.userId, 'team-leaderboard', blue)).toBe(true)
})

test('of many people, those who agree are found in one go', async () => {
  const team = randomUUIDv7()
  const people = await Promise.all(['dan', 'eve', 'fay', 'gil'].map((name) => world.person(name)))
  const [dan, eve, fay, gil] = people as [Person, Person, Person, Person]
  for (const person of [dan, eve, gil]) await give(person, 'team-leaderboard', team)
  await withdraw(eve, 'team-leaderboard', team)
  await sql`update account set suspended_at = now() where id = ${gil.userId}`.execute(world.platform.db)
  const ids = people.map(({ userId }) => userId)
  expect([...(await consentingOf(world.platform, ids, 'team-leaderboard', team))]).toEqual([dan.userId])
  expect(await consentingOf(world.platform, [], 'team-leaderboard', team)).toEqual(new Set())
  expect(await hasConsent(world.platform, fay.userId, 'team-leaderboard', team)).toBe(false)
})

test('the same again is one act, also when two devices say it at once', async () => {
  const hal = await world.person('hal')
  const answers = await Promise.all(Array.from({ length: 6 }, () => give(hal, 'analytics')))
  expect(answers.map(({ status, data }) => [status, data.state])).toEqual(answers.map(() => [200, 'given']))
  expect(await acts(hal)).toBe(1)
  await Promise.all(Array.from({ length: 6 }, () => withdraw(hal, 'analytics')))
  expect(await acts(hal)).toBe(2)
})

test('words that have changed are asked for again', async () => {
  const ida = await world.person('ida')
  await give(ida, 'analytics')
  await age(ida)
  expect(await stateOf(ida, 'analytics')).toBe('outdated')
  expect(await hasConsent(world.platform, ida.userId, 'analytics')).toBe(false)
  expect((await give(ida, 'analytics')).data.state).toBe('given')
  expect(await hasConsent(world.platform, ida.userId, 'analytics')).toBe(true)
})

test('the ledger is only added to', async () => {
  const jan = await world.person('jan')
  await give(jan, 'analytics')
  const change = world.platform.db.updateTable('consent_act').set({ given: false }).where('user_id', '=', jan.userId)
  await expect(change.execute()).rejects.toThrow('only added to')
})

describe('refused, with nothing written', () => {
  test.each([
    ['words that are none yet', 'analytics', { given: true, version: 2 }, 400, 'version'],
    ['a version that is none', 'analytics', { given: true, version: 0 }, 400, 'version'],
    ['no version', 'analytics', { given: true }, 400, 'version'],
    ['a team for what is for nobody', 'analytics', { given: true, version: 1, with: randomUUIDv7() }, 400, 'with'],
    ['a coach without a coach', 'coach', { given: true, version: 1 }, 400, 'with'],
    ['somebody else’s consent', 'analytics', { given: true, version: 1, userId: randomUUIDv7() }, 400, 'userId'],
    ['a purpose that is none', 'advertising', { given: true, version: 1 }, 400, 'purpose'],
  ])('%s', async (_, purpose, body, status, field) => {
    const kai = await world.person('kai')
    const answer = await put(kai, purpose, body)
    expect([answer.status, answer.error?.details?.[0]?.field]).toEqual([status, field])
    expect(await acts(kai)).toBe(0)
  })

  test('nobody agrees for nobody', async () => {
    expect((await world.anonymous.get('/users/me/consents')).status).toBe(401)
    expect((await world.anonymous.put('/users/me/consents/analytics', { given: true, version: 1 })).status).toBe(401)
  })
})

describe('a public profile', () => {
  const seen = async ({ userId }: Person) => (await world.anonymous.get(`/users/${userId}`)).status

  test('is one act with its consent', async () => {
    const lea = await world.person('lea')
    expect(await seen(lea)).toBe(404)
    expect((await give(lea, 'public-profile')).data.state).toBe('given')
    expect(await seen(lea)).toBe(200)
    await withdraw(lea, 'public-profile')
    expect(await seen(lea)).toBe(404)
    expect((await lea.get('/users/me')).data.privacy.profile).toBe('members')
  })

  test('withdraws it when the profile is made less visible', async () => {
    const mia = await world.person('mia')
    await give(mia, 'public-profile')
    await mia.patch('/users/me', { privacy: { profile: 'private' } })
    await world.drain()
    expect(await stateOf(mia, 'public-profile')).toBe('withdrawn')
    expect((await mia.get('/users/me')).data.privacy.profile).toBe('private')
  })

  test('is one for members once its words have changed', async () => {
    const nia = await world.person('nia')
    await give(nia, 'public-profile')
    await age(nia)
    await hideOutdatedProfiles.run(world.platform, {}, { jobId: 'test' })
    await world.drain()
    expect(await seen(nia)).toBe(404)
    expect(await stateOf(nia, 'public-profile')).toBe('outdated')
  })
})

test('every purpose can be given by its own shape', async () => {
  const oli = await world.person('oli')
  for (const purpose of ConsentPurpose.options) {
    const withId = ['public-profile', 'analytics'].includes(purpose) ? undefined : randomUUIDv7()
    expect((await give(oli, purpose, withId)).data.state).toBe('given')
  }
  expect((await oli.get('/users/me/consents')).data.current).toHaveLength(ConsentPurpose.options.length)
})
