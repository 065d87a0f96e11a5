import { expect, test } from 'vitest'
import { clockTime } from './countdown.ts'
import { tokenInFragment } from './link-token.ts'
import { containsOwnWord, passwordStrength } from './password-strength.ts'
import { pathAfterLogin } from './return-to.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'

test('after logging in one gets back to where one came from, and never out of the app', () => {
  expect(pathAfterLogin('?next=%2Fbody%3Fperiod%3D1y%23chart')).toBe('/body?period=1y#chart')
  for (const next of [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/\t/evil.example',
    '',
  ])
    expect(pathAfterLogin(`?next=${encodeURIComponent(next)}`), next).toBeNull()
  expect(pathAfterLogin('')).toBeNull()
})

test('a link is whole, broken or absent', () => {
  const token = 'a'.repeat(32)
  expect(tokenInFragment(`#token=${token}`, 'token')).toEqual({ token })
  expect(tokenInFragment('#token=short', 'token')).toBe('broken')
  expect(tokenInFragment(`#token=${token}>`, 'token')).toBe('broken')
  expect(tokenInFragment('', 'token')).toBeNull()
  expect(tokenInFragment(`#admin=${token}`, 'token')).toBeNull()
})

test('strength follows what is hard to guess, not what looks complicated', () => {
  for (const easy of ['', 'Password1', 'P@ssw0rd1', 'Abcdefgh1', 'Aaaaaaaa1', 'Qwerty123!', 'Sommer2026!'])
    expect(passwordStrength(easy), easy).toBe('weak')
  expect(passwordStrength('mara_keller1A', ['mara_keller'])).toBe('weak')
  expect(passwordStrength('Tr4kvoup')).toBe('fair')
  expect(passwordStrength('Tr4kvoup9xM')).toBe('good')
  expect(passwordStrength('copper kettle walks north again')).toBe('strong')
})

test('one’s own words are found in any capitalisation; very short ones do not count', () => {
  expect(containsOwnWord('xxMARAxx1', ['mara'])).toBe(true)
  expect(containsOwnWord('mySetPoint1', [])).toBe(true)
  expect(containsOwnWord('Ammonite7', ['mo'])).toBe(false)
})

test('the wait reads as a clock', () => {
  expect([5, 60, 725].map(clockTime)).toEqual(['0:05', '1:00', '12:05'])
})

test('every kind of security event has words in both languages', () => {
  expect(Object.keys(de.log.kinds)).toEqual(Object.keys(en.log.kinds))
  expect(de.waitSpoken(1)).toContain('1 Sekunde')
  expect(en.waitSpoken(61)).toContain('2 minutes')
})
