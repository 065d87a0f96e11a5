/** One backup or drill of a data folder at a time, whichever process makes it. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { makePrivateFolder } from '../storage/durable.ts'
import { tryLock } from '../db/lock.ts'
import type { BackupPlaces } from './places.ts'
import { readState, writeState, type BackupWork } from './state.ts'

const lockFile = 'running.lock'

export class BackupRunning extends Error {
  override readonly name = 'BackupRunning'
}

/** Throws `BackupRunning` where another is at work. */
export async function withBackupLock<T>(
  places: BackupPlaces,
  what: BackupWork['what'],
  work: () => Promise<T>,
): Promise<T> {
  makePrivateFolder(places.state)
  const lock = await takeLock(join(places.state, lockFile))
  if (lock === null) throw new BackupRunning('A backup or a drill is being made already. Wait for its end.')
  try {
    writeState(places, 'work', { what, startedAt: new Date().toISOString() })
    return await work()
  } finally {
    lock.close()
  }
}

/** Somebody may just be looking whether one is at work. */
async function takeLock(path: string): Promise<DatabaseSync | null> {
  for (let attempt = 1; ; attempt++) {
    const lock = tryLock(path)
    if (lock !== null || attempt === 5) return lock
    await sleep(100)
  }
}

/** What is at work, in any process; null: nothing. */
export async function runningBackupWork({ state }: Pick<BackupPlaces, 'state'>): Promise<BackupWork | null> {
  const path = join(state, lockFile)
  if (!existsSync(path)) return null
  const lock = tryLock(path)
  lock?.close()
  return lock === null ? readState({ state }, 'work') : null
}
