import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setImmediate, setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readSettings } from '../config/settings.ts'
import { openVault } from '../vault/open-vault.ts'
import { place, type Vault } from '../vault/vault.ts'
import { copyKeys, isCopyFresh, restoreKeys, startKeyCopies } from './key-copy.ts'
import { backupPlaces, type BackupPlaces } from './places.ts'
import { readState } from './state.ts'

const at = place('t', 'c', 'r')
let home = ''
let places: BackupPlaces
let vault: Vault

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'setpoint-keys-'))
  places = backupPlaces(readSettings({ SETPOINT_DATA: home }))
  vault = await openVault({ folder: places.liveKeys, masterKey: null })
})
afterEach(() => {
  vault.close()
  rmSync(home, { recursive: true })
})

async function openCopy(): Promise<Vault> {
  const folder = join(home, `restored-${crypto.randomUUID()}`)
  restoreKeys(places, folder)
  return openVault({ folder, masterKey: null })
}

test('the copy opens what the keys have sealed', async () => {
  const sealed = (await vault.of('mara')).seal(at, 78.9)
  copyKeys(places)
  expect(isCopyFresh(places)).toBe(true)
  const copy = await openCopy()
  expect((await copy.of('mara')).open(at, sealed)).toBe(78.9)
  copy.close()
  await vault.of('jonas')
  expect(isCopyFresh(places)).toBe(false)
})

test('who was erased is in no copy any more, not even in the bytes of the old one', async () => {
  await vault.of('mara')
  await vault.of('jonas')
  copyKeys(places)
  const wrapped = wrappedKeyOf('jonas')
  expect(readFileSync(join(places.keys, 'keys.sqlite')).includes(wrapped)).toBe(true)
  await vault.erase('jonas')
  copyKeys(places)
  expect(readFileSync(join(places.keys, 'keys.sqlite')).includes(wrapped)).toBe(false)
  const copy = await openCopy()
  await expect(copy.of('jonas')).rejects.toThrow(/erased/)
  copy.close()
})

function wrappedKeyOf(owner: string): Buffer {
  using db = new DatabaseSync(join(places.liveKeys, 'keys.sqlite'), { readOnly: true })
  return Buffer.from(db.prepare('SELECT wrapped FROM owner_key WHERE owner = ?').get(owner)?.['wrapped'] as Uint8Array)
}

test('a copy made at any moment of a rotation opens everything', async () => {
  const sealed: Buffer[] = []
  for (let n = 0; n < 300; n++) sealed.push((await vault.of(`m${n}`)).seal(at, n))
  const rotating = await openVault({ folder: places.liveKeys, masterKey: null, rotationBatch: 10 })
  const end = { over: false }
  const rotation = rotating.rotateMasterKey().finally(() => (end.over = true))
  let made = 0
  while (!end.over) {
    await setImmediate() // the rotation gets its turn
    copyKeys(places)
    made++
    const copy = await openCopy()
    for (const [n, value] of sealed.entries()) expect((await copy.of(`m${n}`)).open(at, value)).toBe(n)
    copy.close()
  }
  await rotation
  rotating.close()
  expect(made).toBeGreaterThan(2)
})

/** Another process that copies once. */
function copier() {
  const program = `
    import { copyKeys } from ${JSON.stringify(new URL('key-copy.ts', import.meta.url).href)}
    process.stdout.write('begins')
    for (;;) {
      try {
        copyKeys(JSON.parse(process.argv[1]))
        break
      } catch (error) {
        // Whom it waits for takes longer than it has patience.
        if (!/locked/.test(error.message)) throw error
      }
    }`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, JSON.stringify(places)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return { child, begun: once(child.stdout, 'data'), ended: once(child, 'exit') }
}

test('one process copies at a time, so that none puts an older state over a newer one', async () => {
  copyKeys(places)
  await vault.of('mara')
  using copying = new DatabaseSync(join(places.state, 'keys-copy.lock'))
  copying.exec('BEGIN IMMEDIATE')
  const other = copier()
  await other.begun
  await sleep(300)
  expect([other.child.exitCode, isCopyFresh(places)]).toEqual([null, false])
  copying.exec('ROLLBACK')
  expect(await other.ended).toEqual([0, null])
  expect(isCopyFresh(places)).toBe(true)
})

test('a copy that is cut off anywhere after a rotation opens everything, and leaves no keys lying about', async () => {
  const sealed = (await vault.of('mara')).seal(at, 78.9)
  copyKeys(places)
  for (let wait = 0; wait < 30; wait += 2) {
    await vault.rotateMasterKey()
    const other = copier()
    await other.begun
    await sleep(wait)
    other.child.kill('SIGKILL')
    await other.ended
    const copy = await openCopy()
    expect((await copy.of('mara')).open(at, sealed)).toBe(78.9)
    copy.close()
  }
  copyKeys(places)
  expect(readdirSync(places.keys).toSorted()).toEqual(['keys.sqlite', 'master.json'])
})

test('keys are copied at the start and at the end, and what is in the way is told', async () => {
  await vault.of('mara')
  const said: string[] = []
  const copies = startKeyCopies(places, (line) => said.push(line))
  await copies.copy()
  await vault.of('jonas')
  await copies.stop()
  expect(isCopyFresh(places)).toBe(true)
  expect((await readState(places, 'keys'))?.trouble).toBeNull()

  rmSync(places.keys, { recursive: true })
  writeFileSync(places.keys, 'a file in the way')
  const failing = startKeyCopies(places, (line) => said.push(line))
  await expect(failing.copy()).rejects.toThrow(/EEXIST|ENOTDIR/)
  await failing.stop()
  expect(said.join()).toMatch(/keys cannot be copied/)
  expect((await readState(places, 'keys'))?.trouble).not.toBeNull()
})
