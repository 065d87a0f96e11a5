/** Not meeting somebody: muting and blocking, seen from both sides. */
import type { Page } from 'playwright-core'
import { inject, test } from 'vitest'
import { sql } from './behind.ts'
import { address, logIn, visitor, type Visitor } from './browser.ts'
import { looksRight } from './looks.ts'
import { register, type Person } from './person.ts'

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })
const button = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true })
const card = (page: Page, name: string) =>
  page
    .getByRole('main')
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 2, name, exact: true }) })

test('who may be seen is muted and blocked from their page; the lists of the settings take it back', async () => {
  const [cora, dan] = [await member('cora'), await member('dan')]
  await dan.person.call('PATCH', '/users/me', { displayName: 'Dan of the hills', bio: 'Runs.\nMostly uphill.' })
  const { page } = cora
  await page.goto(`/people/${dan.person.userId}`)
  await heading(page, 'Dan of the hills').waitFor()
  await looksRight(page, 'person')
  const choose = async (item: string) => {
    await page.getByRole('button', { name: 'More for Dan of the hills' }).click()
    await page.getByRole('menuitem', { name: item, exact: true }).click()
  }
  await choose('Mute')
  await page.getByRole('main').getByText('Muted', { exact: true }).waitFor()
  await choose('Block')
  const dialog = page.getByRole('dialog', { name: 'Block Dan of the hills?' })
  await dialog.getByText('They are not told').waitFor()
  // The news of it may come before the answer: then the page that is still there asks again for what it shows.
  await cora.expecting(/users\/[\da-f-]{36}(\/posts\?limit=15)?: 404$/, async () => {
    await dialog.getByRole('button', { name: 'Block', exact: true }).click()
    await heading(page, 'Blocked and muted people').waitFor()
    await card(page, 'Blocked people').getByText('dan', { exact: true }).waitFor()
    await card(page, 'Muted people').getByRole('link', { name: 'dan', exact: true }).waitFor()
    await looksRight(page, 'blocked')
    await page.goto(`/people/${dan.person.userId}`)
    await page.getByText('There is nobody here whom you can see').waitFor()
    await looksRight(page, 'nobody')
  })
  await dan.expecting(/users\/[\da-f-]{36}: 404$/, async () => {
    await dan.page.goto(`/people/${cora.person.userId}`)
    await dan.page.getByText('There is nobody here whom you can see').waitFor()
  })
  await page.goto('/settings/blocked')
  await button(page, 'Unblock dan').click()
  await page.getByText('You have blocked nobody').waitFor()
  await button(page, 'Unmute dan').click()
  await page.getByText('You have muted nobody').waitFor()
  await looksRight(page, 'blocked nobody')
  await dan.page.goto(`/people/${cora.person.userId}`)
  await heading(dan.page, 'cora').waitFor()
  await dan.page.goto('/settings/privacy')
  await dan.page.getByRole('link', { name: 'Open your page' }).click()
  await heading(dan.page, 'Dan of the hills').waitFor()
  await dan.page.getByRole('link', { name: 'Edit your profile' }).waitFor()
})

test('a long list of muted people has pages, and the last of a page leaves it', async () => {
  const { page, person } = await member('ida')
  await muteCrowd(person.userId)
  await page.goto('/settings/blocked')
  await page.getByText('Page 1 of 2').waitFor()
  await page.getByRole('button', { name: 'Next page' }).click()
  await page.getByText('Page 2 of 2').waitFor()
  const stop = card(page, 'Muted people').getByRole('button', { name: /^Unmute/ })
  await stop.nth(1).waitFor({ state: 'detached' })
  await stop.click()
  await stop.nth(19).waitFor()
  await page.getByText('Page 1 of').waitFor({ state: 'detached' })
})

/** Somebody new, who has logged in. */
async function member(name: string): Promise<Visitor & { person: Person }> {
  const person = await register(address(), name)
  const someone = await visitor()
  await logIn(someone.page, `${name}@example.org`, 'Correct-horse-7')
  return { ...someone, person }
}

/** Has somebody mute twenty-one people. */
async function muteCrowd(userId: string): Promise<void> {
  await sql(
    inject('folder'),
    `with people as (
       insert into account (id, email, username, role, age_group, language, initial_time_zone, awaits_verification, created_at, updated_at)
       select gen_random_uuid(), 'crowd' || n || '@example.org', 'crowd' || n, 'member', '16-plus', 'en', 'UTC', false, now(), now()
       from generate_series(1, 21) as n returning id)
     insert into mute (user_id, muted_id, created_at) select $1, id, now() - interval '1 day' from people`,
    [userId],
  )
}
