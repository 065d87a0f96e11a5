/** Agreeing, taking one's data out, leaving and coming back, and leaving for good. */
import { readdir, readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'

import { strFromU8, unzipSync } from 'fflate'
import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { openApp, personalData } from '../server/app.ts'
import { eraseDueJob } from '../server/modules/privacy/erase-person.ts'
import { readSettings } from '../server/platform/config/settings.ts'
import { runningEmbedded } from '../server/platform/db/embedded.ts'
import { transaction } from '../server/platform/db/transaction.ts'
import { address, hears, logIn, smallPhone, visitor } from './browser.ts'
import { sidewaysOverflow, violations, violationsInBothThemes } from './checks.ts'
import { register } from './person.ts'

const password = 'Correct-horse-7'
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
const region = (page: Page, title: string) =>
  page
    .getByRole('main')
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: title, exact: true }) })

test('somebody agrees, takes everything with them, leaves, comes back, and leaves for good', async () => {
  const vera = await register(address(), 'vera')
  await vera.call('POST', '/weight-entries', { weight: 71.25, notes: 'the last of autumn' })
  const { page, expecting } = await visitor()
  await logIn(page, 'vera@example.org', password)
  await agrees(page)
  await takesEverything(page)

  await expecting(/: 40[13]$/, () => leaves(page))
  expect(await violationsInBothThemes(page)).toEqual([])
  await page.getByRole('button', { name: 'Keep my account' }).click()
  await heading(page, 'Today')
  await page.getByText('71.3').first().waitFor()

  await expecting(/: 40[13]$/, async () => {
    await leaves(page)
    await thirtyDaysPass(vera.userId)
    await page.reload()
    await heading(page, 'Log in')
    await page.getByLabel('E-mail').fill('vera@example.org')
    await page.getByLabel('Password', { exact: true }).fill(password)
    await page.getByRole('main').getByRole('button', { name: 'Log in', exact: true }).click()
    await page.getByText('E-mail or password is not right').waitFor()
  })
})

async function agrees(page: Page): Promise<void> {
  await page.goto('/settings/data')
  await page.getByRole('button', { name: 'Agree: Figures about use' }).click()
  await page.getByRole('button', { name: 'Withdraw: Figures about use' }).click()
  await page.getByRole('button', { name: 'Agree: Figures about use' }).waitFor()
  const history = page.getByRole('table', { name: 'History of your consents' })
  await expect.poll(() => history.getByRole('row').count()).toBe(3)
  await page.goto('/settings/privacy')
  await page.getByRole('button', { name: 'Agree and show it' }).click()
  await page.getByRole('button', { name: 'Hide it again' }).waitFor()
  const everyone = page.getByRole('combobox', { name: 'Your profile' }).locator('option[value=public]:checked')
  await everyone.waitFor({ state: 'attached' })
}

