/** The master key changes, again and again and killed halfway, while people write and read in two processes. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { decodeJwt } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openVault } from '../platform/vault/open-vault.ts'
import { openSecondProcess } from './second-process.ts'
import { signInAgain } from './sign-in-again.ts'
import { openWholeWorld, type Person, type World } from './world.ts'

/** So many that a rotation takes several transactions, and can be killed between two. */
const quietOwners = 1_500
const people = ['mara', 'jonas', 'tim', 'lea']

let world: World
let close: () => Promise<void>
let second: Awaited<ReturnType<typeof openSecondProcess>>
const cast: Person[] = []
/** What was acknowledged: id of a weigh-in -> whose, and its note. */
const acknowledged = new Map<string, { person: Person; notes: string }>()

beforeAll(async () => {
  ;({ world, close } = await openWholeWorld({ BACKUP_TIMES: 'off' }))
  for (const name of people) cast.push(await world.person(name))
  for (let n = 0; n < quietOwners; n++) await world.platform.vault.of(`quiet-${n}`)
  second = await openSecondProcess(world)
})
afterAll(async () => {
  await second.close()
  await close()
})

test('the master key is changed several times while people write and read in two processes: no request fails', async () => {
  const [before] = await masterKeyIds(world.folder)
  await using stream = startStream()
  for (let n = 0; n < 3; n++) {
    const { code, said } = await command('key-rotate.ts').ended
    expect([code, said]).toEqual([0, expect.stringMatching(/^The keys of \d{4} owners are wrapped/)])
  }
  const { requests, refused } = await stream.end()
  expect(refused).toEqual([])
  expect(requests).toBeGreaterThan(100)
  await everythingIsReadable(second.address)
  const left = await masterKeyIds(world.folder)
  expect(left).toHaveLength(1)
  expect(left).not.toContain(before)
  expect(wrappedBy(world.folder)).toEqual(left)
})

test('a change that is killed halfway is told by the doctor, costs nobody anything, and is finished by the next', async () => {
  await using stream = startStream()
  const held = holdUpHalfway(world.folder)
  const rotation = command('key-rotate.ts')
  const killer = killHalfway(world.folder, rotation.process)
  await rotation.ended
  killer.kill()
  held.letGo()
  expect(rotation.process.signalCode).toBe('SIGKILL')
  expect(wrappedBy(world.folder)).toHaveLength(2)
  expect((await command('doctor.ts').ended).said).toMatch(
    /^warning keys +\d+ open; \d+ of them are wrapped by an older master key still.*"setpoint key rotate"/m,
  )
  expect((await command('key-rotate.ts').ended).code).toBe(0)
  expect(wrappedBy(world.folder)).toEqual(await masterKeyIds(world.folder))
  expect((await command('doctor.ts').ended).said).toMatch(/^ok +keys +\d+ open, by the master key/m)
  expect((await stream.end()).refused).toEqual([])
  await everythingIsReadable(second.address)
})

test('two changes at once, and starts in between, leave one master key, which opens everything', async () => {
  await using stream = startStream()
  const rotations = [command('key-rotate.ts'), command('key-rotate.ts'), command('key-rotate.ts')]
  const ended = Promise.all(rotations.map((rotation) => rotation.ended))
  await stream.goOnAt(null)
  await second.close()
  second = await openSecondProcess(world)
  await stream.goOnAt(second.address)
  expect((await ended).map(({ code }) => code)).toEqual([0, 0, 0])
  expect((await stream.end()).refused).toEqual([])
  const [only, ...others] = await masterKeyIds(world.folder)
  expect([wrappedBy(world.folder), others]).toEqual([[only], []])
})

test('the copy of the keys is changed with them, and alone it opens everything', async () => {
  expect((await command('key-rotate.ts').ended).code).toBe(0)
  expect((await command('doctor.ts').ended).said).toMatch(/^warning keys copy .*set KEYS_COPY_FOLDER/m)
  const copy = await mkdtemp(join(tmpdir(), 'setpoint-keys-'))
  await cp(join(world.folder, 'keys-copy'), copy, { recursive: true })
  const vault = await openVault({ folder: copy, masterKey: null })
  const owners = await vault.owners()
  for (const owner of owners) await vault.of(owner) // throws where it does not open
  vault.close()
  await rm(copy, { recursive: true })
  expect(owners.length).toBeGreaterThan(quietOwners + people.length)

  // Nor does a process that knew none of the older master keys need one.
  await second.close()
  second = await openSecondProcess(world)
  await everythingIsReadable(second.address)
})

/** Somebody whose token runs out soon signs in again: all of it may take longer than one lasts. */
async function refreshed(person: Person): Promise<Person> {
  const left = Number(decodeJwt(person.accessToken).exp) * 1_000 - world.clock.now().getTime()
  if (left < 8 * 60_000) await signInAgain(world, person)
  return person
}

