/** Looks at everything that an operator is responsible for. Changes nothing, prints no secret. */
import type { Settings } from '../platform/config/settings.ts'
import { reachDatabase } from '../platform/db/start-database.ts'
import { checkBackups } from './backups.ts'
import { checkDatabase } from './database.ts'
import { checkDisk } from './disk.ts'
import { found, type Finding } from './finding.ts'
import { checkKeys, checkKeysCopy } from './keys.ts'
import { checkAddress, checkMail } from './network.ts'

/** Every finding, in the order in which to look at them. Works beside a running Setpoint and alone. */
export async function examine(settings: Settings, now: Date): Promise<readonly Finding[]> {
  const disk = await found('data folder', () => checkDisk(settings))
  // Starting a database would make the folder that is missing.
  if (disk.some(({ about, state }) => about === 'data folder' && state === 'failing')) return disk
  await using started = new AsyncDisposableStack()
  const checks: Finding[] = [...disk]
  checks.push(...(await found('keys', () => checkKeys(settings))))
  checks.push(
    ...(await found('database', async () => checkDatabase(settings, await reachDatabase(settings, started, () => {})))),
  )
  checks.push(...(await found('keys copy', () => checkKeysCopy(settings, now))))
  checks.push(...(await found('backups', () => checkBackups(settings, now))))
  checks.push(...(await found('address', () => checkAddress(settings, now))))
  checks.push(...(await found('mail', () => checkMail(settings))))
  return checks
}

/** A line each, what fails marked so that it is seen without colours. */
export const inLines = (findings: readonly Finding[]): string =>
  findings.map(({ state, about, says }) => `${marks[state]} ${about.padEnd(13)} ${says}`).join('\n')

const marks = { ok: 'ok     ', warning: 'warning', failing: 'FAILING' } as const
