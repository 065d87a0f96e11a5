/** Two-step verification, passkeys and the question before what protects an account, on a server of their own. */
import { Secret, TOTP } from 'otpauth'
import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { becomes, proofGrowsOld } from './behind.ts'
import { focused, logIn, logOutHere, phone, visitor, type Look, type Visitor } from './browser.ts'
import { sidewaysOverflow, violationsInBothThemes } from './checks.ts'
import { register } from './person.ts'
import { runSetpoint } from './server-process.ts'

const password = 'Correct-horse-7'
let server: Awaited<ReturnType<typeof runSetpoint>>
let address: string
beforeAll(async () => {
  server = await runSetpoint()
  // Passkeys belong to a name; an IP address is none.
  address = server.address.replace('127.0.0.1', 'localhost')
})
afterAll(() => server.stop())

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const inDialog = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true })

test('an authenticator app is set up, asked for at the log-in, and replaced by a recovery code', async () => {
  const { page, expecting } = await member('mara')
  await page.goto('/settings/security')
  await button(page, 'Set up an authenticator app').click()
  await page.getByRole('img', { name: 'QR code for your authenticator app' }).waitFor()
  const secret = (await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).innerText()).replaceAll(' ', '')
  await looksRight(page)
  const field = page.getByLabel('Code that the app shows now')
  await field.fill('12345')
  await inDialog(page, 'Confirm').click()
  await page.getByText('Enter the six digits').waitFor()
  await field.fill(codeOf(secret))
  await inDialog(page, 'Confirm').click()

  const list = page.getByRole('list', { name: 'Recovery codes' })
  await list.waitFor()
  const codes = await list.getByRole('listitem').allInnerTexts()
  expect(codes).toHaveLength(10)
  await looksRight(page)
  expect(await inDialog(page, 'I have kept them').isDisabled()).toBe(true)
  const [download] = await Promise.all([page.waitForEvent('download'), inDialog(page, 'Save').click()])
  expect(download.suggestedFilename()).toBe('setpoint-localhost-recovery-codes.txt')
  await inDialog(page, 'I have kept them').click()
  await page.getByText('10 of 10 left').waitFor()
  await logOutHere(page)

  await firstStep(page, 'mara')
  await heading(page, 'One more step').waitFor()
  await looksRight(page)
  const code = page.getByLabel('Code of your authenticator app')
  expect(await code.getAttribute('autocomplete')).toBe('one-time-code')
  await expecting(/second-factor: 401$/, async () => {
    // The code that set it up is used.
    await code.fill(codeOf(secret, -3))
    await page.keyboard.press('Enter')
    await page.getByText('This code is not right').waitFor()
  })
  await code.fill(codeOf(secret, 1))
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/(today|welcome)/)

  await logOut(page)
  await firstStep(page, 'mara')
  await button(page, 'Use a recovery code').click()
  await page.getByLabel('Recovery code').fill(codes[0]?.toLowerCase() ?? '')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/(today|welcome)/)
  await page.goto('/settings/security')
  await page.getByText('9 of 10 left').waitFor()
})

describe('with a passkey', () => {
  test('one logs in without a password, and as the second step; a copy of it is refused', async () => {
    const { page, context, expecting } = await member('pia', { size: phone })
    const device = await authenticatorOf(page)
    await page.goto('/settings/security')
    await button(page, 'Add a passkey').click()
    await page.getByLabel('Name').fill('Phone')
    await looksRight(page)
    await inDialog(page, 'Go on').click()
    await inDialog(page, 'Save').click()
    await inDialog(page, 'I have kept them').click()
    await page.getByText('Not used yet').waitFor()
    await looksRight(page)

    await logOut(page)
    await looksRight(page)
    await button(page, 'Log in with a passkey').click()
    await page.waitForURL(/\/(today|welcome)/)
    await logOut(page)

    await firstStep(page, 'pia')
    await button(page, 'Use a passkey').click()
    await page.waitForURL(/\/(today|welcome)/)
    await logOut(page)

    // Chromium's authenticator picks at once what the list beneath the e-mail field offers.
    await page.evaluate(() => localStorage.setItem('test.autofill', 'on'))
    await page.goto('/login')
    await page.waitForURL(/\/(today|welcome)/)
    await page.evaluate(() => localStorage.removeItem('test.autofill'))
    await logOut(page)

    await device.setSignCount(1)
    await expecting(/passkeys\/login: 401$/, async () => {
      await button(page, 'Log in with a passkey').click()
      await page.getByText('This passkey does not log you in here').waitFor()
    })
    expect((await context.cookies()).map(({ name }) => name)).not.toContain('setpoint_refresh')
  })

  test('that one does not use, nothing happens, and there is another way', async () => {
    const { page } = await member('ole')
    const device = await authenticatorOf(page)
    await page.goto('/settings/security')
    await button(page, 'Add a passkey').click()
    await page.getByLabel('Name').fill('Key')
    await device.refuse()
    await inDialog(page, 'Go on').click()
    await page.getByText('Nothing was added').waitFor()
    await page.keyboard.press('Escape')
    await page.getByText('No passkey yet').waitFor()
  })

  test('at another address, the screens say where passkeys work', async () => {
    await register(server.address, 'kim')
    const { page } = await visitor({ address: server.address })
    await logIn(page, 'kim@example.org', password)
    await page.goto('/settings/security')
    await page.getByText('Passkeys work at http://localhost').waitFor()
    await logOut(page)
    expect(await button(page, 'Log in with a passkey').count()).toBe(0)
  })
})