/** Each person writes and reads back, by turns in this process and in the other; and new people come. */
function startStream() {
  const state = { other: second.address as string | null, ended: false, underWay: 0, requests: 0 }
  const refused: string[] = []

  async function ask(person: Person, method: 'GET' | 'POST', path: string, body?: object) {
    const other = state.requests++ % 2 === 0 ? state.other : null
    const answer = await (other === null
      ? askHere(person, method, path, body)
      : askThere(other, person, method, path, body))
    if (answer.status >= 400) refused.push(`${method} ${path} ${answer.status} ${answer.body.slice(0, 200)}`)
    return answer
  }
  async function askThere(...asked: Parameters<typeof askAt>) {
    state.underWay++
    return askAt(...asked).finally(() => state.underWay--)
  }
  async function live(person: Person): Promise<void> {
    for (let n = 0; !state.ended; n++) {
      const notes = `${person.username} ${crypto.randomUUID()}`
      const { data, status } = await ask(person, 'POST', '/weight-entries', { weight: 60 + (n % 300) / 10, notes })
      if (status !== 201) continue
      acknowledged.set(data.id, { person, notes })
      const read = await ask(person, 'GET', '/weight-entries?limit=3')
      if (!read.body.includes(`"${notes}"`)) refused.push(`${notes} was acknowledged and is not read`)
      await sleep(20)
    }
  }
  async function arrive(): Promise<void> {
    while (!state.ended) {
      const person = await world.person(`new_${crypto.randomUUID().slice(0, 8)}`)
      const { data, status } = await ask(person, 'POST', '/weight-entries', { weight: 70, notes: person.username })
      if (status === 201) acknowledged.set(data.id, { person, notes: person.username })
      await sleep(300)
    }
  }
  const all = Promise.all([...cast.map(async (person) => live(await refreshed(person))), arrive()])
  const end = async () => {
    state.ended = true
    await all
    return { requests: state.requests, refused }
  }
  return {
    end,
    [Symbol.asyncDispose]: async () => void (await end()),
    /** The other process, or none; resolves when nothing is on its way to the one before. */
    async goOnAt(other: string | null) {
      state.other = other
      while (state.underWay > 0) await sleep(5)
    },
  }
}

const askHere = (person: Person, method: 'GET' | 'POST', path: string, body?: object) =>
  method === 'GET' ? person.get(path) : person.post(path, body)

async function askAt(address: string, person: Person, method: string, path: string, body?: object) {
  const response = await fetch(`${address}/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${person.accessToken}`, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  })
  const said = await response.text()
  return { status: response.status, body: said, data: JSON.parse(said).data }
}

async function everythingIsReadable(address: string): Promise<void> {
  expect(acknowledged.size).toBeGreaterThan(50)
  const byPerson = Map.groupBy(acknowledged, ([, { person }]) => person)
  for (const [person, entries] of byPerson) {
    await refreshed(person)
    const found = new Map<string, string>()
    for (let page = 1, more = true; more; page++) {
      const { status, body } = await askAt(address, person, 'GET', `/weight-entries?limit=500&page=${page}`)
      expect(status).toBe(200)
      const { data, pagination } = JSON.parse(body)
      for (const { id, notes } of data) found.set(id, notes)
      more = pagination.hasNext
    }
    expect(entries.filter(([id, { notes }]) => found.get(id) !== notes)).toEqual([])
  }
}

/** What the operator runs, beside the running Setpoint. */
function command(file: string) {
  const child = spawn(process.execPath, [fileURLToPath(new URL(`../commands/${file}`, import.meta.url))], {
    env: { PATH: process.env['PATH'], SETPOINT_DATA: world.folder, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = Promise.all([text(child.stdout), text(child.stderr)])
  const ended = once(child, 'exit').then(async ([code]) => ({ code, said: (await said).join('') }))
  return { process: child, ended }
}

async function masterKeyIds(folder: string): Promise<string[]> {
  const { keys } = JSON.parse(await readFile(join(folder, 'keys', 'master.json'), 'utf8'))
  return keys.map(({ id }: { id: string }) => id)
}

const keysIn = (folder: string) => join(folder, 'keys', 'keys.sqlite')

/** So many are wrapped anew before a rotation is held up: some of its transactions are over then, and some are not. */
const halfway = 400

/** A rotation that has come halfway has more to do from there on than it can ever end: however quick it is, it is found there. */
function holdUpHalfway(folder: string): { letGo(): void } {
  const run = (statement: string) => {
    using db = new DatabaseSync(keysIn(folder), { timeout: 240_000 })
    db.exec(statement)
  }
  run(`create trigger held_up before update of master_key_id on owner_key
    when (select count(*) from owner_key where master_key_id = new.master_key_id) >= ${halfway}
    begin select count(*) from owner_key as a, owner_key as b, owner_key as c, owner_key as d; end`)
  return { letGo: () => run('drop trigger held_up') }
}

/** In a process of its own: this one waits for the held-up rotation now and then, as everybody does who makes a new key. */
function killHalfway(folder: string, { pid }: ChildProcess): ChildProcess {
  const program = `
    const [, path, pid] = process.argv
    const db = new (require('node:sqlite').DatabaseSync)(path, { timeout: 240_000, readOnly: true })
    const ids = db.prepare('select distinct master_key_id from owner_key where wrapped is not null')
    const look = () => (ids.all().length < 2 ? setTimeout(look, 5) : process.kill(Number(pid), 'SIGKILL'))
    look()`
  return spawn(process.execPath, ['--eval', program, keysIn(folder), String(pid)], { stdio: 'inherit' })
}

/** The master keys that owners' keys are wrapped by. Writable: after a kill, the first to look rolls back what was half done. */
function wrappedBy(folder: string): string[] {
  using db = new DatabaseSync(keysIn(folder), { timeout: 240_000 })
  const rows = db.prepare('select distinct master_key_id as id from owner_key where wrapped is not null').all()
  return rows.map(({ id }) => String(id))
}
