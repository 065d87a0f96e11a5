/** The keys: whether each opens, and whether their copy is the latest and apart. */
import { join } from 'node:path'
import { backupPlaces, keepsBackups } from '../platform/backup/places.ts'
import { backupReport } from '../platform/backup/report.ts'
import { hasKeys } from '../platform/backup/key-copy.ts'
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
    const kept = examineKeys(store, { folder: liveKeys, masterKey: settings.MASTER_KEY })
    return [fine('keys', `${kept} open; ${store.owners('erased').length} were destroyed with their owner's erasure`)]
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
  if (keys.trouble !== null) return [failing('keys copy', `${keys.folder}: ${keys.trouble.message}`)]
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
