/** kill -9 right after registrations were answered: their jobs finish them, and each is sent its link. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openInbox } from '../server/test/inbox.ts'
import { killEverything, run } from './server-process.ts'

const folder = await mkdtemp(join(tmpdir(), 'setpoint-kill-'))
const inbox = await openInbox()
let server = await start()

afterAll(async () => {
  await server.stop()
  await inbox.close()
  await rm(folder, { recursive: true, force: true })
})

test('a registration that was answered is finished after the start, whatever was killed in between', async () => {
  const names = Array.from({ length: 24 }, (_, n) => `killed${n}`)
  const answered = new Set<string>()
  const registering = Promise.all(
    names.map(async (name) => {
      if (await register(name)) answered.add(name)
    }),
  )
  while (answered.size < 8) await new Promise((resolve) => setTimeout(resolve, 1))
  await killEverything(server, folder)
  await registering
  server = await start()

  // A job whose worker died is taken up again after its heartbeat (30 s) and the next look (20 s), and some delay.
  const toldTo = () => new Set(inbox.mails.map(({ to }) => to.split('@')[0] ?? ''))
  await expect.poll(() => [...answered].filter((name) => !toldTo().has(name)), { timeout: 400_000 }).toEqual([])
  for (const name of answered) {
    const { status } = await post('/auth/verify-email', { token: inbox.lastToken(`${name}@`) })
    expect([name, status]).toEqual([name, 200])
  }
  process.stdout.write(`${answered.size} of ${names.length} registrations were answered before the kill\n`)
})

function start() {
  return run('server/main.ts', [], {
    SETPOINT_DATA: folder,
    PORT: '0',
    RATE_LIMITS: 'off',
    CAPTCHA: 'off',
    BACKUP_TIMES: 'off',
    LOG_LEVEL: 'silent',
    SMTP_URL: inbox.url,
  })
}

/** True when the server said that it has it. */
async function register(name: string): Promise<boolean> {
  const account = { email: `${name}@example.org`, username: name, password: 'Correct-horse-7', age: '16-plus' }
  const response = await post('/auth/register', account).catch(() => null)
  return response?.status === 201
}

const post = (path: string, body: object) =>
  fetch(`${server.address}/api/v1${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
