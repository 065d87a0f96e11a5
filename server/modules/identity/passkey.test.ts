import { beforeEach, describe, expect, test } from 'vitest'
import { authenticator, type Lie } from '../../test/authenticator.ts'
import { execute } from '../../test/database.ts'
import { firstStep, withPasskey, withTotp } from '../../test/factors.ts'
import { signInAgain } from '../../test/sign-in-again.ts'
import { useWorld } from '../../test/world.ts'
import { forgetTheExpired } from './jobs.ts'
import { mostPasskeys } from './passkey.ts'

const world = useWorld()
beforeEach(() => world.clock.set('2026-11-25T09:00:15Z'))

const askLogIn = async () => (await world.anonymous.post('/auth/passkeys/options')).data
const logInWith = (passkey: unknown, more: object = {}) =>
  world.anonymous.post('/auth/passkeys/login', { passkey, ...more })

describe('adding a passkey', () => {
  test('asks for one that is found without a name and unlocked by its owner', async () => {
    const mara = await world.person('mara')
    const { data } = await mara.post('/users/me/passkeys/options')
    expect(data).toMatchObject({
      rp: { id: 'localhost', name: 'Setpoint' },
      user: { name: 'mara' },
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      attestation: 'none',
      excludeCredentials: [],
    })
    expect(JSON.stringify(data)).not.toContain(mara.email)
  })

  test('gives recovery codes with the first, and a mail with each', async () => {
    const ada = await world.person('ada')
    const first = await withPasskey(ada)
    const second = await withPasskey(ada, authenticator({ counts: false }), '  Notebook ')
    expect([first.recoveryCodes?.length, second.recoveryCodes]).toEqual([10, null])
    const { data } = await ada.get('/users/me/passkeys')
    expect(data).toEqual([
      {
        id: first.passkeyId,
        name: 'Phone',
        createdAt: '2026-11-25T09:00:15.000Z',
        lastUsedAt: null,
        backedUp: false,
      },
      expect.objectContaining({ id: second.passkeyId, name: 'Notebook' }),
    ])
    await world.drain()
    expect((await world.mails()).filter((mail) => mail.includes('A passkey was added'))).toHaveLength(2)
  })

  test.each<[string, Lie]>([
    ['for another address', { origin: 'https://evil.example' }],
    ['for another site', { rpId: 'evil.example' }],
    ['for a challenge of somebody else', { challenge: Buffer.alloc(54).toString('base64url') }],
    ['without unlocking the device', { userVerified: false }],
  ])('refuses one made %s', async (_what, lie) => {
    const bob = await world.person('bob')
    const { data } = await bob.post('/users/me/passkeys/options')
    const { status, error } = await bob.post('/users/me/passkeys', {
      name: 'x',
      passkey: authenticator().create(data, lie),
    })
    expect([status, error?.details?.[0]?.field]).toEqual([400, 'passkey'])
  })

  test('refuses one that was made for another person, another session or another act', async () => {
    const [cyd, dot] = [await world.person('cyd'), await world.person('dot')]
    const { data } = await cyd.post('/users/me/passkeys/options')
    const passkey = authenticator().create(data)
    expect((await dot.post('/users/me/passkeys', { name: 'x', passkey })).status).toBe(400)
    await signInAgain(world, cyd)
    expect((await cyd.post('/users/me/passkeys', { name: 'x', passkey })).status).toBe(400)
    const forLogIn = authenticator().create({ ...data, challenge: (await askLogIn()).challenge })
    expect((await cyd.post('/users/me/passkeys', { name: 'x', passkey: forLogIn })).status).toBe(400)
    expect((await cyd.get('/users/me/passkeys')).data).toEqual([])
  })

  test('twice at once adds one', async () => {
    const eli = await world.person('eli')
    const { data } = await eli.post('/users/me/passkeys/options')
    const body = { name: 'x', passkey: authenticator().create(data) }
    const answers = await Promise.all([1, 2, 3].map(() => eli.post('/users/me/passkeys', body)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 400, 400])
    expect((await eli.get('/users/me/passkeys')).data).toHaveLength(1)
  })

  test('ends with the twentieth', async () => {
    const fay = await world.person('fay')
    for (let n = 0; n < mostPasskeys - 1; n++) await withPasskey(fay)
    const { data } = await fay.post('/users/me/passkeys/options')
    const last = [authenticator().create(data), authenticator().create({ ...data })]
    const options = await fay.post('/users/me/passkeys/options')
    const other = authenticator().create(options.data)
    const answers = await Promise.all(
      [last[0], other].map((passkey) => fay.post('/users/me/passkeys', { name: 'x', passkey })),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409])
    expect((await fay.post('/users/me/passkeys/options')).status).toBe(409)
    expect((await fay.get('/users/me/passkeys')).data).toHaveLength(mostPasskeys)
  })
})

