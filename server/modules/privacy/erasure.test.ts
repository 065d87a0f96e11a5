import { readdir } from 'node:fs/promises'
import { sql } from 'kysely'
import { beforeEach, describe, expect, inject, test } from 'vitest'
import { openApp, personalData } from '../../app.ts'
import type { Platform } from '../../platform/context.ts'
import { noPersonalData, type PersonalData } from '../../platform/personal-data/personal-data.ts'
import { KeyErased, place } from '../../platform/vault/vault.ts'
import { clientOf } from '../../test/client.ts'
import { execute, withDatabase } from '../../test/database.ts'
import { picture } from '../../test/picture.ts'
import { agree, show } from '../../test/showing-team.ts'
import { signInAgain } from '../../test/sign-in-again.ts'
import { openWorld, password, useWorld, type Person } from '../../test/world.ts'
import { eraseDueJob, erasePerson } from './erase-person.ts'

const world = useWorld()
beforeEach(() => world.clock.set('2026-11-25T08:00:00Z'))

const eraseDue = (everything: readonly PersonalData[] = personalData) =>
  eraseDueJob(everything).run(world.platform, {}, { jobId: 'test' })
const logIn = ({ email }: Person) => world.anonymous.post('/auth/login', { email, password })

/** Somebody who has used everything there is. */
async function livelyPerson(name: string): Promise<Person> {
  const person = await world.person(name)
  await person.patch('/users/me', { displayName: name, height: 170 }, { 'idempotency-key': `k-${name}` })
  await person.upload('/users/me/avatar', await picture(), 'me.png')
  const { data } = await person.post('/weight-entries', { weight: 70, notes: 'a note' })
  await person.upload(`/weight-entries/${data.id}/photos`, await picture(), 'p.png')
  await person.upload('/imports', Buffer.from('date,weight (kg)\n2026-01-02,70\n'), 'old.csv')
  const { data: team } = await person.post('/teams', { name, privacy: 'private' })
  await person.upload(`/teams/${team.id}/avatar`, await picture(), 'us.png')
  await person.post(`/teams/${team.id}/invites`, {})
  await person.put('/users/me/consents/analytics', { given: true, version: 1 })
  await agree(person, team.id)
  expect((await show(person, team.id, { weight: 'percentage', streak: true })).status).toBe(200)
  await person.post('/users/me/export')
  await world.drain()
  return person
}

