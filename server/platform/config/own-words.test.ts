import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readOwnWords } from './own-words.ts'
import { readSettings } from './settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'setpoint-words-'))
afterAll(() => rmSync(folder, { recursive: true }))
const fileOf = (text: string) => {
  writeFileSync(join(folder, 'words.txt'), text)
  return join(folder, 'words.txt')
}

test('a line is a reason and a word; what is empty or begins with # is none', () => {
  const text = '# ours\r\n\r\nspam: cheap supplements\r\n hide hate :  Beispielwort*  \n'
  expect(readOwnWords(fileOf(text))).toEqual([
    { reason: 'spam', holds: false, term: 'cheap supplements' },
    { reason: 'hate', holds: true, term: 'Beispielwort*' },
  ])
  expect(readOwnWords(fileOf(''))).toEqual([])
})

test.each([
  ['cheap supplements', /line 1: begin with a reason and a colon: spam, cheating/],
  ['\nboring: this', /line 2: begin with a reason/],
  ['spam:', /line 1: two letters at least/],
  ['spam: x*', /line 1: two letters/],
  ['spam: a*b', /line 1: a star stands at the end only/],
  [`spam: ${'x'.repeat(81)}`, /line 1: at most 80 characters/],
  ['spam: aa\n'.repeat(5_001), /at most 5000 words/],
])('%j is refused', (text, message) => {
  const file = fileOf(text)
  expect(() => readSettings({ MODERATION_WORDS: file })).toThrow(message)
})

test('a file that is not there is named', () => {
  expect(() => readSettings({ MODERATION_WORDS: join(folder, 'none.txt') })).toThrow(/none\.txt cannot/)
})
