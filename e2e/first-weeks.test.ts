/** The first weeks of somebody with a phone: every step by touch, and the network gone in the middle. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { address, focused, keptForOffline, logIn, phone, readyForOffline, visitor } from './browser.ts'
import { instantAgo } from './calendar.ts'
import { violations } from './checks.ts'
import { logInByApi, register, type Person } from './person.ts'

const otto = { email: 'otto_weeks@example.org', username: 'otto_weeks', password: 'Correct-horse-7' }
const importedDays = 90

test('from the landing page to an undone import, offline in between', async () => {
  const { page, context, expecting } = await visitor({ size: phone, serviceWorker: true })
  await registers(page)
  await takesFirstSteps(page)
  await importsLibra(page)
  await readyForOffline(page)
  const before = Date.now()
  const posts = postsOf(page)
  await expecting(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/, async () => {
    await context.setOffline(true)
    await weighsInOffline(page)
    await seesItKept(page)
    await page.reload()
    await seesItKept(page)
    await context.setOffline(false)
    // The outbox looks again after a minute where its first try came before the network.
    await page.getByText('1 entry waits to be sent').waitFor({ state: 'detached', timeout: 180_000 })
  })
  const api = await logInByApi(address(), { email: otto.email, password: otto.password })
  const sent = (await entries(api)).filter(({ weight }) => weight === 83.4)
  expect(sent).toHaveLength(1)
  expect(Date.parse(sent[0]?.recordedAt ?? '')).toBeGreaterThanOrEqual(before - 1)
  expect(Date.parse(sent[0]?.recordedAt ?? '')).toBeLessThanOrEqual(Date.now())
  expect(posts).toEqual([201])
  await seesWhereItLeads(page)
  await undoesTheImport(page)
  expect((await entries(api)).map(({ weight }) => weight)).toEqual([83.4, 84.2])
  await logsOut(page)
})

test('a weigh-in by keyboard alone', async () => {
  const uma = await register(address(), 'uma')
  await uma.call('POST', '/weight-entries', { weight: 71.2, recordedAt: instantAgo(7) })
  const { page } = await visitor()
  await logIn(page, 'uma@example.org', 'Correct-horse-7')
  await page.goto('/today')
  const button = page.getByRole('main').getByRole('button', { name: 'Weigh in' })
  await button.waitFor()
  await page.getByRole('region', { name: 'Last weigh-in' }).getByText('71.2').waitFor()
  await tabTo(page, 'Weigh in', 'BUTTON')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Weigh in' })
  await dialog.waitFor()
  // It opens with the last weight in the field and the focus on it.
  const weight = dialog.getByRole('spinbutton', { name: 'Weight' })
  await focused(weight)
  await expect.poll(() => weight.inputValue()).toBe('71.2')
  for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowDown']) await page.keyboard.press(key)
  await expect.poll(() => weight.inputValue()).toBe('71.4')
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('status').getByText('71.4 kg saved.').waitFor()
  await focusIsOn(page, 'Weigh in')
  expect((await entries(uma)).map(({ weight }) => weight)).toEqual([71.4, 71.2])

  await page.keyboard.press('Enter')
  await focused(dialog)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await focusIsOn(page, 'Weigh in')
})

test('where the system names no language that programs know, the chart stands all the same', async () => {
  const ulla = await register(address(), 'ulla')
  for (const [day, weight] of [70.4, 70.1, 70.2, 69.9].entries())
    await ulla.call('POST', '/weight-entries', { weight, recordedAt: instantAgo(16 - day) })
  const { page } = await visitor()
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'language', { get: () => 'en-US@posix' })
    Object.defineProperty(Navigator.prototype, 'languages', { get: () => ['en-US@posix'] })
  })
  await logIn(page, 'ulla@example.org', 'Correct-horse-7')
  await page.goto('/body')
  await page.getByRole('heading', { level: 1, name: 'Body' }).waitFor()
  await page.locator('.uplot canvas').waitFor()
})

/** The focus comes back a moment after the dialog has gone. */
const focusIsOn = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.activeElement?.textContent === wanted, text)

async function registers(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('link', { name: 'Create an account' }).first().tap()
  await page.getByLabel('E-mail').fill(otto.email)
  await page.getByLabel('Username').fill(otto.username)
  await page.getByLabel('Password', { exact: true }).fill(otto.password)
  await page.getByRole('radio', { name: '16 or older' }).tap()
  await page.getByRole('button', { name: 'Create account' }).tap()
  await page.waitForURL('**/welcome')
}

async function takesFirstSteps(page: Page): Promise<void> {
  const step = (title: string) => page.getByRole('heading', { level: 1, name: title }).waitFor()
  const onward = page.getByRole('button', { name: 'Continue' })
  await step('How do you measure?')
  await page.getByRole('radio', { name: 'kilograms' }).tap()
  await onward.tap()
  await step('A little about you')
  await page.getByLabel(/^Height/).fill('178')
  await onward.tap()
  await step('Where do you want to go?')
  await page.getByRole('spinbutton', { name: 'Goal weight' }).fill('78')
  await onward.tap()
  await step('Your first weigh-in')
  await page.getByRole('spinbutton', { name: 'Weight today' }).fill('84.2')
  await page.getByRole('button', { name: 'Save and go on' }).tap()
  await step('You are set')
  await expect.poll(() => page.getByRole('main').textContent()).toContain('84.2\u00a0kg')
  await page.getByRole('button', { name: 'Go to Today' }).tap()
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor()
}

