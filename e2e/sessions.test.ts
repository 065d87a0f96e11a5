/** Several tabs, several devices: who stays logged in, who does not, and who hears of a weigh-in. */
import type { BrowserContext, Page, Route } from 'playwright-core'
import { expect, test } from 'vitest'
import { address, hears, keptForOffline, logIn, logOutHere, visitor } from './browser.ts'
import { register } from './person.ts'

const password = 'Correct-horse-7'
const today = (page: Page) => page.getByRole('heading', { level: 1, name: 'Today' })
const logInScreen = (page: Page) => page.getByRole('heading', { level: 1, name: 'Log in' })

test('ten tabs reload at once, twice, and none is logged out', async () => {
  await register(address(), 'tabs')
  const { page, context } = await visitor()
  await logIn(page, 'tabs@example.org', password)
  await page.goto('/today')
  const tabs = [page, ...(await Promise.all(Array.from({ length: 9 }, () => openTab(context))))]
  for (let round = 0; round < 2; round++) {
    await Promise.all(tabs.map((tab) => tab.reload()))
    await Promise.all(tabs.map((tab) => tab.getByText('Start with one weigh-in').waitFor()))
  }
  await expect.poll(() => tabs.map((tab) => new URL(tab.url()).pathname)).toEqual(tabs.map(() => '/today'))
  expect(await page.evaluate(() => localStorage.getItem('setpoint.user'))).toContain('tabs@example.org')
})

test.each([
  ['taking turns by Web Locks', true, 1],
  ['ten at the same moment, where the browser has no locks', false, 10],
])('the access tokens of ten tabs run out, and none is logged out: %s', async (_, locks, count) => {
  const name = locks ? 'ten_in_turn' : 'ten_at_once'
  await register(address(), name)
  const { page, context } = await visitor()
  if (!locks) await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'locks'))
  await context.clock.install()
  await logIn(page, `${name}@example.org`, password)
  await page.goto('/today')
  const tabs = [page, ...(await Promise.all(Array.from({ length: 9 }, () => openTab(context))))]
  expect(await page.evaluate(() => 'locks' in navigator)).toBe(locks)
  const answers: number[] = []
  context.on('response', (response) => {
    if (response.url().endsWith('/auth/refresh')) answers.push(response.status())
  })
  // Nobody is answered before all have asked, with the same cookie.
  const asked: Route[] = []
  await context.route('**/auth/refresh', async (route) => {
    asked.push(route)
    if (asked.length > count) await route.continue()
    // A page gives up a question that waits too long, and asks again.
    else if (asked.length === count) await Promise.all(asked.map((each) => each.continue().catch(() => null)))
  })
  await context.clock.fastForward('16:00')
  await Promise.all(tabs.map((tab) => tab.getByRole('link', { name: 'Body', exact: true }).first().click()))
  await Promise.all(tabs.map((tab) => tab.getByRole('heading', { level: 1, name: 'Body' }).waitFor()))
  await Promise.all(tabs.map((tab) => tab.getByText('Start with one weigh-in').first().waitFor()))
  // The clocks of the pages are moved one after another, so that one or two may ask once more.
  await expect.poll(() => answers.length).toBeGreaterThanOrEqual(count)
  expect(new Set(answers)).toEqual(new Set([200]))
  if (locks) expect(answers.length).toBeLessThan(tabs.length)
  await expect.poll(() => tabs.map((tab) => new URL(tab.url()).pathname)).toEqual(tabs.map(() => '/body'))
  await Promise.all(tabs.map((tab) => tab.reload()))
  await Promise.all(tabs.map((tab) => tab.getByText('Start with one weigh-in').first().waitFor()))
  expect(new Set(answers)).toEqual(new Set([200]))
})

