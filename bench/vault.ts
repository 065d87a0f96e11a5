/** What the vault costs: sealing and opening a small row, at hand and with the owner's key looked up. `node bench/vault.ts` */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openVault } from '../server/platform/vault/open-vault.ts'
import { place } from '../server/platform/vault/vault.ts'

const folder = mkdtempSync(join(tmpdir(), 'vault-bench-'))
const vault = await openVault({ folder, masterKey: null })
const [owner, row] = ['0192f0c0-0000-7000-8000-000000000000', '0192f0c0-0000-7000-8000-000000000001']
const at = place('weight_entry', 'sealed', row)
const values = { weight: 78.9, bodyFatPercentage: 20.1, notes: 'after the run' }
const mara = await vault.of(owner)
const sealed = mara.seal(at, values)
const sealedPhoto = mara.sealBytes(at, Buffer.alloc(1_000_000))

/** Best of five rounds, in microseconds a call: the least disturbed one says most on a shared machine. */
async function measure(name: string, calls: number, round: (calls: number) => unknown) {
  let best = Infinity
  for (let count = 0; count < 5; count++) {
    const start = performance.now()
    await round(calls)
    best = Math.min(best, ((performance.now() - start) * 1_000) / calls)
  }
  process.stdout.write(`${name.padEnd(44)} ${best.toFixed(2).padStart(9)} us\n`)
}

const repeat = (run: () => unknown) => (calls: number) => {
  for (let index = 0; index < calls; index++) run()
}
const repeatAsync = (run: (index: number) => Promise<unknown>) => async (calls: number) => {
  for (let index = 0; index < calls; index++) await run(index)
}

await measure(
  'open a small row',
  50_000,
  repeat(() => mara.open(at, sealed)),
)
await measure(
  'seal a small row',
  50_000,
  repeat(() => mara.seal(at, values)),
)
await measure(
  'open 1 MB',
  50,
  repeat(() => mara.openBytes(at, sealedPhoto)),
)
await measure(
  'look up a remembered owner',
  20_000,
  repeatAsync(() => vault.of(owner)),
)
await measure(
  'make a new owner key, durably',
  100,
  repeatAsync((index) => vault.of(`new-${index}-${performance.now()}`)),
)
await measure('rotate the master key over 500 owners', 1, () => vault.rotateMasterKey())

vault.close()
rmSync(folder, { recursive: true })
