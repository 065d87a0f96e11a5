/** What one achieves: the shelf, what others see of it, and that it arrives by itself. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { address, hears, logIn, visitor } from './browser.ts'
import { instantAgo } from './calendar.ts'
import { looksRight } from './looks.ts'
import { register, type Person } from './person.ts'

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })

/** A weigh-in each day up to today. */
async function weighIns(person: Person, weights: readonly number[]): Promise<void> {
  for (const [index, weight] of weights.entries()) {
    const recordedAt = instantAgo(weights.length - 1 - index)
    await person.call('POST', '/weight-entries', { weight, recordedAt })
  }
}

test('a shelf fills by itself, and each thing on it is shown or not', async () => {
  const kira = await register(address(), 'kira')
  const { page } = await visitor()
  await logIn(page, 'kira@example.org', 'Correct-horse-7')
  await page.goto('/achievements')
  await heading(page, 'Achievements').waitFor()
  await page.getByText('0 points', { exact: true }).waitFor()
  await looksRight(page, 'achievements-none')

  // It comes while the shelf is being looked at.
  await hears(page)
  await weighIns(kira, [80, 80, 80, 80, 80, 80, 80])
  await page.getByText('30 points', { exact: true }).waitFor()
  const streak = page.getByRole('switch', { name: 'Others see: 7 days in a row' })
  await expect.poll(() => streak.isChecked()).toBe(true)
  await looksRight(page, 'achievements')

  const otto = await visitor()
  await register(address(), 'otto_looks')
  await logIn(otto.page, 'otto_looks@example.org', 'Correct-horse-7')
  await otto.page.goto(`/people/${kira.userId}`)
  await otto.page.getByText('7 days in a row').waitFor()
  await looksRight(otto.page, 'achievements-of-kira')

  const hidden = page.waitForResponse((response) => response.url().endsWith('/achievements/streak-7') && response.ok())
  await streak.press('Space')
  await hidden
  await page.reload()
  await streak.waitFor()
  await expect.poll(() => streak.isChecked()).toBe(false)
  await otto.page.reload()
  await otto.page.getByText('First weigh-in').waitFor()
  expect(await otto.page.getByText('7 days in a row').count()).toBe(0)

  await page.goto('/today')
  await page.getByRole('link', { name: 'Achievements' }).click()
  await heading(page, 'Achievements').waitFor()
})
