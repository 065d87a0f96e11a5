/** The data folder: whether it is there, ours, closed to others, and has room. */
import { access, constants, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { freeBytes } from '../platform/backup/archiver.ts'
import type { Settings } from '../platform/config/settings.ts'
import { failing, fine, warning, type Finding } from './finding.ts'

const gigabyte = 1e9

export async function checkDisk({ SETPOINT_DATA }: Settings): Promise<readonly Finding[]> {
  const there = await stat(SETPOINT_DATA).catch(() => null)
  if (there === null)
    return [failing('data folder', `${SETPOINT_DATA} is not there. Start Setpoint once, or mend SETPOINT_DATA.`)]
  const writable = await access(SETPOINT_DATA, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  )
  if (!writable)
    return [
      failing('data folder', `${SETPOINT_DATA} cannot be written to by this user: give it to them with chown -R.`),
    ]
  return [await checkModes(SETPOINT_DATA), await checkRoom(SETPOINT_DATA)]
}

/** Windows has no such modes. */
async function checkModes(dataDir: string): Promise<Finding> {
  const open: string[] = []
  for (const name of ['keys', 'files', 'postgres', 'mail', 'backup-state', 'backups', 'keys-copy']) {
    const found = await stat(join(dataDir, name)).catch(() => null)
    if (found !== null && process.platform !== 'win32' && (found.mode & 0o077) !== 0) open.push(join(dataDir, name))
  }
  if (open.length === 0) return fine('data folder', `${dataDir}, closed to others`)
  return failing('data folder', `Others on this machine can enter ${open.join(', ')}: chmod 700 ${open.join(' ')}`)
}

async function checkRoom(dataDir: string): Promise<Finding> {
  const free = await freeBytes(dataDir)
  const says = `${(free / gigabyte).toFixed(1)} GB free`
  if (free < gigabyte) return failing('room', `${says}: make room now, the database stops when there is none.`)
  if (free < 5 * gigabyte) return warning('room', `${says}: make room, or move the data to a larger disk.`)
  return fine('room', says)
}
