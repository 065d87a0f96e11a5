import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openFolderStorage } from './folder-storage.ts'
import type { Storage } from './storage.ts'

let folder: string
let storage: Storage
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'storage-'))
  storage = openFolderStorage(join(folder, 'files'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('what is put can be got, streamed, replaced and deleted', async () => {
  const [first, second] = [randomBytes(100_000), Buffer.from('short')]
  await storage.put('photos/u1/p1-full', first)
  expect(await storage.get('photos/u1/p1-full')).toEqual(first)
  const stream = await storage.stream('photos/u1/p1-full')
  expect(stream && (await buffer(stream))).toEqual(first)
  await storage.put('photos/u1/p1-full', second)
  expect(await storage.get('photos/u1/p1-full')).toEqual(second)
  await storage.delete('photos/u1/p1-full')
  await storage.delete('photos/u1/p1-full')
  expect(await storage.get('photos/u1/p1-full')).toBe(null)
  expect(await storage.stream('photos/u1/p1-full')).toBe(null)
  expect(await storage.get('photos/u1')).toBe(null)
})

test('readers see the old or the new file, never a part, and no temporary file stays', async () => {
  const versions = [1, 2].map((fill) => Buffer.alloc(500_000, fill))
  await storage.put('a/b', versions[0] ?? Buffer.alloc(0))
  const writes = Promise.all(
    Array.from({ length: 20 }, (_, index) => storage.put('a/b', versions[index % 2] ?? Buffer.alloc(0))),
  )
  for (let read = 0; read < 50; read++) {
    const seen = await storage.get('a/b')
    expect(versions.some((version) => seen && version.equals(seen))).toBe(true)
  }
  await writes
  expect(readdirSync(join(folder, 'files/a'))).toEqual(['b'])
})

test('deleting by prefix takes what begins so, and nothing else', async () => {
  for (const key of ['x/u1/a', 'x/u1/b/c', 'x/u12/a', 'y/u1']) await storage.put(key, Buffer.from(key))
  await storage.deleteAll('x/u1/')
  expect(await storage.get('x/u1/b/c')).toBe(null)
  expect(await storage.get('x/u12/a')).toEqual(Buffer.from('x/u12/a'))
  await storage.deleteAll('x/u')
  expect(await storage.get('x/u12/a')).toBe(null)
  await storage.deleteAll('never/there/')
  expect(await storage.get('y/u1')).not.toBe(null)
})

test('puts go on while everything around them is deleted', async () => {
  await Promise.all(
    Array.from({ length: 30 }, async (_, index) => {
      await storage.put(`z/u/${index}`, Buffer.from('x'))
      await storage.deleteAll('z/u/').catch(() => {})
    }),
  )
  await storage.put('z/u/last', Buffer.from('x'))
  expect(await storage.get('z/u/last')).not.toBe(null)
})

test('a key cannot leave the folder', async () => {
  writeFileSync(join(folder, 'secret'), 'x')
  for (const key of [
    '../secret',
    'a/../../secret',
    '/etc/passwd',
    'a//b',
    '',
    '.',
    'a/.b',
    'a\\b',
    'A',
    'a\0b',
    'a/',
    'ä',
    'x'.repeat(300),
  ]) {
    await expect(storage.get(key), key).rejects.toThrow(TypeError)
    await expect(storage.put(key, Buffer.alloc(1)), key).rejects.toThrow(TypeError)
    await expect(storage.delete(key), key).rejects.toThrow(TypeError)
  }
  for (const prefix of ['', '/', '..', '../', 'a', 'a/../'])
    await expect(storage.deleteAll(prefix), prefix).rejects.toThrow(TypeError)
  expect(existsSync(join(folder, 'secret'))).toBe(true)
})

test('files and folders belong to their owner alone', async () => {
  await storage.put('a/b', Buffer.alloc(1))
  expect(statSync(join(folder, 'files/a/b')).mode & 0o777).toBe(0o600)
  expect(statSync(join(folder, 'files/a')).mode & 0o777).toBe(0o700)
})

test('the check leaves nothing behind, and fails where nothing can be written', async () => {
  await storage.check()
  expect(readdirSync(join(folder, 'files'))).toEqual([])
  writeFileSync(join(folder, 'a-file'), 'x')
  await expect(openFolderStorage(join(folder, 'a-file')).check()).rejects.toThrow(/EEXIST|ENOTDIR/)
})
