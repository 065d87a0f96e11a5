/** Accounts elsewhere that lead nowhere: somebody said no, the way back is spent, the account or the e-mail is another’s. */
import { describe, expect, test } from 'vitest'
import { logIn, phone, smallPhone } from './browser.ts'
import { register } from './person.ts'
import { button, club, heading, looksRight, password, useProviders } from './provider-pages.ts'

const providers = useProviders()

describe('who comes back without getting anywhere', () => {
  test('because they said no there, goes on where they began', async () => {
    const { page } = await providers.guest({ size: phone })
    await page.goto('/login?next=%2Fbody%2Fhistory')
    await button(page, 'Continue with Home').click()
    await page.getByRole('link', { name: 'Cancel' }).click()
    await heading(page, 'You came back without signing in').waitFor()
    await page.waitForURL(`${providers.address}/login/provider`)
    await looksRight(page, 'cancelled')
    await page.getByRole('link', { name: 'Back to log in' }).click()
    await page.waitForURL('**/login?next=%2Fbody%2Fhistory')
  })

  test.each([
    ['#problem=expired', 'This way back no longer works'],
    ['#problem=refused', 'Signing in there did not work'],
    ['#problem=unavailable', 'The other service does not answer'],
    ['#problem=<b>made up</b>', 'There is nothing to finish here'],
    ['#ticket=broken&purpose=sign-in', 'This way back no longer works'],
    [`#ticket=${'x'.repeat(43)}&purpose=everything`, 'There is nothing to finish here'],
    ['', 'There is nothing to finish here'],
  ])('is told why: %s', async (fragment, title) => {
    const { page } = await providers.guest({ size: smallPhone })
    await page.goto(`/login/provider${fragment}`)
    await heading(page, title).waitFor()
    await page.waitForURL(`${providers.address}/login/provider`)
    await looksRight(page, `problem ${fragment.slice(0, 20)}`)
  })

  test('with a ticket that is not theirs, begins anew', async () => {
    const { page, expecting } = await providers.guest()
    await expecting(/oidc\/sign-in: 410$/, async () => {
      await page.goto(`/login/provider#ticket=${'x'.repeat(43)}&purpose=sign-in`)
      await heading(page, 'This way back no longer works').waitFor()
    })
    await page.goto(`/login/provider#ticket=${'y'.repeat(43)}&purpose=link`)
    await page.reload()
    await heading(page, 'You have been logged out').waitFor()
  })

  test('or does not even get there: the provider is down, or this is not the address it leads back to', async () => {
    const { page, expecting } = await providers.guest({ size: smallPhone })
    await page.goto('/login')
    await expecting(/gone\/start: 503$/, async () => {
      await button(page, 'Continue with Gone').click()
      await page.getByRole('alert').getByText('Gone does not answer at the moment').waitFor()
    })
    await looksRight(page, 'down')
    await page.context().setOffline(true)
    await page.getByText('You are offline').waitFor()
    await expect.poll(() => button(page, 'Continue with Home').isDisabled()).toBe(true)
    await page.context().setOffline(false)
    await page.goto(`${providers.address.replace('localhost', '127.0.0.1')}/login?next=%2Fbody`)
    await button(page, 'Continue with Home').click()
    await page.getByRole('alert').getByText(`works at ${providers.address} only`).waitFor()
    await looksRight(page, 'elsewhere')
    await page.getByRole('link', { name: 'Open Setpoint there' }).click()
    await page.waitForURL(`${providers.address}/login?next=%2Fbody`)
  })
})

test('who has an account with that e-mail is told to log in and link', async () => {
  await register(providers.address, 'otto')
  const { page, expecting } = await providers.guest()
  providers.other.says({ sub: 'otto-1', email: 'otto@example.org', email_verified: true })
  await page.goto('/login')
  await expecting(/oidc\/sign-in: 409$/, async () => {
    await button(page, `Continue with ${club}`).click()
    await heading(page, 'You have an account already').waitFor()
  })
  await looksRight(page, 'email taken')
})

test('an account elsewhere that signs in somebody else here is not linked, and there is one of each provider', async () => {
  const kai = await providers.guest()
  await providers.comeBy(kai.page, 'kai')
  const una = await providers.guest({ size: phone })
  await register(providers.address, 'una')
  await logIn(una.page, 'una@example.org', password)
  await una.page.goto('/settings/security')
  await una.expecting(/linked-accounts: 409$/, async () => {
    await button(una.page, `Link ${club}`).click()
    await heading(una.page, 'This account is taken').waitFor()
  })
  await looksRight(una.page, 'taken')
  await una.page.getByRole('link', { name: 'To the settings' }).click()

  // Two tabs: the account that one links is not the one that the other has linked meanwhile.
  const second = await una.context.newPage()
  await second.goto('/settings/security')
  providers.other.says({ sub: 'una-1' })
  await button(una.page, `Link ${club}`).click()
  await una.page.getByText(`${club} is linked`).waitFor()
  providers.other.says({ sub: 'una-2' })
  await una.expecting(/linked-accounts: 409$/, async () => {
    await button(second, `Link ${club}`).click()
    await heading(second, 'You have linked another account there').waitFor()
  })
})
