import { beforeEach, describe, expect, test } from 'vitest'
import { codesOf, firstStep, withTotp } from '../../test/factors.ts'
import { signInAgain } from '../../test/sign-in-again.ts'
import { useWorld } from '../../test/world.ts'
import { takenBy } from './totp.ts'

const world = useWorld()
// In the middle of a half minute, so that no test runs across two.
beforeEach(() => world.clock.set('2026-11-25T09:00:15Z'))

test('an authenticator app is set up, asked for at the log-in, and known to its owner', async () => {
  const mara = await world.person('mara')
  const { data } = await mara.post('/users/me/totp')
  expect(data.uri).toBe(
    `otpauth://totp/Setpoint:mara%40example.org?issuer=Setpoint&secret=${data.secret}&algorithm=SHA1&digits=6&period=30`,
  )
  expect(Buffer.from(data.secret).length).toBe(32)
  const before = await mara.get('/users/me/second-factor')
  expect(before.data).toMatchObject({ totpSince: null, recoveryCodesLeft: 0, proved: false, proofs: ['password'] })

  const code = codesOf(world, data.secret)()
  const confirmed = await mara.post('/users/me/totp/confirm', { code: `${code.slice(0, 3)} ${code.slice(3)}` })
  expect([confirmed.status, confirmed.data.recoveryCodes.length]).toEqual([200, 10])
  const after = await mara.get('/users/me/second-factor')
  expect(after.data).toEqual({
    totpSince: '2026-11-25T09:00:15.000Z',
    passkeys: 0,
    recoveryCodesLeft: 10,
    required: false,
    proved: true,
    proofs: ['totp', 'recovery-code'],
  })
  await world.drain()
  expect((await world.mails()).join()).toContain('Subject: An authenticator app was added')
  expect((await mara.get('/users/me/security-log')).data[0].kind).toBe('totp-added')
})

test('nothing is asked for before a set-up is confirmed, and one that took a quarter of an hour ends', async () => {
  const ada = await world.person('ada')
  const { data } = await ada.post('/users/me/totp')
  await signInAgain(world, ada)
  world.clock.advance(15 * 60)
  await signInAgain(world, ada)
  const late = await ada.post('/users/me/totp/confirm', { code: codesOf(world, data.secret)() })
  expect([late.status, late.error?.code]).toEqual([410, 'GONE'])
})

test('of two set-ups at once, the last counts; of two confirmations, one', async () => {
  const bo = await world.person('bob')
  const [one, two] = await Promise.all([bo.post('/users/me/totp'), bo.post('/users/me/totp')])
  const codes = [one, two].map(({ data }) => codesOf(world, data.secret)())
  const answers = await Promise.all([...codes, ...codes].map((code) => bo.post('/users/me/totp/confirm', { code })))
  expect(answers.map(({ status }) => status).filter((status) => status === 200)).toEqual([200])
  expect(answers.filter(({ data }) => data?.recoveryCodes)).toHaveLength(1)
  expect((await bo.get('/users/me/second-factor')).data.recoveryCodesLeft).toBe(10)
  const again = await bo.post('/users/me/totp')
  expect([again.status, again.error?.code]).toEqual([409, 'CONFLICT'])
})

test('a wrong first code is named, and the set-up goes on', async () => {
  const cy = await world.person('cyd')
  const { data } = await cy.post('/users/me/totp')
  const right = codesOf(world, data.secret)()
  const wrong = await cy.post('/users/me/totp/confirm', { code: other(right) })
  expect([wrong.status, wrong.error?.details?.[0]?.field]).toEqual([400, 'code'])
  expect((await cy.post('/users/me/totp/confirm', { code: right })).status).toBe(200)
})

describe('a code', () => {
  test('is good for its half minute and one either side', () => {
    const totp = { secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', lastStep: 0 }
    const now = new Date('2026-11-25T09:00:15Z')
    const at = (steps: number) => takenBy(totp, codesOf(world, totp.secret)(steps), now)
    expect([-2, -1, 0, 1, 2].map((steps) => at(steps) !== null)).toEqual([false, true, true, true, false])
    expect((at(1) ?? 0) - (at(-1) ?? 0)).toBe(2)
  })

  test('is RFC 6238’s, of its appendix B', () => {
    const totp = { secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', lastStep: 0 }
    expect(takenBy(totp, '287082', new Date(59_000))).toBe(1)
    expect(takenBy(totp, '081804', new Date(1_111_111_109_000))).toBe(37_037_036)
  })

  test('works once, and so does none before it', async () => {
    const dot = await world.person('dot')
    const app = await withTotp(world, dot)
    const taken = await tryCode(dot, app.code(1))
    expect(taken.status).toBe(200)
    for (const steps of [1, 0, -1]) {
      const again = await tryCode(dot, app.code(steps))
      expect([again.status, again.error?.code]).toEqual([401, 'INVALID_CREDENTIALS'])
    }
    world.clock.advance(30)
    expect((await tryCode(dot, app.code(1))).status).toBe(200)
  })

  test('that two use at once lets one in', async () => {
    const eli = await world.person('eli')
    const app = await withTotp(world, eli)
    const tokens = [await firstStep(world, eli), await firstStep(world, eli)]
    const answers = await Promise.all(
      tokens.map((token) => world.anonymous.post('/auth/second-factor', { token, code: app.code() })),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 401])
  })
})

test('the app is removed by who has just proved who they are, and then nothing is asked for', async () => {
  const fay = await world.person('fay')
  await withTotp(world, fay)
  expect((await fay.delete('/users/me/totp')).status).toBe(204)
  expect((await fay.delete('/users/me/totp')).status).toBe(404)
  await signInAgain(world, fay)
  const { data } = await fay.get('/users/me/second-factor')
  expect(data).toMatchObject({ totpSince: null, recoveryCodesLeft: 0, proofs: ['password'] })
})

async function tryCode(person: Parameters<typeof firstStep>[1], code: string) {
  return world.anonymous.post('/auth/second-factor', { token: await firstStep(world, person), code })
}

const other = (code: string) => code.replace(/.$/, (digit) => String((Number(digit) + 5) % 10))
