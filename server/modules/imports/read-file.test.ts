import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { Refusal } from '../../platform/http/errors.ts'
import { readFile, type ReadingLimits } from './read-file.ts'
import type { ReadRow, WorkerTask } from './reading-protocol.ts'
import { zipOf } from './test-files.ts'

const csv = 'date,weight\n2026-11-01 07:00,80.5\n2026-11-02 07:00,80.1\n'
const task = (fileName: string): WorkerTask => ({
  fileName,
  format: null,
  timeZone: 'Europe/Berlin',
  mapping: null,
  now: Date.parse('2026-11-21T08:00:00Z'),
})
/** Of a slow machine: only who falls silent or never ends is to be too slow. */
const patient: ReadingLimits = { stalled: 240_000, total: 240_000, heapMegabytes: 256 }

async function* pieces(bytes: Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(source: AsyncIterable<Uint8Array>, fileName: string, limits: ReadingLimits = patient) {
  const rows: ReadRow[] = []
  const sink = {
    bytes: async () => {},
    rows: async (more: ReadRow[]) => {
      rows.push(...more)
    },
  }
  return { reading: await readFile(source, task(fileName), sink, limits), rows }
}

async function refusal(source: AsyncIterable<Uint8Array> | Uint8Array, fileName = 'file.csv', limits?: ReadingLimits) {
  const error = await read(source instanceof Uint8Array ? pieces(source) : source, fileName, limits).then(
    () => null,
    (thrown: Refusal) => thrown,
  )
  return error && { code: error.code, why: error.details?.[0]?.message }
}

test('a table is read with the person’s own days', async () => {
  const { rows, reading } = await read(pieces(Buffer.from(csv), 7), 'weights.csv')
  expect(reading).toMatchObject({
    format: 'csv',
    counts: { read: 2, rejected: 0 },
    firstDay: '2026-11-01',
    lastDay: '2026-11-02',
  })
  expect(rows).toMatchObject([
    { weight: 80.5, recordedAt: '2026-11-01T06:00:00.000Z', day: '2026-11-01' },
    { weight: 80.1 },
  ])
})

test('an Apple Health export is read out of its archive', async () => {
  const xml =
    '<?xml version="1.0"?><HealthData><Record type="HKQuantityTypeIdentifierBodyMass" sourceName="Scale" unit="kg" startDate="2026-11-01 07:00:00 +0100" endDate="2026-11-01 07:00:00 +0100" value="80.5"/></HealthData>'
  const { rows, reading } = await read(pieces(zipOf('apple_health_export/export.xml', Buffer.from(xml))), 'export.zip')
  expect(reading.format).toBe('apple-health')
  expect(rows).toMatchObject([{ weight: 80.5, day: '2026-11-01' }])
})

test.each([
  ['an empty file', () => Buffer.alloc(0), 'empty'],
  // By chance they could begin as an archive does.
  ['random bytes', () => randomBytes(300_000).fill(0x81, 0, 1), 'not-recognised'],
  ['a picture', () => Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), randomBytes(2_000)]), 'not-recognised'],
  ['one line of 5 MB', () => Buffer.alloc(5_000_000, 'a'), 'not-recognised'],
  [
    'an archive cut short',
    () => zipOf('apple_health_export/export.xml', randomBytes(200_000)).subarray(0, 90_000),
    'broken-zip',
  ],
])('%s is refused', async (_, bytes, why) => {
  expect(await refusal(bytes(), 'export.zip')).toEqual({ code: 'UNREADABLE_FILE', why })
})

test('100,000 elements deep is refused', async () => {
  const xml = Buffer.from(`<?xml version="1.0"?><HealthData>${'<a>'.repeat(100_000)}`)
  expect(await refusal(zipOf('apple_health_export/export.xml', xml), 'export.zip')).toEqual({
    code: 'UNREADABLE_FILE',
    why: 'too-deep',
  })
})

test('an archive that unpacks to a thousand times its size is refused', async () => {
  const xml = Buffer.concat([Buffer.from('<?xml version="1.0"?><HealthData>'), Buffer.alloc(64_000_000, ' ')])
  const bomb = zipOf('apple_health_export/export.xml', xml, deflateRawSync(xml))
  expect(bomb.length).toBeLessThan(200_000)
  expect(await refusal(bomb, 'export.zip')).toEqual({ code: 'UNREADABLE_FILE', why: 'zip-bomb' })
})

test('a reader that runs out of memory is an error of the file, not the end of the server', async () => {
  const lines = `${csv}${'2026-11-03 07:00,80\n'.repeat(600_000)}`
  expect(await refusal(Buffer.from(lines), 'file.csv', { ...patient, heapMegabytes: 8 })).toEqual({
    code: 'UNREADABLE_FILE',
    why: 'reader-failed',
  })
})

test('a sender that falls silent is given up on', async () => {
  async function* silent() {
    yield Buffer.from(csv)
    await new Promise(() => {})
  }
  expect(await refusal(silent(), 'file.csv', { ...patient, stalled: 300 })).toEqual({
    code: 'UNREADABLE_FILE',
    why: 'too-slow',
  })
})

test('a sender that never ends is given up on', async () => {
  async function* endless() {
    yield Buffer.from(csv)
    for (;;) {
      await wait(5)
      yield Buffer.from('2026-11-03 07:00,80\n')
    }
  }
  expect(await refusal(endless(), 'file.csv', { ...patient, total: 600 })).toEqual({
    code: 'UNREADABLE_FILE',
    why: 'too-slow',
  })
})

test('what the sender throws comes through', async () => {
  async function* broken() {
    yield Buffer.from(csv)
    throw new Error('the phone went away')
  }
  await expect(read(broken(), 'file.csv')).rejects.toThrow('the phone went away')
})
