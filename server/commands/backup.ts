/** `setpoint backup`: a base backup now, beside the running Setpoint or alone. `--adopt` takes over BACKUP_FOLDER. */
import { parseArgs } from 'node:util'
import { adoptBackupFolder } from '../platform/backup/backup-folder.ts'
import { makeBackup } from '../platform/backup/make-backup.ts'
import { backupPlaces, isEmbedded, keepsBackups } from '../platform/backup/places.ts'
import { reachDatabase } from '../platform/db/start-database.ts'
import { readOwnSettings, reporting } from './command.ts'

await reporting(async () => {
  const { values } = parseArgs({ options: { adopt: { type: 'boolean' } } })
  const settings = readOwnSettings()
  const places = backupPlaces(settings)
  if (!keepsBackups(settings))
    throw new Error('BACKUP_TIMES=off: the write-ahead log is not archived, so that no backup could be restored.')
  if (values.adopt === true) await adoptBackupFolder(places)
  await using started = new AsyncDisposableStack()
  const database = isEmbedded(settings) ? await reachDatabase(settings, started, console.log) : null
  const { base, copiedFiles } = await makeBackup({ places, keep: settings.BACKUP_KEEP, database })
  if (base === null)
    console.log(
      'DATABASE_URL is set: its own tools back that database up (docs/operating.md, Backups); files and keys are copied.',
    )
  else
    console.log(
      `Backup ${base.name}: ${megabytes(base.data.bytes)} of database in ${megabytes(base.data.compressedBytes)}.`,
    )
  console.log(`${copiedFiles} new files in ${places.files}, the keys in ${places.keys}.`)
  console.log('Keep the keys apart from the backups: whoever has both can read everything.')
})

// A function: the lines above are over before a constant down here would be there.
function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
