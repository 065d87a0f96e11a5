/**
 * Finding, suggesting and listing people at 300,000 of them, through the API, and what PostgreSQL does for it.
 * `node bench/people.ts [accounts]`; results/people.md has the figures.
 */
import pg from 'pg'
import { register, type Person } from '../e2e/person.ts'
import { runSetpoint } from '../e2e/server-process.ts'
import { runningEmbedded } from '../server/platform/db/embedded.ts'
import { findByName } from '../server/modules/profile/search/store.ts'
import { findSuggested } from '../server/modules/profile/suggestion/store.ts'
import { fillAccounts } from './admin/people.ts'
import { fillFollows, fillProfiles } from './people/fill.ts'
import { plansOf } from './report/explain.ts'
import { loadNow, markdown, writeReport } from './report/write-report.ts'

const count = Number(process.argv[2] ?? 300_000)
/** Of each query, after two that warm up. */
const rounds = 30
const load = loadNow()

const searches: [string, string[]][] = [
  ['a username, whole', ['anna_20007', 'xenia_93', 'tom_150011']],
  ['the start of a username', ['anna_17', 'xenia_9', 'tom_15']],
  ['a name that one in 27 bears', ['anna', 'bruno', 'wim']],
  ['a name in full', ['anna keller', 'ute vogel', 'noah quast']],
  ['a part of a surname', ['ndgre', 'ehrens', 'zimm']],
  ['two characters', ['be', 'xe', 'zi']],
  ['two characters within many usernames', ['_1']],
  ['nobody', ['zzzzzz', 'no such name']],
]

const setpoint = await runSetpoint()
try {
  const connection = await runningEmbedded(setpoint.folder)
  if (connection === null) throw new Error('the embedded database cannot be found')
  const database = new pg.Client({ connectionString: connection })
  await database.connect()
  try {
    const viewer = await register(setpoint.address, 'the_viewer')
    await viewer.call('GET', '/users/me')
    await fillAccounts(database, count)
    await fillProfiles(database)
    await measure(viewer, connection, await fillFollows(database, viewer.userId))
  } finally {
    await database.end()
  }
} finally {
  await setpoint.stop()
}

async function measure(viewer: Person, connection: string, popular: string): Promise<void> {
  const found: string[][] = []
  for (const [what, texts] of searches) {
    const paths = texts.map((text) => `/users?search=${encodeURIComponent(text)}`)
    const plan = await plansOf(connection, async (platform) => {
      await findByName(platform, viewer.userId, texts[0] ?? '', 100)
    })
    found.push([what, ...(await timesOf(viewer, paths)), plan])
  }
  const suggested = await plansOf(connection, async (platform) => {
    await findSuggested(platform, viewer.userId, new Set(), 10)
  })
  const others: [string, string, string][] = [
    ['suggestions to who follows 500', '/users/me/suggestions', suggested],
    ['whom one follows, 500', '/users/me/following', ''],
    ['the page of a person', `/users/${viewer.userId}`, ''],
    ['the page of whom 50,000 follow', `/users/${popular}`, ''],
  ]
  const rest: string[][] = []
  for (const [what, path, plan] of others) rest.push([what, ...(await timesOf(viewer, [path])), plan])
  await writeReport('people', `People at ${count.toLocaleString('en')} accounts`, load, [
    `Server, embedded PostgreSQL and client share the machine. Whole answers of the API, ${rounds} times after two that warmed up. Nine of ten can be found; each follows five.`,
    markdown({ head: ['search', 'p50', 'p95', 'found', 'plan'], rows: found }),
    markdown({ head: ['answer', 'p50', 'p95', 'found', 'plan'], rows: rest }),
  ])
}

/** p50, p95 and how many were found at most. */
async function timesOf({ token }: Person, paths: readonly string[]): Promise<string[]> {
  const times: number[] = []
  let total = 0
  for (let n = -2; n < rounds; n++) {
    const path = paths[Math.max(0, n) % paths.length] ?? ''
    const start = performance.now()
    const response = await fetch(`${setpoint.address}/api/v1${path}`, { headers: { authorization: `Bearer ${token}` } })
    const text = await response.text()
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text.slice(0, 200)}`)
    if (n >= 0) times.push(performance.now() - start)
    total = Math.max(total, foundIn(JSON.parse(text) as Answered))
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => `${(times[Math.floor(times.length * share)] ?? Number.NaN).toFixed(1)} ms`
  return [at(0.5), at(0.95), total.toLocaleString('en')]
}

interface Answered {
  readonly pagination?: { readonly totalItems: number }
  readonly data: { readonly people?: readonly unknown[] }
}

function foundIn({ pagination, data }: Answered): number {
  return pagination?.totalItems ?? data.people?.length ?? 1
}
