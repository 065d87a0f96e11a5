import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { commands, help } from './commands.js'
import { isInstalled } from './install.js'
import { project } from './pinned-node.js'
import { fingerprint } from './web-build.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'setpoint-install-'))
  mkdirSync(join(folder, 'node_modules'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const lock = (packages: object): void => writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages }))
const installed = (packages: object): void =>
  writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }))

const wanted = {
  '': { version: '0.1.0' },
  server: { version: '0.1.0' },
  'node_modules/@setpoint/server': { link: true },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/tool': { version: '2.0.0', dev: true },
  'node_modules/for-another-system': { version: '3.0.0', optional: true },
}

describe('whether packages have to be installed', () => {
  test('nothing there, or an install that was broken off: yes', () => {
    lock(wanted)
    expect(isInstalled(false, folder)).toBe(false)
  })

  test('what a start needs is not what development needs', () => {
    lock(wanted)
    installed({ 'node_modules/a': { version: '1.0.0' } })
    expect([isInstalled(false, folder), isInstalled(true, folder)]).toEqual([true, false])
    installed({ 'node_modules/a': { version: '1.0.0' }, 'node_modules/tool': { version: '2.0.0' } })
    expect(isInstalled(true, folder)).toBe(true)
  })

  test('another version: yes', () => {
    lock(wanted)
    installed({ 'node_modules/a': { version: '1.0.1' } })
    expect(isInstalled(false, folder)).toBe(false)
  })

  test('no lock file: not a whole Setpoint', () => {
    expect(() => isInstalled(false, folder)).toThrow(/no whole Setpoint/)
  })
})

describe('whether the web app has to be built', () => {
  test('a changed or new source changes the fingerprint, what is built does not', () => {
    mkdirSync(join(folder, 'web', 'dist'), { recursive: true })
    writeFileSync(join(folder, 'web', 'a.ts'), 'one')
    const before = fingerprint(folder)
    writeFileSync(join(folder, 'web', 'dist', 'index.html'), 'built')
    expect(fingerprint(folder)).toBe(before)
    utimesSync(join(folder, 'web', 'a.ts'), 1, 1)
    const touched = fingerprint(folder)
    expect(touched).not.toBe(before)
    writeFileSync(join(folder, 'web', 'b.ts'), '')
    expect(fingerprint(folder)).not.toBe(touched)
  })
})

test('every command of the help is there', () => {
  for (const { name, file, usage } of commands) {
    expect(help()).toContain(usage)
    if (name !== 'bench') expect(existsSync(join(project, file([]))), name).toBe(true)
  }
  expect(() => commands.find(({ name }) => name === 'bench')?.file(['nothing'])).toThrow(
    /There is no bench "nothing": /,
  )
})
