import { expect, test } from 'vitest'
import { firstStep, withPasskey, withTotp } from '../../test/factors.ts'
import { useWorld } from '../../test/world.ts'
import { resetSecondFactor } from './index.ts'
import { signInAgain } from '../../test/sign-in-again.ts'
import { execute } from '../../test/database.ts'

const world = useWorld()
const second = (token: string, recoveryCode: string | undefined) =>
  world.anonymous.post('/auth/second-factor', { token, recoveryCode })
const left = async (person: Awaited<ReturnType<typeof world.person>>) =>
  (await person.get('/users/me/second-factor')).data.recoveryCodesLeft

test('ten codes, none like another, none with letters that look like digits', async () => {
  const mara = await world.person('mara')
  const { recoveryCodes } = await withTotp(world, mara)
  expect(new Set(recoveryCodes).size).toBe(10)
  for (const code of recoveryCodes) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/)
})

test('a code lets in once, of two who use it at once one, and its owner hears of it', async () => {
  const ada = await world.person('ada')
  const { recoveryCodes } = await withTotp(world, ada)
  const tokens = [await firstStep(world, ada), await firstStep(world, ada)]
  const answers = await Promise.all(tokens.map((token) => second(token, recoveryCodes[3])))
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 401])
  expect(await left(ada)).toBe(9)
  await world.drain()
  expect((await world.mails()).filter((mail) => mail.includes('A recovery code was used'))).toHaveLength(1)
  expect((await ada.get('/users/me/security-log')).data.map(({ kind }: { kind: string }) => kind)).toContain(
    'recovery-code-used',
  )
})

test('new codes make the earlier ones useless; without a second factor there are none', async () => {
  const bob = await world.person('bob')
  expect((await bob.post('/users/me/recovery-codes')).status).toBe(409)
  const { recoveryCodes } = await withTotp(world, bob)
  const { data } = await bob.post('/users/me/recovery-codes')
  expect(data.codes).toHaveLength(10)
  const token = await firstStep(world, bob)
  expect((await second(token, recoveryCodes[0])).status).toBe(401)
  expect((await second(token, data.codes[0])).status).toBe(200)
})

test('who has used the last one is asked for the others only', async () => {
  const cyd = await world.person('cyd')
  await withTotp(world, cyd)
  await execute(world.connection, `update recovery_code set used_at = now() where user_id = '${cyd.userId}'`)
  const { data } = await world.anonymous.post('/auth/login', { email: cyd.email, password: 'Correct-horse-7' })
  expect(data.secondFactor.methods).toEqual(['totp'])
})

test('the operator’s reset is the way back for who has lost everything', async () => {
  const dot = await world.person('dot')
  const { device } = await withPasskey(dot)
  await withTotp(world, dot)
  const token = await firstStep(world, dot)
  expect(await resetSecondFactor(world.platform, 'DOT@example.org')).toEqual({ canSignIn: true })
  expect((await dot.get('/users/me')).status).toBe(401)
  expect((await world.anonymous.post('/auth/second-factor/passkey', { token })).status).toBe(410)
  const options = await world.anonymous.post('/auth/passkeys/options')
  expect((await world.anonymous.post('/auth/passkeys/login', { passkey: device.get(options.data) })).status).toBe(401)
  await signInAgain(world, dot)
  expect((await dot.get('/users/me/second-factor')).data).toMatchObject({
    totpSince: null,
    passkeys: 0,
    recoveryCodesLeft: 0,
  })
  const log = (await dot.get('/users/me/security-log')).data
  expect(log.find(({ kind }: { kind: string }) => kind === 'second-factor-reset')).toMatchObject({
    device: null,
    ipAddress: null,
  })
  await world.drain()
  expect((await world.mails()).join()).toContain('Your second factor was removed')
  expect(await resetSecondFactor(world.platform, 'nobody@example.org')).toBe(null)
})

test('who had passkeys only is told to need a password', async () => {
  const eli = await world.person('eli')
  await withPasskey(eli)
  await execute(world.connection, `update account set password_hash = null where id = '${eli.userId}'`)
  expect(await resetSecondFactor(world.platform, eli.email)).toEqual({ canSignIn: false })
})
