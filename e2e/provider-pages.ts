/** What journeys through accounts elsewhere have in common: two providers that we did not write, one with pages of its own, one that answers at once. */
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import { openCertifiedPeer, type CertifiedPeer } from '../server/test/certified-peer.ts'
import { openPeer, type Peer } from '../server/test/provider-peer.ts'
import { proofGrowsOld, sql } from './behind.ts'
import { logOutHere, visitor, type Look, type Visitor } from './browser.ts'
import { showIn, sidewaysOverflow, still, violationsInBothThemes } from './checks.ts'
import { runSetpoint } from './server-process.ts'

export const password = 'Correct-horse-7'
/** As long as a name may be, nearly. */
export const club = 'Turnverein Musterstadt von 1884 e. V.'
const shots = process.env['SETPOINT_SHOTS']

interface Providers {
  /** Of the Setpoint that these providers know. */
  readonly address: string
  /** The one that answers at once. */
  readonly other: Peer
  /** A browser that goes without the other sites' fonts. */
  guest(look?: Look): Promise<Visitor>
  /** Somebody new, who registers at the provider without pages and has no password. */
  comeBy(page: Page, name: string): Promise<void>
  /** As if a quarter of an hour had gone by since they proved who they are. */
  stale(name: string): Promise<void>
}

/** A Setpoint of its own for this file, with the two providers and one that is down. It is there once the tests run. */
export function useProviders(): Providers {
  let home: CertifiedPeer
  let other: Peer
  let server: Awaited<ReturnType<typeof runSetpoint>>
  let address: string
  beforeAll(async () => {
    const port = await freePort()
    address = `http://localhost:${port}`
    home = await openCertifiedPeer(address)
    other = await openPeer()
    const client = { clientId: 'setpoint', clientSecret: 'hush' }
    server = await runSetpoint({
      PORT: String(port),
      CAPTCHA: 'on',
      OIDC_PROVIDERS: JSON.stringify([
        { ...client, preset: 'keycloak', name: 'Home', issuer: home.issuer, clientSecret: home.clientSecret },
        { ...client, preset: 'oidc', id: 'club', name: club, issuer: other.issuer },
        { ...client, preset: 'oidc', id: 'gone', name: 'Gone', issuer: `http://127.0.0.1:${await freePort()}` },
      ]),
    })
  })
  afterAll(async () => {
    await server.stop()
    await home.close()
    await other.close()
  })
  // All come from one network here, which has to work harder and harder.
  beforeEach(() => sql(server.folder, 'delete from suspicion'))
  return {
    get address() {
      return address
    },
    get other() {
      return other
    },
    async guest(look = {}) {
      const someone = await visitor({ ...look, address })
      await someone.context.route('https://fonts.googleapis.com/**', (route) =>
        route.fulfill({ contentType: 'text/css', body: '' }),
      )
      return someone
    },
    async comeBy(page, name) {
      other.says({ sub: `${name}-1`, email: `${name}@club.example`, email_verified: true, preferred_username: name })
      await page.goto('/register')
      await button(page, `Continue with ${club}`).click()
      // The page that is left has the same fields.
      await heading(page, 'One more step to your account').waitFor()
      await page.getByRole('radio', { name: '16 or older' }).click()
      await button(page, 'Create account').click()
      await page.waitForURL(/\/(today|welcome)/)
    },
    stale: (name) => proofGrowsOld(server.folder, name),
  }
}

export const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
export const inDialog = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true })

export async function logOut(page: Page): Promise<void> {
  await page.goto('/settings/security')
  await logOutHere(page)
  await heading(page, 'Log in').waitFor()
}

export async function looksRight(page: Page, name: string): Promise<void> {
  expect(await violationsInBothThemes(page)).toEqual([])
  expect(await sidewaysOverflow(page)).toEqual([])
  if (shots === undefined) return
  await mkdir(shots, { recursive: true })
  const size = page.viewportSize()
  for (const width of [320, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await sidewaysOverflow(page), `${name} at ${width}`).toEqual([])
    for (const theme of ['light', 'dark'] as const) {
      await showIn(page, theme)
      await still(page)
      const file = `${name} ${width} ${theme}`.replaceAll(/[^\w]+/g, '-')
      await page.screenshot({ path: join(shots, `${file}.png`), fullPage: true })
    }
  }
  if (size) await page.setViewportSize(size)
}

/** Below those that the system gives by itself to whoever asks for any: it is still free when it is used. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 32_000)
    const listener = createServer().listen(port, '127.0.0.1')
    const isFree = await once(listener, 'listening').then(
      () => true,
      () => false,
    )
    if (!isFree) continue
    listener.close()
    await once(listener, 'close')
    return port
  }
}
