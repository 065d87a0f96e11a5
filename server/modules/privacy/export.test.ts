import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { beforeEach, describe, expect, test } from 'vitest'
import type { ExportPart } from '../../platform/personal-data/personal-data.ts'
import { picture } from '../../test/picture.ts'
import { signInAgain } from '../../test/sign-in-again.ts'
import { useWorld, type Person } from '../../test/world.ts'
import { expireArchives } from './jobs.ts'
import { makeArchiveJob } from './make-archive.ts'

const world = useWorld()
beforeEach(() => world.clock.set('2026-11-25T08:00:00Z'))

const begin = (person: Person) => person.post('/users/me/export')
const read = async (person: Person, id: string) => (await person.get(`/users/me/export/${id}`)).data
const linkOf = async (person: Person, id: string) =>
  (await person.post(`/users/me/export/${id}/link`)).data.url as string
const download = (url: string) => world.anonymous.get(url)

async function storedFiles({ userId }: Person): Promise<string[]> {
  const files = await readdir(world.folder, { recursive: true, withFileTypes: true })
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name))
  return paths.filter((path) => path.includes(`exports/${userId}`))
}

/** Has an archive made and opens it: path -> text. */
async function archiveOf(person: Person): Promise<Record<string, Uint8Array>> {
  const { data } = await begin(person)
  await world.drain()
  return unzipSync((await download(await linkOf(person, data.id))).bytes)
}
const json = (files: Record<string, Uint8Array>, name: string) => JSON.parse(strFromU8(files[name] ?? new Uint8Array()))

/** A part of an archive that does something while it is written. */
const partThat = (act: () => Promise<void>): ExportPart => ({
  name: 'x.txt',
  tables: [],
  about: { en: 'X.', de: 'X!' },
  count: async () => 1,
  async *files() {
    yield {
      path: 'x.txt',
      async *read() {
        yield 'x'.repeat(3_000_000)
        await act()
        yield 'y'
      },
    }
  },
})

/** An export that waits for its job: the job of the app is kept from it. */
async function waiting(person: Person): Promise<string> {
  const id = crypto.randomUUID()
  const { db } = world.platform
  await db
    .insertInto('export_run')
    .values({ user_id: person.userId, id, status: 'queued', asked_at: world.clock.now() })
    .execute()
  return id
}
const runJob = (person: Person, exportId: string, parts: readonly ExportPart[]) =>
  makeArchiveJob(parts).run(world.platform, { userId: person.userId, exportId }, { jobId: 'test' })

test('everything of a person is in one archive, each file explained', async () => {
  const ada = await world.person('ada')
  await ada.patch('/users/me', { displayName: 'Ada L.', height: 171, birthDate: '1990-05-06' })
  await ada.upload('/users/me/avatar', await picture(), 'me.png')
  const { data: entry } = await ada.post('/weight-entries', { weight: 71.5, notes: '=1+1, "quoted"' })
  const { data: photo } = await ada.upload(`/weight-entries/${entry.id}/photos`, await picture(), 'p.png')
  const { data: run } = await ada.upload('/imports', Buffer.from('date,weight (kg)\n2026-01-02,70\n'), 'old.csv')
  await ada.put('/users/me/consents/analytics', { given: true, version: 1 })

  const files = await archiveOf(ada)
  expect(Object.keys(files).toSorted()).toEqual(
    [
      'README.txt',
      'account.json',
      'achievements.csv',
      'achievements.json',
      'badges.csv',
      'badges.json',
      'blocked-people.csv',
      'blocked-people.json',
      'bookmarked-posts.json',
      'challenges.json',
      'comments.json',
      'consents.csv',
      'consents.json',
      'dismissed-suggestions.csv',
      'dismissed-suggestions.json',
      'exports.json',
      'followers.csv',
      'followers.json',
      'following.csv',
      'following.json',
      'guardian.json',
      'imports.json',
      `imports/${run.id}.csv`,
      'liked-posts.json',
      'linked-accounts.json',
      'moderation.json',
      'muted-people.csv',
      'muted-people.json',
      'notifications.json',
      'passkeys.json',
      'photos.json',
      `photos/2026-11-25-${photo.id}.webp`,
      'picture/200.webp',
      'picture/400.webp',
      'post-pictures.json',
      'posts.json',
      'profile.json',
      'reports.json',
      'sanctions.json',
      'security-log.csv',
      'security-log.json',
      'sessions.csv',
      'sessions.json',
      'team-leaderboards.json',
      'team-declines.json',
      'team-removals.json',
      'team-requests.json',
      'teams.json',
      'tokens.json',
      'weights.csv',
      'weights.json',
    ].toSorted(),
  )
  expect(json(files, 'account.json')).toMatchObject({ email: ada.email, username: 'ada', hasPassword: true })
  expect(json(files, 'profile.json')).toMatchObject({ displayName: 'Ada L.', facts: { birthDate: '1990-05-06' } })
  expect(json(files, 'weights.json')).toMatchObject([{ weight: 71.5, notes: '=1+1, "quoted"' }])
  expect(strFromU8(files['weights.csv'] ?? new Uint8Array())).toContain('71.5')
  expect(json(files, 'photos.json')).toMatchObject([{ entryId: entry.id, file: `photos/2026-11-25-${photo.id}.webp` }])
  expect(files[`photos/2026-11-25-${photo.id}.webp`]?.subarray(0, 4)).toEqual(new Uint8Array(Buffer.from('RIFF')))
  expect(json(files, 'consents.json')).toMatchObject([{ purpose: 'analytics', given: true }])
  const readme = strFromU8(files['README.txt'] ?? new Uint8Array())
  for (const name of ['weights.csv', 'photos/', 'consents.json', 'account.json']) expect(readme).toContain(name)
  const all = Object.values(files)
    .map((bytes) => strFromU8(bytes))
    .join('')
  expect(all).not.toMatch(/\$argon2|password_hash|token_hash/)
})

