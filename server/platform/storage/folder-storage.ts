/** Storage in a folder of this machine: a key is a path below it. */
import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, readdir, rename, rm } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Storage } from './storage.ts'

// Lower case only: some file systems do not tell case apart. No part begins with a dot, so none is `..` or a temporary file.
const part = '[a-z0-9_-][a-z0-9_.-]{0,199}'
const validKey = new RegExp(`^(?:${part}/){0,10}${part}$`)
const validPrefix = new RegExp(`^(?:${part}/){1,10}(?:${part})?$`)

/** How often a file is begun anew whose folder goes while it is written: each deletion around it can cost one. */
const attempts = 50

export function openFolderStorage(folder: string): Storage {
  const pathOf = (key: string) => {
    if (!validKey.test(key)) throw new TypeError('not a storage key: a-z 0-9 / _ . - only')
    return join(folder, key)
  }
  return {
    async put(key, bytes) {
      const path = pathOf(key)
      for (let attempt = 1; ; attempt++) {
        await makeFolder(dirname(path))
        try {
          return await replace(path, bytes)
        } catch (error) {
          // Somebody deleting all around it may have taken the folder away meanwhile.
          if (!isMissing(error) || attempt === attempts) throw error
        }
      }
    },
    get: async (key) => nullIfMissing(readFile(pathOf(key))),
    async stream(key) {
      const file = await nullIfMissing(open(pathOf(key), 'r'))
      return file && file.createReadStream()
    },
    async delete(key) {
      const path = pathOf(key)
      await rm(path, { force: true })
      await nullIfMissing(syncFolder(dirname(path)))
    },
    async deleteAll(prefix) {
      if (!validPrefix.test(prefix)) throw new TypeError('not a prefix of storage keys')
      const end = prefix.lastIndexOf('/')
      await removeBeginning(join(folder, prefix.slice(0, end)), prefix.slice(end + 1))
    },
    async check() {
      await makeFolder(folder)
      const path = join(folder, `.check-${randomUUID()}`)
      await replace(path, Buffer.from('ok'))
      await rm(path)
    },
  }
}

/** Removes what begins with `stem` in a folder; the folder itself when there is no stem. */
async function removeBeginning(folder: string, stem: string): Promise<void> {
  if (stem === '') await rm(folder, { recursive: true, force: true })
  else {
    const names = (await nullIfMissing(readdir(folder))) ?? []
    const found = names.filter((name) => name.startsWith(stem))
    await Promise.all(found.map((name) => rm(join(folder, name), { recursive: true, force: true })))
  }
  await nullIfMissing(syncFolder(stem === '' ? dirname(folder) : folder))
}

/** The old file or the new one, whole, whatever happens; durable when it resolves. */
async function replace(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${randomUUID()}`)
  const file = await open(temporary, 'wx', 0o600)
  try {
    await writeAndClose(file, bytes)
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
  await syncFolder(dirname(path))
}

async function writeAndClose(file: FileHandle, bytes: Uint8Array): Promise<void> {
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Makes the folder and those above it; durable when it resolves. */
async function makeFolder(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true, mode: 0o700 })
  if (first === undefined) return
  for (let made = path; made.length >= first.length; made = dirname(made)) await syncFolder(dirname(made))
}

async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

async function nullIfMissing<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/** A folder of that name is no file of it either. */
const isMissing = (error: unknown) =>
  error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(String(error.code))
