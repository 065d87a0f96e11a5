/** `setpoint migrate`: what the start does with the database, and nothing else. */
import { openDatabase } from '../main.ts'
import { readOwnSettings, reporting } from './with-platform.ts'

await reporting(async () => {
  await using started = new AsyncDisposableStack()
  await openDatabase(readOwnSettings(), started)
  console.log('The database is up to date.')
})
