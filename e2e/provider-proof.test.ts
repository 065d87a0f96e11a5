/** Accounts elsewhere and who one is: the second factor after them, and proving it anew without a password. */
import { Secret, TOTP } from 'otpauth'
import { describe, test } from 'vitest'
import { logIn, phone } from './browser.ts'
import { register } from './person.ts'
import { button, club, heading, inDialog, logOut, looksRight, password, useProviders } from './provider-pages.ts'

const providers = useProviders()

test('a second factor is asked for after the provider, and a ticket works once', async () => {
  const tom = await register(providers.address, 'tom')
  const { page, expecting } = await providers.guest()
  await logIn(page, 'tom@example.org', password)
  await page.goto('/settings/security')
  providers.other.says({ sub: 'tom-1' })
  await button(page, `Link ${club}`).click()
  await page.getByText(`${club} is linked`).waitFor()
  const enrolment = await tom.call('POST', '/users/me/totp')
  const secret = String(enrolment.data['secret'])
  await tom.call('POST', '/users/me/totp/confirm', { code: codeOf(secret) })
  await logOut(page)

  await page.goto('/login?next=%2Fbody')
  await button(page, `Continue with ${club}`).click()
  await heading(page, 'One more step').waitFor()
  await page.getByText('You have signed in there').waitFor()
  await looksRight(page, 'second step')
  await expecting(/oidc\/sign-in: 410$/, async () => {
    await page.reload()
    await heading(page, 'This way back no longer works').waitFor()
  })
  await page.getByRole('link', { name: 'Back to log in' }).click()
  await button(page, `Continue with ${club}`).click()
  await page.getByLabel('Code of your authenticator app').fill(codeOf(secret, 1))
  await page.keyboard.press('Enter')
  await page.waitForURL('**/body')
})

describe('who has no password proves who they are at the provider', () => {
  test('and comes back to where they were, to press once more', async () => {
    const { page, expecting } = await providers.guest({ size: phone })
    await providers.comeBy(page, 'ada')
    await providers.stale('ada')
    await page.goto('/settings/security')
    await expecting(/users\/me\/totp: 403$/, async () => {
      await button(page, 'Set up an authenticator app').click()
      await page.getByRole('dialog').getByText('then press the same button again').waitFor()
    })
    await looksRight(page, 'prove')
    providers.other.says({ sub: 'ada-1', auth_time: Math.floor(Date.now() / 1000) })
    await inDialog(page, `Continue with ${club}`).click()
    await page.getByText('Press the button again').waitFor()
    await page.waitForURL(`${providers.address}/settings/security`)
    await looksRight(page, 'proven')
    await button(page, 'Set up an authenticator app').click()
    await page.getByRole('dialog', { name: 'Set up an authenticator app' }).waitFor()
  })

  test('but not with somebody else’s account, or where the provider just remembers them', async () => {
    const { page, expecting } = await providers.guest()
    await providers.comeBy(page, 'bea')
    const prove = async (claims: object, title: string) => {
      await providers.stale('bea')
      await page.goto('/settings/email')
      await page.getByLabel('New e-mail address').fill('bea@example.net')
      await expecting(/users\/me\/email: 403$/, async () => {
        await button(page, 'Change e-mail').click()
        await inDialog(page, `Continue with ${club}`).waitFor()
      })
      providers.other.says({ auth_time: Math.floor(Date.now() / 1000), ...claims })
      await expecting(/prove\/provider: 40[13]$/, async () => {
        await inDialog(page, `Continue with ${club}`).click()
        await page.getByText(title).waitFor()
      })
      await heading(page, 'This did not confirm that it is you').waitFor()
      await looksRight(page, 'not proven')
      await page.getByRole('link', { name: 'Back to where you were' }).click()
      await page.waitForURL('**/settings/email')
    }
    await prove({ sub: 'somebody' }, 'is not linked to yours')
    await prove({ sub: 'bea-1', auth_time: 1_000_000_000 }, 'did not ask who you are')
  })
})

/** As an authenticator app shows it, or would have that many half minutes ago. */
const codeOf = (secret: string, steps = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 })
