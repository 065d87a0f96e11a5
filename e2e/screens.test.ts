/** Every screen of the app: axe clean in both themes, nothing scrolls sideways, a heading, a title, no error on the way. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { demoLogin } from '@setpoint/contract/identity'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { address, desktop, logIn, openVisitor, smallPhone, visitor, type Look, type Visitor } from './browser.ts'
import { sidewaysOverflow, still, themeOf, violationsInBothThemes } from './checks.ts'
import { logInByApi, register } from './person.ts'
import { routes } from '../web/src/app/routes.tsx'

const shots = process.env['SETPOINT_SHOTS']

/** One address for each screen; a parameter's values, where a route has one. */
const values: Record<string, (page: Page) => Promise<string[]>> = {
  step: async () => ['', 'you', 'goal', 'weight', 'done'],
  section: async (page) => ['', ...(await sections(page))],
  // Mara is no admin: each page says so.
  adminSection: async () => ['users', 'backups', 'log'],
  userId: async () => [crypto.randomUUID()],
  // She looks after her team.
  caseId: async () => [(await maraCase()).id],
  // Seen also by those who are not signed in.
  personId: async () => [await (publicPerson ??= registerPublic())],
  entryId: async () => [(await photographed()).entryId],
  teamId: async () => [await maraTeam()],
  challengeId: async () => [await maraChallenge()],
  postId: async () => [await (maraPost ??= writePost())],
  tag: async () => ['rivers'],
}

/** Where a parameter alone is not the whole address. */
const addresses: Record<string, () => Promise<string[]>> = {
  '/moderation/people/:userId': async () => {
    const { author, team } = await maraCase()
    return [`/moderation/people/${author.id}?team=${team.id}`]
  },
}

let publicPerson: Promise<string> | undefined
let maraPost: Promise<string> | undefined

const signedOut = routes.filter(({ signedIn }) => signedIn !== true).map(({ path }) => path)
const signedIn = routes.filter(({ signedIn }) => signedIn === true).map(({ path }) => path)

const looks: { name: string; look: Look }[] = [
  { name: 'small phone', look: { size: smallPhone } },
  { name: 'desktop', look: { size: desktop } },
]

for (const { name, look } of looks) {
  const someone = held(look)
  const mara = held(look, true)
  test.each(signedOut)(`signed out, ${name}: %s`, (path) => checkRoute(someone(), path, name))
  test(`signed out, ${name}: an address that does not exist`, () => checkScreen(someone(), '/nowhere/at/all', name))
  test.each(signedIn)(`signed in, ${name}: %s`, (path) => checkRoute(mara(), path, name))
  test(`signed in, ${name}: two photos beside each other`, async () => {
    const { photos } = await photographed()
    await checkScreen(mara(), `/body/compare?before=${photos[0]}&after=${photos[1]}`, name)
  })
}

test('in German, on a small phone: nothing missing, nothing too wide', async () => {
  const greta = await register(address(), 'greta', 'de')
  for (const weight of [82.4, 82.1, 81.9]) await greta.call('POST', '/weight-entries', { weight })
  const { page, trouble } = await visitor({ size: smallPhone, language: 'de' })
  const headings: string[] = []
  const look = async (path: string) => {
    await page.goto(path)
    await settled(page)
    headings.push((await page.getByRole('heading', { level: 1 }).textContent()) ?? '')
    await photograph(page, `${path} german`)
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('de')
    expect(await sidewaysOverflow(page), `${path} scrolls sideways`).toEqual([])
    expect(await page.locator('body').innerText(), path).not.toMatch(/undefined|\[object|NaN/)
  }
  for (const path of ['/', '/register', '/forgot', '/login/provider', '/login']) await look(path)
  await page.getByLabel('E-Mail').fill('greta@example.org')
  await page.getByLabel('Passwort', { exact: true }).fill('Correct-horse-7')
  await page.getByRole('main').getByRole('button', { name: 'Anmelden', exact: true }).click()
  await page.waitForURL('**/welcome')
  for (const path of ['/welcome/you', '/today', '/body', '/body/history', '/body/photos', '/body/import'])
    await look(path)
  for (const path of [
    '/settings',
    '/settings/profile',
    '/settings/privacy',
    '/settings/security',
    '/settings/units',
    '/people',
    '/outbox',
  ])
    await look(path)
  for (const path of ['/community', '/posts/new', '/search/posts', '/bookmarks', '/tags/laufen']) await look(path)
  for (const path of ['/teams', '/teams/new', '/teams/join']) await look(path)
  expect(headings).toContain('Heute')
  expect(headings.filter((heading) => /\b(the|your|and|with)\b/i.test(heading))).toEqual([])
  expect(trouble).toEqual([])
})

test('every parameter of an address has values to look at', () => {
  const names = routes.flatMap(({ path }) => [...path.matchAll(/:(\w+)/g)].map(([, name]) => name))
  expect(names.filter((name) => name !== undefined && !(name in values))).toEqual([])
})

/** Somebody for all tests of this file, so that a screen costs no log-in. */
function held(look: Look, isMara = false): () => Visitor {
  let visitor: Visitor
  beforeAll(async () => {
    visitor = await openVisitor(look)
    if (isMara) await logIn(visitor.page, demoLogin.email, demoLogin.password)
  })
  afterAll(() => visitor.context.close())
  return () => visitor
}

async function checkRoute(visitor: Visitor, path: string, look: string): Promise<void> {
  for (const each of await addressesOf(path, visitor.page)) await checkScreen(visitor, each, look)
}

async function addressesOf(path: string, page: Page): Promise<string[]> {
  const own = addresses[path]
  if (own) return own()
  const parameter = /\/:(\w+)\??/.exec(path)
  if (parameter === null) return [path]
  const [whole, name = ''] = parameter
  const all = (await values[name]?.(page)) ?? []
  return all.map((value) => path.replace(whole, value === '' ? '' : `/${value}`))
}

async function checkScreen({ page, trouble }: Visitor, path: string, look: string): Promise<void> {
  trouble.length = 0
  await page.goto(path)
  // The gallery shows skeletons for what they are.
  await settled(page, path !== '/ui')
  await photograph(page, `${path} ${look}`)
  expect(await violationsInBothThemes(page), `axe on ${path}`).toEqual([])
  await photograph(page, `${path} ${look}`)
  expect(await sidewaysOverflow(page), `${path} scrolls sideways`).toEqual([])
  expect(await page.title(), `title of ${path}`).toMatch(/^\S.* · Setpoint$/)
  expect(await page.getByRole('heading', { level: 1 }).count(), `main headings on ${path}`).toBe(1)
  expect(trouble, `trouble on ${path}`).toEqual([])
}

/** The screen's heading is there and no skeleton is left. */
async function settled(page: Page, loads = true): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  if (loads) await page.waitForFunction(() => document.querySelector('[class*=breathe], [aria-busy=true]') === null)
  await still(page)
}

