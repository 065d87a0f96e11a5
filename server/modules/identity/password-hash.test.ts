import * as argon2 from '@node-rs/argon2'
import * as bcrypt from '@node-rs/bcrypt'
import { describe, expect, test } from 'vitest'
import { useWorld } from '../../test/world.ts'
import { decoyFor } from './decoy.ts'
import { isOutdated, kindOf, matches } from './password-hash.ts'

const password = 'Correct-horse-7'
const argonId = { config: { PASSWORD_HASH: 'argon2id' } } as Parameters<typeof isOutdated>[0]
const byBcrypt = { config: { PASSWORD_HASH: 'bcrypt' } } as Parameters<typeof isOutdated>[0]

describe('what a hash is', () => {
  // Of other programs: PHP's, Python's and Go's labels of bcrypt; the same password.
  test.each(['2a', '2b', '2y'] as const)('bcrypt labelled %s is read', async (version) => {
    const hash = await bcrypt.hash(password, { cost: 5, version })
    expect(kindOf(hash)).toEqual({ algorithm: 'bcrypt', memory: 0, passes: 5, lanes: 1 })
    expect([await matches(password, hash), await matches('Wrong-guess-1', hash)]).toEqual([true, false])
  })

  test('argon2 of another cost is read', async () => {
    const hash = await argon2.hash(password, { memoryCost: 4096, timeCost: 3, parallelism: 2, algorithm: 1 })
    expect(kindOf(hash)).toEqual({ algorithm: 'argon2i', memory: 4096, passes: 3, lanes: 2 })
    expect(await matches(password, hash)).toBe(true)
  })

  const salt = 'c29tZXNhbHRzb21lc2FsdA'
  const tail = `$${salt}$${'A'.repeat(43)}`
  test.each([
    ['nothing', ''],
    ['a plain password', password],
    ['MD5', '5f4dcc3b5aa765d61d8327deb882cf99'],
    ['bcrypt that takes hours', `$2b$31$${'a'.repeat(53)}`],
    ['bcrypt that takes seconds', `$2b$15$${'a'.repeat(53)}`],
    ['bcrypt cut short', `$2b$12$${'a'.repeat(52)}`],
    ['argon2 of 4 GB', `$argon2id$v=19$m=4194304,t=2,p=1${tail}`],
    ['argon2 of 999 passes', `$argon2id$v=19$m=19456,t=999,p=1${tail}`],
    ['argon2 of 99 lanes', `$argon2id$v=19$m=19456,t=2,p=99${tail}`],
    ['argon2 of no passes', `$argon2id$v=19$m=19456,t=0,p=1${tail}`],
    ['argon2 of no memory', `$argon2id$v=19$m=1,t=2,p=1${tail}`],
    ['something behind it', `$2b$12$${'a'.repeat(53)}\n`],
  ])('%s is none to check, and fits nothing at once', async (_, hash) => {
    expect(kindOf(hash)).toBeNull()
    expect(await matches(password, hash)).toBe(false)
  })

  test('bcrypt looks at 72 bytes, as where the hash comes from; what is longer is not kept anew', async () => {
    const long = 'x'.repeat(72)
    const hash = await bcrypt.hash(long, { cost: 4 })
    expect(await matches(`${long}-and-more`, hash)).toBe(true)
    expect([isOutdated(argonId, hash, long), isOutdated(argonId, hash, `${long}-and-more`)]).toEqual([true, false])
  })

  test('what somebody typed elsewhere fits in the code points in which they type it', async () => {
    const composed = 'Fürstenzug-7'
    const taken = composed.normalize('NFD')
    const hash = await bcrypt.hash(taken, { cost: 4 })
    expect(await matches(taken, hash)).toBe(true)
  })

  test('outdated is what is of another kind, or of less work', async () => {
    const weak = await argon2.hash(password, { memoryCost: 4096, timeCost: 1, parallelism: 1 })
    const own = await argon2.hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 })
    const strong = await argon2.hash(password, { memoryCost: 32_768, timeCost: 2, parallelism: 1 })
    const twelve = `$2b$12$${'a'.repeat(53)}`
    const ten = `$2b$10$${'a'.repeat(53)}`
    const outdated = (platform: typeof argonId) =>
      [weak, own, strong, twelve, ten].map((hash) => isOutdated(platform, hash, password))
    expect(outdated(argonId)).toEqual([true, false, false, true, true])
    expect(outdated(byBcrypt)).toEqual([true, true, true, false, true])
  })
})

