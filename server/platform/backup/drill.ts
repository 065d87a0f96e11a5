/** The drill: the newest backup is restored into an empty folder and compared with what is live. */
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openVault } from '../vault/open-vault.ts'
import { freeBytes, readySegments } from './archiver.ts'
import { listBaseBackups } from './base-backup.ts'
import { withBackupLock } from './backup-lock.ts'
import { bytesBelow } from './data-archive.ts'
import { filesBelow, restoreFiles } from './file-mirror.ts'
import { differences, fingerprint, fingerprintAtRest, type Fingerprints } from './fingerprints.ts'
import { hasKeys, restoreKeys } from './key-copy.ts'
import type { BackupPlaces } from './places.ts'
import { BackupTrouble, causeOf, type BackupProblem } from './problem.ts'
import { readArchive } from './read-archive.ts'
import { recover, type Recovered } from './recover.ts'
import { planRestore } from './restore-plan.ts'
import { openSealedValues } from './sealed-values.ts'
import { readState, writeState, type DrillFigures, type DrillResult } from './state.ts'

export interface DrillOptions {
  readonly places: BackupPlaces
  readonly masterKey: string | null
  readonly connection: string
  /** Archives what is ready; null where the process that runs the server does it. */
  readonly sweep: (() => Promise<void>) | null
  readonly say: (line: string) => void
}

const prefix = 'drill-'
const reserve = 2 ** 30

/** Never throws: what went wrong is the drill's result, which is kept for `readState(places, 'drill')`. */
export async function runDrill(options: DrillOptions): Promise<DrillResult> {
  const { places } = options
  return withBackupLock(places, 'drill', async () => {
    const startedAt = new Date().toISOString()
    const end = (problems: readonly BackupProblem[], figures: DrillFigures | null): DrillResult => {
      const result = { startedAt, endedAt: new Date().toISOString(), problems, figures }
      writeState(places, 'drill', result)
      return result
    }
    try {
      await removeLeftovers(places)
      await refuseWithoutRoom(places)
      const home = await mkdtemp(join(places.dataDir, prefix))
      try {
        const { problems, figures } = await rehearse(options, home)
        return end(problems, figures)
      } finally {
        await rm(home, { recursive: true, force: true })
      }
    } catch (error) {
      return end([{ code: 'drill-stopped', cause: causeOf(error) }], null)
    }
  })
}

async function rehearse(options: DrillOptions, home: string) {
  const { places, connection, say } = options
  const recoveryPoint = await lastArchived(places)
  const begun = Date.now()
  // Files first: what is written after this moment need not be in the backup.
  const files = await filesBelow(places.liveFiles)
  const name = `drill-${crypto.randomUUID()}`
  say('Noting what is live.')
  const live = await fingerprintAtRest(connection, name)
  await archivedUntilNow(options)

  const started = performance.now()
  const restored = await restoreDatabase(options, home, name)
  try {
    const copied = await restoreFiles(places, join(home, 'files'), null)
    restoreKeys(places, join(home, 'keys'))
    const recoverySeconds = (performance.now() - started) / 1_000
    say('Comparing.')
    const compared = await compare(options, home, restored.connection, live, files)
    const figures: DrillFigures = {
      backup: restored.base,
      databaseBytes: restored.bytes,
      recoveryPointSeconds: Math.max(0, (begun - recoveryPoint.getTime()) / 1_000),
      recoverySeconds,
      tables: live.size,
      rows: [...live.values()].reduce((sum, { rows }) => sum + rows, 0),
      files: copied.files,
      fileBytes: copied.bytes,
      ...compared.figures,
    }
    return { problems: compared.problems, figures }
  } finally {
    await restored.stop()
  }
}

async function compare(
  { places, masterKey }: DrillOptions,
  home: string,
  connection: string,
  live: Fingerprints,
  files: ReadonlyMap<string, unknown>,
) {
  const problems = differences(live, await fingerprint(connection))
  problems.push(...(await differentFiles(places.liveFiles, join(home, 'files'), [...files.keys()])))
  if (!hasKeys(join(home, 'keys'))) {
    problems.push({ code: 'keys-missing', folder: places.keys })
    return { problems, figures: { ownerKeys: 0, sealedValues: 0 } }
  }
  const vault = await openVault({ folder: join(home, 'keys'), masterKey })
  try {
    const owners = await vault.owners()
    for (const owner of owners) await vault.of(owner) // throws where a key cannot be unwrapped
    const sealed = await openSealedValues(connection, vault)
    problems.push(...sealed.problems)
    return { problems, figures: { ownerKeys: owners.length, sealedValues: sealed.opened } }
  } finally {
    vault.close()
  }
}

/** Restores up to the named point of the log, at which the live tables were read. */
async function restoreDatabase(
  { places, say }: DrillOptions,
  home: string,
  name: string,
): Promise<Recovered & { base: string }> {
  const plan = planRestore(await readArchive(places), null, null)
  const folder = join(home, 'postgres')
  const restored = await recover({ places, plan: { ...plan, to: { name } }, folder, say, archived: false })
  return { ...restored, base: plan.base.name }
}

/** When what is in the archive ends: a machine lost now would lose what was written since. */
async function lastArchived(places: BackupPlaces): Promise<Date> {
  return planRestore(await readArchive(places), null, null).covered
}

async function archivedUntilNow({ places, sweep }: DrillOptions): Promise<void> {
  for (const until = Date.now() + 120_000; Date.now() < until; await sleep(200)) {
    await sweep?.()
    if ((await readySegments(places.postgres)).length === 0) return
  }
  throw new BackupTrouble((await readState(places, 'archive'))?.trouble?.cause ?? { code: 'log-not-archived' })
}

async function differentFiles(live: string, restored: string, keys: readonly string[]): Promise<BackupProblem[]> {
  const problems: BackupProblem[] = []
  let [missing, different] = [0, 0]
  for (const key of keys) {
    const expected = await digest(join(live, key))
    if (expected === null) continue // deleted meanwhile
    const found = await digest(join(restored, key))
    if (found === null) missing++
    else if (found !== expected) different++
  }
  if (missing > 0) problems.push({ code: 'files-missing', count: missing, of: keys.length })
  if (different > 0) problems.push({ code: 'files-differ', count: different, of: keys.length })
  return problems
}

const digest = (path: string): Promise<string | null> =>
  readFile(path).then(
    (bytes) => createHash('sha256').update(bytes).digest('hex'),
    () => null,
  )

/** Folders of drills that were killed. We hold the lock: no drill runs. */
async function removeLeftovers({ dataDir }: BackupPlaces): Promise<void> {
  for (const name of await readdir(dataDir))
    if (name.startsWith(prefix)) await rm(join(dataDir, name), { recursive: true, force: true })
}

async function refuseWithoutRoom(places: BackupPlaces): Promise<void> {
  const [base] = (await listBaseBackups(places)).slice(-1)
  const needed = (base?.data.bytes ?? 0) + (await bytesBelow(places.files)) + reserve
  const free = await freeBytes(places.dataDir)
  if (free < needed)
    throw new BackupTrouble({ code: 'no-room', folder: places.dataDir, neededBytes: needed, freeBytes: free })
}
