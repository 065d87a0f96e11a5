/** What every command of an operator does around its work. */
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadSettings } from '../platform/config/env-file.ts'
import type { Settings } from '../platform/config/settings.ts'

/** The settings that the server of this folder would have. */
export const readOwnSettings = (): Settings =>
  loadSettings(process.env, resolve(fileURLToPath(new URL('../..', import.meta.url)), '.env'))

/** What is in the way becomes its message and exit code 1. */
export async function reporting(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}
