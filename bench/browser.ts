/** The built app in a browser: Lighthouse, script of the first screens, largest paint over 4G, moving between screens. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { demoLogin } from '@setpoint/contract/identity'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { buildWeb } from '../bin/web-build.js'
import { lighthouseOf, type Scores } from '../e2e/lighthouse.ts'
import { runSetpoint } from '../e2e/server-process.ts'
import { openChromium, timesBetween, twoVisits, type Visit } from '../e2e/visits.ts'
import { loadNow, markdown, median, writeReport } from './report/write-report.ts'

const rounds = 5
const load = loadNow()
await buildWeb()
const setpoint = await runSetpoint({ DEMO: 'on' })
const landing = `${setpoint.address}/`
const today = `${setpoint.address}/today`
async function logIn(page: Page): Promise<void> {
  await page.goto(`${setpoint.address}/login`)
  await page.getByLabel('E-mail').fill(demoLogin.email)
  await page.getByLabel('Password', { exact: true }).fill(demoLogin.password)
  await page.getByRole('main').getByRole('button', { name: 'Log in', exact: true }).click()
  await page.waitForURL('**/today')
  await page.getByRole('region', { name: 'Trend weight' }).waitFor()
}

function scoreTable(rows: readonly (readonly [string, Scores | undefined])[]): string {
  const table = markdown({
    head: ['screen', 'performance', 'accessibility', 'best practices', 'largest paint, simulated slow 4G'],
    rows: rows.map(([name, judged]) => {
      const { performance, accessibility, 'best-practices': practices } = judged?.scores ?? {}
      return [name, `${performance}`, `${accessibility}`, `${practices}`, seconds(judged?.largestPaint)]
    }),
  })
  const lost = [...new Set(rows.flatMap(([name, judged]) => (judged?.lost ?? []).map((what) => `- ${name}: ${what}`)))]
  return lost.length === 0 ? table : `${table}\n\nPoints lost by:\n\n${lost.join('\n')}`
}

/** As the web app's own script counts them after a build. */
async function scriptSizes(): Promise<string> {
  const script = fileURLToPath(new URL('../web/scripts/size.js', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, [script])
  const rows = [...stdout.matchAll(/^(\w+ \(\w+\)):\s+([\d.]+ kB)/gm)].map(([, screen = '', size = '']) => [
    screen,
    size,
  ])
  return markdown({ head: ['screen', 'gzip; the budget is 90 kB'], rows })
}

async function allVisits(): Promise<string> {
  const browser = await openChromium()
  try {
    const front = await manyVisits(browser, landing, async () => undefined)
    const home = await manyVisits(browser, today, () => stateSignedIn(browser))
    const moves = await moving(browser)
    return markdown({
      head: ['what', 'median', 'goal'],
      rows: [
        ['landing, first visit: largest paint', seconds(paint(front.first)), '1.2 s'],
        ['landing, repeated: largest paint', seconds(paint(front.repeated)), '0.3 s'],
        ['Today, signed in, first visit: largest paint', seconds(paint(home.first)), '1.2 s'],
        ['Today, repeated: largest paint', seconds(paint(home.repeated)), '0.3 s'],
        ['landing, first visit: script until then', kilobytes(front.first), '90 kB'],
        ['Today, first visit: script until then', kilobytes(home.first), '90 kB'],
        ['Today to Body, data in the cache', `${median(moves).toFixed(0)} ms`, '100 ms'],
      ],
    })
  } finally {
    await browser.close()
  }
}

type State = Awaited<ReturnType<BrowserContext['storageState']>>

async function manyVisits(browser: Browser, url: string, state: () => Promise<State | undefined>) {
  const all = { first: [] as Visit[], repeated: [] as Visit[] }
  for (let round = 0; round < rounds; round++) {
    const { first, repeated } = await twoVisits(browser, url, await state())
    all.first.push(first)
    all.repeated.push(repeated)
  }
  return all
}

/** Cookies and storage of a fresh log-in: a refresh token is good for one browser. */
async function stateSignedIn(browser: Browser): Promise<State> {
  const context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' })
  await logIn(await context.newPage())
  const state = await context.storageState()
  await context.close()
  return state
}

async function moving(browser: Browser): Promise<number[]> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await logIn(page)
  const times = await timesBetween(page, 'Body', 'Today', 9)
  await context.close()
  return times
}

const paint = (visits: readonly Visit[]) => median(visits.map(({ largestPaint }) => largestPaint))
const seconds = (milliseconds = Number.NaN) => `${(milliseconds / 1000).toFixed(2)} s`
const kilobytes = (visits: readonly Visit[]) => `${(median(visits.map(({ script }) => script)) / 1000).toFixed(1)} kB`

try {
  const [front] = await lighthouseOf([landing])
  const [signedIn] = await lighthouseOf([today], logIn)
  const visits = await allVisits()
  await writeReport('browser', 'The app in a browser', load, [
    '## Lighthouse, mobile profile',
    scoreTable([
      ['landing', front],
      ['Today, signed in, after a first visit', signedIn],
    ]),
    '## Script of the first screen',
    await scriptSizes(),
    `## Visits over 4G (8.1 Mbit/s, 165 ms), median of ${rounds}`,
    visits,
    'The processor is the machine’s own, not slowed down, and paints without a graphics card. Repeated visits have a service worker.',
  ])
} finally {
  await setpoint.stop()
}
