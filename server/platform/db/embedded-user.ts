/** PostgreSQL refuses to run as root: who it runs as, and how that user gets at folders below a closed home. */
import { execFileSync, type SpawnOptions } from 'node:child_process'
import { chown, lstat, readdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

export interface SystemUser {
  readonly uid: number
  readonly gid: number
}

/** How a PostgreSQL program is started: the command to spawn, and with which identity. */
export type Runner = (
  program: string,
  parameters: readonly string[],
) => {
  readonly command: string
  readonly parameters: readonly string[]
  readonly options: Pick<SpawnOptions, 'uid' | 'gid'>
}

/**
 * The user that PostgreSQL runs as, or null for ourselves. Root hands over to the owner of an existing data folder,
 * else to `postgres`, else to `nobody`. Throws where the folder belongs to somebody that we cannot become.
 */
export async function databaseUser(dataFolder: string): Promise<SystemUser | null> {
  const self = process.getuid?.()
  if (self === undefined) return null
  const owner = await stat(dataFolder).catch(() => null)
  if (self !== 0) {
    if (owner === null || owner.uid === self) return null
    throw new Error(
      `The database folder ${dataFolder} belongs to another user (uid ${owner.uid}); we are uid ${self}. ` +
        'Start Setpoint as that user or as root, or give the folder to this user with chown -R.',
    )
  }
  if (owner !== null && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return systemUser('postgres') ?? systemUser('nobody') ?? noUser()
}

function systemUser(name: string): SystemUser | null {
  try {
    const id = (flag: string): number =>
      Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }))
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return null
  }
}

function noUser(): never {
  throw new Error(
    'PostgreSQL does not run as root and there is neither a user postgres nor nobody: start Setpoint as an ordinary user.',
  )
}

/** Gives everything below a folder to the user. Folders only, no link is followed. */
export async function giveTo(user: SystemUser | null, folder: string): Promise<void> {
  if (user === null) return
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isSymbolicLink()) await chown(join(entry.parentPath, entry.name), user.uid, user.gid)
  }
  await chown(folder, user.uid, user.gid)
}

/**
 * Decides how to run PostgreSQL as `user`, given the files and folders it must reach. Where a folder above them is closed
 * to that user (a clone below /root), it keeps the one capability to pass, handed on by `setpriv`; where that cannot be
 * had, throws an Error that says what to do.
 */
export async function runnerFor(user: SystemUser | null, reach: readonly string[]): Promise<Runner> {
  if (user === null) return (command, parameters) => ({ command, parameters, options: {} })
  const closed = await firstClosed(user, reach)
  if (closed === null) return (command, parameters) => ({ command, parameters, options: { ...user } })
  const become = [
    `--reuid=${user.uid}`,
    `--regid=${user.gid}`,
    '--clear-groups',
    '--inh-caps=+dac_override',
    '--ambient-caps=+dac_override',
    // access(2) asks as the real user, without its capabilities unless this bit is set; initdb finds postgres by it.
    '--securebits=+no_setuid_fixup',
  ]
  if (!succeeds('setpriv', [...become, 'true'])) {
    throw new Error(
      `PostgreSQL does not run as root, and the user that it runs as (uid ${user.uid}) may not enter ${closed}. ` +
        'Put Setpoint and SETPOINT_DATA into a folder that others may enter (such as /srv/setpoint), start as an ordinary user, ' +
        'or install setpriv (util-linux).',
    )
  }
  return (program, parameters) => ({
    command: 'setpriv',
    parameters: [...become, program, ...parameters],
    options: {},
  })
}

/** The first file or folder on the way that the user may not read or enter, by its permission bits. */
export async function firstClosed(user: SystemUser, paths: readonly string[]): Promise<string | null> {
  for (const path of paths) {
    for (let at = path; ; at = dirname(at)) {
      if (!(await mayEnter(user, at))) return at
      if (dirname(at) === at) break
    }
  }
  return null
}

async function mayEnter(user: SystemUser, path: string): Promise<boolean> {
  const found = await stat(path)
  const shift = found.uid === user.uid ? 6 : found.gid === user.gid ? 3 : 0
  return ((found.mode >> shift) & 1) === 1
}

function succeeds(command: string, parameters: readonly string[]): boolean {
  try {
    execFileSync(command, parameters, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Whether a path is ours to trust: a folder, not a link, of this owner, closed to all others. */
export async function isPrivateFolder(path: string, user: SystemUser | null): Promise<boolean> {
  const found = await lstat(path).catch(() => null)
  const owner = user?.uid ?? process.getuid?.()
  return (
    found !== null &&
    found.isDirectory() &&
    (owner === undefined || (found.uid === owner && (found.mode & 0o077) === 0))
  )
}
