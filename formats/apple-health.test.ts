import { deflateSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { berlin, healthFile, healthRecord, healthXml, healthZip, read, utf8, zipWithDescriptor } from './fixtures.ts'
import { detectFormat, limits, openReader } from './weight-history.ts'

const unreadable = (code: string) => expect.objectContaining({ name: 'UnreadableFile', code })

const expected = [
  { row: 1, recordedAt: '2025-01-01T07:00:00.000Z', dateOnly: false, weight: 64.2, bodyFatPercentage: 25.1 },
  { row: 3, recordedAt: '2025-01-02T12:00:00.000Z', dateOnly: false, weight: 64.002 },
]

test('weights with the body fat measured at once, in the offset they were made in', () => {
  expect(read('apple-health', healthFile)).toMatchObject({ records: expected, issues: [], toConfirm: [], table: null })
})

test('the same out of an archive, wherever the chunks are cut', () => {
  for (const size of [1, 2, 3, 7, 64, 1000]) {
    expect(read('apple-health', healthFile, berlin, size).records).toEqual(expected)
    expect(read('apple-health', healthZip(healthFile), berlin, size).records).toEqual(expected)
  }
})

test('a translated file name and an archive without sizes in its headers', () => {
  expect(read('apple-health', healthZip(healthFile, 'apple_health_export/Exportieren.xml')).records).toEqual(expected)
  const xml = utf8(healthFile)
  const streamed = zipWithDescriptor('apple_health_export/export.xml', deflateSync(xml), xml.length)
  for (const size of [1, 5, 10_000]) expect(read('apple-health', streamed, berlin, size).records).toEqual(expected)
})

test('lean mass tells the body fat when nothing else does; stones and 12-hour clocks are read', () => {
  const file = healthXml(
    healthRecord('BodyMass', 'st', '2025-01-01 7:00:00\u202fPM +0000', '12') +
      healthRecord('LeanBodyMass', 'kg', '2025-01-01 7:00:30\u202fPM +0000', '57.153') +
      healthRecord('LeanBodyMass', 'kg', '2025-01-01 9:00:30\u202fPM +0000', '20'),
  )
  expect(read('apple-health', file).records).toEqual([
    { row: 1, recordedAt: '2025-01-01T19:00:00.000Z', dateOnly: false, weight: 76.204, bodyFatPercentage: 25 },
  ])
})

test('a character of several bytes may be cut by a chunk', () => {
  const file = healthXml(healthRecord('BodyMass', 'kg', '2025-01-01 7:00:00\u202fPM +0000', '80'))
  expect(read('apple-health', file, berlin, 1).records).toMatchObject([{ recordedAt: '2025-01-01T19:00:00.000Z' }])
})

test('what looks like the end of an entry inside it is not taken for it', () => {
  const decoy = `<!-- PK\x07\x08${'.'.repeat(12)}PK\x03\x04 PK\x07\x08 -->`
  const xml = utf8(healthXml(`${decoy}${healthRecord('BodyMass', 'kg', '2025-01-01 07:00:00 +0000', '80')}`))
  const stored = zipWithDescriptor('export.xml', deflateSync(xml, { level: 0 }), xml.length)
  for (const size of [1, 7, 10_000]) expect(read('apple-health', stored, berlin, size).records).toHaveLength(1)
})

test('a record inside a correlation, a comment or character data is not read twice', () => {
  const record = healthRecord('BodyMass', 'kg', '2025-01-01 07:00:00 +0000', '80')
  const file = healthXml(
    `<Correlation>${record}</Correlation><!-- ${record} --><Note><![CDATA[${record}]]></Note>${record}`,
  )
  expect(read('apple-health', file).records).toHaveLength(1)
})

test('what cannot be used is named', () => {
  const at = '2025-01-01 07:00:00 +0000'
  const file = healthXml(
    healthRecord('BodyMass', 'kg', 'someday', '80') +
      healthRecord('BodyMass', 'kg', '', '80') +
      healthRecord('BodyMass', 'bananas', at, '80') +
      healthRecord('BodyMass', 'kg', at, 'x') +
      healthRecord('BodyMass', 'kg', at, '') +
      healthRecord('BodyMass', 'kg', at, '900') +
      healthRecord('BodyMass', 'kg', '2040-01-01 07:00:00 +0000', '80') +
      healthRecord('BodyMass', 'kg', at, '80'),
  )
  const { issues, records, counts } = read('apple-health', file, { ...berlin, now: Date.UTC(2025, 1, 1) })
  expect(issues.map(({ row, code }) => `${row} ${code}`)).toEqual([
    '1 bad-date',
    '2 no-date',
    '3 bad-weight',
    '4 bad-weight',
    '5 no-weight',
    '6 implausible-weight',
    '7 future-date',
  ])
  expect([records.length, counts]).toEqual([1, { read: 8, rejected: 7 }])
})

test('a file that ends too early keeps what came before, a damaged one the rest', () => {
  const cut = healthFile.slice(0, healthFile.indexOf('141.1'))
  expect(read('apple-health', cut)).toMatchObject({ records: [expected[0]], issues: [{ code: 'file-cut-short' }] })
  const damaged = healthFile.replace('sourceName="Scale', 'sourceName=Scale &bad; ')
  expect(read('apple-health', damaged).issues).toMatchObject([{ code: 'damaged-xml' }])
})

test('entities are never expanded', () => {
  const levels = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('\n')
  const bomb = `<?xml version="1.0"?>\n<!DOCTYPE HealthData [<!ENTITY l0 "lol">\n${levels}]>\n<HealthData><Note>&l9;</Note>${healthRecord('BodyMass', 'kg', '&l9;', '80')}</HealthData>`
  const { records, issues } = read('apple-health', bomb)
  expect(records).toEqual([])
  expect(issues.map(({ code }) => code)).toEqual(['bad-date', 'damaged-xml'])
})

test.each([
  ['nested too deeply', `<HealthData>${'<a>'.repeat(100_000)}`, 'too-deep'],
  ['an attribute without an end', `<HealthData a="${'x'.repeat(4_000_000)}`, 'not-xml'],
  ['a comment without an end', `<HealthData><!-- ${'x'.repeat(4_000_000)}`, 'not-xml'],
  ['a document type without an end', `<!DOCTYPE HealthData [${'<!ELEMENT a b>'.repeat(300_000)}`, 'not-xml'],
  ['another document', '<?xml version="1.0"?><ClinicalDocument/>', 'not-recognised'],
  ['no document', 'just a line of text', 'not-xml'],
  ['zero bytes', '\0'.repeat(5000), 'not-xml'],
  ['nothing', '', 'empty'],
  ['one byte', '<', 'empty'],
])('unreadable: %s', (_, file, code) => {
  expect(() => read('apple-health', file, berlin, 100_000)).toThrowError(unreadable(code))
})

test('archives that are broken, cut, empty or about something else', () => {
  const zip = healthZip(healthFile)
  const flipped = zip.slice()
  flipped.fill(0xaa, 300, 340)
  expect(() => read('apple-health', zip.subarray(0, -40).subarray(0, zip.length / 2))).toThrowError(
    unreadable('broken-zip'),
  )
  expect(() => read('apple-health', flipped)).toThrowError(expect.objectContaining({ name: 'UnreadableFile' }))
  expect(() => read('apple-health', zipSync({ 'notes.txt': utf8('hello') }))).toThrowError(unreadable('not-recognised'))
  expect(() => read('apple-health', zipSync({}))).toThrowError(unreadable('not-recognised'))
  expect(() => read('apple-health', healthZip('<HealthData'.repeat(3)))).toThrowError(
    expect.objectContaining({ name: 'UnreadableFile' }),
  )
})

test('an archive that unpacks to an implausible size is stopped long before its end', () => {
  const bomb = healthZip(`<HealthData>${' '.repeat(limits.zipRatioFrom * 4)}</HealthData>`)
  let pushed = 0
  const reader = openReader('apple-health', berlin)
  const feed = () => {
    for (; pushed < bomb.length; pushed += 4096) reader.push(bomb.subarray(pushed, pushed + 4096))
  }
  expect(feed).toThrowError(unreadable('zip-bomb'))
  expect(pushed).toBeLessThan(bomb.length * 0.6)
})

test('an archive is recognised by its bytes', () => {
  expect(detectFormat(healthZip(healthFile).subarray(0, 100), 'x.bin')).toBe('apple-health')
})
