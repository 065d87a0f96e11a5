import { statSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodeList, file, isCommonPassword } from './common-passwords.ts'
import { isRegular, wordsBehind } from './password-forms.ts'

const good = [
  'Correct-horse-7',
  'Battery-staple-8',
  'Walk-every-day-7',
  'Tr4kvoup9xM',
  'kupfer Kessel 7 Ost',
  'Zj8-wPq4!n',
]

describe('the list', () => {
  test('holds a hundred thousand passwords in half a megabyte', () => {
    const { size } = statSync(file)
    expect([size > 500_000, size < 600_000, size % 5]).toEqual([true, true, 0])
  })

  test.each(['123456789', 'password', 'QWERTYUIOP', 'iloveyou', 'trustno1', 'sunshine1', 'football', 'superman'])(
    'knows %s',
    async (password) => expect(await isCommonPassword(password)).toBe(true),
  )

  test.each([
    ['a capital and a digit', 'Dragon99'],
    ['a sign at the end', 'Password1!'],
    ['signs for letters', 'P@ssw0rd'],
    ['both, and a year', 'P4$$w0rd2024!'],
    ['a digit in front', '1Sunshine!'],
    ['the same twice', 'MonkeyMonkey'],
    ['an l as a 1', 'F1owers2020'],
    ['wide letters', 'Ｐａｓｓｗｏｒｄ１'],
  ])('sees through %s', async (_, password) => expect(await isCommonPassword(password)).toBe(true))

  test.each(good)('has nothing against %s', async (password) => expect(await isCommonPassword(password)).toBe(false))

  test('finds every one of any list in its file’s form, and nothing else', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 4 }), { maxLength: 50 }), (words) => {
        const encoded = encodeList(words)
        expect(encoded.length).toBe(words.length * 5)
        const all = Array.from({ length: words.length }, (_, at) =>
          encoded.subarray(at * 5, at * 5 + 5).toString('hex'),
        )
        expect(all).toEqual(all.toSorted())
      }),
    )
  })

  test('long affixes are no decoration: what is random stays', () => {
    expect(wordsBehind('dragon8391027465')).not.toContain('dragon')
    expect(wordsBehind('dragon839')).toContain('dragon')
  })
})

describe('regularity', () => {
  test.each([
    'Qwertz12345',
    '1qaz2wsx3edc',
    'Aaaaaaaa1',
    'Abcdefgh1',
    'Abcabcabc',
    '1212121212',
    '98765432Ab',
    'Poiuztrew1',
    'Asdfghjkl1!',
    '😀😀😀😀😀😀😀😀',
  ])('%s is a row of keys, a count or a repetition', (password) => expect(isRegular(password)).toBe(true))

  test.each(good)('%s is not', (password) => expect(isRegular(password)).toBe(false))

  test('whatever is typed, an answer comes', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 128, unit: 'binary' }), (password) => {
        expect(typeof isRegular(password)).toBe('boolean')
        expect(wordsBehind(password).length).toBeLessThanOrEqual(12)
      }),
    )
  })
})
