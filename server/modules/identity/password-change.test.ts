import { simpleParser } from 'mailparser'
import { describe, expect, test } from 'vitest'
import { password, useWorld, type Person } from '../../test/world.ts'
import { passwordResetLink } from './index.ts'
import { rowCounts } from './test-tables.ts'

const world = useWorld()
const logIn = (email: string, typed: string) => world.anonymous.post('/auth/login', { email, password: typed })
const change = (person: Person, currentPassword: string, newPassword: string) =>
  person.post('/auth/change-password', { currentPassword, newPassword })

async function mailsTo(person: Person) {
  await world.drain()
  const mails = await Promise.all((await world.mails()).map((mail) => simpleParser(mail)))
  return mails.filter(({ to }) => to !== undefined && !Array.isArray(to) && to.text.includes(person.email))
}

async function resetToken(person: Person): Promise<string> {
  const texts = (await mailsTo(person)).map(({ text }) => /\/reset#token=([\w-]+)/.exec(text ?? '')?.[1])
  return texts.findLast((token) => token !== undefined) ?? 'no link'
}

describe('changing', () => {
  test('ends the other sessions, keeps this one, and tells by mail', async () => {
    const mara = await world.person('mara')
    const other = await logIn(mara.email, password)
    expect((await change(mara, password, 'Battery-staple-8')).status).toBe(200)
    expect((await mara.get('/users/me')).status).toBe(200)
    expect(
      (await world.anonymous.post('/auth/refresh', { refreshToken: other.data.session.refreshToken })).status,
    ).toBe(401)
    expect((await world.anonymous.post('/auth/refresh', { refreshToken: mara.refreshToken })).status).toBe(200)
    expect((await logIn(mara.email, password)).status).toBe(401)
    expect((await logIn(mara.email, 'Battery-staple-8')).status).toBe(200)
    expect((await mailsTo(mara)).length).toBeGreaterThanOrEqual(2)
  })

  test('the last three passwords are not taken again, the one before them is', async () => {
    const tom = await world.person('tom')
    const line = [password, 'Second-horse-2', 'Third-horse-33', 'Fourth-horse-4']
    for (const [index, next] of line.slice(1).entries())
      expect((await change(tom, line[index] ?? '', next)).status).toBe(200)
    for (const used of line.slice(1)) {
      const answer = await change(tom, 'Fourth-horse-4', used)
      expect(answer).toMatchObject({ status: 400, error: { details: [{ field: 'newPassword' }] } })
    }
    expect((await change(tom, 'Fourth-horse-4', password)).status).toBe(200)
    const rows = await world.platform.db
      .selectFrom('password_history')
      .where('user_id', '=', tom.userId)
      .selectAll()
      .execute()
    expect(rows).toHaveLength(2)
  })

  test.each([
    ['a wrong present one', 'Wrong-guess-1', 'Battery-staple-8', 'currentPassword'],
    ['a short new one', password, 'Ab1', 'newPassword'],
    ['a common new one', password, 'Password1', 'newPassword'],
    ['the name in the new one', password, 'Hello-ida-2026', 'newPassword'],
    ['the same again', password, password, 'newPassword'],
  ])('refuses %s, and nothing is written', async (_, current, next, field) => {
    const ida = await world.person('ida')
    const before = await rowCounts(world.platform)
    expect(await change(ida, current, next)).toMatchObject({
      status: 400,
      error: { code: 'VALIDATION_ERROR', details: [{ field }] },
    })
    expect(await rowCounts(world.platform)).toEqual(before)
  })

  test('needs somebody', async () => {
    expect(
      (await world.anonymous.post('/auth/change-password', { currentPassword: 'a', newPassword: 'b' })).status,
    ).toBe(401)
  })

  test('two at once: one wins', async () => {
    const una = await world.person('una')
    const answers = await Promise.all([change(una, password, 'Left-horse-77'), change(una, password, 'Right-horse-77')])
    // Whoever comes second finds another password kept (409), or has given one that is not the present one any more (400).
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 409 || status === 400)).toHaveLength(1)
    const logIns = [await logIn(una.email, 'Left-horse-77'), await logIn(una.email, 'Right-horse-77')]
    expect(logIns.map(({ status }) => status).toSorted()).toEqual([200, 401])
  })
})

