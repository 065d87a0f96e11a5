/** What journeys through teams have in common: somebody with a browser, a team, and the parts of its page. */
import type { Locator, Page } from 'playwright-core'
import { address, logIn, visitor, type Look, type Visitor } from './browser.ts'
import { register, type Person } from './person.ts'

export const heading = (page: Page, name: string | RegExp): Locator => page.getByRole('heading', { level: 1, name })
export const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('main').getByRole('button', { name, exact: true })
export const card = (page: Page, name: string): Locator =>
  page
    .getByRole('main')
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 2, name, exact: true }) })
export const dialog = (page: Page, name: string): Locator => page.getByRole('dialog', { name })

/** A team of theirs, private unless said otherwise. */
export async function foundTeam(person: Person, input: object): Promise<string> {
  const { data } = await person.call('POST', '/teams', { privacy: 'private', ...input })
  return String(data['id'])
}

/** Somebody new, who has logged in. */
export async function member(name: string, look: Look = {}): Promise<Visitor & { person: Person; name: string }> {
  const person = await register(address(), name)
  const someone = await visitor(look)
  await logIn(someone.page, `${name}@example.org`, 'Correct-horse-7')
  return { ...someone, person, name }
}
