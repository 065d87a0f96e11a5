import { describe, expect, test } from 'vitest'
import { useWorld } from '../../test/world.ts'
import { rowCounts } from './test-tables.ts'

const world = useWorld()
const good = { email: 'mara@example.org', username: 'mara_1', password: 'Correct-horse-7', age: '16-plus' }

test('registers, is signed in at once, and is welcomed', async () => {
  const { status, data } = await world.anonymous.post('/auth/register', {
    ...good,
    language: 'de',
    timeZone: 'Europe/Berlin',
  })
  expect(status).toBe(201)
  expect(data).toMatchObject({ verificationRequired: false, session: { expiresIn: 900 } })
  expect(data.session.user).toMatchObject({
    email: good.email,
    username: good.username,
    emailVerified: false,
    role: 'member',
  })
  const me = await world.anonymous.get('/users/me', {}, { authorization: `Bearer ${data.session.accessToken}` })
  expect(me.data).toMatchObject({ username: good.username, language: 'de', timeZone: 'Europe/Berlin' })
  await world.drain()
  expect(await world.mails()).toHaveLength(1)
})

test('the password is nowhere in the database', async () => {
  const account = await world.platform.db.selectFrom('account').selectAll().executeTakeFirstOrThrow()
  expect(JSON.stringify(account)).not.toContain(good.password)
  expect(account.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
})

describe('refusals, with nothing written', () => {
  const other = { ...good, email: 'other@example.org', username: 'other' }
  test.each([
    ['no body', {}, 400, 'VALIDATION_ERROR', 'email'],
    ['no age', { ...other, age: undefined }, 400, 'VALIDATION_ERROR', 'age'],
    ['an age under 13', { ...other, age: 'under-13' }, 400, 'VALIDATION_ERROR', 'age'],
    ['no e-mail', { ...other, email: 'not one' }, 400, 'VALIDATION_ERROR', 'email'],
    ['a long e-mail', { ...other, email: `${'x'.repeat(250)}@example.org` }, 400, 'VALIDATION_ERROR', 'email'],
    ['a short username', { ...other, username: 'ab' }, 400, 'VALIDATION_ERROR', 'username'],
    ['a username with a space', { ...other, username: 'a b c' }, 400, 'VALIDATION_ERROR', 'username'],
    ['a username in another script', { ...other, username: 'мара' }, 400, 'VALIDATION_ERROR', 'username'],
    ['an unknown zone', { ...other, timeZone: 'Mars/Olympus' }, 400, 'VALIDATION_ERROR', 'timeZone'],
    ['an unknown language', { ...other, language: 'xx' }, 400, 'VALIDATION_ERROR', 'language'],
    ['an unknown field', { ...other, role: 'admin' }, 400, 'VALIDATION_ERROR', 'role'],
    ['a number for a password', { ...other, password: 12345678 }, 400, 'VALIDATION_ERROR', 'password'],
    ['a short password', { ...other, password: 'Ab1-xyz' }, 400, 'VALIDATION_ERROR', 'password'],
    ['a long password', { ...other, password: `Aa1${'x'.repeat(126)}` }, 400, 'VALIDATION_ERROR', 'password'],
    ['no upper case', { ...other, password: 'correct-horse-7' }, 400, 'VALIDATION_ERROR', 'password'],
    ['no lower case', { ...other, password: 'CORRECT-HORSE-7' }, 400, 'VALIDATION_ERROR', 'password'],
    ['no digit', { ...other, password: 'Correct-horse' }, 400, 'VALIDATION_ERROR', 'password'],
    ['a common password', { ...other, password: 'Password1' }, 400, 'VALIDATION_ERROR', 'password'],
    ['a common one in disguise', { ...other, password: 'P@ssw0rd2024!' }, 400, 'VALIDATION_ERROR', 'password'],
    ['a row of keys', { ...other, password: 'Qwe-asd-12345' }, 400, 'VALIDATION_ERROR', 'password'],
    [
      'the username in disguise',
      { ...other, username: 'otter', password: 'My-0tt3r-pass' },
      400,
      'VALIDATION_ERROR',
      'password',
    ],
    [
      'the mail provider in it',
      { ...other, email: 'o@bigmailer.example', password: 'My-bigMailer-7' },
      400,
      'VALIDATION_ERROR',
      'password',
    ],
    ['the username in it', { ...other, password: 'My-OTHER-pass-7' }, 400, 'VALIDATION_ERROR', 'password'],
    [
      'the e-mail in it',
      { ...other, email: 'quirky@example.org', password: 'So-Quirky-77' },
      400,
      'VALIDATION_ERROR',
      'password',
    ],
    ['the product in it', { ...other, password: 'SetPoint-2026' }, 400, 'VALIDATION_ERROR', 'password'],
    ['a taken e-mail', { ...other, email: 'MARA@Example.org' }, 409, 'CONFLICT', 'email'],
    ['a taken username', { ...other, username: 'MARA_1' }, 409, 'CONFLICT', 'username'],
    ['a made-up admin link', { ...other, firstAdminToken: 'x'.repeat(43) }, 400, 'VALIDATION_ERROR', 'firstAdminToken'],
  ])('%s', async (_, body, status, code, field) => {
    const before = await rowCounts(world.platform)
    const answer = await world.anonymous.post('/auth/register', body)
    expect(answer).toMatchObject({ status, error: { code } })
    expect(answer.error?.details?.map((detail) => detail.field)).toContain(field)
    expect(await rowCounts(world.platform)).toEqual(before)
  })

  test('every problem of a password is named at once', async () => {
    const { error } = await world.anonymous.post('/auth/register', { ...other, password: 'short' })
    expect(error?.details).toHaveLength(4)
  })
})

test('of ten who want one name at once, one gets it', async () => {
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, n) =>
      world.anonymous.post('/auth/register', {
        email: `racer${n}@example.org`,
        username: n % 2 ? 'Racer' : 'rACER',
        password: 'Correct-horse-7',
        age: '16-plus',
      }),
    ),
  )
  expect(answers.map(({ status }) => status).toSorted()).toEqual([201, ...Array<number>(9).fill(409)])
  expect(answers.find(({ status }) => status === 409)?.error?.details?.[0]?.field).toBe('username')
})

test('of ten who want one e-mail at once, one gets it', async () => {
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, n) =>
      world.anonymous.post('/auth/register', {
        email: 'same@example.org',
        username: `same_${n}`,
        password: 'Correct-horse-7',
        age: '16-plus',
      }),
    ),
  )
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
  expect(answers.find(({ status }) => status === 409)?.error?.details?.[0]?.field).toBe('email')
})

test('a refresh token meant for the cookie is in nothing else', async () => {
  const { data, headers, body } = await world.anonymous.post('/auth/register', {
    email: 'cookie@example.org',
    username: 'biscuit',
    password: 'Correct-horse-7',
    age: '16-plus',
    useCookie: true,
  })
  expect(data.session.refreshToken).toBeNull()
  const cookie = String(headers['set-cookie'])
  expect(cookie).toMatch(/^setpoint_refresh=[\w-]{43};.*HttpOnly/)
  expect(cookie).toContain('SameSite=Strict')
  expect(body).not.toContain(/=([\w-]{43})/.exec(cookie)?.[1])
})
