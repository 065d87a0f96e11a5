/** Looking after accounts, in the browsers of both sides, on a server of its own. */
import { Secret, TOTP } from 'otpauth'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { becomes, proofGrowsOld, sql } from './behind.ts'
import { hears, logIn, smallPhone, visitor, type Look, type Visitor } from './browser.ts'
import { looksRight } from './looks.ts'
import { register, type Person } from './person.ts'
import { runSetpoint } from './server-process.ts'

const password = 'Correct-horse-7'
let server: Awaited<ReturnType<typeof runSetpoint>>
beforeAll(async () => {
  server = await runSetpoint()
})
afterAll(() => server.stop())

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })
const button = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true })
const card = (page: Page, name: string) =>
  page
    .getByRole('main')
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 2, name, exact: true }) })

test('an admin finds somebody, changes their role, keeps them out and lets them in; both can read all of it', async () => {
  const admin = await adminAt('anna')
  const bea = await member('bea')
  const { page } = admin
  await page.goto('/admin/users')
  await page.getByLabel('Search').fill('be')
  await page.getByText('1 person').waitFor()
  expect(await page.getByLabel('Search').evaluate((field) => field === document.activeElement)).toBe(true)
  await page.getByRole('link', { name: 'bea', exact: true }).click()
  await heading(page, 'bea').waitFor()
  await card(page, 'Account').getByText('bea@example.org').waitFor()
  await card(page, 'Log-in').getByText('On 2 devices').waitFor()
  await looksRight(page, 'account')

  await button(page, 'Change role').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Change role' }).click()
  await dialog.getByText('Say why, in a few words').waitFor()
  await dialog.getByLabel('Reason').fill('   ')
  await dialog.getByText('The person can read it').waitFor()
  await looksRight(page, 'role')
  await act(page, 'Change role', 'Coaches the evening group')
  await page.getByText('Member → Coach').waitFor()

  await bea.page.goto('/body')
  await heading(bea.page, 'Body').waitFor()
  await hears(bea.page)
  await bea.expecting(/: 40[13]$/, async () => {
    await button(page, 'Suspend').click()
    await dialog.getByLabel('How long').selectOption('To a day of your choice')
    await dialog.getByLabel('Reason').fill('Spam in the feed')
    await dialog.getByRole('button', { name: 'Suspend', exact: true }).click()
    await dialog.getByText('Choose a day from today on').waitFor()
    await looksRight(page, 'suspend')
    await dialog.getByLabel('How long').selectOption('7 days')
    await act(page, 'Suspend', 'Spam in the feed')
    // Out at once, and told why; the address where they were is kept for later.
    await heading(bea.page, 'Log in').waitFor()
    await bea.page.getByText('Spam in the feed').waitFor()
  })
  await page.getByText(/^Suspended since .* until .*/).waitFor()
  await card(page, 'Log-in').getByText('Nowhere').waitFor()
  await looksRight(page, 'suspended')

  await bea.expecting(/auth\/login: 40[13]$/, async () => {
    await bea.page.goto('/login')
    await tryToLogIn(bea.page, 'bea', 'Wrong-guess-1')
    await bea.page.getByText('E-mail or password is not right').waitFor()
    expect(await bea.page.getByText('suspended').count()).toBe(0)
    await tryToLogIn(bea.page, 'bea', password)
    const notice = bea.page.getByRole('alert').filter({ hasText: 'This account is suspended' })
    for (const text of ['Since', 'Until', 'Spam in the feed', 'After that you can log in again'])
      await notice.getByText(text, { exact: text === 'Since' || text === 'Until' }).waitFor()
    await looksRight(bea.page, 'log-in suspended')
  })

  await button(page, 'Lift suspension').click()
  await act(page, 'Lift suspension', 'They promised')
  await page.getByText(/^Suspended since/).waitFor({ state: 'detached' })
  await logIn(bea.page, 'bea@example.org', password)

  await bea.page.goto('/body')
  await heading(bea.page, 'Body').waitFor()
  await hears(bea.page)
  await bea.expecting(/: 401$/, () =>
    admin.expecting(/log-out: 403$/, async () => {
      await stale('anna')
      await button(page, 'Log out everywhere').click()
      await dialog.getByLabel('Reason').fill('A phone was lost')
      await dialog.getByRole('button', { name: 'Log out everywhere' }).click()
      const proof = page.getByRole('dialog', { name: 'Confirm that it is you' })
      await proof.waitFor()
      await looksRight(page, 'proof')
      await page.keyboard.press('Escape')
      await page.getByText('Nothing was done: confirm that it is you first.').waitFor()
      await dialog.getByRole('button', { name: 'Log out everywhere' }).click()
      await proof.getByRole('textbox').fill(codeOf(admin.secret, 1))
      await page.keyboard.press('Enter')
      await page.getByText('bea is logged out everywhere').waitFor()
      await heading(bea.page, 'Log in').waitFor()
    }),
  )

  await button(page, 'Read it').click()
  await act(page, 'Read', 'Looking for a strange device')
  await card(page, 'Security log')
    .getByRole('rowheader', { name: /^Account created/ })
    .waitFor()
  await looksRight(page, 'security log')

  await page.getByRole('navigation', { name: 'Sections of the administration' }).getByText('Admin log').click()
  await heading(page, 'Admin log').waitFor()
  const log = page.getByRole('main').getByRole('listitem')
  await log.nth(4).waitFor()
  expect((await log.allInnerTexts()).map((text) => /“(.*)”/.exec(text)?.[1])).toEqual([
    'Looking for a strange device',
    'A phone was lost',
    'They promised',
    'Spam in the feed',
    'Coaches the evening group',
  ])
  await looksRight(page, 'log')

  await logIn(bea.page, 'bea@example.org', password)
  await bea.page.goto('/settings/security-log')
  await bea.page.getByRole('rowheader', { name: /Account suspended.*By an admin.*Spam in the feed/s }).waitFor()
  await bea.page.getByRole('rowheader', { name: /read by an admin.*Looking for a strange device/s }).waitFor()
  // Back to the same list.
  await page.goBack()
  await heading(page, 'bea').waitFor()
  await page.getByRole('link', { name: 'People', exact: true }).click()
  await expect.poll(() => page.getByLabel('Search').inputValue()).toBe('be')
})

