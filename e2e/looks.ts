/** What a journey asks of a screen or dialog on its way; with SETPOINT_SHOTS=<folder> it leaves pictures of all sizes and themes there. */
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import { desktop, smallPhone, tablet } from './browser.ts'
import { showIn, sidewaysOverflow, still, violationsInBothThemes } from './checks.ts'

const shots = process.env['SETPOINT_SHOTS']

/** On a small phone in both themes, where most goes wrong; nothing is too wide in either place. */
export async function looksRight(page: Page, name: string): Promise<void> {
  const before = page.viewportSize() ?? desktop
  if (shots !== undefined) await photographAll(page, join(shots, name.replaceAll(' ', '-')))
  await page.setViewportSize(before)
  expect(await sidewaysOverflow(page), name).toEqual([])
  await page.setViewportSize(smallPhone)
  expect([...(await sidewaysOverflow(page)), ...(await wideDialogs(page))], name).toEqual([])
  expect(await violationsInBothThemes(page), name).toEqual([])
  await showIn(page, 'light')
  await page.setViewportSize(before)
}

/** What scrolls sideways within a dialog, which the page does not show. */
const wideDialogs = (page: Page): Promise<string[]> =>
  page
    .locator('[role=dialog] div')
    .evaluateAll((all) =>
      all
        .filter((each) => each.scrollWidth > each.clientWidth && getComputedStyle(each).overflowX === 'auto')
        .map((each) => each.outerHTML.slice(0, 140)),
    )

async function photographAll(page: Page, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const isModal = (await page.getByRole('dialog').count()) > 0
  for (const size of [smallPhone, tablet, desktop]) {
    await page.setViewportSize(size)
    for (const theme of ['dark', 'light'] as const) {
      await showIn(page, theme)
      await still(page)
      await page.screenshot({ path: `${path}-${size.width}-${theme}.png`, fullPage: !isModal })
    }
  }
}