async function photograph(page: Page, name: string): Promise<void> {
  if (shots === undefined) return
  await mkdir(shots, { recursive: true })
  const file = `${name} ${await themeOf(page)}`.replaceAll(/[^\w]+/g, '-').replaceAll(/^-|-$/g, '')
  await page.screenshot({ path: join(shots, `${file}.png`), fullPage: true })
}

/** What the app's own list of settings leads to. */
async function sections(page: Page): Promise<string[]> {
  await page.goto('/settings')
  const links = page.getByRole('main').locator('nav a[href^="/settings/"]')
  await links.first().waitFor()
  const all = await links.evaluateAll((each) => each.map((link) => link.getAttribute('href') ?? ''))
  expect(all.length).toBeGreaterThan(5)
  return all.map((path) => path.slice('/settings/'.length))
}

/** Somebody who shows all that can be shown to everyone. */
async function registerPublic(): Promise<string> {
  const olga = await register(address(), 'olga')
  const everyone = { profile: 'public', displayName: 'public', bio: 'public', follows: 'public' }
  await olga.call('PUT', '/users/me/consents/public-profile', { given: true, version: 1 })
  await olga.call('PATCH', '/users/me', { displayName: 'Olga of the lakes', bio: 'Swims.', privacy: everyone })
  return olga.userId
}

/** What waits on the desk of the demo's team. */
async function maraCase(): Promise<{ id: string; author: { id: string }; team: { id: string } }> {
  const mara = await logInByApi(address(), demoLogin)
  const { data } = await mara.call('GET', `/moderation/cases?team=${await maraTeam()}`)
  return (data as unknown as Awaited<ReturnType<typeof maraCase>>[])[0] ?? expect.fail('no case waits')
}

async function maraChallenge(): Promise<string> {
  const mara = await logInByApi(address(), demoLogin)
  const { data } = await mara.call('GET', '/challenges?list=mine')
  return (data as unknown as { id: string }[])[0]?.id ?? ''
}

/** Mara's own team of the demo, which has a leaderboard, a request and an invitation. */
async function maraTeam(): Promise<string> {
  const mara = await logInByApi(address(), demoLogin)
  const { data } = await mara.call('GET', '/teams/mine')
  const teams = data as unknown as { id: string; membership: { role: string } }[]
  return teams.find(({ membership }) => membership.role === 'owner')?.id ?? expect.fail('Mara has no team')
}

/** With a comment, by the one who looks at it: she can change it. */
async function writePost(): Promise<string> {
  const mara = await logInByApi(address(), demoLogin)
  const input = {
    type: 'tip',
    title: 'By the river',
    content: 'Early, and slowly.',
    visibility: 'public',
    tags: ['rivers'],
  }
  const { data } = await mara.call('POST', '/posts', input)
  await mara.call('POST', `/posts/${String(data['id'])}/comments`, { content: 'And with a hat.' })
  return String(data['id'])
}

/** A weigh-in of the demo that has a photo, and two photos to compare. */
async function photographed(): Promise<{ entryId: string; photos: string[] }> {
  const mara = await logInByApi(address(), demoLogin)
  const { data } = await mara.call('GET', '/photos?limit=2')
  const photos = data as unknown as { id: string; entryId: string }[]
  return { entryId: photos[0]?.entryId ?? '', photos: photos.map(({ id }) => id) }
}
