import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { loadSettings } from './env-file.ts'
import { claimPort } from './port.ts'
import { readSettings } from './settings.ts'

describe('settings', () => {
  test('empty means unset, and defaults are as documented', () => {
    const settings = readSettings({ PORT: '', HOST: '' })
    expect(settings).toMatchObject({ HOST: '127.0.0.1', PORT: 3000, SETPOINT_DATA: resolve('data'), RATE_LIMITS: true })
  })

  test.each([
    [{ PORT: '65536' }, /PORT is "65536"; it takes a whole number/],
    [{ PORT: '3000.5' }, /PORT/],
    [{ RATE_LIMITS: 'no' }, /RATE_LIMITS is "no"; it takes on or off/],
    [{ PUBLIC_URL: 'ftp://x' }, /PUBLIC_URL/],
    [{ SETPOINT_ROLES: 'web,baker' }, /SETPOINT_ROLES/],
    [{ TRUST_PROXY: '10.0.0.0/33' }, /TRUST_PROXY/],
    [{ CORS_ORIGINS: 'https://a.example/path' }, /CORS_ORIGINS/],
    [{ TLS_CERT: resolve('package.json') }, /TLS_CERT and TLS_KEY belong together/],
    [{ TLS_CERT: '/nowhere', TLS_KEY: '/nowhere' }, /TLS_CERT.*can be read/],
    [{ SETPOINT_DATEN: 'x' }, /SETPOINT_DATEN is no setting/],
  ])('%o is refused', (environment, message) => {
    expect(() => readSettings(environment)).toThrow(message)
  })

  test('a secret is not repeated in the message', () => {
    expect(() => readSettings({ MASTER_KEY: 'hunter2' })).toThrow(/^MASTER_KEY is set to something else/)
  })

  test('every line to mend is named at once', () => {
    expect(() => readSettings({ PORT: 'x', RATE_LIMITS: 'x' })).toThrow(/PORT[^\n]*\n[^\n]*RATE_LIMITS/)
  })

  test('lists lose their blanks', () => {
    expect(readSettings({ TRUST_PROXY: '10.0.0.0/8, ::1' }).TRUST_PROXY).toBe('10.0.0.0/8,::1')
  })
})

describe('.env', () => {
  const folder = mkdtempSync(join(tmpdir(), 'setpoint-env-'))
  const file = join(folder, '.env')
  beforeEach(() => rmSync(file, { force: true }))
  afterAll(() => rmSync(folder, { recursive: true }))

  test('is read below the environment, and need not be there', () => {
    expect(loadSettings({}, file).PORT).toBe(3000)
    writeFileSync(file, '# mine\nPORT=4000\nexport HOST="::1"\n')
    expect(loadSettings({ PORT: '5000' }, file)).toMatchObject({ PORT: 5000, HOST: '::1' })
  })

  test('an unknown name and a bad value are named with file and line', () => {
    writeFileSync(file, '# mine\nPROT=4000\n\nRATE_LIMITS=maybe\n')
    expect(() => loadSettings({}, file)).toThrow(
      `${file} line 2: PROT is no setting of Setpoint\n${file} line 4: RATE_LIMITS is "maybe"`,
    )
  })

  test('a bad value of the environment is not blamed on the file', () => {
    writeFileSync(file, 'PORT=4000\n')
    expect(() => loadSettings({ PORT: 'x' }, file)).toThrow(/^PORT is "x"/)
  })
})

describe('the port', () => {
  test('0 is answered with a free one', async () => {
    // Where nobody else of this machine could take it meanwhile. Elsewhere than on Linux there is one loopback.
    const host = process.platform === 'linux' ? '127.0.0.5' : '127.0.0.1'
    const port = await claimPort(host, 0)
    expect(port).toBeGreaterThan(1023)
    expect(await claimPort(host, port)).toBe(port)
  })

  test('who has a taken one is said, with process id and command', async () => {
    const own = createServer().listen(0, '127.0.0.1')
    await once(own, 'listening')
    await expect(claimPort('127.0.0.1', (own.address() as AddressInfo).port)).rejects.toThrow(
      `process ${process.pid} (`,
    )
    own.close()
    const code = `require('node:net').createServer().listen(0, '127.0.0.1', function () { console.log(this.address().port) })`
    const other = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
    const [port] = (await once(other.stdout, 'data')) as [Buffer]
    const said = await claimPort('127.0.0.1', Number(port)).catch((error: Error) => error.message)
    other.kill()
    expect(said).toMatch(new RegExp(`^Port ${Number(port)} is taken by process ${other.pid} \\(.*createServer`))
    expect(said).toMatch(/PORT\.$/)
  })

  test('a host that is not ours is named', async () => {
    await expect(claimPort('192.0.2.1', 0)).rejects.toThrow(/192\.0\.2\.1, which is no address of this machine/)
  })
})

test('backups and the copy of the keys do not lie in what they back up, nor in each other', () => {
  const data = { SETPOINT_DATA: '/srv/data' }
  expect(() => readSettings({ ...data, BACKUP_FOLDER: '/srv/data/files/backups' })).toThrow(/BACKUP_FOLDER lies in/)
  expect(() => readSettings({ ...data, KEYS_COPY_FOLDER: '/srv/data/keys' })).toThrow(/KEYS_COPY_FOLDER lies in/)
  const nested = { BACKUP_FOLDER: '/mnt/backup', KEYS_COPY_FOLDER: '/mnt/backup/keys' }
  expect(() => readSettings({ ...data, ...nested })).toThrow(/whoever got the backups would have the keys/)
  expect(() => readSettings({ ...data, BACKUP_TIMES: '3:00' })).toThrow(
    /BACKUP_TIMES is "3:00"; it takes times such as 03:00/,
  )
  expect(() => readSettings({ ...data, BACKUP_TIMES: 'off,03:00' })).toThrow(/BACKUP_TIMES/)
  const apart = { BACKUP_FOLDER: '/mnt/backup', KEYS_COPY_FOLDER: '/mnt/backup-keys', BACKUP_TIMES: '03:00, 15:30' }
  expect(readSettings({ ...data, ...apart }).BACKUP_TIMES).toBe('03:00,15:30')
})
