import { beforeEach, describe, expect, test } from 'vitest'
import { firstStep, withTotp } from '../../test/factors.ts'
import { execute } from '../../test/database.ts'
import { password, useWorld, type Person } from '../../test/world.ts'
import { wrongCodesADay } from './code-budget.ts'
import { rowCounts } from './test-tables.ts'

const world = useWorld()
beforeEach(() => world.clock.set('2026-11-25T09:00:15Z'))

const second = (body: object, headers = {}) => world.anonymous.post('/auth/second-factor', body, headers)

test('the password alone signs nobody in who has a second factor', async () => {
  const mara = await world.person('mara')
  const app = await withTotp(world, mara)
  const before = await rowCounts(world.platform)
  const first = await world.anonymous.post('/auth/login', { email: mara.email, password, useCookie: true })
  expect(first.data).toEqual({
    session: null,
    secondFactor: { token: expect.any(String) as string, methods: ['totp', 'recovery-code'], expiresIn: 300 },
  })
  expect(first.headers['set-cookie']).toBe(undefined)
  expect(await rowCounts(world.platform)).toEqual(before)

  const { data, headers } = await second({ token: first.data.secondFactor.token, code: app.code(), useCookie: true })
  expect(data).toMatchObject({ refreshToken: null, user: { id: mara.userId } })
  expect(String(headers['set-cookie'])).toContain('HttpOnly')
  mara.accessToken = data.accessToken
  expect((await mara.get('/users/me/second-factor')).data.proved).toBe(true)
  expect((await mara.get('/users/me/security-log')).data[0].kind).toBe('logged-in')
})

test('who has a second factor is told to nobody without the password', async () => {
  const ada = await world.person('ada')
  await withTotp(world, ada)
  const asked = { email: ada.email, password: 'Wrong-horse-7' }
  const [hers, nobodys] = [
    await world.anonymous.post('/auth/login', asked),
    await world.anonymous.post('/auth/login', { ...asked, email: 'nobody@example.org' }),
  ]
  expect([hers.status, hers.error]).toEqual([nobodys.status, nobodys.error])
})

test('what was proved stays proved when the session is refreshed', async () => {
  const bo = await world.person('bob')
  const app = await withTotp(world, bo)
  const { data } = await second({ token: await firstStep(world, bo), code: app.code() })
  const refreshed = await world.anonymous.post('/auth/refresh', { refreshToken: data.refreshToken })
  bo.accessToken = refreshed.data.accessToken
  expect((await bo.get('/users/me/second-factor')).data.proved).toBe(true)
})

test('a refused second step says nothing is signed in, whatever was sent', async () => {
  const cy = await world.person('cyd')
  const app = await withTotp(world, cy)
  const token = await firstStep(world, cy)
  for (const body of [{ token }, { token, code: app.code(), recoveryCode: app.recoveryCodes[0] }]) {
    const { status, error } = await second(body)
    expect([status, error?.code]).toEqual([400, 'VALIDATION_ERROR'])
  }
  const unknown = await second({ token: 'x'.repeat(43), code: app.code() })
  expect([unknown.status, unknown.error?.code]).toEqual([410, 'GONE'])
})

