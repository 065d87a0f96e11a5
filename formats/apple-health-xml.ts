/** The weights in `export.xml` of Apple Health, read as a stream. No entity but XML's own five is ever expanded. */
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { type Collector, collector } from './collector.ts'
import { parseMoment, toEpoch } from './date-text.ts'
import { kilogramsPer, massUnit, milli, parseNumber } from './measure-text.ts'
import { plausibleWeight } from './table-reader.ts'
import { UnreadableFile } from './unreadable-file.ts'
import { limits, type Reader, type ReaderOptions, type ReadResult, type WeightRecord } from './weight-record.ts'

type Kind = 'weight' | 'fat' | 'lean'
const kinds: Record<string, Kind> = {
  HKQuantityTypeIdentifierBodyMass: 'weight',
  HKQuantityTypeIdentifierBodyFatPercentage: 'fat',
  HKQuantityTypeIdentifierLeanBodyMass: 'lean',
}

/** A measurement, time in epoch milliseconds; weight and lean mass in kg, fat in percent. */
type Measured = { epoch: number; value: number }

const day = 24 * 60 * 60 * 1000
/** Body fat belongs to the weight measured within two minutes of it: scales write both at once. */
const together = 2 * 60 * 1000
const slice = 64 * 1024

const notHealthData = 'The file is not an export of Apple Health.'

/** Reads the text of an export. Throws UnreadableFile 'not-xml', 'not-recognised', 'too-deep', 'too-large'. */
export function healthXmlReader(options: ReaderOptions): Reader {
  const gathered = collector()
  const found = { weight: [] as WeightRecord[], fat: [] as Measured[], lean: [] as Measured[] }
  const decoder = new TextDecoder('utf-8')
  const state = { depth: 0, root: false, closed: false, errors: 0, quiet: 0, size: 0, number: 0 }
  const parser = new SaxesParser({ position: false, xmlns: false as const })

  parser.on('error', () => {
    state.errors += 1
    if (state.errors > limits.xmlErrors) throw new UnreadableFile('not-xml', 'The file is not well-formed XML.')
  })
  parser.on('opentag', (tag) => {
    state.quiet = 0
    state.depth += 1
    if (state.depth > limits.xmlDepth) throw new UnreadableFile('too-deep', 'The file is nested too deeply.')
    if (state.depth === 1 && tag.name !== 'HealthData') throw new UnreadableFile('not-recognised', notHealthData)
    state.root = true
    // Records inside a Correlation are repeated at the top level.
    if (state.depth === 2 && tag.name === 'Record') take(tag)
  })
  parser.on('closetag', () => {
    state.quiet = 0
    state.depth -= 1
    if (state.depth === 0) state.closed = true
  })

  function take({ attributes }: SaxesTagPlain): void {
    const type = attributes['type'] ?? ''
    const kind = Object.hasOwn(kinds, type) ? kinds[type] : undefined
    if (!kind || gathered.full()) return
    state.number += 1
    if (kind === 'weight') takeWeight(attributes, state.number, options, gathered)
    else if (found[kind].length < limits.rows) takePart(kind, attributes, options, found[kind])
  }

  function write(text: string): void {
    state.quiet += text.length
    if (state.quiet > limits.xmlToken + slice)
      throw new UnreadableFile('not-xml', 'A part of the file is implausibly long.')
    parser.write(text)
  }

  return {
    push(chunk) {
      state.size += chunk.length
      if (state.size > limits.xmlBytes) throw new UnreadableFile('too-large', 'The file is larger than 8 GiB.')
      for (let at = 0; at < chunk.length; at += slice)
        write(decoder.decode(chunk.subarray(at, at + slice), { stream: true }))
    },
    finish() {
      if (state.size === 0) throw new UnreadableFile('empty', 'The file is empty.')
      write(decoder.decode())
      const errors = state.errors
      const { closed } = state
      parser.close()
      if (!state.root) throw new UnreadableFile('not-xml', 'The file is not an XML document.')
      if (errors > 0) gathered.note(state.number, 'damaged-xml')
      if (!closed) gathered.note(state.number, 'file-cut-short')
      if (gathered.full()) gathered.note(state.number, 'too-many-rows')
      addBodyFat(gathered.records, found.fat, found.lean)
      return { format: 'apple-health', ...gathered.summary(), toConfirm: [], table: null } satisfies ReadResult
    },
  }
}

type Attributes = Record<string, string>

function takeWeight(attributes: Attributes, row: number, options: ReaderOptions, gathered: Collector): void {
  gathered.seen()
  const { startDate = '', value = '', unit = '' } = attributes
  if (startDate === '') return gathered.note(row, 'no-date')
  const epoch = epochOf(startDate, options)
  if (epoch === null) return gathered.note(row, 'bad-date')
  if (options.now !== undefined && epoch > options.now + day) return gathered.note(row, 'future-date')
  const number = parseNumber(value)
  if (number === undefined) return gathered.note(row, 'no-weight')
  const mass = massUnit(unit)
  if (Number.isNaN(number) || mass === null) return gathered.note(row, 'bad-weight')
  const weight = milli(number * kilogramsPer[mass])
  if (weight < plausibleWeight[0] || weight > plausibleWeight[1]) return gathered.note(row, 'implausible-weight')
  gathered.records.push({ row, recordedAt: new Date(epoch).toISOString(), dateOnly: false, weight })
}

/** Body fat comes as a fraction of one although its unit is '%'. What cannot be read is left out: the weight stands alone. */
function takePart(
  kind: 'fat' | 'lean',
  { startDate = '', value = '', unit = '' }: Attributes,
  options: ReaderOptions,
  into: Measured[],
): void {
  const epoch = epochOf(startDate, options)
  const number = parseNumber(value)
  if (epoch === null || number === undefined || !(number > 0)) return
  const mass = massUnit(unit)
  if (kind === 'fat' && number <= 100) into.push({ epoch, value: number <= 1 ? number * 100 : number })
  if (kind === 'lean' && mass !== null) into.push({ epoch, value: number * kilogramsPer[mass] })
}

function epochOf(text: string, options: ReaderOptions): number | null {
  const moment = parseMoment(text, 'ymd')
  return moment && toEpoch(moment, options.timeZone)
}

/** Gives each weight the body fat measured with it, or else what the lean mass measured with it leaves. */
function addBodyFat(records: WeightRecord[], fat: Measured[], lean: Measured[]): void {
  const byTime = (a: Measured, b: Measured): number => a.epoch - b.epoch
  fat.sort(byTime)
  lean.sort(byTime)
  for (const record of records) {
    const epoch = Date.parse(record.recordedAt)
    const leanMass = nearest(lean, epoch)
    const rest = leanMass === undefined || leanMass >= record.weight ? undefined : (1 - leanMass / record.weight) * 100
    const share = nearest(fat, epoch) ?? rest
    if (share !== undefined) record.bodyFatPercentage = milli(share)
  }
}

function nearest(sorted: readonly Measured[], epoch: number): number | undefined {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle]?.epoch ?? 0) < epoch) low = middle + 1
    else high = middle
  }
  const distance = (candidate: Measured | undefined): number =>
    Math.abs((candidate?.epoch ?? Number.POSITIVE_INFINITY) - epoch)
  const closest = distance(sorted[low - 1]) < distance(sorted[low]) ? sorted[low - 1] : sorted[low]
  return distance(closest) <= together ? closest?.value : undefined
}
