import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest'
import { lockDataFolder } from './lock.ts'

let folder = ''
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'setpoint-lock-')), 'data')
})
afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }))

test('the second on one data folder is told who has it', async () => {
  const lock = await lockDataFolder(folder)
  await expect(lockDataFolder(folder, 0)).rejects.toThrow(`process ${process.pid}`)
  await lock.release()
  await (await lockDataFolder(folder, 0)).release()
})

test('one who is just stopping is waited for', async () => {
  const lock = await lockDataFolder(folder)
  let released = false
  setTimeout(() => {
    released = true
    void lock.release()
  }, 100)
  const next = await lockDataFolder(folder, 120_000)
  expect(released).toBe(true)
  await next.release()
})

test('another process is told too, and a killed one holds nothing', async () => {
  const module = fileURLToPath(new URL('lock.ts', import.meta.url))
  const code = `import { lockDataFolder } from ${JSON.stringify(module)}
    globalThis.lock = await lockDataFolder(${JSON.stringify(folder)}); console.log('locked'); setInterval(() => {}, 1000)`
  const other = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void other.kill('SIGKILL'))
  await once(other.stdout, 'data')
  await expect(lockDataFolder(folder, 0)).rejects.toThrow(`process ${other.pid}`)
  other.kill('SIGKILL')
  await once(other, 'exit')
  await (await lockDataFolder(folder, 0)).release()
})
