import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openVault } from './open-vault.ts'
import { place } from './vault.ts'

const at = place('t', 'c', 'r')
/** Wraps 300 keys five at a time. With a number of these batches it is killed after so many, and not from outside. */
const rotator = `
  import { openVault } from ${JSON.stringify(new URL('./open-vault.ts', import.meta.url).href)}
  const [, folder, batches] = process.argv
  const vault = await openVault({ folder, masterKey: null, rotationBatch: 5 })
  const rotation = vault.rotateMasterKey()
  let left = Number(batches)
  const breath = () => (--left === 0 ? process.kill(process.pid, 'SIGKILL') : setImmediate(breath))
  if (batches !== undefined) setImmediate(breath)
  await rotation
`
const rotate = (...parameters: readonly string[]) =>
  spawn(process.execPath, ['--input-type=module', '-e', rotator, ...parameters], { stdio: 'inherit' })

test('a rotation that is killed anywhere loses no key, and the next start finishes it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vault-crash-'))
  let vault = await openVault({ folder, masterKey: null })
  const sealed: Buffer[] = []
  for (let index = 0; index < 300; index++) sealed.push((await vault.of(`m${index}`)).seal(at, index))
  vault.close()

  async function expectWhole(): Promise<void> {
    vault = await openVault({ folder, masterKey: null })
    expect(mastersInUse(folder)).toBe(1)
    expect(JSON.parse(readFileSync(join(folder, 'master.json'), 'utf8')).keys).toHaveLength(1)
    for (const [index, value] of sealed.entries()) expect((await vault.of(`m${index}`)).open(at, value)).toBe(index)
    vault.close()
  }

  for (const wait of [0, 0, 5, 20]) {
    const child = rotate(folder)
    const exited = once(child, 'exit')
    while (child.exitCode === null && mastersInUse(folder) < 2) await sleep(1)
    await sleep(wait)
    child.kill('SIGKILL')
    await exited
    await expectWhole()
  }
  // Those may all have come too late: these do not.
  for (const batches of ['3', '30']) {
    await once(rotate(folder, batches), 'exit')
    expect(mastersInUse(folder)).toBe(2)
    await expectWhole()
  }
  rmSync(folder, { recursive: true })
})

/** Writable: after a kill, the first to look rolls back what was half done. */
function mastersInUse(folder: string): number {
  using db = new DatabaseSync(join(folder, 'keys.sqlite'), { timeout: 60_000 })
  return Number(db.prepare('SELECT count(DISTINCT master_key_id) AS n FROM owner_key').get()?.['n'])
}
