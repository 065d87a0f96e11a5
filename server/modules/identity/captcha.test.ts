import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/sha'
import type { CaptchaChallenge, CaptchaPayload } from '@setpoint/contract/identity'
import { afterEach, describe, expect, test } from 'vitest'
import { solutionOf, solveCaptcha } from '../../test/solve-captcha.ts'
import { useWorld, password } from '../../test/world.ts'
import { firstAdminLink } from './index.ts'
import { forgetTheExpired } from './jobs.ts'
import { rowCounts } from './test-tables.ts'

const world = useWorld({ CAPTCHA: 'on', TRUST_PROXY: '127.0.0.1' })
const from = (address: string) => ({ 'x-forwarded-for': address })
let networks = 0
/** Nobody has come from there before. */
const fresh = () => `198.51.${100 + Math.floor(++networks / 250)}.${networks % 250}`

const challenge = async (address: string): Promise<CaptchaChallenge> =>
  (await world.anonymous.get('/auth/captcha', {}, from(address))).data
const proof = async (address = fresh()) => solveCaptcha(await challenge(address))
const register = (name: string, captcha?: string, address = fresh()) =>
  world.anonymous.post(
    '/auth/register',
    {
      email: `${name}@example.org`,
      username: name,
      password,
      age: '16-plus',
      ...(captcha !== undefined && { captcha }),
    },
    from(address),
  )
const logIn = (email: string, typed: string, address: string, captcha?: string) =>
  world.anonymous.post('/auth/login', { email, password: typed, ...(captcha && { captcha }) }, from(address))
const forgot = (email: string, address: string, captcha?: string) =>
  world.anonymous.post('/auth/forgot-password', { email, ...(captcha && { captcha }) }, from(address))

const asked = (message: string) => ({
  status: 403,
  error: { code: 'CAPTCHA_REQUIRED', details: [{ field: 'captcha', message }] },
})
interface Forged {
  readonly parameters?: object
  readonly challenge?: object
  readonly solution?: object
}
function forge(captcha: string, { parameters, challenge: others, solution }: Forged): string {
  const payload = JSON.parse(Buffer.from(captcha, 'base64').toString()) as CaptchaPayload
  const forged = {
    challenge: {
      ...payload.challenge,
      ...others,
      parameters: { ...payload.challenge.parameters, ...parameters },
    },
    solution: { ...payload.solution, ...solution },
  }
  return Buffer.from(JSON.stringify(forged)).toString('base64')
}

describe('registering', () => {
  test('takes a solved challenge, once, and says what to do without one', async () => {
    const before = await rowCounts(world.platform)
    expect(await register('mara')).toMatchObject(asked('Needed here'))
    expect(await rowCounts(world.platform)).toEqual(before)
    const captcha = await proof()
    expect((await register('mara', captcha)).status).toBe(201)
    expect(await register('tom', captcha)).toMatchObject(asked('Was used already'))
  })

  test('of ten who hand in the same proof at once, one gets in', async () => {
    const captcha = await proof()
    const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => register(`same_${n}`, captcha)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, ...Array<number>(9).fill(403)])
  })

  test.each<[string, Forged]>([
    ['an easier prefix', { parameters: { keyPrefix: '00' } }],
    ['a later end', { parameters: { expiresAt: 4_000_000_000 } }],
    ['another solution', { solution: { counter: 7, derivedKey: '00'.repeat(32) } }],
    ['another signature', { challenge: { signature: '00'.repeat(32) } }],
  ])('a forged proof is refused: %s', async (_, forged) => {
    expect(await register('forger', forge(await proof(), forged))).toMatchObject(asked('Is not solved'))
  })

  test('what is no proof at all is refused, however strange', async () => {
    const strange = ['null', '[]', '{}', '{"challenge":{}}', '"x"', '{"challenge":null,"solution":null}', '{', '\u0000']
    for (const text of strange) {
      expect(await register('stranger', Buffer.from(text).toString('base64')), text).toMatchObject(
        asked('Cannot be read'),
      )
    }
    expect(await register('stranger', 'no base64!')).toMatchObject({ status: 400 })
    expect(await register('stranger', 'A'.repeat(4_000))).toMatchObject({ status: 400 })
  })

  test('a weak password is told before anybody has to prove anything', async () => {
    const answer = await world.anonymous.post('/auth/register', {
      email: 'weak@example.org',
      username: 'weak',
      password: 'Password1',
      age: '16-plus',
    })
    expect(answer).toMatchObject({ status: 400, error: { code: 'VALIDATION_ERROR' } })
  })

  test('who has the first admin’s link is not asked; a made-up link opens nothing', async () => {
    const token = /#admin=(\S+)/.exec((await firstAdminLink(world.platform)) ?? '')?.[1]
    const admin = (firstAdminToken: string | undefined) =>
      world.anonymous.post('/auth/register', {
        email: 'admin@example.org',
        username: 'admin_1',
        password,
        age: '16-plus',
        firstAdminToken,
      })
    expect((await admin('x'.repeat(43))).status).toBe(400)
    expect((await admin(token)).status).toBe(201)
  })

  test('the screens learn that a proof is needed', async () => {
    expect((await world.anonymous.get('/auth/options')).data.captcha).toBe(true)
  })
})

