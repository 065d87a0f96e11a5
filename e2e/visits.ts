/** How a visit feels: largest paint over 4G, first and repeated, and moving between screens from the cache. */
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { chromiumArguments, chromiumPath } from './chromium.ts'

/** What the developer tools call 'Fast 4G': 8.1 Mbit/s down, 1.35 up, 165 ms. The processor is not slowed down. */
const fast4G = {
  offline: false,
  latency: 165,
  downloadThroughput: (9_000_000 / 8) * 0.9,
  uploadThroughput: (1_500_000 / 8) * 0.9,
}
const device = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  locale: 'en-GB',
  isMobile: true,
  hasTouch: true,
}

export interface Visit {
  /** ms from the start of the navigation. */
  readonly largestPaint: number
  /** Bytes of script on the wire up to then. */
  readonly script: number
}

export const openChromium = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await chromiumPath(), args: chromiumArguments })

/** A visit with nothing in the cache, then one more once the service worker has what it needs. */
export async function twoVisits(
  browser: Browser,
  url: string,
  storageState?: Awaited<ReturnType<BrowserContext['storageState']>>,
): Promise<{ first: Visit; repeated: Visit }> {
  const context = await browser.newContext({ ...device, ...(storageState && { storageState }) })
  try {
    const first = await visit(context, url)
    const repeated = await visit(context, url)
    return { first, repeated }
  } finally {
    await context.close()
  }
}

async function visit(context: BrowserContext, url: string): Promise<Visit> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.emulateNetworkConditions', fast4G)
  await page.goto(url)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
  const measured = await page.evaluate(largestPaint)
  await session.send('Network.emulateNetworkConditions', {
    ...fast4G,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: -1,
  })
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await page.close()
  return measured
}

/** Runs in the page. */
async function largestPaint(): Promise<Visit> {
  const paints = await new Promise<PerformanceEntryList>((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries())).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    })
  })
  const at = paints.at(-1)?.startTime ?? Number.NaN
  const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
  const scripts = resources.filter(({ name, responseEnd }) => name.endsWith('.js') && responseEnd <= at)
  return { largestPaint: at, script: scripts.reduce((sum, { transferSize }) => sum + transferSize, 0) }
}

/** ms from the touch of a menu's link until the other screen stands, complete, its data in the cache. */
export async function timesBetween(page: Page, there: string, back: string, count: number): Promise<number[]> {
  const times: number[] = []
  for (let n = 0; n <= count; n++) {
    const time = await page.evaluate(moved, there)
    // The first one fills the cache.
    if (n > 0) times.push(time)
    await page.evaluate(moved, back)
  }
  return times
}

/** Runs in the page: follows the menu's link of that name, and waits for the first frame without a skeleton. */
async function moved(name: string): Promise<number> {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('nav a')]
  const link = links.find(({ textContent, offsetParent }) => textContent?.trim() === name && offsetParent !== null)
  if (link === undefined) throw new Error(`no link "${name}"`)
  const start = performance.now()
  link.click()
  for (;;) {
    await new Promise((resolve) => requestAnimationFrame(resolve))
    const stands = document.querySelector('h1')?.textContent === name
    if (stands && document.querySelector('[class*=breathe]') === null) return performance.now() - start
    if (performance.now() - start > 10_000) throw new Error(`"${name}" did not open`)
  }
}