test('the README is in the person’s language', async () => {
  const bea = await world.person('bea')
  await bea.patch('/users/me', { language: 'de' })
  expect(strFromU8((await archiveOf(bea))['README.txt'] ?? new Uint8Array())).toContain('Alles, was Setpoint über bea')
})

test('the weights of an archive can be brought in by somebody else', async () => {
  const [cem, dan] = [await world.person('cem'), await world.person('dan')]
  const weighIns = [
    {
      weight: 80.55,
      recordedAt: '2026-11-01T06:00:00Z',
      notes: '-5 since spring\nsecond line',
      bodyFatPercentage: 20.1,
    },
    { weight: 80.1, recordedAt: '2026-11-02T06:00:00Z', circumferences: { waist: 90.5 } },
  ]
  for (const weighIn of weighIns) await cem.post('/weight-entries', weighIn)
  const csv = (await archiveOf(cem))['weights.csv'] ?? new Uint8Array()
  const { data: run } = await dan.upload('/imports', csv, 'weights.csv')
  expect(run).toMatchObject({ format: 'setpoint', counts: { ready: 2, rejected: 0 } })
  await dan.post(`/imports/${run.id}/confirm`)
  await world.drain()
  const brought = (await dan.get('/weight-entries', { order: 'asc' })).data
  expect(brought).toMatchObject(
    weighIns.map((each) => ({ ...each, recordedAt: new Date(each.recordedAt).toISOString() })),
  )
})

test('its state can be watched, and its owner is told by mail when it is ready', async () => {
  const eve = await world.person('eve')
  const asked = await begin(eve)
  expect([asked.status, asked.headers['location'], asked.data]).toMatchObject([
    202,
    `/api/v1/users/me/export/${asked.data.id}`,
    { status: 'queued', progress: 0, size: null, expiresAt: null },
  ])
  await world.drain()
  expect(await read(eve, asked.data.id)).toMatchObject({
    status: 'ready',
    progress: 1,
    size: expect.any(Number),
    expiresAt: '2026-11-28T08:00:00.000Z',
  })
  const { bytes, headers } = await download(await linkOf(eve, asked.data.id))
  expect(headers).toMatchObject({
    'content-type': 'application/zip',
    'content-length': String(bytes.length),
    'cache-control': 'private, no-store',
  })
  expect((await world.mails()).some((mail) => mail.includes('eve@') && mail.includes('/settings/data'))).toBe(true)
})

test('one at a time, and one finished a day', async () => {
  const fay = await world.person('fay')
  const first = await waiting(fay)
  expect((await begin(fay)).error?.code).toBe('CONFLICT')
  await runJob(fay, first, [])
  const again = await begin(fay)
  expect([again.status, again.error?.retryAfter]).toEqual([429, 86_400])
  expect((await fay.get('/users/me/export')).data.nextAt).toBe('2026-11-26T08:00:00.000Z')
  await fay.delete(`/users/me/export/${first}`)
  expect((await begin(fay)).status).toBe(429)
  world.clock.advance(86_400)
  await signInAgain(world, fay)
  const both = await Promise.all([begin(fay), begin(fay)])
  expect(both.map(({ status }) => status).toSorted()).toEqual([202, 409])
})

test('asking for it and for its link takes a fresh proof', async () => {
  const gil = await world.person('gil')
  const id = await waiting(gil)
  await runJob(gil, id, [])
  world.clock.advance(11 * 60)
  for (const path of ['/users/me/export', `/users/me/export/${id}/link`])
    expect((await gil.post(path)).error?.code).toBe('STEP_UP_REQUIRED')
})

