/** `setpoint user import <file> [--write]`: accounts of another program. Without --write it only says what would happen. */
import { readFile, stat } from 'node:fs/promises'
import { importAccounts, readAccountFile, type ImportReport } from '../modules/identity/index.ts'
import { withPlatform } from './with-platform.ts'

const largest = 200_000_000
const shownFaults = 200

const [file, flag, ...more] = process.argv.slice(2)
if (file === undefined || (flag !== undefined && flag !== '--write') || more.length > 0) {
  console.error('From where? setpoint user import <file.csv|file.json> [--write]')
  process.exitCode = 1
} else {
  await withPlatform(async (platform) => {
    if ((await stat(file)).size > largest) throw new Error('The file is larger than 200 MB: split it.')
    const { rows, ignored } = readAccountFile(await readFile(file))
    if (ignored.length > 0) console.log(`Left out: ${ignored.slice(0, 50).join(', ')}`)
    tell(await importAccounts(platform, rows, flag === '--write'), flag === '--write')
  })
}

function tell({ good, withoutPassword, faults }: ImportReport, written: boolean): void {
  for (const { line, message } of faults.slice(0, shownFaults)) console.log(`${line}: ${message}`)
  if (faults.length > shownFaults) console.log(`and ${faults.length - shownFaults} more`)
  console.log(`${good} accounts ${written ? 'imported' : 'can be imported'}, ${faults.length} rows not.`)
  if (withoutPassword > 0) console.log(`${withoutPassword} of them have no password and get one by a link.`)
  if (!written && good > 0) console.log('Nothing is written yet. To import them: the same with --write')
  if (faults.length > 0) process.exitCode = 1
}
