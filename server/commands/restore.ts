/** `setpoint restore [--to <instant>] [--into <folder>] [--timeline <n>]`, and `--drill` for the rehearsal. */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { openApp } from '../app.ts'
import { backupPlaces, isEmbedded } from '../platform/backup/places.ts'
import { restore } from '../platform/backup/restore.ts'
import type { Settings } from '../platform/config/settings.ts'
import { startDatabase } from '../platform/db/start-database.ts'
import { readOwnSettings, reporting } from './command.ts'
import { drill } from './run-drill.ts'

await reporting(async () => {
  const { values } = parseArgs({
    options: {
      to: { type: 'string' },
      into: { type: 'string' },
      timeline: { type: 'string' },
      drill: { type: 'boolean' },
    },
  })
  if (values.drill === true) return drill()
  const settings = readOwnSettings()
  if (!isEmbedded(settings) && (values.to !== undefined || values.timeline !== undefined))
    throw new Error(
      'DATABASE_URL is set: restore the database with the tool that backs it up (docs/operating.md, Backups), to the same ' +
        'instant. "setpoint restore" without --to then brings back files and keys.',
    )
  const into = values.into === undefined ? settings.SETPOINT_DATA : resolve(values.into)
  const restored = await restore({
    places: backupPlaces(settings),
    into,
    to: values.to === undefined ? null : instantOf(values.to),
    timeline: values.timeline === undefined ? null : numberOf(values.timeline),
    database: isEmbedded(settings),
    say: console.log,
  })
  console.log(`${restored.files} files are back.`)
  if (restored.plan === null) return console.log('Now restore the database with its own tool, then start Setpoint.')
  const { base, timeline, to } = restored.plan
  console.log(
    to === null
      ? `The database is as it was at the end of the archive (base backup ${base.name}).`
      : `The database is as it was at ${to.toISOString()} (base backup ${base.name}).`,
  )
  await bringUpToDate({ ...settings, SETPOINT_DATA: into, LOG_LEVEL: 'error' }, into === settings.SETPOINT_DATA)
  console.log(`What was written after that instant is still in the archive: reach it with --timeline ${timeline}.`)
})

/** Does what the next start would do, so that it is known now whether Setpoint can work with what was restored. */
async function bringUpToDate(settings: Settings, isOwn: boolean): Promise<void> {
  await using started = new AsyncDisposableStack()
  // Elsewhere than in its own data folder it must not write into the backups.
  const own: Settings = isOwn ? settings : { ...settings, BACKUP_TIMES: 'off' }
  const connection = await startDatabase(own, started, console.log)
  const app = await openApp(own, { connection, webRoot: null })
  started.defer(() => app.stop())
  const erased = await app.replayErasures()
  if (erased > 0) console.log(`${erased} people who had been erased since then were erased again.`)
  if (!isOwn)
    console.log(
      `Start it with SETPOINT_DATA=${settings.SETPOINT_DATA} and a BACKUP_FOLDER of its own: the other belongs to ` +
        'the data folder that it was made from.',
    )
}

function instantOf(text: string): Date {
  const instant = new Date(text)
  if (!/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(text) || Number.isNaN(instant.getTime()))
    throw new Error(
      '--to takes an instant such as 2026-11-25T10:30:00Z or, in the time zone of this machine, "2026-11-25 10:30".',
    )
  if (instant > new Date())
    throw new Error(
      `${text} lies in the future: it is ${instant.toISOString()}, and now ${new Date().toISOString()}. ` +
        'Without a zone, --to is read in that of this machine.',
    )
  return instant
}

function numberOf(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) throw new Error('--timeline takes a whole number from 1 on.')
  return number
}
