import * as bcrypt from '@node-rs/bcrypt'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { useWorld } from '../../test/world.ts'
import { importAccounts, readAccountFile } from './index.ts'
import { rowCounts } from './test-tables.ts'

const world = useWorld()
const read = (text: string) => readAccountFile(Buffer.from(text))
const hash = await bcrypt.hash('What-I-had-9', { cost: 4 })
const logIn = (email: string, password: string) => world.anonymous.post('/auth/login', { email, password })

describe('a file', () => {
  test.each([
    ['CSV', `email,username,password_hash\nmara@example.org,mara,${hash}\n`],
    ['CSV of another order, with quotes', `Password_Hash,EMAIL,username\r\n"${hash}","mara@example.org",mara\r\n`],
    ['CSV with semicolons', `email;username;password_hash\nmara@example.org;mara;${hash}\n`],
    ['JSON', JSON.stringify([{ email: 'mara@example.org', username: 'mara', password_hash: hash }])],
  ])('%s is read', (_, text) => {
    const [row] = read(text).rows
    expect(row?.values).toEqual({ email: 'mara@example.org', username: 'mara', password_hash: hash })
  })

  test('other columns are left out, and named', () => {
    const file = read(`email,username,password_hash,is_staff\na@b.c,abc,${hash},1\n`)
    expect([file.ignored, Object.keys(file.rows[0]?.values ?? {})]).toEqual([
      ['is_staff'],
      ['email', 'username', 'password_hash'],
    ])
  })

  test.each([
    ['no heading', 'mara@example.org,mara,x\n', 'names no email, no username, no password_hash'],
    ['half of one', 'email,username\n', 'names no password_hash'],
    ['broken JSON', '[{"email":', 'no JSON'],
    ['JSON without a list', '{"email":"a"}', 'holds no list'],
    ['nothing', '', 'empty'],
  ])('%s is told in plain words', (_, text, message) => {
    expect(() => read(text)).toThrow(message)
  })

  test('whatever stands in it, the answer is rows or an error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
        try {
          expect(Array.isArray(readAccountFile(bytes).rows)).toBe(true)
        } catch (error) {
          expect(error).toBeInstanceOf(Error)
        }
      }),
    )
  })
})

describe('an import', () => {
  const rows = () =>
    read(
      [
        'email,username,password_hash,language,age',
        `otto@example.org,otto,${hash},de,13-15`,
        'uma@example.org,uma_1,,,',
        `OTTO@example.org,otto_2,${hash},,`,
        `nina@example.org,OTTO,${hash},,`,
        `mara@example.org,mara_2,${hash},,`,
        `nina@example.org,MARA,${hash},,`,
        `no mail,nina,${hash},,`,
        `nina@example.org,a b,${hash},xx,12`,
        'nina@example.org,nina,5f4dcc3b5aa765d61d8327deb882cf99,,',
        `nina@example.org,nina,$2b$31$${'a'.repeat(53)},,`,
        `nina@example.org,nina,${hash},,`,
      ].join('\n'),
    ).rows
  const faults = [
    [4, 'email: stands in an earlier row too'],
    [5, 'username: stands in an earlier row too'],
    [6, 'email: has an account here'],
    [7, 'username: is taken here'],
    [8, expect.stringContaining('email')],
    [9, expect.stringMatching(/username.*language.*age/)],
    [10, expect.stringContaining('password_hash: neither bcrypt')],
    [11, expect.stringContaining('password_hash: neither bcrypt')],
  ]

  test('is tried first: everything is told and nothing written', async () => {
    await world.person('mara')
    const before = await rowCounts(world.platform)
    const report = await importAccounts(world.platform, rows(), false)
    expect([report.good, report.withoutPassword]).toEqual([3, 1])
    expect(report.faults.map(({ line, message }) => [line, message])).toEqual(faults)
    expect(await rowCounts(world.platform)).toEqual(before)
    expect(JSON.stringify(report)).not.toMatch(/example\.org|\$2b/)
  })

  test('then keeps the good rows: people log in with what they had, and are members', async () => {
    const report = await importAccounts(world.platform, rows(), true)
    expect([report.good, report.faults.length]).toEqual([3, 8])
    const { status, data } = await logIn('otto@example.org', 'What-I-had-9')
    expect(status).toBe(200)
    const headers = { authorization: `Bearer ${data.session.accessToken}` }
    expect((await world.anonymous.get('/users/me', {}, headers)).data).toMatchObject({
      username: 'otto',
      language: 'de',
    })
    expect((await logIn('uma@example.org', 'What-I-had-9')).status).toBe(401)
    await world.drain()
    expect((await importAccounts(world.platform, rows(), true)).good).toBe(0)
  })
})
