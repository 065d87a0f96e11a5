/**
 * Plants marked values in everything that has to be sealed, runs everything, then searches every byte that was kept:
 * database files, write-ahead log, queue, storage, logs. Finding one means that it is readable by whoever copies the disk.
 */
import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Secret } from 'otpauth'
import pg from 'pg'
import { afterAll, expect, inject, test } from 'vitest'
import { execute } from './database.ts'
import { firstStep, withTotp } from './factors.ts'
import { picture } from './picture.ts'
import { openPeer, testBrowser } from './provider-peer.ts'
import { password, useWorld } from './world.ts'

/** Unlikely in any other place; weights are found as numbers would be written in JSON or text. */
const canaries = {
  clientSecret: 'canary-client-secret-b01',
  note: 'canary-note-5f0c2a9e',
  weight: '123.45671',
  bodyFat: '23.45671',
  muscle: '45.67891',
  waist: '87.65431',
  height: '187.6543',
  birthDate: '1987-06-05',
  goal: '98.76543',
  importedNote: 'canary-imported-77aa01',
  importedWeight: '111.22233',
  password,
  // Of every personal access token.
  token: 'setpoint_pat_',
}

const log = join(tmpdir(), `setpoint-canary-${crypto.randomUUID()}.log`)
const peer = await openPeer()
afterAll(() => peer.close())
const provider = { preset: 'oidc', id: 'home', name: 'Home', clientId: 'setpoint', issuer: peer.issuer }
const world = useWorld({
  LOG_LEVEL: 'trace',
  LOG_FILE: log,
  OIDC_PROVIDERS: JSON.stringify([{ ...provider, clientSecret: canaries.clientSecret }]),
})
afterAll(() => rm(log, { force: true }))

test('no sealed value stands readable in anything that is kept', async () => {
  const mara = await world.person('mara')
  await plant(mara)
  const secrets = [...(await plantProvider(mara)), ...(await plantFactors(mara))]
  await world.drain()
  await execute(world.connection, 'checkpoint')

  const kept = [log, ...(await databaseFiles()), ...(await filesBelow(world.folder))]
  expect(kept.length).toBeGreaterThan(100)
  expect((await stat(log)).size).toBeGreaterThan(1_000)
  expect(await search(kept, [...Object.values(canaries), ...secrets])).toEqual([])
})

test('the search finds what is there', async () => {
  await execute(
    world.connection,
    `create table planted (v text); insert into planted values ('${canaries.note}-planted'); checkpoint`,
  )
  const found = await search(await databaseFiles(), [`${canaries.note}-planted`])
  expect(found.length).toBeGreaterThan(0)
})

async function plant(mara: Awaited<ReturnType<typeof world.person>>): Promise<void> {
  const entry = {
    weight: Number(canaries.weight),
    notes: canaries.note,
    bodyFatPercentage: Number(canaries.bodyFat),
    muscleMass: Number(canaries.muscle),
    circumferences: { waist: Number(canaries.waist) },
  }
  const { status, data } = await mara.post('/weight-entries', entry, { 'idempotency-key': 'canary-1' })
  expect(status).toBe(201)
  expect((await mara.upload(`/weight-entries/${data.id}/photos`, await picture(), 'me.png')).status).toBe(201)
  const facts = {
    height: Number(canaries.height),
    birthDate: canaries.birthDate,
    goalWeight: Number(canaries.goal),
    sex: 'female',
  }
  expect((await mara.patch('/users/me', facts, { 'idempotency-key': 'canary-2' })).status).toBe(200)
  const csv = `Date,Weight (kg),Notes\n2024-03-01,${canaries.importedWeight},${canaries.importedNote}\n2024-03-02,80.1,\n`
  const run = await mara.upload('/imports', Buffer.from(csv), 'weights.csv')
  expect(run.status).toBe(201)
  expect((await mara.post(`/imports/${run.data.id}/confirm`)).status).toBe(202)
  const expiresAt = new Date(Date.now() + 86_400_000).toISOString()
  const script = await mara.post(
    '/users/me/tokens',
    { name: 'Script', scopes: ['profile:read'], expiresAt },
    { 'idempotency-key': 'canary-3' },
  )
  expect(script.status).toBe(201)
  await world.anonymous.get('/users/me', {}, { authorization: `Bearer ${script.data.token}` })
  await mara.get('/weight-entries/chart', { period: 'all' })
  await world.anonymous.post('/auth/forgot-password', { email: mara.email })
}

