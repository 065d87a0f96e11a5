/** Registering and signing in where proofs of work are asked for, as they are unless a setting says otherwise. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { phone, visitor } from './browser.ts'
import { violations } from './checks.ts'
import { runSetpoint } from './server-process.ts'

const password = 'Correct-horse-7'
let server: Awaited<ReturnType<typeof runSetpoint>>
beforeAll(async () => {
  server = await runSetpoint({ CAPTCHA: 'on' })
})
afterAll(() => server.stop())

async function fillRegistration(page: Page, name: string): Promise<void> {
  await page.goto(`${server.address}/register`)
  await page.getByLabel('E-mail').fill(`${name}@example.org`)
  await page.getByLabel('Username').fill(name)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('radio', { name: '16 or older' }).click()
}
const createAccount = (page: Page) => page.getByRole('button', { name: 'Create account' })

test('somebody registers and notices nothing of the work', async () => {
  const { page } = await visitor({ size: phone })
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).host))
  await fillRegistration(page, 'nele')
  await createAccount(page).click()
  await page.waitForURL('**/welcome')
  expect(new Set(asked)).toEqual(new Set([new URL(server.address).host]))
})

test('while it is waited for, a line says so; axe finds nothing in it', async () => {
  const { page } = await visitor({ size: phone })
  const held = Promise.withResolvers<void>()
  await page.route('**/auth/captcha', async (route) => {
    await held.promise
    await route.continue()
  })
  await fillRegistration(page, 'ole')
  await createAccount(page).click()
  await page.getByRole('status').getByText('There is nothing for you to do').waitFor()
  expect(await violations(page)).toEqual([])
  held.resolve()
  await page.waitForURL('**/welcome')
})

test('after failures the log-in brings a proof along by itself', async () => {
  const { page, expecting } = await visitor()
  await page.goto(`${server.address}/login`)
  await page.getByLabel('E-mail').fill('nele@example.org')
  const tries = async (typed: string) => {
    await page.getByLabel('Password', { exact: true }).fill(typed)
    await page.getByRole('main').getByRole('button', { name: 'Log in', exact: true }).click()
  }
  await expecting(/login: 401$/, async () => {
    for (let n = 0; n < 4; n++) {
      const answered = page.waitForResponse(/auth\/login/)
      await tries(`Wrong-guess-${n}`)
      expect((await answered).status()).toBe(401)
      await page.getByRole('alert').getByText('E-mail or password is not right').waitFor()
    }
  })
  await tries(password)
  await page.waitForURL(/\/(today|welcome)/)
})

test('a browser that keeps the work from running is told what to do', async () => {
  const { page, expecting } = await visitor({ size: phone })
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('not allowed', 'SecurityError')
    }
    globalThis.Worker = function Worker() {
      refuse()
    } as unknown as typeof Worker
  })
  await expecting(/none/, async () => {
    await fillRegistration(page, 'pia')
    await createAccount(page).click()
    await page.getByRole('alert').getByText('kept the short check against robots from running').waitFor()
  })
})
