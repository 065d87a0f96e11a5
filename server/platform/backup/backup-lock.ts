/** One backup or drill of a data folder at a time, whichever process makes it. */
import { join } from 'node:path'
import { makePrivateFolder } from '../storage/durable.ts'
import { tryLock } from '../db/lock.ts'
import type { BackupPlaces } from './places.ts'

export class BackupRunning extends Error {
  override readonly name = 'BackupRunning'
}

/** Throws `BackupRunning` where another is at work. */
export async function withBackupLock<T>({ state }: BackupPlaces, work: () => Promise<T>): Promise<T> {
  makePrivateFolder(state)
  const lock = tryLock(join(state, 'running.lock'))
  if (lock === null) throw new BackupRunning('A backup or a drill is being made already. Wait for its end.')
  try {
    return await work()
  } finally {
    lock.close()
  }
}