/** Every table, and every file's name, that still names the person. */
async function tracesOf(
  { userId, email }: Pick<Person, 'userId' | 'email'>,
  db = world.platform.db,
): Promise<string[]> {
  const { rows: tables } = await sql<{ name: string }>`
    select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
    where schemaname in ('public', 'pgboss')`.execute(db)
  const found: string[] = []
  for (const { name } of tables) {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from ${sql.raw(name)} as t
      where strpos(t::text, ${userId}) > 0 or strpos(t::text, ${email}) > 0`.execute(db)
    if (rows[0]?.count !== 0) found.push(name)
  }
  const files = await readdir(world.folder, { recursive: true, withFileTypes: true })
  const named = files.filter((file) => `${file.parentPath}/${file.name}`.includes(userId))
  return [...found, ...named.filter((file) => file.isFile()).map((file) => file.name)]
}

test('who asks to be erased is there for nobody else, at once', async () => {
  const [ada, tom] = [await livelyPerson('ada'), await world.person('tom')]
  await ada.put('/users/me/consents/public-profile', { given: true, version: 1 })
  const { small } = (await ada.get('/users/me')).data.avatar
  const other = await logIn(ada)
  const asked = await ada.delete('/users/me')
  expect([asked.status, asked.data, asked.headers['location']]).toEqual([
    202,
    { erasesAt: '2026-12-25T08:00:00.000Z' },
    '/api/v1/users/me/erasure',
  ])
  for (const client of [tom, world.anonymous]) expect((await client.get(`/users/${ada.userId}`)).status).toBe(404)
  expect((await world.anonymous.get(small)).status).toBe(404)
  const elsewhere = { authorization: `Bearer ${other.data.session.accessToken}` }
  expect((await world.anonymous.get('/users/me', {}, elsewhere)).status).toBe(401)
  await world.drain()
  const mail = (await world.mails()).at(-1) ?? ''
  expect([mail.includes('To: ada@example.org'), mail.includes('25 December 2026')]).toEqual([true, true])
})

test('in the grace there is the way back, the export, and nothing else', async () => {
  const bea = await livelyPerson('bea')
  await bea.delete('/users/me')
  for (const refused of [
    await bea.get('/weight-entries'),
    await bea.post('/weight-entries', { weight: 70 }),
    await bea.patch('/users/me', { displayName: 'Back' }),
    await bea.get('/users/me/consents'),
    await bea.delete('/users/me'),
  ])
    expect([refused.status, refused.error?.code]).toEqual([403, 'ACCOUNT_ERASING'])
  expect((await bea.get('/users/me')).data.erasesAt).toBe('2026-12-25T08:00:00.000Z')
  expect((await bea.get('/users/me/export')).data.runs).toHaveLength(1)

  world.clock.advance(29 * 86_400)
  await eraseDue()
  await signInAgain(world, bea)
  expect((await bea.post('/users/me/export')).status).toBe(202)
  expect((await bea.post('/users/me/erasure/cancel')).data).toEqual({ erasesAt: null })
  expect((await bea.post('/users/me/erasure/cancel')).data).toEqual({ erasesAt: null })
  expect((await bea.get('/weight-entries')).data).toHaveLength(1)
  const log = (await bea.get('/users/me/security-log')).data.map(({ kind }: { kind: string }) => kind)
  expect(log.slice(0, 3)).toEqual(['erasure-cancelled', 'export-asked', 'logged-in'])
  world.clock.advance(2 * 86_400)
  await eraseDue()
  expect((await logIn(bea)).status).toBe(200)
})

test('the last admin stays: somebody else has to be one first, also when two ask at once', async () => {
  const [ivo, jana] = [await world.admin('ivo'), await world.admin('jana')]
  const asking = await Promise.all([ivo.delete('/users/me'), jana.delete('/users/me')])
  const [refused, taken] = asking.toSorted((a, b) => b.status - a.status)
  expect([taken?.status, refused?.status, refused?.error?.code]).toEqual([202, 409, 'CONFLICT'])
  expect(refused?.error?.message).toContain('Make somebody else an admin first')
  const [last, other] = refused === asking[0] ? [ivo, jana] : [jana, ivo]
  expect((await last.get('/users/me')).data.erasesAt).toBeNull()
  const log = (await last.get('/users/me/security-log')).data.map(({ kind }: { kind: string }) => kind)
  expect(log).not.toContain('erasure-asked')

  await other.post('/users/me/erasure/cancel')
  expect((await last.delete('/users/me')).status).toBe(202)
})

test('asking takes a fresh proof', async () => {
  const cem = await world.person('cem')
  world.clock.advance(11 * 60)
  expect((await cem.delete('/users/me')).error?.code).toBe('STEP_UP_REQUIRED')
  expect((await cem.get('/users/me')).data.erasesAt).toBeNull()
})

test('after thirty days nothing names the person any more, in tables, queue, files and mails; others keep theirs', async () => {
  const [dan, eve] = [await livelyPerson('dan'), await livelyPerson('eve')]
  expect((await tracesOf(dan)).length).toBeGreaterThan(10)
  await dan.delete('/users/me')
  await world.drain()
  world.clock.advance(30 * 86_400)
  await eraseDue()
  expect(await tracesOf(dan)).toEqual([])
  expect((await logIn(dan)).error?.code).toBe('INVALID_CREDENTIALS')
  expect(await world.platform.vault.erasedOwners()).toContain(dan.userId)
  await expect(world.platform.vault.of(dan.userId)).rejects.toThrow(KeyErased)
  await signInAgain(world, eve)
  expect((await eve.get('/weight-entries')).data).toMatchObject([{ weight: 70, notes: 'a note' }])
  expect((await eve.get('/photos')).data).toHaveLength(1)
})

test('the name and the e-mail are free afterwards', async () => {
  const fay = await world.person('fay')
  await fay.delete('/users/me')
  const again = { email: fay.email, username: 'fay', password, age: '16-plus' }
  expect((await world.anonymous.post('/auth/register', again)).status).toBe(409)
  world.clock.advance(30 * 86_400)
  await eraseDue()
  expect((await world.anonymous.post('/auth/register', again)).status).toBe(201)
})

describe('whatever breaks it off', () => {
  const brokeOff = () => Promise.reject(new Error('broke off'))
  const breaking: PersonalData = { ...noPersonalData, erase: brokeOff }
  const points: [string, () => Platform][] = [
    ['before the files go', () => ({ ...world.platform, storage: { ...world.platform.storage, deleteAll: brokeOff } })],
    ['before the mails go', () => ({ ...world.platform, mail: { ...world.platform.mail, forget: brokeOff } })],
    ['before the rows go', () => world.platform],
  ]

  test.each(points)('%s, nobody gets in, and the next run ends it', async (when, platform) => {
    const person = await livelyPerson(`gil_${points.findIndex(([name]) => name === when)}`)
    await person.delete('/users/me')
    await world.drain()
    world.clock.advance(30 * 86_400)
    const run = eraseDueJob([breaking, ...personalData]).run(platform(), {}, { jobId: 'test' })
    await expect(run).rejects.toThrow('broke off')
    expect((await logIn(person)).status).toBe(403)
    expect((await person.get('/users/me')).status).toBe(401)
    expect((await person.post('/users/me/erasure/cancel')).status).toBe(401)
    await eraseDue()
    expect(await tracesOf(person)).toEqual([])
  })

  test('rows go together: one module that fails keeps all of them', async () => {
    const hal = await livelyPerson('hal')
    await hal.delete('/users/me')
    world.clock.advance(30 * 86_400)
    await expect(eraseDue([breaking, ...personalData])).rejects.toThrow('broke off')
    const { db } = world.platform
    const rows = await db.selectFrom('weight_entry').select('id').where('user_id', '=', hal.userId).execute()
    expect(rows).toHaveLength(1)
    await eraseDue()
  })

  test('one that fails holds up no other', async () => {
    const [ida, jan] = [await world.person('ida'), await world.person('jan')]
    for (const person of [ida, jan]) await person.delete('/users/me')
    await world.drain()
    world.clock.advance(30 * 86_400)
    const picky: PersonalData = {
      ...noPersonalData,
      erase: (_, userId) => (userId === ida.userId ? Promise.reject(new Error('not her')) : Promise.resolve()),
    }
    await expect(eraseDue([picky, ...personalData])).rejects.toThrow('not her')
    expect(await tracesOf(jan)).toEqual([])
    await eraseDue()
    expect(await tracesOf(ida)).toEqual([])
  })
})

test('who cancels in the last moment stays whole', async () => {
  const kai = await livelyPerson('kai')
  await kai.delete('/users/me')
  world.clock.advance(30 * 86_400)
  await signInAgain(world, kai)
  await kai.post('/users/me/erasure/cancel')
  await erasePerson(world.platform, personalData, kai.userId, false)
  expect((await kai.get('/weight-entries')).data).toMatchObject([{ notes: 'a note' }])
})

test('a backup from before brings nobody back: what they sealed is unreadable, and the next start erases them again', async () => {
  const before = await openWorld()
  const { world: first } = before
  const lea = await first.person('lea')
  await first.person('mia')
  const { data: entry } = await lea.post('/weight-entries', { weight: 64.2, notes: 'never again' })
  await first.drain()
  await first.app.stop()
  const copy = `restored_${crypto.randomUUID().replaceAll('-', '')}`
  const original = new URL(first.connection.replace(/^(\w+):\/\/[^/]*/, '$1://x')).pathname.slice(1)
  await execute(inject('postgres'), `create database ${copy} template ${original}`)
  const restored = withDatabase(first.connection, copy)
  const settings = { ...first.platform.config }

  const running = await openApp(settings, { connection: first.connection, webRoot: null })
  await erasePerson(running.platform, personalData, lea.userId, true)
  await running.stop()

  const after = await openApp(settings, { connection: restored, webRoot: null })
  const { db, vault } = after.platform
  const row = await db.selectFrom('weight_entry').selectAll().where('id', '=', entry.id).executeTakeFirstOrThrow()
  expect(row.sealed.length).toBeGreaterThan(10)
  await expect(
    (async () => (await vault.of(lea.userId)).open(place('weight_entry', 'sealed', entry.id), row.sealed))(),
  ).rejects.toThrow(KeyErased)
  await after.start()
  expect(await tracesOf(lea, db)).toEqual([])
  const mia = await clientOf(after.http, () => null).post('/auth/login', { email: 'mia@example.org', password })
  expect(mia.status).toBe(200)
  await after.stop()
  await execute(inject('postgres'), `drop database ${copy} with (force)`)
  await before.close()
})
