/** The keys: whether each opens, and whether their copy is the latest and apart. */
import { join } from 'node:path'
import { backupPlaces, keepsBackups } from '../platform/backup/places.ts'
import { backupReport } from '../platform/backup/report.ts'
import { hasKeys } from '../platform/backup/key-copy.ts'
import { causeInWords } from '../platform/backup/problem.ts'
import type { Settings } from '../platform/config/settings.ts'
import { examineKeys } from '../platform/vault/key-ring.ts'
import { openKeyStore } from '../platform/vault/key-store.ts'
import { failing, fine, warning, type Finding } from './finding.ts'

/** Throws, with what to do, where a master key is missing or an owner's key is damaged. */
export async function checkKeys(settings: Settings): Promise<readonly Finding[]> {
  const { liveKeys } = backupPlaces(settings)
  if (!hasKeys(liveKeys))
    return [
      warning('keys', `${liveKeys} has none: they are made at the first start. Were there any, bring them back first.`),
    ]
  const store = openKeyStore(join(liveKeys, 'keys.sqlite'))
  try {
    const { owners, wrappedByOlder, masterKeyId } = examineKeys(store, {
      folder: liveKeys,
      masterKey: settings.MASTER_KEY,
    })
    if (wrappedByOlder > 0)
      return [
        warning(
          'keys',
          `${owners} open; ${wrappedByOlder} of them are wrapped by an older master key still: a rotation was interrupted, ` +
            'or runs now. Any start of Setpoint finishes it, and so does "setpoint key rotate".',
        ),
      ]
    const erased = store.owners('erased').length
    return [
      fine(
        'keys',
        `${owners} open, by the master key ${masterKeyId}; ${erased} were destroyed with their owner's erasure`,
      ),
    ]
  } finally {
    store.close()
  }
}

export async function checkKeysCopy(settings: Settings, now: Date): Promise<readonly Finding[]> {
  if (!keepsBackups(settings))
    return [
      warning('keys copy', 'BACKUP_TIMES=off: copy data/keys yourself, apart from the backups, its latest state only.'),
    ]
  const { keys } = await backupReport(settings, now)
  if (keys.trouble !== null) return [failing('keys copy', `${keys.folder}: ${causeInWords(keys.trouble.cause)}`)]
  if (keys.copiedAt === null)
    return [warning('keys copy', `None yet in ${keys.folder}: it is made when Setpoint runs.`)]
  if (!keys.fresh)
    return [failing('keys copy', `${keys.folder} is not the latest state. Start Setpoint, or run "setpoint backup".`)]
  if (keys.apart === false)
    return [
      warning(
        'keys copy',
        `${keys.folder} lies on a disk with the backups or the keys: set KEYS_COPY_FOLDER to another.`,
      ),
    ]
  return [fine('keys copy', `${keys.folder}, the latest state, on a disk of its own`)]
}
