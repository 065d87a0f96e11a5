import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { keyRing } from './key-ring.ts'
import { openKeyStore } from './key-store.ts'
import { openVault } from './open-vault.ts'
import { countless, ownerVault } from './owner-vault.ts'
import { KeyErased, VaultError, place } from './vault.ts'
import type { Vault } from './vault.ts'

const at = place('weight_entry', 'sealed', 'entry-1')
let folder: string
let vault: Vault

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vault-'))
  vault = await openVault({ folder, masterKey: null })
})
afterEach(() => {
  vault.close()
  rmSync(folder, { recursive: true })
})

const file = (name: string) => join(folder, name)
const masterKeyIds = () =>
  JSON.parse(readFileSync(file('master.json'), 'utf8')).keys.map(({ id }: { id: string }) => id)
function wrappedKeyOf(owner: string): Buffer {
  using db = new DatabaseSync(file('keys.sqlite'), { readOnly: true })
  return Buffer.from(db.prepare('SELECT wrapped FROM owner_key WHERE owner = ?').get(owner)?.['wrapped'] as Uint8Array)
}
async function reopen(masterKey: string | null = null) {
  vault.close()
  vault = await openVault({ folder, masterKey })
}

describe('sealing', () => {
  test('whatever JSON is sealed comes out again, and never in plain', async () => {
    const mara = await vault.of('mara')
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), fc.string(), fc.string(), (value, table, column, row) => {
        const sealed = mara.seal(place(table, column, row), value)
        expect(mara.open(place(table, column, row), sealed)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
    expect(mara.seal(at, { note: 'felt heavy today' }).includes('heavy')).toBe(false)
  })

  test('bytes of any length round-trip', async () => {
    const mara = await vault.of('mara')
    for (const length of [0, 1, 16, 1_000_000]) {
      const bytes = randomBytes(length)
      expect(mara.openBytes(at, mara.sealBytes(at, bytes)).equals(bytes)).toBe(true)
    }
  })

  test('any changed, missing or added byte is found out', async () => {
    const mara = await vault.of('mara')
    const sealed = mara.seal(at, { weight: 78.9 })
    for (let index = 0; index < sealed.length; index++) {
      const changed = Buffer.from(sealed)
      changed[index] = (changed[index] ?? 0) ^ 1
      expect(() => mara.open(at, changed), `byte ${index}`).toThrow(VaultError)
      expect(() => mara.open(at, sealed.subarray(0, index)), `first ${index}`).toThrow(VaultError)
    }
    expect(() => mara.open(at, Buffer.concat([sealed, Buffer.from([0])]))).toThrow(VaultError)
  })

  test('a value moved to another table, column, row or owner does not open', async () => {
    const [mara, jonas] = [await vault.of('mara'), await vault.of('jonas')]
    const sealed = mara.seal(at, 78.9)
    for (const elsewhere of [
      { ...at, table: 'photo' },
      { ...at, column: 'notes' },
      { ...at, row: 'entry-2' },
      place('weight_entry","sealed', 'entry-1', ''),
      place('weight_entrysealed', '', 'entry-1'),
    ]) {
      expect(() => mara.open(elsewhere, sealed)).toThrow(VaultError)
    }
    expect(() => jonas.open(at, sealed)).toThrow(VaultError)
  })

  test('an error names the place and nothing of the value', async () => {
    const counts = countless()
    vault.close()
    vault = await openVault({ folder, masterKey: null, counts })
    const mara = await vault.of('mara')
    expect(() => mara.open(at, Buffer.from('abc'))).toThrow(/^weight_entry\.sealed of entry-1: not a sealed value$/)
    expect(() => mara.seal(at, undefined)).toThrow(TypeError)
    mara.open(at, mara.seal(at, 1))
    expect(counts).toEqual({ sealed: 1, opened: 1, refused: 1 })
  })
})

describe('owner keys', () => {
  test('who has one and whose was destroyed is known', async () => {
    for (const owner of ['mara', 'jonas', 'nora']) await vault.of(owner)
    await vault.erase('jonas')
    await vault.erase('never-there')
    expect(await vault.owners()).toEqual(['mara', 'nora'])
    expect(await vault.erasedOwners()).toEqual(['jonas', 'never-there'])
  })

  test('are made once, however many ask at the same time, and outlive the process', async () => {
    const handles = await Promise.all(Array.from({ length: 50 }, () => vault.of('mara')))
    const sealed = handles[0]?.seal(at, 1) ?? Buffer.alloc(0)
    for (const handle of handles) expect(handle.open(at, sealed)).toBe(1)
    await reopen()
    expect((await vault.of('mara')).open(at, sealed)).toBe(1)
  })

  test('a handle in use goes on working when its key is no longer remembered', async () => {
    vault.close()
    vault = await openVault({ folder, masterKey: null, rememberedKeys: 2 })
    const mara = await vault.of('mara')
    const sealed = mara.seal(at, 1)
    for (const other of ['a', 'b', 'c', 'd']) await vault.of(other)
    expect(mara.open(at, sealed)).toBe(1)
    expect((await vault.of('mara')).open(at, mara.seal(at, 2))).toBe(2)
  })

  test('only sensible names are owners', async () => {
    for (const name of ['', '#signing', 'a b', '../x', 'x'.repeat(200)]) {
      await expect(vault.of(name)).rejects.toThrow(TypeError)
      await expect(vault.erase(name)).rejects.toThrow(TypeError)
    }
  })

  test('an erased key is gone from the files, and no new one is made', async () => {
    for (let index = 0; index < 200; index++) await vault.of(`member-${index}`)
    const mara = await vault.of('mara')
    const sealed = mara.seal(at, 1)
    const wrapped = wrappedKeyOf('mara')
    expect(readFileSync(file('keys.sqlite')).includes(wrapped)).toBe(true)
    await vault.erase('mara')
    await vault.erase('mara')
    for (const name of readdirSync(folder)) {
      const content = readFileSync(file(name))
      for (let from = 1; from + 8 <= wrapped.length; from += 4) {
        expect(content.includes(wrapped.subarray(from, from + 8)), name).toBe(false)
      }
    }
    expect(() => mara.open(at, sealed)).toThrow(KeyErased)
    expect(() => mara.seal(at, 1)).toThrow(KeyErased)
    await expect(vault.of('mara')).rejects.toThrow(KeyErased)
    await vault.erase('never-seen')
    await reopen()
    await expect(vault.of('mara')).rejects.toThrow(KeyErased)
    await expect(vault.of('never-seen')).rejects.toThrow(KeyErased)
  })

  test('what another process erases is forgotten here within a second or so', async () => {
    await vault.of('mara')
    const other = await openVault({ folder, masterKey: null })
    await other.erase('mara')
    other.close()
    await expect
      .poll(() =>
        vault.of('mara').then(
          () => 'there',
          (error: Error) => error.name,
        ),
      )
      .toBe('KeyErased')
  })
})

describe('files', () => {
  test('belong to their owner alone', () => {
    for (const name of readdirSync(folder)) expect([name, statSync(file(name)).mode & 0o777]).toEqual([name, 0o600])
    expect(statSync(folder).mode & 0o777).toBe(0o700)
  })

  test('the key store is one file between transactions, so that a copy of it is whole', async () => {
    const sealed = (await vault.of('mara')).seal(at, 1)
    const copies = mkdtempSync(join(tmpdir(), 'vault-copy-'))
    for (const name of ['keys.sqlite', 'master.json']) writeFileSync(join(copies, name), readFileSync(file(name)))
    const copy = await openVault({ folder: copies, masterKey: null })
    expect((await copy.of('mara')).open(at, sealed)).toBe(1)
    copy.close()
    rmSync(copies, { recursive: true })
  })

  test('without the right master key the vault says so and does not open', async () => {
    await vault.of('mara')
    const kept = readFileSync(file('master.json'))
    vault.close()
    rmSync(file('master.json'))
    await expect(openVault({ folder, masterKey: null })).rejects.toThrow(/Put back master.json/)
    const wrong = randomBytes(32).toString('base64')
    await expect(openVault({ folder, masterKey: wrong })).rejects.toThrow(/not in MASTER_KEY/)
    expect(existsSync(file('master.json'))).toBe(false)
    writeFileSync(file('master.json'), '{"keys": [{"id": "x"')
    await expect(openVault({ folder, masterKey: null })).rejects.toThrow(/damaged/)
    writeFileSync(
      file('master.json'),
      kept.toString().replace(/(?<="key": ")./, (first) => (first === 'A' ? 'B' : 'A')),
    )
    await expect(openVault({ folder, masterKey: null })).rejects.toThrow(/damaged/)
    for (const bad of ['short', randomBytes(31).toString('base64')]) {
      await expect(openVault({ folder, masterKey: bad })).rejects.toThrow(/32 bytes as base64/)
    }
    writeFileSync(file('master.json'), kept)
    vault = await openVault({ folder, masterKey: null })
    await vault.of('mara')
  })
})

describe('rotation of the master key', () => {
  test('leaves what is sealed and signed as it is, and drops the old key', async () => {
    const sealed = (await vault.of('mara')).seal(at, 1)
    const signature = vault.sign('photo', 'x')
    const before = wrappedKeyOf('mara')
    const [old] = masterKeyIds()
    const { owners, masterKeyId } = await vault.rotateMasterKey()
    expect(owners).toBe(1)
    expect(masterKeyIds()).toEqual([masterKeyId])
    expect(masterKeyId).not.toBe(old)
    expect(wrappedKeyOf('mara').equals(before)).toBe(false)
    expect(vault.sign('photo', 'x')).toBe(signature)
    await reopen()
    expect((await vault.of('mara')).open(at, sealed)).toBe(1)
    expect(vault.sign('photo', 'x')).toBe(signature)
  })

  test('goes on under load: nothing asked meanwhile fails, here or in another process', async () => {
    vault.close()
    const options = { folder, masterKey: null, rotationBatch: 7, rememberedKeys: 10 }
    vault = await openVault(options)
    const other = await openVault(options)
    const sealed = new Map<string, Buffer>()
    for (let index = 0; index < 100; index++) sealed.set(`m${index}`, (await vault.of(`m${index}`)).seal(at, index))
    const done = { yet: false }
    const rotation = Promise.all([vault.rotateMasterKey(), vault.rotateMasterKey()]).finally(() => (done.yet = true))
    let asked = 0
    for (; !done.yet; asked++) {
      const known = `m${asked % 100}`
      expect((await other.of(known)).open(at, sealed.get(known) ?? Buffer.alloc(0))).toBe(asked % 100)
      sealed.set(`new${asked}`, (await (asked % 2 ? vault : other).of(`new${asked}`)).seal(at, asked))
      await new Promise(setImmediate)
    }
    expect(asked).toBeGreaterThan(10)
    const [, last] = await rotation
    expect(masterKeyIds()).toEqual([last.masterKeyId])
    other.close()
    await reopen()
    for (const [owner, value] of sealed)
      expect((await vault.of(owner)).open(at, value)).toBe(Number(owner.replace(/\D+/, '')))
  })

  test('two at once, of two processes, leave one master key, which is kept and opens everything', async () => {
    vault.close()
    const options = { folder, masterKey: null, rotationBatch: 7 }
    vault = await openVault(options)
    const other = await openVault(options)
    const sealed = new Map<string, Buffer>()
    for (let index = 0; index < 100; index++) sealed.set(`m${index}`, (await vault.of(`m${index}`)).seal(at, index))
    await Promise.all([vault.rotateMasterKey(), other.rotateMasterKey()])
    expect(masterKeyIds()).toHaveLength(1)
    other.close()
    await reopen()
    for (const [owner, value] of sealed) expect((await vault.of(owner)).open(at, value)).toBe(Number(owner.slice(1)))
  })

  test('a key is found though another process changes the master key between our two looks at it', async () => {
    const sealed = (await vault.of('mara')).seal(at, 1)
    const rotate = `
      import { openVault } from ${JSON.stringify(new URL('./open-vault.ts', import.meta.url).href)}
      await (await openVault({ folder: process.argv[1], masterKey: null })).rotateMasterKey()`
    const rotateElsewhere = () => execFileSync(process.execPath, ['--input-type=module', '-e', rotate, folder])
    const store = openKeyStore(file('keys.sqlite'))
    let looks = 0
    const find = (owner: string) => {
      const row = store.find(owner)
      if (looks++ === 0) rotateElsewhere()
      return row
    }
    const ring = keyRing({ ...store, find }, { folder, masterKey: null })
    rotateElsewhere()
    expect(ownerVault('mara', ring.ownerKey('mara'), countless()).open(at, sealed)).toBe(1)
    expect(looks).toBe(2)
    store.close()
  })

  test('MASTER_KEY takes over from the file, and from an older MASTER_KEY', async () => {
    const [first, second] = [randomBytes(32).toString('base64'), randomBytes(32).toString('base64')]
    const sealed = (await vault.of('mara')).seal(at, 1)
    await reopen(first)
    expect(masterKeyIds()).toEqual([])
    await expect(vault.rotateMasterKey()).rejects.toThrow(/MASTER_KEY=new,old/)
    await reopen(`${second},${first}`)
    await reopen(second)
    expect((await vault.of('mara')).open(at, sealed)).toBe(1)
    vault.close()
    await expect(openVault({ folder, masterKey: first })).rejects.toThrow(/not in MASTER_KEY/)
    await expect(openVault({ folder, masterKey: null })).rejects.toThrow(/set MASTER_KEY/)
    vault = await openVault({ folder, masterKey: second })
  })
})

test('a signature depends on purpose and message', () => {
  expect(vault.sign('photo', 'a')).toMatch(/^[\w-]{43}$/)
  expect(new Set([vault.sign('photo', 'a'), vault.sign('photo', 'b'), vault.sign('mail', 'a')]).size).toBe(3)
  expect(vault.sign('photo', 'a')).toBe(vault.sign('photo', 'a'))
})

test('a process that missed a rotation cannot add a key under the old master key', () => {
  const store = openKeyStore(join(folder, 'other.sqlite'))
  const row = { owner: 'mara', masterKeyId: 'old', wrapped: Buffer.from([1]) }
  store.setCurrentMasterKeyId('old')
  store.setCurrentMasterKeyId('new')
  expect(store.insert(row)).toBe(false)
  expect(store.insert({ ...row, masterKeyId: 'new' })).toBe(true)
  expect(store.insert({ ...row, masterKeyId: 'new' })).toBe(false)
  store.close()
})
