/**
 * Reads a believable Apple Health export made up on the fly and says how long it took.
 * `node bench/apple-health.ts [gigabytes]`; the goal is 1 GB within 60 s under 300 MB of memory.
 */
import { openReader } from '@setpoint/formats/weight-history'
import { setTimeout as pause } from 'node:timers/promises'

const goal = { seconds: 60, megabytes: 300 }
const chunkSize = 256 * 1024
const gigabyte = 1e9

const head = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE HealthData [
<!-- HealthKit Export Version: 14 -->
<!ELEMENT HealthData (ExportDate,Me,(Record|Correlation|Workout|ActivitySummary|ClinicalRecord)*)>
<!ATTLIST HealthData
  locale CDATA #REQUIRED
>
<!-- Note: Any Records that appear as children of a correlation also appear as top-level records in this document. -->
<!ELEMENT Record ((MetadataEntry|HeartRateVariabilityMetadataList)*)>
]>
<HealthData locale="en_GB">
 <ExportDate value="2026-01-01 09:00:00 +0000"/>
`
const device =
  '&lt;&lt;HKDevice: 0x282d03020&gt;, name:Apple Watch, manufacturer:Apple Inc., model:Watch, hardware:Watch6,4, software:10.1&gt;'
const start = Date.UTC(2015, 0, 1)

const stamp = (epoch: number): string => `${new Date(epoch).toISOString().slice(0, 19).replace('T', ' ')} +0000`

/** Record number `index` of a life with a watch: mostly heart beats, a weigh-in with body fat every few thousand. */
function record(index: number): string {
  const at = stamp(start + index * 60_000)
  const when = `creationDate="${at}" startDate="${at}" endDate="${at}"`
  if (index % 2000 === 0) {
    const weight = (80 + Math.sin(index / 50_000) * 5).toFixed(2)
    return ` <Record type="HKQuantityTypeIdentifierBodyMass" sourceName="Scale" unit="kg" ${when} value="${weight}"/>\n`
  }
  if (index % 2000 === 1)
    return ` <Record type="HKQuantityTypeIdentifierBodyFatPercentage" sourceName="Scale" unit="%" ${when} value="0.221"/>\n`
  if (index % 3 === 0)
    return ` <Record type="HKQuantityTypeIdentifierStepCount" sourceName="Phone" sourceVersion="17.1" unit="count" ${when} value="${index % 97}"/>\n`
  return ` <Record type="HKQuantityTypeIdentifierHeartRate" sourceName="Watch" sourceVersion="10.1" device="${device}" unit="count/min" ${when} value="${60 + (index % 60)}">
  <MetadataEntry key="HKMetadataKeyHeartRateMotionContext" value="${index % 3}"/>
 </Record>\n`
}

/** The export in chunks of 256 KiB until `bytes` are passed, then its end. */
function* healthExport(bytes: number): Generator<Uint8Array<ArrayBuffer>, void, undefined> {
  const encoder = new TextEncoder()
  let text = head
  let written = 0
  for (let index = 0; written < bytes; index += 1) {
    text += record(index)
    if (text.length < chunkSize) continue
    const chunk = encoder.encode(text)
    written += chunk.length
    text = ''
    yield chunk
  }
  yield encoder.encode(`${text}</HealthData>\n`)
}

const size = Number(process.argv[2] ?? 1) * gigabyte
if (!(size > 0)) throw new RangeError('The size must be a positive number of gigabytes.')

const reader = openReader('apple-health', { timeZone: 'Europe/Berlin' })
let peak = 0
let bytes = 0
let reading = 0
for (const chunk of healthExport(size)) {
  const before = performance.now()
  reader.push(chunk)
  reading += performance.now() - before
  bytes += chunk.length
  peak = Math.max(peak, process.memoryUsage.rss())
  // An upload also lets the event loop turn.
  if (bytes % (64 * chunkSize) < chunk.length) await pause(0)
}
const before = performance.now()
const { records, issues } = reader.finish()
reading += performance.now() - before
peak = Math.max(peak, process.memoryUsage.rss())

const seconds = reading / 1000
const megabytes = peak / 1e6
console.log(
  `${(bytes / gigabyte).toFixed(2)} GB, ${records.length} weigh-ins, ${issues.length} issues: ${seconds.toFixed(1)} s, ` +
    `${(bytes / 1e6 / seconds).toFixed(0)} MB/s, peak ${megabytes.toFixed(0)} MB (goal: 1 GB in ${goal.seconds} s under ${goal.megabytes} MB)`,
)
const expected = seconds / (bytes / gigabyte) <= goal.seconds && megabytes <= goal.megabytes
if (!expected || records.length === 0 || issues.length > 0) process.exitCode = 1
