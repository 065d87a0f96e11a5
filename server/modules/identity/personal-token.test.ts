import { beforeEach, describe, expect, test } from 'vitest'
import { TokenScope } from '@setpoint/contract/identity'
import { routes } from '../../app.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { execute } from '../../test/database.ts'
import { signInAgain } from '../../test/sign-in-again.ts'
import { password, useWorld, type Person } from '../../test/world.ts'
import { authenticateCached, cutOffPerson, forgetEveryone } from './index.ts'
import { forgetTheExpired } from './jobs.ts'
import { isWhole, newPersonalToken } from './personal-token-secret.ts'

const world = useWorld()
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
const asToken = (token: string, path = '/weight-entries') => world.anonymous.get(path, {}, bearer(token))
const inDays = (days: number) => new Date(world.clock.now().getTime() + days * 86_400_000).toISOString()
const scale = (change: object = {}) => ({
  name: 'Kitchen scale',
  scopes: ['body:read', 'body:write'],
  expiresAt: inDays(90),
  ...change,
})
const rowsOf = ({ userId }: Person) =>
  world.platform.db.selectFrom('personal_token').selectAll().where('user_id', '=', userId).execute()

let people = 0
let mara: Person
beforeEach(async () => {
  mara = await world.person(`mara_${people++}`)
})
const make = async (change: object = {}) => (await mara.post('/users/me/tokens', scale(change))).data

describe('making one', () => {
  test('shows its text once, and keeps only a hash', async () => {
    const { status, data } = await mara.post('/users/me/tokens', scale())
    expect(status).toBe(201)
    expect(data).toEqual({
      id: expect.any(String),
      name: 'Kitchen scale',
      scopes: ['body:read', 'body:write'],
      createdAt: expect.any(String),
      expiresAt: expect.any(String),
      lastUsedAt: null,
      lastIpAddress: null,
      token: expect.stringMatching(/^setpoint_pat_[0-9A-Za-z]{46}$/),
    })
    const { token, ...listed } = data
    expect((await mara.get('/users/me/tokens')).data).toEqual([listed])
    const [row] = await rowsOf(mara)
    expect(row?.token_hash).toHaveLength(32)
    expect(JSON.stringify(row)).not.toContain(token)
  })

  test('is told by mail and in the security log', async () => {
    await make()
    await world.drain()
    expect(
      (await world.mails()).filter((mail) => mail.includes(mara.email) && /settings\/tokens/.test(mail)),
    ).toHaveLength(1)
    expect((await mara.get('/users/me/security-log')).data[0].kind).toBe('token-created')
  })

  test.each([
    ['no name', { name: '' }, 'name'],
    ['a name of spaces', { name: '   ' }, 'name'],
    ['a long name', { name: 'x'.repeat(61) }, 'name'],
    ['no scope', { scopes: [] }, 'scopes'],
    ['a scope that is none', { scopes: ['admin:write'] }, 'scopes.0'],
    ['a scope twice', { scopes: ['body:read', 'body:read'] }, 'scopes'],
    ['no expiry', { expiresAt: undefined }, 'expiresAt'],
    ['an expiry that is over', { expiresAt: '2020-01-01T00:00:00Z' }, 'expiresAt'],
    ['an expiry in years', { expiresAt: '9999-12-31T00:00:00Z' }, 'expiresAt'],
  ])('refuses %s', async (_, change, field) => {
    expect(await mara.post('/users/me/tokens', scale(change))).toMatchObject({
      status: 400,
      error: { code: 'VALIDATION_ERROR', details: [{ field }] },
    })
    expect(await rowsOf(mara)).toEqual([])
  })

  test('lasts 366 days at most', async () => {
    world.clock.set(new Date())
    expect((await mara.post('/users/me/tokens', scale({ expiresAt: inDays(366) }))).status).toBe(201)
    expect((await mara.post('/users/me/tokens', scale({ expiresAt: inDays(366.01) }))).status).toBe(400)
  })

  test('needs a fresh proof of who one is', async () => {
    await execute(
      world.connection,
      `update session set proven_at = proven_at - interval '11 minutes' where user_id = '${mara.userId}'`,
    )
    forgetEveryone()
    const { status, error } = await mara.post('/users/me/tokens', scale())
    expect([status, error?.code]).toEqual([403, 'STEP_UP_REQUIRED'])
  })

  test('its answer is not kept under an idempotency key', async () => {
    const key = { 'idempotency-key': 'again' }
    const [first, second] = [
      await mara.post('/users/me/tokens', scale(), key),
      await mara.post('/users/me/tokens', scale(), key),
    ]
    expect(first.data.token).not.toBe(second.data.token)
    const kept = await world.platform.db
      .selectFrom('idempotency_key')
      .selectAll()
      .where('user_id', '=', mara.userId)
      .execute()
    expect(kept).toEqual([])
  })

  test('is refused when there are fifty, also to ten who ask at once', async () => {
    for (let count = 0; count < 45; count++) await make()
    const answers = await Promise.all(Array.from({ length: 10 }, () => mara.post('/users/me/tokens', scale())))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(5)
    expect(answers.find(({ status }) => status !== 201)).toMatchObject({ status: 409, error: { code: 'CONFLICT' } })
    const [{ id }] = (await mara.get('/users/me/tokens')).data
    expect((await mara.delete(`/users/me/tokens/${id}`)).status).toBe(204)
    expect((await mara.post('/users/me/tokens', scale())).status).toBe(201)
  })
})

