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
const rotator = `
  import { openVault } from ${JSON.stringify(new URL('./open-vault.ts', import.meta.url).href)}
  const vault = await openVault({ folder: process.argv[1], masterKey: null, rotationBatch: 5 })
  await vault.rotateMasterKey()
`

test(
  'a rotation that is killed anywhere loses no key, and the next start finishes it',
  { timeout: 60_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vault-crash-'))
    let vault = await openVault({ folder, masterKey: null })
    const sealed: Buffer[] = []
    for (let index = 0; index < 300; index++) sealed.push((await vault.of(`m${index}`)).seal(at, index))
    vault.close()
    let interrupted = 0
    for (const wait of [0, 0, 5, 20]) {
      const child = spawn(process.execPath, ['--input-type=module', '-e', rotator, folder], { stdio: 'inherit' })
      const exited = once(child, 'exit')
      while (child.exitCode === null && mastersInUse(folder) < 2) await sleep(1)
      await sleep(wait)
      child.kill('SIGKILL')
      await exited
      if (mastersInUse(folder) > 1) interrupted++
      vault = await openVault({ folder, masterKey: null })
      expect(mastersInUse(folder)).toBe(1)
      expect(JSON.parse(readFileSync(join(folder, 'master.json'), 'utf8')).keys).toHaveLength(1)
      for (const [index, value] of sealed.entries()) expect((await vault.of(`m${index}`)).open(at, value)).toBe(index)
      vault.close()
    }
    // At least one of the kills must have hit the middle, or this proves nothing.
    expect(interrupted).toBeGreaterThan(0)
    rmSync(folder, { recursive: true })
  },
)

/** Writable: after a kill, the first to look rolls back what was half done. */
function mastersInUse(folder: string): number {
  using db = new DatabaseSync(join(folder, 'keys.sqlite'), { timeout: 5_000 })
  return Number(db.prepare('SELECT count(DISTINCT master_key_id) AS n FROM owner_key').get()?.['n'])
}
