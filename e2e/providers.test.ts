/** Signing in with accounts elsewhere, from the first time to the unlinking of the last. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { logIn, smallPhone } from './browser.ts'
import { register } from './person.ts'
import { button, club, heading, inDialog, logOut, looksRight, password, useProviders } from './provider-pages.ts'

const providers = useProviders()

test('somebody registers, logs in, links another account, sets a password and unlinks', async () => {
  const { page } = await providers.guest()
  await page.goto('/register')
  await looksRight(page, 'register')
  await button(page, 'Continue with Home').click()
  await signInAtHome(page, 'nora')
  await heading(page, 'One more step to your account').waitFor()
  await page.getByText('nora@peer.example').waitFor()
  await page.locator('h1:focus').waitFor()
  await page.waitForURL(`${providers.address}/login/provider`)
  await looksRight(page, 'finish')
  // Nothing is spent yet, and nothing lost.
  await page.reload()
  await heading(page, 'One more step to your account').waitFor()
  await expect.poll(() => page.getByLabel('Username').inputValue()).toBe('nora')
  await page.getByLabel('Username').fill('no')
  await button(page, 'Create account').click()
  await page.getByText('Use at least 3 characters').waitFor()
  await page.getByText('Choose your age').waitFor()
  await page.getByLabel('Username').fill('nora')
  await page.getByRole('radio', { name: '16 or older' }).click()
  await button(page, 'Create account').click()
  await page.waitForURL('**/welcome')

  await page.goto('/settings/security')
  await page.getByText('Your only way to log in').waitFor()
  expect(await button(page, 'Unlink Home').count()).toBe(0)
  await looksRight(page, 'linked')

  await logOut(page)
  await page.goto('/login?next=%2Fbody%2Fhistory')
  await looksRight(page, 'login')
  // Signed in there still: nothing is typed.
  await button(page, 'Continue with Home').click()
  await button(page, 'Continue').click()
  await page.waitForURL('**/body/history')
  // Nothing of the ticket is in the history.
  const addresses = await page.evaluate(() => navigation.entries().map(({ url }) => url ?? ''))
  expect(addresses.filter((each) => each.includes('ticket'))).toEqual([])

  await page.goto('/settings/security')
  providers.other.says({ sub: 'nora-1', email: 'nora@club.example' })
  await button(page, `Link ${club}`).click()
  await page.getByText(`${club} is linked`).waitFor()
  await page.waitForURL(`${providers.address}/settings/security`)
  await page.getByText('nora@club.example').waitFor()
  await looksRight(page, 'two linked')

  await page.getByLabel('New password').fill(password)
  await button(page, 'Set password').click()
  await page.getByText('Your password is set').waitFor()
  await page.getByLabel('Current password').waitFor()

  for (const name of [club, 'Home']) {
    await button(page, `Unlink ${name}`).click()
    await looksRight(page, 'unlink')
    await inDialog(page, 'Unlink').click()
    await page.getByText(`${name} is unlinked`).waitFor()
  }
  await page.getByText('No account is linked').waitFor()
  await page.goto('/settings/security-log')
  await page.getByText(`At ${club}`).first().waitFor()
  await logOut(page)
  await logIn(page, 'nora@peer.example', password)
})

test('an e-mail that the provider does not vouch for can be changed; a taken username is told; by keyboard, in German', async () => {
  await register(providers.address, 'ute')
  const { page, expecting } = await providers.guest({ size: smallPhone, language: 'de' })
  providers.other.says({ sub: 'ute-2', email: 'ute@club.example', preferred_username: 'ute2' })
  await page.goto('/register')
  await looksRight(page, 'register german')
  await button(page, `Weiter mit ${club}`).focus()
  await page.keyboard.press('Enter')
  await heading(page, 'Noch ein Schritt zu deinem Konto').waitFor()
  await expect.poll(() => page.getByLabel('E-Mail').inputValue()).toBe('ute@club.example')
  await page.getByLabel('E-Mail').fill('ute@example.net')
  await page.getByLabel('Benutzername').fill('ute')
  await page.getByRole('radio', { name: '13 bis 15' }).focus()
  await page.keyboard.press('Space')
  await expecting(/oidc\/register: 409$/, async () => {
    await page.getByLabel('Benutzername').press('Enter')
    await page.getByText('Dieser Benutzername ist').waitFor()
  })
  await looksRight(page, 'finish german')
  await page.getByLabel('Benutzername').fill('ute_2')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/welcome')
  await page.goto('/settings/security')
  await page.getByText('Deine einzige Möglichkeit').waitFor()
  await looksRight(page, 'linked german')
})

/** Through the provider's own pages. */
async function signInAtHome(page: Page, name: string): Promise<void> {
  await page.getByPlaceholder('Enter any login').fill(name)
  await page.getByPlaceholder('and password').fill('x')
  await button(page, 'Sign-in').click()
  await button(page, 'Continue').click()
}
