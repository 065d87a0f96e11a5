import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')

/** `--name: #rrggbb` of one theme's block. */
function tokens(theme: string): Record<string, string> {
  const block = css.split(`[data-theme='${theme}'] {`)[1]?.split('}')[0] ?? ''
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name, colour]) => [name, colour]),
  )
}

/** WCAG 2.2 relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [bright = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (bright + 0.05) / (dark + 0.05)
}

const pages = ['bg', 'surface', 'raise']
const pairs: [text: string, on: string, least: number][] = [
  ...['ink', 'muted', 'faint', 'accent', 'effort', 'warn'].flatMap((text) =>
    pages.map((on): [string, string, number] => [text, on, 4.5]),
  ),
  ['on-accent', 'accent', 4.5],
  ['on-effort', 'effort', 4.5],
  ['on-warn', 'warn', 4.5],
  ['bg', 'ink', 4.5],
  ...['ink', 'muted', 'accent'].map((text): [string, string, number] => [text, 'tint', 4.5]),
  ['ink', 'effort-tint', 4.5],
  ['effort', 'effort-tint', 4.5],
  ['ink', 'warn-tint', 4.5],
  ['warn', 'warn-tint', 4.5],
  ...pages.map((on): [string, string, number] => ['edge', on, 3]),
]

for (const theme of ['light', 'dark']) {
  const colours = tokens(theme)
  test.each(pairs)(`${theme}: %s on %s is at least %s to 1`, (text, on, least) => {
    expect(colours[text], text).toBeDefined()
    expect(contrast(colours[text] ?? '', colours[on] ?? '')).toBeGreaterThanOrEqual(least)
  })
}
