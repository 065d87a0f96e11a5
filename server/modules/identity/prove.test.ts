import { beforeEach, describe, expect, test } from 'vitest'
import { routes } from '../../app.ts'
import { firstStep, withPasskey, withTotp } from '../../test/factors.ts'
import { password, useWorld, type Person } from '../../test/world.ts'
import { makeAdmin } from './index.ts'
import { markProven } from './step-up.ts'
import { transaction } from '../../platform/db/transaction.ts'

const world = useWorld()
beforeEach(() => world.clock.set('2026-11-25T09:00:15Z'))

const stale = () => world.clock.advance(10 * 60 + 1)
/** Asks for a fresh proof and changes nothing. */
const freshOnly = (person: Person) => person.post('/users/me/passkeys/options')

describe('an act that asks for a fresh proof', () => {
  test('is let in for ten minutes after the log-in, then after each proof', async () => {
    const mara = await world.person('mara')
    world.clock.advance(9 * 60)
    expect((await freshOnly(mara)).status).toBe(200)
    world.clock.advance(61)
    const asked = await freshOnly(mara)
    expect([asked.status, asked.error?.code]).toEqual([403, 'STEP_UP_REQUIRED'])
    expect((await mara.post('/auth/prove', { password })).data).toEqual({ acknowledged: true })
    expect((await freshOnly(mara)).status).toBe(200)
    expect((await mara.get('/users/me/security-log')).data[0].kind).toBe('proven')
  })

  test('is each that changes how one signs in', () => {
    const asking = routes.filter(({ access }) => access.fresh).map(({ method, path }) => `${method} ${path}`)
    expect(asking).toEqual(
      expect.arrayContaining([
        'POST /users/me/totp',
        'DELETE /users/me/totp',
        'POST /users/me/recovery-codes',
        'POST /users/me/passkeys/options',
        'POST /users/me/passkeys',
        'DELETE /users/me/passkeys/:passkeyId',
      ]),
    )
  })

  test('is not let in by another session’s proof', async () => {
    const ada = await world.person('ada')
    const { data } = await world.anonymous.post('/auth/login', { email: ada.email, password })
    stale()
    await ada.post('/auth/prove', { password })
    const headers = { authorization: `Bearer ${data.session.accessToken}` }
    const other = await world.anonymous.post('/users/me/passkeys/options', undefined, headers)
    expect(other.error?.code).toBe('STEP_UP_REQUIRED')
  })
})

describe('proving', () => {
  test('with a wrong password is refused, written down, and slowed down', async () => {
    const bob = await world.person('bob')
    stale()
    for (let n = 0; n < 5; n++) {
      const wrong = await bob.post('/auth/prove', { password: 'Wrong-horse-7' })
      expect([wrong.status, wrong.error?.code]).toEqual([401, 'INVALID_CREDENTIALS'])
    }
    expect((await bob.post('/auth/prove', { password })).status).toBe(429)
    expect((await freshOnly(bob)).status).toBe(403)
    expect((await bob.get('/users/me/security-log')).data[0].kind).toBe('proof-failed')
  })

  test('takes the second factor of who has one, and no password any more', async () => {
    const cyd = await world.person('cyd')
    const app = await withTotp(world, cyd)
    stale()
    const byPassword = await cyd.post('/auth/prove', { password })
    expect([byPassword.status, byPassword.error?.details?.[0]?.field]).toEqual([400, 'password'])
    expect((await cyd.post('/auth/prove', { code: app.code() })).status).toBe(200)
    expect((await cyd.post('/auth/prove', { code: app.code() })).status).toBe(401)
    expect((await freshOnly(cyd)).status).toBe(200)
  })

  test('with a recovery code uses it up', async () => {
    const dot = await world.person('dot')
    const { recoveryCodes } = await withTotp(world, dot)
    const typed = recoveryCodes[0]?.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')
    expect((await dot.post('/auth/prove', { recoveryCode: typed })).status).toBe(200)
    expect((await dot.post('/auth/prove', { recoveryCode: typed })).status).toBe(401)
  })

  test('with a passkey, of this session only', async () => {
    const eli = await world.person('eli')
    const { device } = await withPasskey(eli)
    stale()
    const { data } = await eli.post('/auth/prove/passkey')
    expect(data.allowCredentials).toHaveLength(1)
    const passkey = device.get(data)
    const token = await firstStep(world, eli)
    const options = await world.anonymous.post('/auth/second-factor/passkey', { token })
    expect((await eli.post('/auth/prove', { passkey: device.get(options.data) })).status).toBe(401)
    expect((await eli.post('/auth/prove', { passkey: device.get(data) })).status).toBe(200)
    expect((await eli.post('/auth/prove', { passkey })).status).toBe(401)
    expect((await freshOnly(eli)).status).toBe(200)
  })

  test('by a provider counts, as whoever signs in there tells it', async () => {
    const fay = await world.person('fay')
    const [session] = (await fay.get('/users/me/sessions')).data
    stale()
    const mark = (sessionId: string) =>
      transaction(world.platform, (tx) => markProven(tx, { userId: fay.userId, sessionId, secondFactor: false }))
    expect(await mark(session.id)).toBe(true)
    expect((await freshOnly(fay)).status).toBe(200)
    await fay.delete(`/users/me/sessions/${session.id}`)
    expect(await mark(session.id)).toBe(false)
  })
})

describe('a role that needs a second factor', () => {
  test('applies at once, is satisfied by setting one up, and then keeps the last one', async () => {
    const gus = await world.person('gus')
    await makeAdmin(world.platform, gus.email)
    const before = await gus.get('/users/me/second-factor')
    expect(before.data).toMatchObject({ required: true, proved: false })
    await withTotp(world, gus)
    expect((await gus.get('/users/me/second-factor')).data.proved).toBe(true)
    const kept = await gus.delete('/users/me/totp')
    expect([kept.status, kept.error?.code]).toEqual([409, 'CONFLICT'])
    const { passkeyId } = await withPasskey(gus)
    expect((await gus.delete('/users/me/totp')).status).toBe(204)
    expect((await gus.delete(`/users/me/passkeys/${passkeyId}`)).status).toBe(409)
  })

  test('is not satisfied by a factor that was removed before', async () => {
    const hal = await world.person('hal')
    await withTotp(world, hal)
    await hal.delete('/users/me/totp')
    await makeAdmin(world.platform, hal.email)
    expect((await hal.get('/users/me/second-factor')).data).toMatchObject({ required: true, proved: false })
  })

  test('asks the sessions that were there before the factor', async () => {
    const ivy = await world.person('ivy')
    const { data } = await world.anonymous.post('/auth/login', { email: ivy.email, password })
    const app = await withTotp(world, ivy)
    const other = { authorization: `Bearer ${data.session.accessToken}` }
    const proved = async () => (await world.anonymous.get('/users/me/second-factor', {}, other)).data.proved
    expect(await proved()).toBe(false)
    await world.anonymous.post('/auth/prove', { code: app.code() }, other)
    expect(await proved()).toBe(true)
  })
})