describe('the token between the steps', () => {
  test('works once', async () => {
    const dot = await world.person('dot')
    const app = await withTotp(world, dot)
    const token = await firstStep(world, dot)
    const answers = await Promise.all(
      app.recoveryCodes.slice(0, 4).map((recoveryCode) => second({ token, recoveryCode })),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 410, 410, 410])
    expect((await dot.get('/users/me/second-factor')).data.recoveryCodesLeft).toBe(9)
  })

  test('ends after five minutes', async () => {
    const eli = await world.person('eli')
    const app = await withTotp(world, eli)
    const token = await firstStep(world, eli)
    world.clock.advance(299)
    const late = await firstStep(world, eli)
    world.clock.advance(2)
    expect((await second({ token, code: app.code() })).status).toBe(410)
    expect((await second({ token: late, code: app.code() })).status).toBe(200)
  })

  test('ends with its fifth wrong proof', async () => {
    const fay = await world.person('fay')
    const { recoveryCodes } = await withTotp(world, fay)
    const token = await firstStep(world, fay)
    const wrong = '0000-0000-0000-0000-0000-0000'
    for (let n = 0; n < 5; n++) expect((await second({ token, recoveryCode: wrong })).status).toBe(401)
    expect((await second({ token, recoveryCode: recoveryCodes[0] })).status).toBe(410)
    await world.drain()
    expect((await world.mails()).filter((mail) => mail.includes('Somebody may know your password'))).toHaveLength(1)
  })

  test('is another account’s for nobody', async () => {
    const [gus, ivy] = [await world.person('gus'), await world.person('ivy')]
    const hers = await withTotp(world, ivy)
    await withTotp(world, gus)
    const token = await firstStep(world, gus)
    for (const proof of [{ code: hers.code() }, { recoveryCode: hers.recoveryCodes[0] }])
      expect((await second({ token, ...proof })).status).toBe(401)
  })

  test('ends with a new password, and with a suspension', async () => {
    const jo = await world.person('joe')
    const { recoveryCodes } = await withTotp(world, jo)
    const before = await firstStep(world, jo)
    await jo.post('/auth/change-password', { currentPassword: password, newPassword: 'Other-horse-8' })
    expect((await second({ token: before, recoveryCode: recoveryCodes[0] })).status).toBe(410)

    const kim = await world.person('kim')
    const his = await withTotp(world, kim)
    const token = await firstStep(world, kim)
    await execute(world.connection, `update account set suspended_at = now() where id = '${kim.userId}'`)
    const kept = await second({ token, recoveryCode: his.recoveryCodes[0] })
    expect([kept.status, kept.error?.code]).toEqual([403, 'ACCOUNT_SUSPENDED'])
  })

  test('is one of ten at most', async () => {
    const lea = await world.person('lea')
    const { recoveryCodes } = await withTotp(world, lea)
    const oldest = await firstStep(world, lea)
    for (let n = 0; n < 10; n++) {
      world.clock.advance(1)
      await firstStep(world, lea)
    }
    expect((await second({ token: oldest, recoveryCode: recoveryCodes[0] })).status).toBe(410)
    const { rows } = await count(lea)
    expect(rows).toBe(10)
  })
})

describe('guessing at codes', () => {
  test('is slowed down per address, and a right password between does not forgive it', async () => {
    const mo = await world.person('moe')
    const app = await withTotp(world, mo)
    const wrong = await wrongCode(app.code)
    for (let n = 0; n < 5; n++) {
      expect((await second({ token: await firstStep(world, mo), code: wrong })).status).toBe(401)
    }
    const slowed = await second({ token: await firstStep(world, mo), code: app.code() })
    expect([slowed.status, slowed.error?.code, slowed.error?.retryAfter]).toEqual([429, 'RATE_LIMIT_EXCEEDED', 5])
    // A recovery code is beyond guessing, so its owner is not held off.
    const own = await second({ token: await firstStep(world, mo), recoveryCode: app.recoveryCodes[0] })
    expect(own.status).toBe(200)
    world.clock.advance(6)
    expect((await second({ token: await firstStep(world, mo), code: app.code() })).status).toBe(200)
  })

  test('ends for the day after a hundred, from wherever they came; other proofs go on', async () => {
    const nia = await world.person('nia')
    const app = await withTotp(world, nia)
    const past = `insert into security_event (user_id, id, kind, at)
      select '${nia.userId}', gen_random_uuid(), 'second-factor-failed', '2026-11-25T08:00:00Z'
      from generate_series(1, ${wrongCodesADay})`
    await execute(world.connection, past)
    const refused = await second({ token: await firstStep(world, nia), code: app.code() })
    expect([refused.status, refused.error?.code]).toEqual([429, 'RATE_LIMIT_EXCEEDED'])
    const own = await second({ token: await firstStep(world, nia), recoveryCode: app.recoveryCodes[0] })
    expect(own.status).toBe(200)
    world.clock.advance(24 * 60 * 60)
    expect((await second({ token: await firstStep(world, nia), code: app.code() })).status).toBe(200)
  })
})

/** A code that is good at no time near. */
async function wrongCode(code: (steps?: number) => string): Promise<string> {
  const good = new Set([-2, -1, 0, 1, 2].map((steps) => code(steps)))
  return ['111111', '222222', '333333', '444444', '555555', '666666'].find((each) => !good.has(each)) ?? ''
}

async function count(person: Person): Promise<{ rows: number }> {
  const { rows } = await world.platform.db
    .selectFrom('second_factor_challenge')
    .select((select) => select.fn.countAll<number>().as('rows'))
    .where('user_id', '=', person.userId)
    .executeTakeFirstOrThrow()
  return { rows }
}
