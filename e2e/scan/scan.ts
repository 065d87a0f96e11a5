/**
 * Two scanners that we did not write, against a running Setpoint with a signed-in member, and an admin where only those get in: `npm run scan -w e2e`.
 * Needs Debian's packages wapiti and sqlmap. Ends with 1 when they find what is not explained below.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runSetpoint } from '../server-process.ts'
import { addressOf, operationsOf, type Document } from './operations.ts'
import { admin, member } from './people.ts'
import { sqlmap, type Finding } from './sqlmap.ts'
import { wapiti } from './wapiti.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** What is found and is as it should be, with the reason. */
const explained: readonly { readonly what: RegExp; readonly because: string }[] = [
  {
    what: /Strict-Transport-Security is not set/,
    because: 'The scan goes over plain HTTP, where browsers ignore the header; over TLS it is set (server.test.ts).',
  },
  {
    what: /X-XSS-Protection is not set/,
    because:
      'Browsers have removed the filter it switched, which could itself be abused; the content security policy does its work.',
  },
]

/** `--seconds 60` for each scanner: CI's measure. Without it, everything. */
const asked = process.argv.indexOf('--seconds')
const seconds = asked < 0 ? 1_800 : Number(process.argv[asked + 1])
const started = performance.now()
const server = await runSetpoint()
const folder = await mkdtemp(join(tmpdir(), 'setpoint-scan-'))
try {
  const document = await documentOf(server.address)
  const findings = [...(await withSqlmap(document)), ...(await withWapiti(document))]
  process.exitCode = tell(findings)
} finally {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
}

async function documentOf(address: string): Promise<Document> {
  return (await (await fetch(`${address}/api/v1/openapi.json`)).json()) as Document
}

/** Each operation as a person of its own: what one deletes or ends is not in the way of the next. */
async function withSqlmap(document: Document): Promise<Finding[]> {
  const findings: Finding[] = []
  const until = performance.now() + seconds * 1000
  let tried = 0
  const operations = operationsOf(document, {})
  const isForAdmins = (at: number) => operations[at]?.path.startsWith('/admin') === true
  for (const [done, at] of inAnyOrder(operations.length).entries()) {
    if (performance.now() > until) {
      say(`sqlmap: time is up after ${done} of ${operations.length} operations`)
      break
    }
    const person = await (isForAdmins(at) ? admin : member)(server, `scan_${at}`)
    const operation = operationsOf(document, person.ids)[at]
    if (operation === undefined) continue
    const result = await sqlmap(operation, { address: server.address, token: person.token, folder })
    if (result.tried) tried += 1
    findings.push(...result.findings)
  }
  say(`sqlmap: ${tried} operations with texts, paths or queries to try`)
  return findings
}

/** Another order each time, so that a short scan gets round to everything in the long run. */
function inAnyOrder(count: number): number[] {
  return Array.from({ length: count }, (_, at) => ({ at, key: Math.random() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ at }) => at)
}

async function withWapiti(document: Document): Promise<Finding[]> {
  const person = await admin(server, 'scan_wapiti')
  const reading = operationsOf(document, person.ids).filter(({ method }) => method === 'GET')
  const starts = reading.map((operation) => addressOf(operation))
  say(`wapiti: the pages and ${starts.length} addresses of the API`)
  return wapiti(starts, { address: server.address, token: person.token, folder, seconds })
}

function tell(findings: readonly Finding[]): number {
  let open = 0
  for (const [key, group] of Map.groupBy(findings, ({ tool, what }) => `${tool}: ${what}`)) {
    const reason = explained.find(({ what }) => what.test(key))?.because
    if (reason === undefined) open += 1
    say(`${reason === undefined ? 'FOUND' : 'explained'} ${key}\n  at ${group.map(({ where }) => where).join(', ')}`)
    if (reason !== undefined) say(`  ${reason}`)
  }
  say(`${open} findings without an explanation, in ${((performance.now() - started) / 1000).toFixed(0)} s`)
  return open === 0 ? 0 : 1
}
