import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Mention } from '@setpoint/contract/feed'
import { piecesOf, safeAddress } from './rich-text.ts'

/** `@mara` wherever it stands. */
const mentionsIn = (text: string, userId: string | null = 'u1'): Mention[] =>
  [...text.matchAll(/@mara/g)].map(({ index }) => ({ userId, username: 'mara', start: index, end: index + 5 }))
const special = (text: string, tags: string[] = [], mentions = mentionsIn(text)) =>
  piecesOf(text, mentions, tags)
    .filter(({ kind }) => kind !== 'words')
    .map(({ kind, text }) => `${kind} ${text}`)

test('addresses, mentions and tags of the post become links, and nothing else', () => {
  expect(special('Look, @mara: https://example.org/a?b=1#c #run #Run #other @nobody', ['run'])).toEqual([
    'mention @mara',
    'link https://example.org/a?b=1#c',
    'tag #run',
    'tag #Run',
  ])
})

test('somebody who is not there for the reader is a name that leads nowhere', () => {
  expect(special('Hello @mara', [], mentionsIn('Hello @mara', null))).toEqual([])
})

test('mentions that do not fit the text name nobody', () => {
  const wrong = [
    { userId: 'u1', username: 'mara', start: 3, end: 300 },
    { userId: 'u1', username: 'mara', start: 2, end: 2 },
  ]
  expect(piecesOf('Hello', wrong, [])).toEqual([{ kind: 'words', text: 'Hello' }])
})

test('what ends the sentence is no part of an address', () => {
  expect(special('(see https://example.org/a_(b)). And https://example.org/?q=1!?')).toEqual([
    'link https://example.org/a_(b)',
    'link https://example.org/?q=1',
  ])
})

test('a tag begins where a word would', () => {
  expect(special('C#run &#run /#run ##run', ['run'])).toEqual([])
  expect(special('(#run) #Läufer_in #5km', ['run', 'läufer_in', '5km'])).toEqual([
    'tag #run',
    'tag #Läufer_in',
    'tag #5km',
  ])
})

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'ftp://example.org',
  'http://',
  'https://mara:secret@example.org',
  'mailto:a@b',
])('%s is never followed', (address) => {
  expect(safeAddress(address)).toBeNull()
  expect(special(`x ${address} y`)).toEqual([])
})

test('markup stays the words that were typed', () => {
  const text = '<img src=x onerror=alert(1)> <a href="https://evil.example">https://evil.example"onclick=x</a>'
  const pieces = piecesOf(text, [], [])
  expect(pieces.map((piece) => piece.text).join('')).toBe(text)
  expect(pieces.filter(({ kind }) => kind === 'link').map((piece) => piece.text)).toEqual([
    'https://evil.example',
    'https://evil.example',
  ])
})

test('whatever is typed is shown, every character of it and in order', () => {
  const part = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.constantFrom('@mara', '#run', 'https://example.org).', 'مرحبا', '👩🏽‍🚀', '\n', ' '),
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const text = parts.join('')
      const pieces = piecesOf(text, mentionsIn(text), ['run'])
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      for (const piece of pieces) if (piece.kind === 'link') expect(piece.href).toMatch(/^https?:\/\//)
    }),
  )
})

test('a very long ending is taken off in one go', () => {
  const text = `https://example.org/${')'.repeat(4900)}`
  expect(special(text)).toEqual(['link https://example.org/'])
})