describe('signing in and forgotten passwords', () => {
  const wrong = 'Wrong-guess-1'

  test.each(['mara@example.org', 'nobody@example.org'])(
    'the fourth failure in a row from a network asks for a proof: %s',
    async (email) => {
      const address = fresh()
      for (let n = 0; n < 3; n++) expect((await logIn(email, wrong, address)).status).toBe(401)
      expect(await logIn(email, wrong, address)).toMatchObject(asked('Needed here'))
      expect(await logIn(email, wrong, address, await proof(address))).toMatchObject({ status: 401 })
      // Other e-mails from there as well; other networks not.
      expect(await logIn('another@example.org', wrong, address)).toMatchObject(asked('Needed here'))
      expect(await forgot(email, address)).toMatchObject(asked('Needed here'))
      expect(await forgot(email, address, await proof(address))).toMatchObject({ status: 202 })
      expect((await forgot('another@example.org', fresh())).status).toBe(202)
    },
  )

  test('the right password with a proof gets in, and the network goes on being asked', async () => {
    const address = fresh()
    for (const guess of ['a', 'b', 'c']) await logIn(`${guess}@example.org`, wrong, address)
    expect(await logIn('mara@example.org', password, address)).toMatchObject(asked('Needed here'))
    expect((await logIn('mara@example.org', password, address, await proof(address))).status).toBe(200)
    expect(await logIn('mara@example.org', password, address)).toMatchObject(asked('Needed here'))
    world.clock.advance(3_601)
    expect((await logIn('mara@example.org', password, address)).status).toBe(200)
  })

  test('many networks at one e-mail: everybody is asked for it, account or not, and for no other', async () => {
    await proof().then((captcha) => register('ida', captcha))
    for (const email of ['ida@example.org', 'no_ida@example.org']) {
      for (let n = 0; n < 8; n++) expect((await logIn(email, wrong, fresh())).status).toBe(401)
      expect(await logIn(email.toUpperCase(), password, fresh())).toMatchObject(asked('Needed here'))
      expect(await forgot(email, fresh())).toMatchObject(asked('Needed here'))
      expect((await logIn('mara@example.org', password, fresh())).status).toBe(200)
    }
    const address = fresh()
    expect((await logIn('ida@example.org', password, address, await proof(address))).status).toBe(200)
    // Being let in takes nothing back: whether one is asked tells nothing of an account.
    expect(await logIn('ida@example.org', password, fresh())).toMatchObject(asked('Needed here'))
  })

  test('asking for resets counts too', async () => {
    const address = fresh()
    for (let n = 0; n < 3; n++) expect((await forgot(`who_${n}@example.org`, address)).status).toBe(202)
    expect(await forgot('who_9@example.org', address)).toMatchObject(asked('Needed here'))
  })
})

test('the work grows with what comes from a network, up to sixteen times', async () => {
  const address = fresh()
  const work = async () => solutionOf(await challenge(address)).counter
  const cold = await work()
  expect([cold >= 50_000, cold < 100_000]).toEqual([true, true])
  await logIn('hot@example.org', 'Wrong-guess-1', address)
  const counted = async (count: number) => {
    await world.platform.db.updateTable('suspicion').set({ count }).execute()
    return work()
  }
  expect(await counted(6)).toBeGreaterThanOrEqual(100_000)
  const hottest = await counted(1_000)
  expect([hottest >= 800_000, hottest < 1_600_000]).toEqual([true, true])
})

test('a challenge runs out, and what was spent is forgotten then', async () => {
  const address = fresh()
  const captcha = await proof(address)
  world.clock.advance(15 * 60 + 1)
  expect(await register('late', captcha)).toMatchObject(asked('Is too old'))
  const spent = () => world.platform.db.selectFrom('spent_captcha').selectAll().execute()
  expect((await spent()).length).toBeGreaterThan(0)
  world.clock.advance(3_601)
  await forgetTheExpired.run(world.platform, {}, { jobId: 'test' })
  expect(await spent()).toEqual([])
  expect(await world.platform.db.selectFrom('suspicion').selectAll().execute()).toEqual([])
})

test('ALTCHA’s own library solves it too', async () => {
  const given = await challenge(fresh())
  const solution = await solveChallenge({ challenge: given, deriveKey, timeout: 240_000 })
  const payload = { challenge: given, solution: { counter: solution?.counter, derivedKey: solution?.derivedKey } }
  expect((await register('by_altcha', Buffer.from(JSON.stringify(payload)).toString('base64'))).status).toBe(201)
})

afterEach(() => world.drain())