async function takesEverything(page: Page): Promise<void> {
  await page.goto('/settings/data')
  await hears(page)
  await page.getByRole('button', { name: 'Make an archive' }).click()
  const button = page.getByRole('button', { name: /^Download \(/ })
  await button.waitFor()
  expect(await violations(page)).toEqual([])
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  expect(download.suggestedFilename()).toMatch(/^setpoint-\d{4}-\d\d-\d\d\.zip$/)
  const files = unzipSync(await buffer(await download.createReadStream()))
  expect(strFromU8(files['weights.csv'] ?? new Uint8Array())).toContain('71.25')
  expect(strFromU8(files['README.txt'] ?? new Uint8Array())).toContain('Everything that Setpoint keeps about vera')
  expect(JSON.parse(strFromU8(files['consents.json'] ?? new Uint8Array()))).toHaveLength(3)
}

async function leaves(page: Page): Promise<void> {
  await page.goto('/settings/data')
  await region(page, 'Erase your account').getByRole('button', { name: 'Erase my account' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Erase my account' }).click()
  await heading(page, /^Your account will be erased on /)
  for (const path of ['/today', '/settings/profile', '/body']) {
    await page.goto(path)
    await heading(page, /^Your account will be erased on /)
  }
}

/** The clock goes on for the database, and the hour strikes. */
async function thirtyDaysPass(userId: string): Promise<void> {
  const folder = inject('folder')
  const connection = await runningEmbedded(folder)
  if (connection === null) throw new Error('the database of the Setpoint under test does not run')
  const settings = readSettings({ SETPOINT_DATA: folder, PORT: '0', SETPOINT_ROLES: 'web', LOG_LEVEL: 'error' })
  const beside = await openApp(settings, { connection, webRoot: null })
  const { platform } = beside
  await sql`update account set erases_at = now() - interval '1 minute' where id = ${userId}`.execute(platform.db)
  await transaction(platform, (tx) => tx.enqueue(eraseDueJob(personalData), {}))
  const isThere = async () =>
    (await sql`select 1 from account where id = ${userId}`.execute(platform.db)).rows.length > 0
  while (await isThere()) await new Promise((resolve) => setTimeout(resolve, 50))
  await beside.stop()
}

test('who is 13 to 15 asks a guardian, who agrees on a phone and takes it back', async () => {
  const { page, expecting } = await visitor({ size: smallPhone })
  await page.goto('/register')
  await page.getByLabel('E-mail').fill('timo@example.org')
  await page.getByLabel('Username').fill('timo')
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('radio', { name: 'Under 13' }).check({ force: true })
  await expecting(/register: 400$/, async () => {
    await page.getByRole('button', { name: 'Create account' }).click()
    await page.getByText('Setpoint is for people from 13 years on').waitFor()
  })
  await page.getByRole('radio', { name: '13 to 15' }).check({ force: true })
  await page.getByRole('button', { name: 'Create account' }).click()
  await page.waitForURL('**/welcome')

  await page.goto('/settings/data')
  await page.getByLabel('Their e-mail address').fill('parent@example.org')
  await page.getByRole('button', { name: 'Ask them' }).click()
  await page.getByText('We asked parent@example.org').waitFor()
  expect(await violationsInBothThemes(page)).toEqual([])
  expect(await sidewaysOverflow(page)).toEqual([])

  const parent = await visitor({ size: smallPhone })
  await parent.page.goto(await guardianLink())
  await heading(parent.page, 'Your agreement for timo')
  await hears(page)
  expect(await violationsInBothThemes(parent.page)).toEqual([])
  expect(await sidewaysOverflow(parent.page)).toEqual([])
  await parent.page.getByRole('button', { name: 'I agree', exact: true }).click()
  await parent.page.getByText(/^You agreed on/).waitFor()
  await page.getByText(/^parent@example.org agreed on/).waitFor()
  await page.getByRole('button', { name: 'Agree: Figures about use' }).click()
  await page.getByRole('button', { name: 'Withdraw: Figures about use' }).waitFor()

  await parent.page.getByRole('button', { name: 'Take my agreement back' }).click()
  await parent.page.getByText('You have not agreed').waitFor()
  await page.getByText('Somebody who looks after you has to agree first').first().waitFor()
  await page.getByRole('cell', { name: 'Your guardian' }).waitFor()
})

/** Out of the mail that lies in the data folder. */
async function guardianLink(): Promise<string> {
  const folder = `${inject('folder')}/mail`
  for (;;) {
    const names = await readdir(folder).catch(() => [])
    // One that is still being written has another name, and one of somebody who is erased goes.
    const whole = names.filter((name) => name.endsWith('.eml'))
    const mails = await Promise.all(whole.map((name) => readFile(`${folder}/${name}`, 'utf8').catch(() => '')))
    for (const mail of mails) {
      const token = /\/guardian#token=3D([\w-]+(?:=\r?\n[\w-]+)*)/.exec(mail) ?? /\/guardian#token=([\w-]+)/.exec(mail)
      if (token) return `/guardian#token=${(token[1] ?? '').replaceAll(/=\r?\n/g, '')}`
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