async function importsLibra(page: Page): Promise<void> {
  await menu(page, 'Body')
  await page.getByRole('link', { name: 'Import' }).tap()
  await page.locator('input[type=file]').setInputFiles({ name: 'libra.csv', mimeType: 'text/csv', buffer: libraFile() })
  const confirm = page.getByRole('button', { name: `Import ${importedDays} weigh-ins` })
  await confirm.waitFor()
  await expect.poll(() => page.getByRole('table').getByRole('row').count()).toBeGreaterThan(5)
  expect(await violations(page)).toEqual([])
  await confirm.tap()
  await page.getByRole('status').getByText(`${importedDays} weigh-ins imported.`).waitFor()
  await page.getByRole('heading', { level: 1, name: 'Body' }).waitFor()
  await page.getByText(`${importedDays + 1} weigh-ins since`).waitFor()
  await page.getByRole('main').locator('canvas').first().waitFor()
  // The rows that a weigh-in on this screen would be compared with.
  await menu(page, 'Today')
  await page.getByRole('region', { name: 'Trend weight' }).waitFor()
}

async function weighsInOffline(page: Page): Promise<void> {
  await page.getByText('You are offline').waitFor()
  await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Weigh in' }).tap()
  const dialog = page.getByRole('dialog', { name: 'Weigh in' })
  await dialog.getByRole('spinbutton', { name: 'Weight' }).fill('83.4')
  expect(await violations(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Save' }).tap()
  await page.getByText(/83\.4.kg is kept on this device/).waitFor()
}

/** As the newest one, and as something that waits. */
async function seesItKept(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor()
  await page.getByText('You are offline · 1 entry waits to be sent').waitFor()
  await page.getByRole('region', { name: 'Last weigh-in' }).getByText('83.4').waitFor()
  await page.getByText('You are offline · 1 entry waits to be sent').tap()
  await page.getByRole('heading', { level: 1, name: 'Waiting to be sent' }).waitFor()
  await page.getByText(/^83\.4.kg$/).waitFor()
  await menu(page, 'Today')
  await keptForOffline(page, 'today', /"latest":\{[^}]*"weight":83\.4[,}]/)
}

async function seesWhereItLeads(page: Page): Promise<void> {
  await menu(page, 'Today')
  const trend = page.getByRole('region', { name: 'Trend weight' })
  await trend
    .getByText(/a week/)
    .first()
    .waitFor()
  const words = () => trend.textContent()
  await expect.poll(words).toMatch(/8[34]\.\d\s?kg/)
  await expect.poll(words).toContain('78')
  await expect.poll(() => trend.getByRole('img').getAttribute('aria-label')).toContain('four weeks ahead')
}

async function undoesTheImport(page: Page): Promise<void> {
  await menu(page, 'Body')
  await page.getByRole('link', { name: 'Import' }).tap()
  await page.getByRole('button', { name: 'Undo libra.csv' }).tap()
  const dialog = page.getByRole('dialog', { name: 'Undo this import?' })
  expect(await violations(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Undo' }).tap()
  await page.getByRole('status').getByText('Import undone.').waitFor()
  await menu(page, 'Body')
  await page.getByText('2 weigh-ins since').waitFor()
}

async function logsOut(page: Page): Promise<void> {
  await menu(page, 'Me')
  await page.getByRole('link', { name: 'Password and log-in' }).tap()
  const ended = page.waitForResponse(/\/auth\/logout$/)
  await page.getByRole('button', { name: 'Log out on this device' }).tap()
  await ended
  await page.waitForURL(/\/(login.*)?$/)
  await page.goto('/today')
  await page.getByRole('heading', { level: 1, name: 'Log in' }).waitFor()
}

const menu = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name, exact: true }).tap()

async function tabTo(page: Page, text: string, tag: string): Promise<void> {
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(() => [document.activeElement?.tagName, document.activeElement?.textContent])
    if (at[0] === tag && at[1] === text) return
  }
  throw new Error(`"${text}" is not reached by Tab`)
}

/** Statuses of the weigh-ins that reach the server from now on. */
function postsOf(page: Page): number[] {
  const statuses: number[] = []
  page.context().on('response', (response) => {
    const isPost = response.request().method() === 'POST'
    if (isPost && response.url().endsWith('/weight-entries')) statuses.push(response.status())
  })
  return statuses
}

async function entries(person: Person): Promise<{ weight: number; recordedAt: string }[]> {
  const { data } = await person.call('GET', '/weight-entries?limit=500')
  return data as unknown as { weight: number; recordedAt: string }[]
}

/** Three months that end the day before yesterday: 50 g less each day, and some water. */
function libraFile(): Buffer {
  const rows = Array.from({ length: importedDays }, (_, index) => {
    const ago = importedDays + 1 - index
    const at = new Date(Date.now() - ago * 86_400_000).toISOString().replace(/\.\d+Z$/, '.000Z')
    return `${at};${(88.5 - index * 0.05 + Math.sin(index * 1.7) * 0.4).toFixed(1)};88.0;;;;;`
  })
  const head = [
    '#Version: 6',
    '#Units: kg',
    '',
    '#date;weight;weight trend;body fat;body fat trend;muscle mass;muscle mass trend;log',
  ]
  return Buffer.from(`${[...head, ...rows].join('\n')}\n`)
}
