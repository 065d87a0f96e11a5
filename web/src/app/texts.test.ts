import { expect, test } from 'vitest'
import { pluralIn } from '../platform/i18n/plural.ts'
import { de } from './texts-de.ts'
import { en } from './texts-en.ts'

/** Every sentence with its path; functions are called with numbers and words. */
function sentences(texts: object, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const here = `${path}/${key}`
    if (typeof value === 'string') return [[here, value]]
    if (typeof value === 'function') return [[here, String((value as (...values: number[]) => unknown)(2, 3, 4))]]
    return sentences(value as object, here)
  })
}

test('German has every sentence that English has, and none is empty', () => {
  expect(sentences(de).map(([path]) => path)).toEqual(sentences(en).map(([path]) => path))
  for (const [path, text] of [...sentences(en), ...sentences(de)]) expect(text.trim(), path).not.toBe('')
})

test('plurals follow the language', () => {
  const plural = pluralIn('en')
  expect(plural(1, { one: '# day', other: '# days' })).toBe('1 day')
  expect(plural(0, { one: '# day', other: '# days' })).toBe('0 days')
  expect(plural(1200, { one: '# day', other: '# days' })).toBe('1,200 days')
})