describe('logging in with a passkey alone', () => {
  test('is both factors at once', async () => {
    const gus = await world.person('gus')
    const { device } = await withPasskey(gus)
    const { status, data } = await logInWith(device.get(await askLogIn()))
    expect([status, data.secondFactor, data.session.user.id]).toEqual([200, null, gus.userId])
    gus.accessToken = data.session.accessToken
    expect((await gus.get('/users/me/second-factor')).data.proved).toBe(true)
    expect((await gus.get('/users/me/passkeys')).data[0].lastUsedAt).toBe('2026-11-25T09:00:15.000Z')
  })

  test('asks nothing of who it is, and keeps nothing of those who only ask', async () => {
    const options = await askLogIn()
    expect(options).toMatchObject({ rpId: 'localhost', allowCredentials: [], userVerification: 'required' })
    const before = await spent()
    for (let n = 0; n < 20; n++) await askLogIn()
    expect(await spent()).toBe(before)
  })

  test('works once for each challenge, also when two come at once', async () => {
    const hal = await world.person('hal')
    const { device } = await withPasskey(hal, authenticator({ counts: false }))
    const answer = device.get(await askLogIn())
    const answers = await Promise.all([1, 2, 3].map(() => logInWith(answer)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 401, 401])
    expect((await logInWith(answer)).error?.code).toBe('INVALID_CREDENTIALS')
  })

  test('ends five minutes after it was asked for; what was spent is forgotten then', async () => {
    const ivy = await world.person('ivy')
    const { device } = await withPasskey(ivy)
    const options = await askLogIn()
    world.clock.advance(5 * 60 + 1)
    expect((await logInWith(device.get(options))).status).toBe(401)
    expect((await logInWith(device.get(await askLogIn()))).status).toBe(200)
    expect(await spent()).toBeGreaterThan(0)
    world.clock.advance(5 * 60 + 1)
    await forgetTheExpired.run(world.platform, {}, { jobId: 'x' })
    expect(await spent()).toBe(0)
  })

  test.each<[string, Lie]>([
    ['for another address', { origin: 'https://evil.example' }],
    ['at another port of another host', { origin: 'http://localhost.evil.example:3000' }],
    ['for another site', { rpId: 'evil.example' }],
    ['for a challenge that is not ours', { challenge: Buffer.alloc(54, 7).toString('base64url') }],
    ['without unlocking the device', { userVerified: false }],
    ['in the name of another person', { userHandle: Buffer.from(crypto.randomUUID()).toString('base64url') }],
    ['with the signature of another key', { forged: true }],
  ])('refuses one used %s', async (_what, lie) => {
    const joe = await world.person('joe')
    const { device } = await withPasskey(joe)
    const { status, error } = await logInWith(device.get(await askLogIn(), lie))
    expect([status, error?.code]).toEqual([401, 'INVALID_CREDENTIALS'])
  })
  test('refuses one that nobody has registered, in the same words', async () => {
    const stranger = authenticator()
    const kim = await world.person('kim')
    const { data } = await kim.post('/users/me/passkeys/options')
    stranger.create(data)
    const unknown = await logInWith(stranger.get(await askLogIn()))
    const { device } = await withPasskey(kim)
    const forged = await logInWith(device.get(await askLogIn(), { forged: true }))
    expect([unknown.status, unknown.error]).toEqual([forged.status, forged.error])
  })

  test('refuses a suspended account', async () => {
    const lea = await world.person('lea')
    const { device } = await withPasskey(lea)
    await execute(world.connection, `update account set suspended_at = now() where id = '${lea.userId}'`)
    expect((await logInWith(device.get(await askLogIn()))).error?.code).toBe('ACCOUNT_SUSPENDED')
  })

  test('refuses a copy that counts behind, tells the owner, and lets the original go on', async () => {
    const max = await world.person('max')
    const { device } = await withPasskey(max)
    const copy = device.copy()
    expect((await logInWith(device.get(await askLogIn()))).status).toBe(200)
    expect((await logInWith(device.get(await askLogIn()))).status).toBe(200)
    expect((await logInWith(copy.get(await askLogIn()))).status).toBe(401)
    expect((await logInWith(device.get(await askLogIn()))).status).toBe(200)
    expect((await max.get('/users/me/security-log')).data.map(({ kind }: { kind: string }) => kind)).toContain(
      'passkey-cloned',
    )
    await world.drain()
    expect((await world.mails()).join()).toContain('may have been copied')
  })
})

