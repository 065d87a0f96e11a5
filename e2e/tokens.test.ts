/** Personal access tokens: made, shown once, used by a program, deleted; by keyboard, on a small phone, in German. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { sql } from './behind.ts'
import { address, desktop, focused, logIn, smallPhone, visitor } from './browser.ts'
import { showIn, sidewaysOverflow, still, violations, violationsInBothThemes } from './checks.ts'
import { register } from './person.ts'

const password = 'Correct-horse-7'
const shots = process.env['SETPOINT_SHOTS']

test('a token is made, shown once, used, and deleted at once', async () => {
  await register(address(), 'scripter')
  const { page } = await visitor({ size: desktop })
  await logIn(page, 'scripter@example.org', password)
  await page.goto('/settings/tokens')
  await page.getByText('No tokens yet').waitFor()
  await page.getByRole('button', { name: 'Create a token' }).click()
  const dialog = page.getByRole('dialog', { name: 'Create a token' })
  await dialog.getByRole('button', { name: 'Create the token' }).click()
  await dialog.getByText('Give it a name').waitFor()
  await dialog.getByText('Choose at least one.').waitFor()
  await photograph(page, 'refused')
  expect(await violations(page)).toEqual([])
  await dialog.getByLabel('Name', { exact: true }).fill('Bathroom scale')
  await dialog.getByRole('group', { name: 'Body' }).getByRole('checkbox', { name: 'Write' }).check()
  await dialog.getByLabel('It stops working').selectOption('on a day I choose')
  await dialog.getByRole('button', { name: 'Create the token' }).click()
  await dialog.getByText('Choose a day from today').waitFor()
  await dialog.getByLabel('It stops working').selectOption('in 30 days')
  expect(await violationsInBothThemes(page)).toEqual([])
  await photograph(page, 'dialog')
  await dialog.getByRole('button', { name: 'Create the token' }).click()

  await dialog.waitFor({ state: 'detached' })
  const shown = page.getByRole('region', { name: '“Bathroom scale” is ready' })
  const token = await shown.getByLabel('The token').inputValue()
  expect(token).toMatch(/^setpoint_pat_\w{46}$/)
  await page.waitForFunction(() => document.activeElement?.id === 'shown-once')
  expect(await violationsInBothThemes(page)).toEqual([])
  await photograph(page, 'shown')
  expect(await weighIn(token)).toBe(201)
  await shown.getByRole('button', { name: 'I have copied it' }).click()
  await shown.waitFor({ state: 'detached' })
  await page.reload()
  await page.getByText(/Last used .* from 127\.0\.0\.1/).waitFor()
  expect(await page.content()).not.toContain(token)
  await page.getByText('May record, change and delete weigh-ins and photos').waitFor()

  await page.getByRole('button', { name: 'Delete the token Bathroom scale' }).click()
  const question = page.getByRole('dialog', { name: 'Delete “Bathroom scale”?' })
  await question.getByRole('button', { name: 'Delete', exact: true }).click()
  await page.getByText('No tokens yet').waitFor()
  expect(await weighIn(token)).toBe(401)
})

test('by keyboard alone', async () => {
  await register(address(), 'keys_only')
  const { page } = await visitor()
  await logIn(page, 'keys_only@example.org', password)
  await page.goto('/settings/tokens')
  await page.getByText('No tokens yet').waitFor()
  await page.getByRole('button', { name: 'Create a token' }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Create a token' })
  await focused(dialog)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await page.waitForFunction(() => document.activeElement?.textContent === 'Create a token')
  await page.keyboard.press('Enter')
  await focused(dialog)
  await dialog.getByLabel('Name', { exact: true }).focus()
  await page.keyboard.type('Spreadsheet')
  // Read and write of the profile, then reading the body.
  for (const key of ['Tab', 'Tab', 'Tab', 'Space']) await page.keyboard.press(key)
  await dialog.getByLabel('Name', { exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.id === 'shown-once')
  await page.keyboard.press('Tab')
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toMatch(/^setpoint_pat_/)
  await page.getByText('May see weigh-ins and photos').waitFor()
})

test('on a small phone, in German, with everything that can be long or over', async () => {
  const greta = await register(address(), 'greta_tokens', 'de')
  const make = (name: string, scopes: string[]) =>
    greta.call('POST', '/users/me/tokens', { name, scopes, expiresAt: new Date(Date.now() + 86_400_000).toISOString() })
  await make('Abgelaufen', ['body:read'])
  await sql(
    inject('folder'),
    `update personal_token set expires_at = now() - interval '1 minute' where user_id = $1::uuid`,
    [greta.userId],
  )
  await make('x'.repeat(60), [
    'profile:read',
    'profile:write',
    'body:read',
    'body:write',
    'insights:read',
    'teams:read',
    'teams:write',
    'imports:read',
    'imports:write',
  ])
  const { page } = await visitor({ size: smallPhone, language: 'de' })
  await page.goto('/login')
  await page.getByLabel('E-Mail').fill('greta_tokens@example.org')
  await page.getByLabel('Passwort', { exact: true }).fill(password)
  await page.getByRole('main').getByRole('button', { name: 'Anmelden', exact: true }).click()
  await page.waitForURL(/\/(today|welcome)/)
  await page.goto('/settings/tokens')
  await page.getByText('Abgelaufen am').waitFor()
  expect(await violationsInBothThemes(page)).toEqual([])
  expect(await sidewaysOverflow(page)).toEqual([])
  await photograph(page, 'list')
  await page.getByRole('button', { name: 'Token erstellen' }).click()
  await page.getByRole('dialog').getByLabel('Es hört auf').selectOption('day')
  expect(await violationsInBothThemes(page)).toEqual([])
  expect(await sidewaysOverflow(page)).toEqual([])
  await photograph(page, 'dialog')
  await page.getByRole('dialog').getByLabel('Name', { exact: true }).fill('Personenwaage')
  await page.getByRole('dialog').getByLabel('Es hört auf').selectOption('7')
  await page.getByRole('group', { name: 'Heute' }).getByRole('checkbox', { name: 'Lesen' }).check()
  await page.getByRole('dialog').getByRole('button', { name: 'Token erstellen' }).click()
  await page.getByRole('region', { name: '„Personenwaage“ ist bereit' }).waitFor()
  expect(await sidewaysOverflow(page)).toEqual([])
  await photograph(page, 'shown')
})

async function weighIn(token: string): Promise<number> {
  const response = await fetch(`${address()}/api/v1/weight-entries`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ weight: 80.1 }),
  })
  return response.status
}

async function photograph(page: Page, name: string): Promise<void> {
  if (shots === undefined) return
  await mkdir(shots, { recursive: true })
  for (const theme of ['light', 'dark'] as const) {
    await showIn(page, theme)
    await still(page)
    await page.screenshot({ path: join(shots, `tokens-${name}-${page.viewportSize()?.width}-${theme}.png`) })
  }
}