test('an admin does nothing to themselves, and an account that is not there says so', async () => {
  const { page, person, expecting } = await adminAt('nora', { size: smallPhone })
  await page.goto(`/admin/users/${person.userId}`)
  await page.getByText('This is your own account').waitFor()
  expect(await button(page, 'Suspend').count()).toBe(0)
  await looksRight(page, 'own account')
  await expecting(/: 40[04]$/, async () => {
    for (const id of [crypto.randomUUID(), 'nonsense']) {
      await page.goto(`/admin/users/${id}`)
      await page.getByText('Nobody has this account').waitFor()
    }
    await looksRight(page, 'no account')
  })
})

test('the last admin is told why they cannot leave', async () => {
  const { page, expecting } = await adminAt('only')
  await sql(server.folder, `update account set role = 'member' where username <> 'only'`)
  await page.goto('/settings/data')
  await expecting(/users\/me: 409$/, async () => {
    await button(page, 'Erase my account').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Erase my account' }).click()
    await page.getByText('You are the last admin here').waitFor()
  })
})

test('in German, on a small phone, nothing is too wide', async () => {
  const { page, person } = await adminAt('gerd', { size: smallPhone })
  const other = await register(server.address, 'eine_lange_kennung_x', 'de')
  await person.call('PATCH', '/users/me', { language: 'de' })
  await page.goto(`/admin/users/${other.userId}`)
  await card(page, 'Was du tun kannst').waitFor()
  for (const act of ['Rolle ändern', 'Sperren', 'Überall abmelden', 'Lesen']) {
    await button(page, act).click()
    await page.getByRole('dialog').getByText('Die Person kann ihn lesen').waitFor()
    await looksRight(page, `german ${act.replaceAll(/[^a-z]/gi, '')}`)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  for (const path of [`/admin/users/${other.userId}`, '/settings/blocked', `/people/${other.userId}`]) {
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await looksRight(page, `german ${path.split('/')[1]}`)
  }
})

interface Member extends Visitor {
  readonly person: Person
}

/** Somebody new, who has logged in. */
async function member(name: string, look: Look = {}): Promise<Member> {
  const person = await register(server.address, name)
  const someone = await visitor({ ...look, address: server.address })
  await logIn(someone.page, `${name}@example.org`, password)
  return { ...someone, person }
}

/** An admin with an authenticator app, who has logged in with it. */
async function adminAt(name: string, look: Look = {}): Promise<Member & { secret: string }> {
  const person = await register(server.address, name)
  const secret = String((await person.call('POST', '/users/me/totp')).data['secret'])
  await person.call('POST', '/users/me/totp/confirm', { code: codeOf(secret) })
  await becomes(server.folder, name, 'admin')
  const someone = await visitor({ ...look, address: server.address })
  await someone.page.goto('/login')
  await tryToLogIn(someone.page, name, password)
  await someone.page.getByLabel('Code of your authenticator app').fill(codeOf(secret, 1))
  await someone.page.keyboard.press('Enter')
  await someone.page.waitForURL(/\/(today|welcome)/)
  return { ...someone, person, secret }
}

async function tryToLogIn(page: Page, name: string, word: string): Promise<void> {
  await page.getByLabel('E-mail').fill(`${name}@example.org`)
  await page.getByLabel('Password', { exact: true }).fill(word)
  await button(page, 'Log in').click()
}

/** Says why in the dialog that is open, does it, and waits until it is gone. */
async function act(page: Page, confirm: string, reason: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Reason').fill(reason)
  await dialog.getByRole('button', { name: confirm, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

/**
 * As an authenticator app shows it, or will in so many half minutes. Good are the one before, this and the next, and each once: one
 * of the past would be no more when the half minute ends on its way.
 */
const codeOf = (secret: string, steps = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 })

/** As if a quarter of an hour had gone by since they proved who they are. */
const stale = (name: string) => proofGrowsOld(server.folder, name)
