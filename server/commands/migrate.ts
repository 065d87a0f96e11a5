/** `setpoint migrate`: what the start does with the database, and nothing else. */
import { startDatabase } from '../platform/db/start-database.ts'
import { readOwnSettings, reporting } from './command.ts'

await reporting(async () => {
  await using started = new AsyncDisposableStack()
  await startDatabase(readOwnSettings(), started, console.log)
  console.log('The database is up to date.')
})