describe('at the door', () => {
  const world = useWorld()
  const hashOf = async (userId: string) => {
    const { password_hash } = await world.platform.db
      .selectFrom('account')
      .select('password_hash')
      .where('id', '=', userId)
      .executeTakeFirstOrThrow()
    return password_hash ?? ''
  }
  const give = (userId: string, hash: string) =>
    world.platform.db.updateTable('account').set({ password_hash: hash }).where('id', '=', userId).execute()
  const logIn = (email: string, typed: string) => world.anonymous.post('/auth/login', { email, password: typed })

  test('a log-in makes today’s hash of one from elsewhere, and a wrong password leaves it', async () => {
    const mara = await world.person('mara')
    await give(mara.userId, await bcrypt.hash('What-I-had-9', { cost: 6, version: '2y' }))
    expect((await logIn(mara.email, 'Wrong-guess-1')).status).toBe(401)
    expect(await hashOf(mara.userId)).toMatch(/^\$2y\$06/)
    expect((await logIn(mara.email, 'What-I-had-9')).status).toBe(200)
    expect(await hashOf(mara.userId)).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1/)
    expect((await logIn(mara.email, 'What-I-had-9')).status).toBe(200)
  })

  test('a former password from elsewhere may not come back', async () => {
    const tom = await world.person('tom')
    await give(tom.userId, await bcrypt.hash('What-I-had-9', { cost: 4 }))
    const change = (currentPassword: string, newPassword: string) =>
      tom.post('/auth/change-password', { currentPassword, newPassword })
    expect((await change('What-I-had-9', 'Battery-staple-8')).status).toBe(200)
    expect((await change('Battery-staple-8', 'What-I-had-9')).error?.details?.[0]?.field).toBe('newPassword')
  })

  test('a hash that would hang us is refused like a wrong password', async () => {
    const ida = await world.person('ida')
    await give(ida.userId, `$2b$31$${'a'.repeat(53)}`)
    expect(await logIn(ida.email, password)).toMatchObject({ status: 401, error: { code: 'INVALID_CREDENTIALS' } })
  })
})

describe('decoys', () => {
  const world = useWorld()

  test('come in the kinds that accounts have, as often, and always the same for one e-mail', async () => {
    for (const name of ['anna', 'bert', 'cleo', 'dora']) await world.person(name)
    const half = await world.platform.db.selectFrom('account').select('id').limit(2).execute()
    const hash = await bcrypt.hash('What-I-had-9', { cost: 4 })
    await world.platform.db
      .updateTable('account')
      .set({ password_hash: hash })
      .where(
        'id',
        'in',
        half.map(({ id }) => id),
      )
      .execute()
    const kinds = await Promise.all(
      Array.from({ length: 200 }, async (_, n) => {
        const decoy = await decoyFor(world.platform, `nobody_${n}@example.org`)
        expect(await decoyFor(world.platform, `NOBODY_${n}@example.org`)).toBe(decoy)
        return kindOf(decoy)?.algorithm
      }),
    )
    const share = kinds.filter((kind) => kind === 'bcrypt').length / kinds.length
    expect(Math.abs(share - 0.5)).toBeLessThan(0.15)
    expect(new Set(kinds)).toEqual(new Set(['bcrypt', 'argon2id']))
  })
})

describe('PASSWORD_HASH=bcrypt', () => {
  const world = useWorld({ PASSWORD_HASH: 'bcrypt' })
  const register = (name: string, typed: string) =>
    world.anonymous.post('/auth/register', {
      email: `${name}@example.org`,
      username: name,
      password: typed,
      age: '16-plus',
    })

  test('keeps passwords by bcrypt, and refuses what it would cut off', async () => {
    expect((await register('mara', password)).status).toBe(201)
    const { password_hash } = await world.platform.db.selectFrom('account').selectAll().executeTakeFirstOrThrow()
    expect(password_hash).toMatch(/^\$2b\$12\$/)
    const long = `Ab1-${'quite Long '.repeat(7)}`
    expect((await register('tom', long)).error?.details).toEqual([
      { field: 'password', message: 'Must have at most 72 bytes here' },
    ])
    expect((await world.anonymous.post('/auth/login', { email: 'mara@example.org', password })).status).toBe(200)
  })
})
