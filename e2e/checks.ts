/** What holds for every screen. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const rules = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']
const colourRules = ['color-contrast', 'link-in-text-block']

/** What axe finds on the page as it stands, one violation in few lines: rule, why it matters, where, what to mend. */
export const violations = (page: Page): Promise<string[]> => analysed(page, (axe) => axe.withTags(rules))

async function analysed(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  await still(page)
  // Legacy mode needs no second page; we have no frames.
  const found = await choose(new AxeBuilder({ page })).setLegacyMode(true).analyze()
  return found.violations.map(({ id, impact, help, nodes }) => {
    const places = nodes.slice(0, 5).map(({ target, html, failureSummary }) => {
      const mend = failureSummary?.replaceAll(/\s*\n\s*/g, ' ') ?? ''
      return `  ${target.join(' ')}\n    ${html.slice(0, 160)}\n    ${mend.slice(0, 300)}`
    })
    const more = nodes.length > 5 ? `\n  and ${nodes.length - 5} more` : ''
    return `${id} (${impact}): ${help}\n${places.join('\n')}${more}`
  })
}

/** All rules as the page is, then those of colour in the other theme: nothing else differs between them. */
export async function violationsInBothThemes(page: Page): Promise<string[]> {
  const first = await themeOf(page)
  const second = first === 'light' ? 'dark' : 'light'
  const all = (await violations(page)).map((text) => `[${first}] ${text}`)
  await showIn(page, second)
  return [...all, ...(await analysed(page, (axe) => axe.withRules(colourRules))).map((text) => `[${second}] ${text}`)]
}

export const themeOf = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.documentElement.dataset['theme'])

/** Switches the system's colours; the app follows. */
export async function showIn(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme })
  await page.locator(`html[data-theme=${theme}]`).waitFor({ state: 'attached' })
}

/** Waits until nothing moves: axe would measure colours midway. */
export const still = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const running = () => document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity)
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    // What is drawn after a new size, a new theme or the end of an animation may begin one more.
    do {
      await document.fonts.ready
      await Promise.all(running().map((animation) => animation.finished.catch(() => null)))
      await frame()
      await frame()
    } while (running().some(({ playState }) => playState === 'running') || document.fonts.status === 'loading')
  })

/**
 * What reaches beyond the right edge so that the page can be scrolled sideways; empty when it cannot. What is drawn to measure,
 * such as a chart, takes a new width a moment after the page: that is waited for.
 */
export async function sidewaysOverflow(page: Page): Promise<string[]> {
  for (let look = 1; ; look++) {
    await still(page)
    const found = await overflowNow(page)
    if (found.length === 0 || look === 100) return found
  }
}

const overflowNow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const page = document.scrollingElement ?? document.documentElement
    const width = document.documentElement.clientWidth
    if (page.scrollWidth <= width) return []
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > width + 0.5,
    )
    return [
      `${page.scrollWidth} px wide on ${width} px`,
      ...wide.slice(-4).map((element) => element.outerHTML.slice(0, 140)),
    ]
  })
