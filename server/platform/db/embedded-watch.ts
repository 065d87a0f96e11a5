/** Run beside a temporary database: when the pipe to its owner breaks, stops the postmaster and removes the folders. */
import { rm } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { isAlive } from './embedded-orphan.ts'

const [pid = '', ...folders] = process.argv.slice(2)

process.stdin.resume()
process.stdin.on('close', () => void clearUp(Number(pid)))

async function clearUp(postmaster: number): Promise<void> {
  if (isAlive(postmaster)) process.kill(postmaster, 'SIGQUIT')
  for (let tries = 0; tries < 100 && isAlive(postmaster); tries++) await sleep(50)
  for (const folder of folders) await rm(folder, { recursive: true, force: true, maxRetries: 5 })
}
