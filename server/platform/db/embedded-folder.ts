/** The folder that the embedded PostgreSQL keeps its data in: made once, whole or not at all. */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmod, chown, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Binaries } from './embedded-binaries.ts'
import { giveTo, type Runner, type SystemUser } from './embedded-user.ts'

/** Role and database of the application. The role is no superuser, so that a hole in our SQL is none in the machine. */
export const role = 'setpoint'
const superuser = 'postgres'
const passwordFile = 'setpoint.password'
const grantsFile = 'setpoint.grants'

export interface FolderOptions {
  readonly folder: string
  readonly binaries: Binaries
  readonly user: SystemUser | null
  readonly runner: Runner
  /** For tests: the role may make databases, and nothing is synced to disk. */
  readonly temporary: boolean
}

/** Nothing of the environment that PostgreSQL has no business with: no secrets of ours, none of its own PG* variables. */
export function bareEnvironment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'SystemRoot', 'TEMP', 'TMP'].flatMap((name) => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value]]
  })
  return { ...Object.fromEntries(kept), LC_ALL: 'C' }
}

/** Whether a data folder is there already. Throws where something else is there, or the data of another PostgreSQL version. */
export async function hasDatabase(folder: string, major: string): Promise<boolean> {
  const files = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  if (files.length === 0) return false
  const version = await readFile(join(folder, 'PG_VERSION'), 'utf8').catch(() => null)
  if (version === null)
    throw new Error(`${folder} is not empty and no database. Move what is in it elsewhere, then start again.`)
  if (version.trim() === major) return true
  throw new Error(
    `The database in ${folder} was made by PostgreSQL ${version.trim()}, and this Setpoint brings PostgreSQL ${major}. ` +
      'Start the Setpoint that made it, or bring the data over with pg_dump and pg_restore.',
  )
}

/** Makes the data folder beside its place and moves it there when complete: a start killed midway leaves nothing half-made. */
export async function createDatabase(options: FolderOptions): Promise<void> {
  const unfinished = `${options.folder}.new`
  await discardUnfinished(options.folder)
  await mkdir(unfinished, { mode: 0o700 })
  await giveTo(options.user, unfinished)
  await initdb(options, unfinished)
  const password = randomBytes(24).toString('base64url')
  await createRole(options, unfinished, password)
  await writePrivate(join(unfinished, 'pg_hba.conf'), accessRules, options.user)
  await writePrivate(join(unfinished, passwordFile), `${password}\n`, options.user)
  await rename(unfinished, options.folder)
  if (!options.temporary) await syncFolder(dirname(options.folder))
}

export const discardUnfinished = (folder: string): Promise<void> =>
  rm(`${folder}.new`, { recursive: true, force: true })

export async function readPassword(folder: string): Promise<string> {
  const text = await readFile(join(folder, passwordFile), 'utf8').catch(() => null)
  if (text === null)
    throw new Error(
      `${join(folder, passwordFile)} is missing: bring it back from the copy that the database came from.`,
    )
  return text.trim()
}

/** A folder copied by root belongs to root: it is handed to the user that PostgreSQL runs as. */
export async function claim(folder: string, user: SystemUser | null): Promise<void> {
  if (user === null || (await stat(folder)).uid === user.uid) return
  await giveTo(user, folder)
  await chmod(folder, 0o700)
}

/**
 * Lets the role make base backups, which superusers alone may otherwise. Data folders of earlier versions get it at their
 * next start; PostgreSQL must not run on the folder.
 */
export async function grantBackups(options: Omit<FolderOptions, 'temporary'>): Promise<void> {
  const { folder, user, binaries, runner } = options
  const granted = await readFile(join(folder, grantsFile), 'utf8').catch(() => null)
  if (granted !== null) return
  const functions = [
    'pg_backup_start(text, boolean)',
    'pg_backup_stop(boolean)',
    'pg_switch_wal()',
    'pg_create_restore_point(text)',
  ]
  await single({ binaries, runner }, folder, role, [], [`GRANT EXECUTE ON FUNCTION ${functions.join(', ')} TO ${role}`])
  await writePrivate(join(folder, grantsFile), 'backup\n', user)
}

const accessRules = [
  '# Only the application logs in, with its password; the superuser does not.',
  `local all ${role} scram-sha-256`,
  `host all ${role} 127.0.0.1/32 scram-sha-256`,
  '',
].join('\n')

async function initdb({ binaries, runner, temporary }: FolderOptions, folder: string): Promise<void> {
  await run(runner, binaries.initdb, [
    '-D',
    folder,
    '-U',
    superuser,
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
    ...(temporary ? ['--no-sync'] : []),
  ])
}

async function createRole(
  { binaries, runner, temporary }: FolderOptions,
  folder: string,
  password: string,
): Promise<void> {
  const sql = [
    `CREATE ROLE ${role} LOGIN ${temporary ? 'CREATEDB' : 'NOCREATEDB'} PASSWORD '${password}'`,
    `CREATE DATABASE ${role} OWNER ${role}`,
    `REVOKE CONNECT ON DATABASE ${role} FROM PUBLIC`,
    // A test that reads the files of the database needs them written.
    ...(temporary ? [`GRANT pg_checkpoint, pg_read_all_settings TO ${role}`] : []),
  ]
  await single({ binaries, runner }, folder, superuser, temporary ? ['-c', 'fsync=off'] : [], sql)
}

/** Statements as superuser in a database, in single-user mode. */
async function single(
  { binaries, runner }: Pick<FolderOptions, 'binaries' | 'runner'>,
  folder: string,
  database: string,
  more: readonly string[],
  sql: readonly string[],
): Promise<void> {
  const settings = ['-c', 'exit_on_error=on', '-c', 'log_checkpoints=off', ...more]
  const lines = sql.map((line) => `${line};\n`).join('')
  await run(runner, binaries.postgres, ['--single', ...settings, '-D', folder, database], lines)
}

/** Runs a program to its end; throws with what it said when it fails. */
function run(runner: Runner, program: string, parameters: readonly string[], input = ''): Promise<void> {
  const started = runner(program, parameters)
  return new Promise((resolve, reject) => {
    const child = spawn(started.command, started.parameters, {
      ...started.options,
      cwd: '/',
      env: bareEnvironment(),
      stdio: 'pipe',
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-4000)))
    child.on('error', reject)
    child.stdin.on('error', () => {})
    child.stdin.end(input)
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${program} failed:\n${said.trim()}`))))
  })
}

async function writePrivate(path: string, text: string, user: SystemUser | null): Promise<void> {
  await writeFile(path, text, { mode: 0o600, flush: true })
  if (user !== null) await chown(path, user.uid, user.gid)
}

async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(path)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