test('what protects the account asks who is there first, then is done without being asked for again; by keyboard', async () => {
  const { page, expecting } = await member('ada')
  await stale('ada')
  await page.goto('/settings/security')
  await expecting(/users\/me\/totp: 403$/, async () => {
    await button(page, 'Set up an authenticator app').focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'Confirm that it is you' }).waitFor()
    await page.getByRole('textbox', { name: 'Your password' }).waitFor()
    await looksRight(page)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.locator('button:focus', { hasText: 'Set up' }).waitFor()

    await page.keyboard.press('Enter')
    await focused(page.getByRole('textbox', { name: 'Your password' }))
  })
  await expecting(/auth\/prove: 401$/, async () => {
    await page.keyboard.type('Wrong-horse-7')
    await page.keyboard.press('Enter')
    await page.getByText('This is not your password').waitFor()
  })
  await page.getByRole('textbox', { name: 'Your password' }).fill(password)
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: 'Set up an authenticator app' }).waitFor()
})

test('an admin without a second factor is led to setting one up, and then to where they wanted', async () => {
  const { page, expecting } = await member('gus')
  await becomes(server.folder, 'gus', 'admin')
  await expecting(/: 403$/, async () => {
    await page.goto('/admin/users')
    await heading(page, 'A second factor for your role').waitFor()
  })
  await looksRight(page)
  await authenticatorOf(page)
  await button(page, 'Add a passkey').click()
  await page.getByLabel('Name').fill('Laptop')
  await inDialog(page, 'Go on').click()
  await inDialog(page, 'Save').click()
  await inDialog(page, 'I have kept them').click()
  await page.getByText('You are all set').waitFor()
  await looksRight(page)
  await page.getByRole('link', { name: 'Go on' }).click()
  await page.getByText('gus@example.org').waitFor()
})

/** Somebody new, who has logged in. */
async function member(name: string, look: Look = {}): Promise<Visitor> {
  await register(address, name)
  const someone = await visitor({ ...look, address })
  await logIn(someone.page, `${name}@example.org`, password)
  return someone
}

async function firstStep(page: Page, name: string): Promise<void> {
  await page.goto('/login')
  await page.getByLabel('E-mail').fill(`${name}@example.org`)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await button(page, 'Log in').click()
}

async function logOut(page: Page): Promise<void> {
  await page.goto('/settings/security')
  await logOutHere(page)
  await heading(page, 'Log in').waitFor()
  // Not back to the settings afterwards.
  await page.goto('/login')
}

async function looksRight(page: Page): Promise<void> {
  expect(await violationsInBothThemes(page)).toEqual([])
  expect(await sidewaysOverflow(page)).toEqual([])
}

/** As an authenticator app shows it, or would have that many half minutes ago. */
const codeOf = (secret: string, steps = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 })

/** Chromium's own authenticator: one that unlocks itself. The list of the browser offers it only where a test says so. */
async function authenticatorOf(page: Page) {
  await page.addInitScript(() => {
    if (localStorage.getItem('test.autofill') === null)
      PublicKeyCredential.isConditionalMediationAvailable = () => Promise.resolve(false)
  })
  const devTools: CDPSession = await page.context().newCDPSession(page)
  await devTools.send('WebAuthn.enable')
  const { authenticatorId } = await devTools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return {
    /** Whoever holds the device does not unlock it. */
    refuse: () => devTools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false }),
    /** As a copy would have it that was made at that count. */
    async setSignCount(signCount: number) {
      const { credentials } = await devTools.send('WebAuthn.getCredentials', { authenticatorId })
      const [credential] = credentials
      if (credential === undefined) throw new Error('it has no passkey')
      const { credentialId } = credential
      await devTools.send('WebAuthn.removeCredential', { authenticatorId, credentialId })
      await devTools.send('WebAuthn.addCredential', { authenticatorId, credential: { ...credential, signCount } })
    },
  }
}

/** As if a quarter of an hour had gone by since they proved who they are. */
const stale = (name: string) => proofGrowsOld(server.folder, name)
