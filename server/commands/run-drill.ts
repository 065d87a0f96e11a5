/** The drill, as `setpoint drill` and `setpoint restore --drill` run it. */
import { runDrill } from '../platform/backup/drill.ts'
import { backupPlaces, isEmbedded, keepsBackups } from '../platform/backup/places.ts'
import { problemInWords } from '../platform/backup/problem.ts'
import { reachDatabase } from '../platform/db/start-database.ts'
import { readOwnSettings } from './command.ts'

export async function drill(): Promise<void> {
  const settings = readOwnSettings()
  if (!isEmbedded(settings))
    throw new Error(
      'DATABASE_URL is set: rehearse the restore with the tool that backs that database up (docs/operating.md, Backups).',
    )
  if (!keepsBackups(settings)) throw new Error('BACKUP_TIMES=off: there are no backups to rehearse with.')
  await using started = new AsyncDisposableStack()
  const database = await reachDatabase(settings, started, console.log)
  const result = await runDrill({
    places: backupPlaces(settings),
    masterKey: settings.MASTER_KEY,
    connection: database.connection,
    sweep: database.sweep,
    say: console.log,
  })
  const { figures } = result
  if (figures !== null) {
    console.log(
      `Restored ${megabytes(figures.databaseBytes)} of database and ${figures.files} files (${megabytes(figures.fileBytes)}) ` +
        `from ${figures.backup} in ${figures.recoverySeconds.toFixed(1)} s.`,
    )
    console.log(
      `A loss of this machine would have taken at most the last ${figures.recoveryPointSeconds.toFixed(0)} s.`,
    )
    console.log(
      `Compared ${figures.rows} rows of ${figures.tables} tables; opened ${figures.sealedValues} sealed values with the ` +
        `copied keys of ${figures.ownerKeys} owners.`,
    )
  }
  if (result.problems.length > 0)
    throw new Error(['The drill failed:', ...result.problems.map(problemInWords)].join('\n'))
  console.log('The drill succeeded: what is live is in the backup.')
}

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`
