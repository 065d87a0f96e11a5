import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allFiles, berlin, genericFile, read, utf8 } from './fixtures.ts'
import { weightFormats } from './registry.ts'
import { detectFormat, guessCsv, openReader, UnreadableFile, unreadableCodes } from './weight-history.ts'

/** What a reader says of a file, or the code it refuses it with; any other error goes through. */
function outcome(format: (typeof allFiles)[number][0], bytes: Uint8Array, cuts: readonly number[] = []): unknown {
  const reader = openReader(format, berlin)
  const borders = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).toSorted((a, b) => a - b), bytes.length]
  try {
    borders.forEach((border, at) => reader.push(bytes.subarray(borders[at - 1] ?? 0, border)))
    return reader.finish()
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    if (!unreadableCodes.includes(error.code) || !/^[A-Z].*\.$/.test(error.message)) throw error
    return error.code
  }
}

const file = fc.constantFrom(...allFiles)
const cuts = fc.array(fc.nat(), { maxLength: 6 })

test('where a file is cut into chunks makes no difference', () => {
  fc.assert(
    fc.property(file, cuts, ([format, , bytes], at) => {
      expect(outcome(format, bytes, at)).toEqual(outcome(format, bytes))
    }),
    { numRuns: 500 },
  )
})

const damage = fc.oneof(
  fc.record({ at: fc.nat(), bytes: fc.uint8Array({ maxLength: 6 }), drop: fc.nat(8) }),
  fc.record({
    at: fc.nat(),
    bytes: fc.constantFrom(...['"', ',', ';', '\n', '<', '>', '&', '\0', ']]>', '<!--', '€', 'PK\x07\x08'].map(utf8)),
    drop: fc.nat(3),
  }),
)

test('a damaged file is read or refused, the same in one chunk or many', () => {
  fc.assert(
    fc.property(file, fc.array(damage, { minLength: 1, maxLength: 5 }), cuts, ([format, name, bytes], damages, at) => {
      let broken = [...bytes]
      for (const { at: where, bytes: put, drop } of damages) {
        broken = broken.toSpliced(where % (broken.length + 1), drop, ...put)
      }
      const hurt = Uint8Array.from(broken)
      detectFormat(hurt, name)
      expect(outcome(format, hurt, at)).toEqual(outcome(format, hurt))
    }),
    { numRuns: 1500 },
  )
})

test('random bytes are read or refused by every format', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.string({ maxLength: 20 }), (bytes, name) => {
      detectFormat(bytes, name)
      for (const { name: format } of weightFormats) expect(outcome(format, bytes)).toBeDefined()
    }),
    { numRuns: 500 },
  )
})

test('random text is read or refused by every format', () => {
  const text = fc
    .array(fc.oneof(fc.string(), fc.constantFrom(',', ';', '\n', '2025-01-01', '80', 'Date', 'Weight', '"')), {
      maxLength: 40,
    })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, (written) => {
      for (const { name: format } of weightFormats) expect(outcome(format, utf8(written))).toBeDefined()
    }),
    { numRuns: 500 },
  )
})

test('a line of 10 MB, zero bytes, blanks', () => {
  const line = utf8('x'.repeat(10_000_000))
  for (const { name: format } of weightFormats) {
    expect(typeof outcome(format, line)).toBe('string')
    expect(typeof outcome(format, utf8('a,b\0\n'.repeat(100)))).toBe('string')
    expect(typeof outcome(format, utf8('  \n\n '))).toBe('string')
  }
  const { records, issues } = read('csv', `${genericFile}${'9'.repeat(10_000_000)}\n15.02.2025;06:00;80;;\n`)
  expect([records.length, issues.map(({ code }) => code)]).toEqual([3, ['line-too-long']])
})

test('a table of more than 50 MB is refused while it comes', () => {
  const reader = openReader('csv', berlin)
  const chunk = new Uint8Array(1024 * 1024).fill(65)
  const feed = () => {
    for (let megabyte = 0; megabyte < 60; megabyte += 1) reader.push(chunk)
  }
  expect(feed).toThrowError(expect.objectContaining({ code: 'too-large' }))
})

test('guessing takes any text', () => {
  const guessed = (text: string): unknown => {
    try {
      return guessCsv(text)
    } catch (error) {
      return error
    }
  }
  const refusal = expect.objectContaining({ code: 'not-recognised' })
  const guess = expect.objectContaining({ delimiter: expect.any(String), mapping: expect.any(Object) })
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect([guess, refusal].some((kind) => kind.asymmetricMatch(guessed(text)))).toBe(true)
    }),
  )
})

test('a chunk may be reused by who pushed it', () => {
  const reader = openReader('csv', berlin)
  const buffer = utf8(genericFile)
  reader.push(buffer)
  buffer.fill(0)
  expect(reader.finish().records).toHaveLength(2)
})