describe('using one', () => {
  test('does what its scopes say and nothing else', async () => {
    const { token } = await make({ scopes: ['body:read'] })
    expect((await asToken(token)).status).toBe(200)
    expect(await world.anonymous.post('/weight-entries', { weight: 80 }, bearer(token))).toMatchObject({
      status: 403,
      error: { code: 'SCOPE_MISSING', message: 'This token lacks the scope body:write.' },
    })
    expect((await asToken(token, '/users/me')).error?.code).toBe('SCOPE_MISSING')
    expect((await asToken(token, '/users/me/tokens')).error?.message).toMatch(/may not do this/)
  })

  test('shows on open pages what strangers see, unless it may read the profile', async () => {
    await mara.patch('/users/me', { privacy: { profile: 'private' } })
    const [blind, seeing] = [await make(), await make({ scopes: ['profile:read'] })]
    expect((await asToken(blind.token, `/users/${mara.userId}`)).status).toBe(404)
    expect((await asToken(seeing.token, `/users/${mara.userId}`)).status).toBe(200)
  })

  test('is noted once a minute, with the address', async () => {
    const { token } = await make()
    const noted = async () => (await mara.get('/users/me/tokens')).data[0]
    world.clock.set('2026-11-26T10:00:00Z')
    await signInAgain(world, mara)
    await asToken(token)
    expect(await noted()).toMatchObject({ lastUsedAt: '2026-11-26T10:00:00.000Z', lastIpAddress: '127.0.0.1' })
    world.clock.advance(59)
    await asToken(token)
    expect((await noted()).lastUsedAt).toBe('2026-11-26T10:00:00.000Z')
    world.clock.advance(11)
    await asToken(token)
    expect((await noted()).lastUsedAt).toBe('2026-11-26T10:01:10.000Z')
  })

  test('ends with its day; it stays listed for a month', async () => {
    const { token } = await make({ expiresAt: inDays(1) })
    expect((await asToken(token)).status).toBe(200)
    world.clock.advance(86_401)
    expect(authenticateCached(token)).toBeUndefined()
    expect((await asToken(token)).status).toBe(401)
    await forgetTheExpired.run(world.platform, {}, { jobId: 'test' })
    expect(await rowsOf(mara)).toHaveLength(1)
    world.clock.advance(31 * 86_400)
    await forgetTheExpired.run(world.platform, {}, { jobId: 'test' })
    expect(await rowsOf(mara)).toEqual([])
  })

  test('a typing error is refused without asking the database', async () => {
    const { token } = await make()
    const swapped = token.slice(0, 20) + (token[20] === 'a' ? 'b' : 'a') + token.slice(21)
    expect(isWhole(token)).toBe(true)
    for (const wrong of [swapped, `${token}x`, token.slice(0, -1), token.toLowerCase(), 'setpoint_pat_'])
      expect([isWhole(wrong), (await asToken(wrong)).status]).toEqual([false, 401])
    // Whole, and nobody's.
    expect((await asToken(newPersonalToken())).status).toBe(401)
  })
})

describe('ending one', () => {
  test('takes effect at once', async () => {
    const { id, token } = await make()
    expect((await asToken(token)).status).toBe(200)
    expect((await mara.delete(`/users/me/tokens/${id}`)).status).toBe(204)
    expect((await asToken(token)).status).toBe(401)
    expect((await mara.delete(`/users/me/tokens/${id}`)).status).toBe(404)
    expect((await mara.get('/users/me/security-log')).data[0].kind).toBe('token-deleted')
  })

  test('a suspended account’s tokens do not work, and work again afterwards', async () => {
    const { token } = await make()
    expect((await asToken(token)).status).toBe(200)
    await transaction(world.platform, async (tx) => {
      await tx.db.updateTable('account').set({ suspended_at: new Date() }).where('id', '=', mara.userId).execute()
      await cutOffPerson(tx, mara.userId)
    })
    expect((await asToken(token)).status).toBe(401)
    await execute(world.connection, `update account set suspended_at = null where id = '${mara.userId}'`)
    expect((await asToken(token)).status).toBe(200)
  })

  test('nor do those of one that is to be erased', async () => {
    const { token } = await make()
    await execute(
      world.connection,
      `update account set erases_at = now() + interval '30 days' where id = '${mara.userId}'`,
    )
    expect((await asToken(token)).status).toBe(401)
  })

  test.each([
    [undefined, 200],
    [true, 401],
  ])('a changed password deletes them where that is asked for (%s)', async (deleteTokens, status) => {
    const { token } = await make()
    const change = { currentPassword: password, newPassword: 'Another-horse-8', ...(deleteTokens && { deleteTokens }) }
    expect((await mara.post('/auth/change-password', change)).status).toBe(200)
    expect((await asToken(token)).status).toBe(status)
  })
})

test('every scope opens a route, and every route that takes tokens has its scope', () => {
  const needed = routes.flatMap(({ access, method }) =>
    access.area === null ? [] : [`${access.area}:${method === 'GET' ? 'read' : 'write'}`],
  )
  expect([...new Set(needed)].toSorted()).toEqual([...TokenScope.options].toSorted())
})