describe('a passkey as second factor', () => {
  test('is asked for after the password, by its name for the browser', async () => {
    const nia = await world.person('nia')
    const { device } = await withPasskey(nia)
    const token = await firstStep(world, nia)
    const options = await world.anonymous.post('/auth/second-factor/passkey', { token })
    expect(options.data.allowCredentials).toHaveLength(1)
    const { status, data } = await world.anonymous.post('/auth/second-factor', {
      token,
      passkey: device.get(options.data),
    })
    expect([status, data.user.id]).toEqual([200, nia.userId])
  })

  test('of somebody else, or for something else, does not do', async () => {
    const [ole, pia] = [await world.person('ole'), await world.person('pia')]
    const his = await withPasskey(ole)
    const hers = await withPasskey(pia)
    const token = await firstStep(world, ole)
    const { data } = await world.anonymous.post('/auth/second-factor/passkey', { token })
    const forLogIn = his.device.get(await askLogIn())
    for (const passkey of [hers.device.get(data), forLogIn])
      expect((await world.anonymous.post('/auth/second-factor', { token, passkey })).status).toBe(401)
    expect((await logInWith(his.device.get(data))).status).toBe(401)
  })
})

describe('one’s passkeys', () => {
  test('are named anew', async () => {
    const quin = await world.person('quin')
    const { passkeyId } = await withPasskey(quin)
    const { data } = await quin.patch(`/users/me/passkeys/${passkeyId}`, { name: 'Key ring' })
    expect(data.name).toBe('Key ring')
    expect((await quin.patch(`/users/me/passkeys/${passkeyId}`, { name: '  ' })).status).toBe(400)
  })

  test('are removed, and do not sign in any more', async () => {
    const rob = await world.person('rob')
    const { passkeyId, device } = await withPasskey(rob)
    expect((await rob.delete(`/users/me/passkeys/${passkeyId}`)).status).toBe(204)
    expect((await logInWith(device.get(await askLogIn()))).status).toBe(401)
    await signInAgain(world, rob)
  })

  test('stay where the last is the only way in, also when the last two go at once', async () => {
    const sue = await world.person('sue')
    const keys = [await withPasskey(sue), await withPasskey(sue)]
    await execute(world.connection, `update account set password_hash = null where id = '${sue.userId}'`)
    const answers = await Promise.all(keys.map(({ passkeyId }) => sue.delete(`/users/me/passkeys/${passkeyId}`)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 409])
    expect((await sue.get('/users/me/passkeys')).data).toHaveLength(1)
    await withTotp(world, sue)
    const [left] = (await sue.get('/users/me/passkeys')).data
    expect((await sue.delete(`/users/me/passkeys/${left.id}`)).status).toBe(409)
  })
})

async function spent(): Promise<number> {
  const { count } = await world.platform.db
    .selectFrom('spent_challenge')
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}