describe('resetting', () => {
  test('by the mailed link, once; all sessions end', async () => {
    const eve = await world.person('eve')
    expect((await world.anonymous.post('/auth/forgot-password', { email: eve.email.toUpperCase() })).data).toEqual({
      acknowledged: true,
    })
    const token = await resetToken(eve)
    const expiresAt = new Date(world.clock.now().getTime() + 86_400_000).toISOString()
    const script = await eve.post('/users/me/tokens', { name: 'Script', scopes: ['profile:read'], expiresAt })
    const asScript = () => world.anonymous.get('/users/me', {}, { authorization: `Bearer ${script.data.token}` })
    expect((await asScript()).status).toBe(200)
    expect(JSON.stringify(await world.platform.db.selectFrom('one_time_token').selectAll().execute())).not.toContain(
      token,
    )
    expect(
      (await world.anonymous.post('/auth/reset-password', { token, password: 'short' })).error?.details?.[0]?.field,
    ).toBe('password')
    expect((await world.anonymous.post('/auth/reset-password', { token, password })).error?.details?.[0]?.field).toBe(
      'password',
    )
    const uses = await Promise.all(
      [1, 2].map((n) => world.anonymous.post('/auth/reset-password', { token, password: `New-staple-${n}77` })),
    )
    expect(uses.map(({ status }) => status).toSorted()).toEqual([200, 410])
    expect([(await eve.get('/users/me')).status, (await asScript()).status]).toEqual([401, 401])
    expect(
      (await world.anonymous.post('/auth/reset-password', { token, password: 'Other-staple-9' })).error?.code,
    ).toBe('GONE')
  })

  test('a link lasts an hour', async () => {
    const kim = await world.person('kim')
    await world.anonymous.post('/auth/forgot-password', { email: kim.email })
    const token = await resetToken(kim)
    world.clock.advance(3601)
    expect((await world.anonymous.post('/auth/reset-password', { token, password: 'New-staple-77' })).status).toBe(410)
    expect((await logIn(kim.email, password)).status).toBe(200)
  })

  test('an unknown e-mail is answered the same, and writes nothing', async () => {
    const before = await rowCounts(world.platform)
    const answer = await world.anonymous.post('/auth/forgot-password', { email: 'nobody@example.org' })
    expect(answer).toMatchObject({ status: 202, data: { acknowledged: true } })
    expect(await rowCounts(world.platform)).toEqual(before)
  })

  test('nobody’s inbox is filled by a stranger', async () => {
    const lee = await world.person('lee')
    for (let n = 0; n < 6; n++)
      expect((await world.anonymous.post('/auth/forgot-password', { email: lee.email })).status).toBe(202)
    const resets = (await mailsTo(lee)).filter(({ text }) => text?.includes('/reset#token='))
    expect(resets).toHaveLength(3)
  })

  test.each([
    ['forgot-password', { email: 'nope' }, 400, 'VALIDATION_ERROR'],
    ['reset-password', { token: 'x', password }, 400, 'VALIDATION_ERROR'],
    ['reset-password', { token: 'x'.repeat(43), password }, 410, 'GONE'],
    ['verify-email', { token: 'x'.repeat(43) }, 410, 'GONE'],
    ['verify-email', {}, 400, 'VALIDATION_ERROR'],
  ])('%s refuses %j', async (route, body, status, code) => {
    expect(await world.anonymous.post(`/auth/${route}`, body)).toMatchObject({ status, error: { code } })
  })
})

test('the operator hands over a link where no mail is sent; it works once and the log says so', async () => {
  const hana = await world.person('hana')
  expect(await passwordResetLink(world.platform, 'nobody@example.org')).toBeNull()
  const token = (await passwordResetLink(world.platform, hana.email))?.split('#token=')[1]
  const reset = () => world.anonymous.post('/auth/reset-password', { token, password: 'Another-horse-9' })
  expect([(await reset()).status, (await reset()).status]).toEqual([200, 410])
  const login = await world.anonymous.post('/auth/login', { email: hana.email, password: 'Another-horse-9' })
  hana.accessToken = login.data.session.accessToken
  const kinds = (await hana.get('/users/me/security-log')).data.map(({ kind }: { kind: string }) => kind)
  expect(kinds).toContain('password-reset-requested')
})
