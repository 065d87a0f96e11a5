/** The admin's page of the backups: none yet, made, rehearsed, in trouble, and off. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { becomes, provesSecondFactor, sql } from './behind.ts'
import { address, desktop, logIn, smallPhone, visitor, type Look } from './browser.ts'
import { showIn, sidewaysOverflow, still, themeOf, violationsInBothThemes } from './checks.ts'
import { register } from './person.ts'
import { runSetpoint } from './server-process.ts'

const password = 'Correct-horse-7'
const shots = process.env['SETPOINT_SHOTS']
/** A drill starts a database of its own; on a busy machine that takes its time. */
const patience = { timeout: 300_000 }

let server: Awaited<ReturnType<typeof runSetpoint>>
beforeAll(async () => {
  server = await runSetpoint({ BACKUP_TIMES: inTwelveHours() })
  // Every five minutes Setpoint looks whether a backup or a drill is due; here they are made when they are asked for.
  await sql(server.folder, `delete from pgboss.schedule where name = 'admin.keep-backups'`)
})
afterAll(() => server.stop())

/** By the clock of the machine, which is the server's. */
function inTwelveHours(): string {
  const at = new Date(Date.now() + 12 * 3_600_000)
  return [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

test('an admin makes the first backup, rehearses, and sees that everything came back', async () => {
  const { page } = await admin('anna')
  await page.goto('/admin/backups')
  await page.getByText('No backup yet').waitFor()
  expect(await button(page, 'Run a drill').count()).toBe(0)
  await looksRight(page, 'none yet')

  await button(page, 'Back up now').focus()
  await page.keyboard.press('Enter')
  await page.getByRole('progressbar', { name: 'Backing up' }).waitFor()
  await page.getByText('The backup is made.').waitFor(patience)
  await page.getByText('1 backup in').waitFor()
  await expect.poll(() => page.getByRole('table', { name: 'Base backups' }).getByRole('row').count()).toBe(2)

  await button(page, 'Run a drill').click()
  await page.getByRole('progressbar', { name: 'Drill' }).waitFor()
  // It says so for five seconds, maybe while it is still being looked at.
  const passed = page.getByText('The drill passed: everything came back.').waitFor(patience)
  await Promise.all([passed, looksRight(page, 'drill runs')])
  await page.getByText('Everything came back', { exact: true }).waitFor()
  await page.getByText('Rows compared').waitFor()
  await expect.poll(() => page.getByRole('alert').count()).toBe(0)
  await looksRight(page, 'rehearsed')
})

test('what is wrong comes first and in words; a backup that fails says why', async () => {
  const marker = join(server.folder, 'backups', 'setpoint.json')
  const ours = await readFile(marker)
  await writeFile(marker, '{"owner":"another"}')
  try {
    const { page } = await admin('berta')
    await page.goto('/admin/backups')
    await page.getByRole('alert').getByText('holds the backups of another Setpoint').waitFor()
    await button(page, 'Back up now').click()
    await page.getByText('The backup failed. The reason is on the page').waitFor(patience)
    await page.getByRole('alert').getByText('Something is wrong').waitFor()
    await looksRight(page, 'in trouble')
  } finally {
    await writeFile(marker, ours)
  }
})

test('a drill that finds something lists it, in German too', async () => {
  // As if a picture had got lost in the backup, and a key did not fit.
  const path = join(server.folder, 'backup-state', 'drill.json')
  const before = await readFile(path, 'utf8')
  const problems = [
    { code: 'files-missing', count: 1, of: 2_310 },
    { code: 'table-differs', table: 'weight_entry', expected: 120_344, found: 120_343 },
    { code: 'values-closed', column: 'weight_entry.sealed', count: 12, of: 50_000 },
    { code: 'drill-stopped', cause: { code: 'other', detail: `EACCES: permission denied, open '/${'x'.repeat(90)}'` } },
  ]
  await writeFile(path, JSON.stringify({ ...JSON.parse(before), problems }))
  try {
    const { page } = await admin('carla', { language: 'de', size: smallPhone })
    await page.goto('/admin/backups')
    await page.getByText('1 von 2.310 Dateien fehlen in der Sicherung.').waitFor()
    await page.getByText('120.343 Zeilen kamen zurück, 120.344 sollten es sein').waitFor()
    expect(await page.locator('body').innerText()).not.toMatch(/undefined|\[object|NaN/)
    await looksRight(page, 'drill failed german')
  } finally {
    await writeFile(path, before)
  }
})

test('where backups are off, what to do is said, and nothing can be asked for', async () => {
  const { page } = await admin('dora', { address: address() }, inject('folder'))
  await page.goto('/admin/backups')
  await page.getByText('Backups are off').waitFor()
  expect(await button(page, 'Back up now').count()).toBe(0)
  await looksRight(page, 'off')
})

/** Somebody who has logged in, and is an admin with a second factor from now on. */
async function admin(name: string, look: Look = {}, folder = server.folder) {
  const at = look.address ?? server.address
  await register(at, name, look.language)
  const someone = await visitor({ address: at, ...look, language: 'en' })
  await logIn(someone.page, `${name}@example.org`, password)
  await becomes(folder, name, 'admin')
  await provesSecondFactor(folder, name)
  return someone
}

async function looksRight(page: Page, name: string): Promise<void> {
  const before = page.viewportSize() ?? desktop
  for (const size of [smallPhone, { width: 768, height: 1024 }, desktop]) {
    await page.setViewportSize(size)
    expect(await violationsInBothThemes(page), `${name} ${size.width}`).toEqual([])
    expect(await sidewaysOverflow(page), `${name} ${size.width}`).toEqual([])
    for (const theme of ['light', 'dark'] as const) {
      if (shots === undefined) continue
      await showIn(page, theme)
      await photograph(page, `backups ${name} ${size.width}`)
    }
  }
  await page.setViewportSize(before)
}

async function photograph(page: Page, name: string): Promise<void> {
  await still(page)
  await mkdir(shots ?? '', { recursive: true })
  const file = `${name} ${await themeOf(page)}`.replaceAll(/[^\w]+/g, '-')
  await page.screenshot({ path: join(shots ?? '', `${file}.png`), fullPage: true })
}