test('logging out in one tab logs out the others', async () => {
  await register(address(), 'two_tabs')
  const { page, context } = await visitor()
  await logIn(page, 'two_tabs@example.org', password)
  const other = await openTab(context)
  await page.goto('/settings/security')
  await logOutHere(page)
  await Promise.all([logInScreen(page).waitFor(), logInScreen(other).waitFor()])
  await other.reload()
  await logInScreen(other).waitFor()
  // The device stays known; nothing of the session is left.
  expect((await context.cookies()).filter(({ name }) => name.includes('refresh'))).toEqual([])
})

test('logging out while the access token is still being asked for ends the session, and nobody comes back', async () => {
  await register(address(), 'hasty')
  const { page, context } = await visitor()
  await logIn(page, 'hasty@example.org', password)
  const held = Promise.withResolvers<void>()
  await page.route('**/auth/refresh', async (route) => {
    await held.promise
    await route.continue()
  })
  await page.goto('/settings/security')
  const ended = page.waitForResponse(/auth\/logout$/)
  await page.getByRole('button', { name: 'Log out on this device' }).click()
  held.resolve()
  expect((await ended).status()).toBe(204)
  await logInScreen(page).waitFor()
  await page.goto('/today')
  await logInScreen(page).waitFor()
  expect((await context.cookies()).map(({ name }) => name)).not.toContain('setpoint_refresh')
})

test('logging out everywhere ends the session of another device', async () => {
  await register(address(), 'lost_phone')
  const [here, there] = [await visitor(), await visitor()]
  for (const { page } of [here, there]) await logIn(page, 'lost_phone@example.org', password)
  await there.page.goto('/today')
  await there.page.getByText('Start with one weigh-in').waitFor()
  await hears(there.page)
  await there.expecting(/: 401$/, async () => {
    await here.page.goto('/settings/security')
    await here.page.getByRole('button', { name: 'Log out everywhere' }).click()
    // Its own socket may be cut before its answer has come: then it asks why, too.
    await here.expecting(/auth\/refresh: 401$/, async () => {
      await here.page.getByRole('dialog').getByRole('button', { name: 'Log out everywhere' }).click()
      await logInScreen(here.page).waitFor()
    })
    // Its socket is cut, and it finds out why.
    await logInScreen(there.page).waitFor()
    await there.page.reload()
    await logInScreen(there.page).waitFor()
  })
})

test('a weigh-in on one device shows on another without a reload', async () => {
  const mia = await register(address(), 'mia')
  await mia.call('POST', '/weight-entries', { weight: 64.1 })
  const { page } = await visitor()
  await logIn(page, 'mia@example.org', password)
  await page.goto('/today')
  const latest = page.getByRole('region', { name: 'Last weigh-in' })
  await latest.getByText('64.1').waitFor()
  await hears(page)
  const times: number[] = []
  for (const weight of [63.9, 63.8, 63.7]) {
    const start = performance.now()
    await mia.call('POST', '/weight-entries', { weight })
    await latest.getByText(String(weight)).waitFor()
    times.push(performance.now() - start)
  }
  process.stdout.write(`another device saw it after ${times.map((time) => time.toFixed(0)).join(', ')} ms\n`)
})

test('what changed while the page was shut for a moment is there when it opens again', async () => {
  const mio = await register(address(), 'mio')
  await mio.call('POST', '/weight-entries', { weight: 64.1 })
  const { page } = await visitor()
  await logIn(page, 'mio@example.org', password)
  await page.goto('/today')
  await page.getByRole('region', { name: 'Last weigh-in' }).getByText('64.1').waitFor()
  await keptForOffline(page, 'today', '64.1')
  await page.goto('about:blank')
  await mio.call('POST', '/weight-entries', { weight: 63.9 })
  await mio.call('PATCH', '/users/me', { language: 'de' })
  await page.goto('/today')
  await page.getByRole('region', { name: 'Letzte Wägung' }).getByText('63,9').waitFor()
})

async function openTab(context: BrowserContext): Promise<Page> {
  const tab = await context.newPage()
  await tab.goto('/today')
  await today(tab).waitFor()
  return tab
}