/** A second factor, set up and used in every way: its secrets, as they were shown and as bytes. */
async function plantFactors(mara: Awaited<ReturnType<typeof world.person>>): Promise<(string | Buffer)[]> {
  const { secret, recoveryCodes, code } = await withTotp(world, mara)
  const token = await firstStep(world, mara)
  const steps = [{ code: '000000' }, { recoveryCode: recoveryCodes[0] }]
  for (const step of steps) await world.anonymous.post('/auth/second-factor', { token, ...step })
  await mara.post('/auth/prove', { code: code(1) })
  const { data } = await mara.post('/users/me/recovery-codes', undefined, { 'idempotency-key': 'canary-3' })
  const codes = [...recoveryCodes, ...(data.codes as string[])]
  expect(codes).toHaveLength(20)
  const bytes = Buffer.from(Secret.fromBase32(secret).bytes)
  return [secret, bytes, bytes.toString('hex'), token, ...codes, ...codes.map((each) => each.replaceAll('-', ''))]
}

/** An account elsewhere: linked, used, and in the middle of signing up. What the provider knows and gives must be nowhere. */
async function plantProvider(mara: Awaited<ReturnType<typeof world.person>>): Promise<string[]> {
  const marks = { sub: 'canary-subject-1', email: 'canary-mail-1@home.example', name: 'Canary Name-One' }
  const tokens: string[] = []
  peer.faults.answer = ({ body }) => {
    if (body !== '') tokens.push(...['access_token', 'id_token', 'refresh_token'].map((name) => String(body[name])))
  }
  peer.says(marks)
  const browser = testBrowser(world)
  const { data } = await browser.start('/users/me/linked-accounts/start', { provider: 'home' }, mara)
  const back = await browser.visit(data.address)
  const ticket = String((await browser.arrive(back))['ticket'])
  expect((await browser.post('/users/me/linked-accounts', { ticket }, mara)).status).toBe(201)
  const { ticket: used } = await browser.goes('home')
  expect((await browser.post('/auth/oidc/sign-in', { ticket: String(used) })).status).toBe(200)
  const other = { sub: 'canary-subject-2', email: 'canary-mail-2@home.example', name: 'Canary Name-Two' }
  peer.says(other)
  const { ticket: waiting } = await browser.goes('home')
  expect((await browser.post('/auth/oidc/sign-in', { ticket: String(waiting) })).data.signUp.email).toBe(other.email)
  expect(tokens).toHaveLength(9)
  const carried = ['code', 'state'].map((name) => String(back.searchParams.get(name)))
  return [...Object.values(marks), ...Object.values(other), ...tokens, ...carried, ...browser.cookies.values(), ticket]
}

async function databaseFiles(): Promise<string[]> {
  const client = new pg.Client({ connectionString: inject('postgres') })
  await client.connect()
  const { rows } = await client.query<{ data_directory: string }>('show data_directory')
  await client.end()
  return filesBelow(rows[0]?.data_directory ?? '')
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

async function search(paths: readonly string[], marks: readonly (string | Buffer)[]): Promise<string[]> {
  const found: string[] = []
  for (const path of paths) {
    // Files come and go under a running database.
    const bytes = await readFile(path).catch(() => Buffer.alloc(0))
    for (const mark of marks) if (bytes.includes(mark)) found.push(`${mark.toString('latin1')} in ${path}`)
  }
  return found
}
