/** docs/asvs.md against the tree: every requirement of chapters 6 to 10 has its row, and what a row names is there. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const project = fileURLToPath(new URL('../..', import.meta.url))
const text = readFileSync(join(project, 'docs/asvs.md'), 'utf8')

/** How many requirements each section of ASVS 5.0 has. */
const sections: Record<string, number> = {
  '6.1': 3,
  '6.2': 12,
  '6.3': 8,
  '6.4': 6,
  '6.5': 8,
  '6.6': 4,
  '6.7': 2,
  '6.8': 4,
  '7.1': 3,
  '7.2': 4,
  '7.3': 2,
  '7.4': 5,
  '7.5': 3,
  '7.6': 2,
  '8.1': 4,
  '8.2': 4,
  '8.3': 3,
  '8.4': 2,
  '9.1': 3,
  '9.2': 4,
  '10.1': 2,
  '10.2': 3,
  '10.3': 5,
  '10.4': 16,
  '10.5': 5,
  '10.6': 2,
  '10.7': 3,
}

test('every requirement has a row or is said not to apply', () => {
  const rows = new Set(text.matchAll(/^\| (\d+\.\d+\.\d+) \|/gm).map(([, number]) => number))
  const left = text.split('\n').filter((line) => line.startsWith('Not applicable:'))
  const missing = Object.entries(sections).flatMap(([section, count]) =>
    Array.from({ length: count }, (_, index) => `${section}.${index + 1}`).filter(
      (number) => !rows.has(number) && !left.some((line) => isIn(line, number)),
    ),
  )
  expect(missing).toEqual([])
})

test('every file that is named is there', () => {
  const named = [...text.matchAll(/`([\w./-]+\.(?:ts|tsx|md))`/g)].map(([, file]) => file ?? '')
  const gone = named.filter(
    (file) => !existsSync(join(project, file)) && !existsSync(join(project, 'server/modules/identity', file)),
  )
  expect([...new Set(gone)]).toEqual([])
  expect(named.length).toBeGreaterThan(100)
})

/** `10.4.1 to 10.4.16` means all between. */
function isIn(line: string, number: string): boolean {
  const [section, last] = [number.slice(0, number.lastIndexOf('.')), Number(number.slice(number.lastIndexOf('.') + 1))]
  const spans = line.matchAll(/(\d+\.\d+)\.(\d+)(?: to \d+\.\d+\.(\d+))?/g)
  return spans.some(([, of, from, to]) => of === section && last >= Number(from) && last <= Number(to ?? from))
}
