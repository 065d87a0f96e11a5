/** What Lighthouse says about an address, on its phone profile. */
import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { chromium, type Page } from 'playwright-core'
import { chromiumArguments, chromiumPath } from './chromium.ts'

const categories = ['performance', 'accessibility', 'best-practices'] as const

export interface Scores {
  /** 0 to 100. */
  readonly scores: Readonly<Record<(typeof categories)[number], number>>
  /** ms, as simulated on slow 4G with a processor four times slower. */
  readonly largestPaint: number
  /** Names of the audits that cost points, with what they found. */
  readonly lost: readonly string[]
}

/** A Chromium of its own; `signIn` prepares it, so that the addresses see who is signed in. */
export async function lighthouseOf(
  addresses: readonly string[],
  signIn?: (page: Page) => Promise<void>,
): Promise<Scores[]> {
  const chrome = await launch({
    chromePath: await chromiumPath(),
    chromeFlags: ['--headless', ...chromiumArguments],
    logLevel: 'silent',
  })
  try {
    if (signIn !== undefined) {
      const browser = await chromium.connectOverCDP(`http://127.0.0.1:${chrome.port}`)
      const [context] = browser.contexts()
      if (context === undefined) throw new Error('the browser has no window')
      await signIn(await context.newPage())
      await browser.close()
    }
    const all: Scores[] = []
    for (const address of addresses) all.push(await scoresOf(address, chrome.port, signIn !== undefined))
    return all
  } finally {
    chrome.kill()
  }
}

async function scoresOf(address: string, port: number, isSignedIn: boolean): Promise<Scores> {
  const result = await lighthouse(address, {
    port,
    onlyCategories: [...categories],
    disableStorageReset: isSignedIn,
    logLevel: 'error',
  })
  if (result === undefined) throw new Error(`Lighthouse has nothing to say about ${address}`)
  const { categories: judged, audits, runtimeError } = result.lhr
  if (runtimeError !== undefined) throw new Error(`${address}: ${runtimeError.message}`)
  const score = (name: string) => Math.round((judged[name]?.score ?? 0) * 100)
  const weighed = Object.values(judged).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0))
  return {
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
    },
    largestPaint: audits['largest-contentful-paint']?.numericValue ?? Number.NaN,
    lost: weighed.flatMap(({ id }) => {
      const { score: own, title, displayValue } = audits[id] ?? {}
      if (own === null || own === undefined || own >= 0.9) return []
      return [[title, displayValue].filter(Boolean).join(': ')]
    }),
  }
}