describe('a link', () => {
  test('is good for a day, and no longer than its archive', async () => {
    const hal = await world.person('hal')
    const id = await waiting(hal)
    await runJob(hal, id, [])
    const link = await linkOf(hal, id)
    world.clock.advance(24 * 3_600 - 1)
    expect((await download(link)).status).toBe(200)
    world.clock.advance(2)
    expect((await download(link)).status).toBe(404)
    world.clock.set('2026-11-28T07:00:00Z')
    await signInAgain(world, hal)
    expect((await hal.post(`/users/me/export/${id}/link`)).data.expiresAt).toBe('2026-11-28T08:00:00.000Z')
  })

  test.each(['expires', 'signature'])('with another %s is nothing', async (name) => {
    const ida = await world.person(`ida_${name}`)
    const id = await waiting(ida)
    await runJob(ida, id, [])
    const url = new URL(await linkOf(ida, id), 'http://localhost')
    url.searchParams.set(name, name === 'expires' ? '9999999999' : 'x'.repeat(43))
    expect((await download(url.pathname + url.search)).status).toBe(404)
  })

  test('is of one archive, and dead once that is deleted', async () => {
    const [jan, kai] = [await world.person('jan'), await world.person('kai')]
    const [first, other] = [await waiting(jan), await waiting(kai)]
    await runJob(jan, first, [])
    await runJob(kai, other, [])
    const link = await linkOf(jan, first)
    expect((await download(link.replace(first, other))).status).toBe(404)
    expect((await kai.post(`/users/me/export/${first}/link`)).status).toBe(404)
    expect((await jan.delete(`/users/me/export/${first}`)).status).toBe(204)
    expect((await download(link)).status).toBe(404)
    expect((await jan.post(`/users/me/export/${first}/link`)).error?.code).toBe('CONFLICT')
    await world.drain()
    expect(await storedFiles(jan)).toEqual([])
    expect(await storedFiles(kai)).not.toEqual([])
  })
})

test('the archive is sealed where it lies', async () => {
  const lea = await world.person('lea')
  await lea.post('/weight-entries', { weight: 77.7, notes: 'plain-note-in-archive' })
  await archiveOf(lea)
  const files = await storedFiles(lea)
  expect(files.length).toBeGreaterThan(0)
  for (const file of files) {
    const bytes = await readFile(file)
    for (const plain of ['PK\u0003\u0004', 'README', 'weights.csv']) expect(bytes.includes(plain)).toBe(false)
  }
})

test('after 72 hours it is gone', async () => {
  const mia = await world.person('mia')
  const id = await waiting(mia)
  await runJob(mia, id, [])
  world.clock.advance(72 * 3_600)
  await expireArchives.run(world.platform, {}, { jobId: 'test' })
  await world.drain()
  await signInAgain(world, mia)
  expect(await read(mia, id)).toMatchObject({ status: 'expired' })
  expect(await storedFiles(mia)).toEqual([])
  world.clock.advance(91 * 86_400)
  await expireArchives.run(world.platform, {}, { jobId: 'test' })
  await signInAgain(world, mia)
  expect((await mia.get('/users/me/export')).data.runs).toEqual([])
})

describe('an export that does not come to its end', () => {
  test('is not offered while its process is dead, and is made anew from the start', async () => {
    const nia = await world.person('nia')
    const id = await waiting(nia)
    const dead = '00000000-0000-4000-8000-000000000001'
    await world.platform.storage.put(`exports/${nia.userId}/${id}/${dead}/0`, Buffer.from('half'))
    await world.platform.db
      .updateTable('export_run')
      .set({ status: 'running', attempt: dead })
      .where('id', '=', id)
      .execute()
    expect((await nia.post(`/users/me/export/${id}/link`)).error?.code).toBe('CONFLICT')
    await runJob(nia, id, [partThat(async () => {})])
    expect((await storedFiles(nia)).some((path) => path.includes(dead))).toBe(false)
    const files = unzipSync((await download(await linkOf(nia, id))).bytes)
    expect(files['x.txt']).toHaveLength(3_000_001)
  })

  test('fails with nothing left when it breaks, and the next try makes it whole', async () => {
    const oli = await world.person('oli')
    const id = await waiting(oli)
    const broken = partThat(() => Promise.reject(new Error('a part broke')))
    await expect(runJob(oli, id, [broken])).rejects.toThrow('a part broke')
    expect(await read(oli, id)).toMatchObject({ status: 'failed', size: null })
    expect(await storedFiles(oli)).toEqual([])
    await runJob(oli, id, [partThat(async () => {})])
    expect(await read(oli, id)).toMatchObject({ status: 'ready' })
  })

  test('stops when its owner cancels it, and can be asked for again', async () => {
    const pam = await world.person('pam')
    const id = await waiting(pam)
    const cancelled = partThat(async () => void (await pam.delete(`/users/me/export/${id}`)))
    await runJob(pam, id, [cancelled])
    await world.drain()
    expect(await read(pam, id)).toMatchObject({ status: 'cancelled', size: null })
    expect(await storedFiles(pam)).toEqual([])
    expect((await begin(pam)).status).toBe(202)
  })

  test('leaves the archive of another attempt alone', async () => {
    const quin = await world.person('quin')
    const id = await waiting(quin)
    const overtaken = partThat(() => runJob(quin, id, [partThat(async () => {})]))
    await runJob(quin, id, [overtaken])
    expect(await read(quin, id)).toMatchObject({ status: 'ready' })
    expect((await download(await linkOf(quin, id))).bytes.length).toBe((await read(quin, id)).size)
  })

  test('is over when the person is erased meanwhile', async () => {
    const rex = await world.person('rex')
    const id = await waiting(rex)
    await runJob(rex, id, [partThat(() => world.platform.vault.erase(rex.userId))])
    expect(await storedFiles(rex)).toEqual([])
  })
})
