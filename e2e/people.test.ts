/** Following, seen from both sides: asked, accepted, shown more, and ended by a block; and finding people. */
import type { Page } from 'playwright-core'
import { test } from 'vitest'
import { address, hears, logIn, visitor, type Visitor } from './browser.ts'
import { looksRight } from './looks.ts'
import { register, type Person } from './person.ts'

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })
const button = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('button', { name, exact: true })
const tab = (page: Page, name: string | RegExp) => page.getByRole('tab', { name })
const text = (page: Page, words: string) => page.getByRole('main').getByText(words, { exact: true })

/** Somebody new, who has logged in. */
async function member(name: string): Promise<Visitor & { person: Person }> {
  const person = await register(address(), name)
  const someone = await visitor()
  await logIn(someone.page, `${name}@example.org`, 'Correct-horse-7')
  return { ...someone, person }
}

test('somebody asks to follow, is let in, sees what is for followers, and nothing any more after a block', async () => {
  const [wilma, waldo] = [await member('wilma'), await member('waldo')]
  await waldo.person.call('PATCH', '/users/me', {
    displayName: 'Waldo of the very long and winding mountain road',
    bio: 'For friends: on the trail at six.',
  })
  await onlyForFollowers(waldo.page)
  await hears(waldo.page)

  await findsAndAsks(wilma.page)
  await text(wilma.page, '@waldo').waitFor()
  await wilma.page.getByText('For friends').waitFor({ state: 'detached' })
  await hears(wilma.page)
  await looksRight(wilma.page, 'person requested')

  // Told by the socket: nobody reloads.
  await tab(waldo.page, 'Requests (1)').click()
  await looksRight(waldo.page, 'requests')
  await button(waldo.page, 'Let wilma follow you').click()
  await text(waldo.page, 'No requests').waitFor()
  await looksRight(waldo.page, 'no requests')
  await text(wilma.page, 'For friends: on the trail at six.').waitFor()
  await text(wilma.page, '1 follower').waitFor()
  await looksRight(wilma.page, 'person followed')

  await tab(waldo.page, 'Followers').click()
  await button(waldo.page, 'Remove wilma from your followers').waitFor()
  await looksRight(waldo.page, 'followers')
  await wilma.page.getByRole('main').getByRole('link', { name: '1 follower' }).click()
  await heading(wilma.page, 'Followers of Waldo of the very long and winding mountain road').waitFor()
  await wilma.page.getByRole('main').getByRole('link', { name: 'wilma', exact: true }).waitFor()
  await looksRight(wilma.page, 'followers of somebody')

  // Both are told at once, and what they look at asks for the other once more.
  const gone = /users\/[\da-f-]{36}(\/.*)?: 404$/
  await wilma.expecting(gone, async () => {
    await waldo.expecting(gone, () => blocksFromTheirPage(waldo.page, wilma.person.userId))
    await wilma.page.goto(`/people/${waldo.person.userId}`)
    await wilma.page.getByText('There is nobody here whom you can see').waitFor()
  })
  await wilma.page.goto('/people?show=following')
  await text(wilma.page, 'You follow nobody yet').waitFor()
  await looksRight(wilma.page, 'following nobody')
})

/** In the settings, by what stands there; then to the list where requests come in. */
async function onlyForFollowers(page: Page): Promise<void> {
  await page.goto('/settings/privacy')
  await page.getByRole('combobox', { name: 'About you' }).selectOption({ label: 'Followers' })
  await page.getByRole('switch', { name: 'Ask me before somebody follows me' }).check()
  await button(page, 'Save').click()
  await page.getByText('Saved', { exact: true }).waitFor()
  await looksRight(page, 'privacy')
  await page.goto('/settings/profile')
  await page.getByRole('link', { name: /^People/ }).click()
  await heading(page, 'People').waitFor()
  await text(page, 'No suggestions yet').waitFor()
  await looksRight(page, 'people')
}

async function findsAndAsks(page: Page): Promise<void> {
  await page.goto('/people')
  await page.getByRole('searchbox', { name: 'Username or name' }).fill('winding')
  await text(page, '1 person found').waitFor()
  await looksRight(page, 'people found')
  await page.getByRole('searchbox').fill('nobody at all')
  await text(page, 'Nobody found').waitFor()
  await page.getByRole('searchbox').fill('waldo')
  await button(page, /^Follow Waldo/).click()
  await button(page, /^Take back the request/).waitFor()
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Waldo/ })
    .click()
  await heading(page, 'Waldo of the very long and winding mountain road').waitFor()
}

async function blocksFromTheirPage(page: Page, userId: string): Promise<void> {
  await page.goto(`/people/${userId}`)
  await text(page, 'Follows you').waitFor()
  await page.getByRole('button', { name: 'More for wilma' }).click()
  await page.getByRole('menuitem', { name: 'Block', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Block', exact: true }).click()
  await heading(page, 'Blocked and muted people').waitFor()
}

test('who is followed by two whom one follows is suggested with the reason, followed, and followed no more', async () => {
  const xenia = await member('xenia')
  const [yuna, zeno] = [await register(address(), 'yuna'), await register(address(), 'zeno')]
  const [thekla, ulf] = [await register(address(), 'thekla'), await register(address(), 'ulf_with_long_name')]
  for (const somebody of [yuna, zeno, thekla, ulf]) await somebody.call('GET', '/users/me')
  await yuna.call('PATCH', '/users/me', { displayName: 'Yuna' })
  for (const { userId } of [yuna, zeno]) await xenia.person.call('POST', `/users/${userId}/follow`)
  for (const somebody of [yuna, zeno])
    for (const { userId } of [thekla, ulf]) await somebody.call('POST', `/users/${userId}/follow`)
  const { page } = xenia
  await page.goto('/people')
  await page.getByText('Followed by Yuna and 1 other you follow').first().waitFor()
  await looksRight(page, 'suggestions')
  await button(page, 'Do not suggest ulf_with_long_name again').click()
  await button(page, 'Do not suggest ulf_with_long_name again').waitFor({ state: 'detached' })
  await button(page, 'Follow thekla').click()
  await text(page, 'No suggestions yet').waitFor()
  await tab(page, 'Following').click()
  await looksRight(page, 'following')
  await button(page, 'Follow thekla no more').click()
  const dialog = page.getByRole('dialog', { name: 'Follow thekla no more?' })
  await looksRight(page, 'follow no more')
  await dialog.getByRole('button', { name: 'Follow no more' }).click()
  await button(page, 'Follow thekla no more').waitFor({ state: 'detached' })
  await page.goto(`/people/${xenia.person.userId}`)
  await page.getByRole('main').getByRole('link', { name: 'Open people' }).waitFor()
  await looksRight(page, 'own page')
})
