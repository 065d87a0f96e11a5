/** People in a browser: each a context of their own, watched for what goes wrong without anybody noticing. */
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { expect, inject, onTestFinished } from 'vitest'

export interface Look {
  readonly size?: { readonly width: number; readonly height: number }
  readonly theme?: 'light' | 'dark'
  readonly language?: 'en' | 'de'
  /** Off where nothing is tested offline: it spares the worker's fetching ahead of every script. */
  readonly serviceWorker?: boolean
  /** Of another server than the one that all share. */
  readonly address?: string
}

export interface Visitor {
  readonly context: BrowserContext
  readonly page: Page
  /** What has gone wrong so far and was not expected: console errors, exceptions, failed requests of ours. */
  readonly trouble: string[]
  /** While it runs, nothing that matches counts as trouble: a journey that is cut off means its errors. */
  readonly expecting: <Result>(pattern: RegExp, work: () => Promise<Result>) => Promise<Result>
}

export const phone = { width: 390, height: 844 }
export const smallPhone = { width: 320, height: 640 }
export const tablet = { width: 768, height: 1024 }
export const desktop = { width: 1440, height: 900 }

export const address = (): string => inject('address')

let connecting: Promise<Browser> | null = null
const browser = (): Promise<Browser> => (connecting ??= chromium.connect(inject('browser')))

const locales = { en: 'en-GB', de: 'de-DE' }

/** A browser of somebody's own for the rest of this test; at its end there must have been no trouble. */
export async function visitor(look: Look = {}): Promise<Visitor> {
  const watched = await openVisitor(look)
  onTestFinished(async () => {
    await watched.context.close()
    expect(watched.trouble).toEqual([])
  })
  return watched
}

/** The same for longer than one test: whoever asks closes the context and looks at the trouble. */
export async function openVisitor(look: Look = {}): Promise<Visitor> {
  const context = await (
    await browser()
  ).newContext({
    baseURL: look.address ?? address(),
    viewport: look.size ?? desktop,
    colorScheme: look.theme ?? 'light',
    locale: locales[look.language ?? 'en'],
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
    hasTouch: (look.size?.width ?? desktop.width) < 700,
    serviceWorkers: look.serviceWorker === true ? 'allow' : 'block',
  })
  context.setDefaultTimeout(15_000)
  const { trouble, expecting } = watch(context)
  return { context, page: await context.newPage(), trouble, expecting }
}

function watch(context: BrowserContext): Pick<Visitor, 'trouble' | 'expecting'> {
  const trouble: string[] = []
  const expected = new Set<RegExp>()
  const note = (what: string): void => {
    if (![...expected].some((pattern) => pattern.test(what))) trouble.push(what)
  }
  context.on('console', (message) => {
    if (message.type() !== 'error') return
    // A refused request is told by 'response', with its method.
    if (message.text().startsWith('Failed to load resource')) return
    note(`console: ${message.text()}`)
  })
  context.on('weberror', (error) => note(`exception: ${error.error().stack ?? error.error().message}`))
  context.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? ''
    // What a page asked for when it was left.
    if (why === 'net::ERR_ABORTED') return
    note(`${request.method()} ${request.url()}: ${why}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) note(`${response.request().method()} ${response.url()}: ${response.status()}`)
  })
  return {
    trouble,
    async expecting(pattern, work) {
      expected.add(pattern)
      try {
        return await work()
      } finally {
        expected.delete(pattern)
      }
    },
  }
}

/** Logs in by the form, from wherever the page is, and waits for the screen behind it. */
export async function logIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/login')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('main').getByRole('button', { name: 'Log in', exact: true }).click()
  await page.waitForURL(/\/(today|welcome)/)
}

/** Resolves when the service worker has this page, so that it opens without a network from now on. */
export async function readyForOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    while (navigator.serviceWorker.controller === null) await new Promise((resolve) => setTimeout(resolve, 20))
  })
}
