/** People in a browser: each a context of their own, watched for what goes wrong without anybody noticing. */
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Locator,
  type Page,
  type Request,
  type WebSocket,
} from 'playwright-core'
import { expect, inject, onTestFinished } from 'vitest'
import { zone } from './calendar.ts'

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
  /**
   * While it runs, nothing that matches counts as trouble, nor does what was asked for then and is answered later, nor what
   * was refused then and is asked again by a page that still shows the same: a journey that is cut off means its errors.
   */
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
    timezoneId: zone,
    reducedMotion: 'reduce',
    hasTouch: (look.size?.width ?? desktop.width) < 700,
    serviceWorkers: look.serviceWorker === true ? 'allow' : 'block',
  })
  context.setDefaultTimeout(60_000)
  const { trouble, expecting } = watch(context)
  const page = await context.newPage()
  watchSockets(page)
  return { context, page, trouble, expecting }
}

function watch(context: BrowserContext): Pick<Visitor, 'trouble' | 'expecting'> {
  const trouble: string[] = []
  const expected = new Set<RegExp>()
  // A page that was refused asks again by itself, when its socket opens for one: the same is meant until it shows something else.
  const refusedHere = new Set<string>()
  const isExpected = (what: string): boolean =>
    refusedHere.has(what) || [...expected].some((pattern) => pattern.test(what))
  const expectedWhenAsked = new WeakMap<Request, (what: string) => boolean>()
  const note = (what: string, request?: Request): boolean => {
    const isMeant = isExpected(what) || (request && expectedWhenAsked.get(request)?.(what)) === true
    if (!isMeant) trouble.push(what)
    return isMeant
  }
  context.on('request', (request) => {
    const [patterns, refusals] = [[...expected], new Set(refusedHere)]
    expectedWhenAsked.set(request, (what) => refusals.has(what) || patterns.some((pattern) => pattern.test(what)))
  })
  context.on('page', (page) =>
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) refusedHere.clear()
    }),
  )
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
    note(`${request.method()} ${request.url()}: ${why}`, request)
  })
  context.on('response', (response) => {
    if (response.status() < 400) return
    const request = response.request()
    const what = `${request.method()} ${request.url()}: ${response.status()}`
    if (note(what, request)) refusedHere.add(what)
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

/** Logs out by the button of the screen that the page shows, and waits for the server: another address would cut its answer off. */
export async function logOutHere(page: Page): Promise<void> {
  const ended = page.waitForResponse(/\/auth\/logout$/)
  await page.getByRole('button', { name: 'Log out on this device' }).click()
  await ended
}

/** Sockets, of the document that a page shows, which the server has let in. */
const openSockets = new WeakMap<Page, Set<WebSocket>>()

function watchSockets(page: Page): void {
  openSockets.set(page, new Set())
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) openSockets.set(page, new Set())
  })
  page.on('websocket', (socket) => {
    const ofThisDocument = openSockets.get(page)
    socket.on('framereceived', ({ payload }) => {
      // Socket.IO's answer to a hello.
      if (payload.toString().startsWith('40')) ofThisDocument?.add(socket)
    })
    socket.on('close', () => ofThisDocument?.delete(socket))
  })
}

/** Resolves when the page of a visitor hears of what others do; what they did before, nobody has told it. */
export async function hears(page: Page): Promise<void> {
  await expect.poll(() => openSockets.get(page)?.size, { message: `a socket of ${page.url()}` }).toBeGreaterThan(0)
}

/** Resolves when the focus is on it, or within: from then on keys arrive there. */
export async function focused(where: Locator): Promise<void> {
  const hasFocus = () => where.evaluate((element) => element.contains(document.activeElement))
  await expect.poll(hasFocus, { message: `the focus on ${String(where)}` }).toBe(true)
}

/** Resolves when the copy that the page keeps for offline has these words in a query whose key begins so. */
export const keptForOffline = (page: Page, key: string, ...words: (string | RegExp)[]): Promise<void> =>
  isStored(page, 'setpoint-cache', (kept) => {
    const { state } = kept as { state: { queries: { queryKey: unknown[]; state: unknown }[] } }
    return state.queries.some((query) => query.queryKey.join(' ').startsWith(key) && hasAll(query.state, words))
  })

/** Resolves when a draft with these words is written down on the device. */
export const draftKept = (page: Page, ...words: string[]): Promise<void> =>
  isStored(page, 'setpoint-drafts', (draft) => hasAll(draft, words))

function hasAll(value: unknown, words: readonly (string | RegExp)[]): boolean {
  const text = JSON.stringify(value)
  return words.every((word) => (typeof word === 'string' ? text.includes(word) : word.test(text)))
}

async function isStored(page: Page, database: string, isIt: (value: unknown) => boolean): Promise<void> {
  const isThere = async () => (await page.evaluate(storedIn, database)).some(isIt)
  await expect.poll(isThere, { message: `what ${database} holds` }).toBe(true)
}

/** Runs in the page: the values of one of its databases. */
async function storedIn(database: string): Promise<unknown[]> {
  // To open one that is not there would make it, without what the app puts into it first.
  if (!(await indexedDB.databases()).some(({ name }) => name === database)) return []
  const answered = <Result>(asked: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      asked.addEventListener('success', () => resolve(asked.result))
      asked.addEventListener('error', () => reject(asked.error ?? new Error('IndexedDB failed')))
    })
  const opened = await answered(indexedDB.open(database))
  try {
    const values = opened.transaction('values').objectStore('values')
    return await answered(values.getAll())
  } finally {
    opened.close()
  }
}

/** Resolves when the service worker has this page, so that it opens without a network from now on. */
export async function readyForOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    while (navigator.serviceWorker.controller === null) await new Promise((resolve) => setTimeout(resolve, 20))
  })
}
