/**
 * The administration at 300,000 accounts and 100,000 acts: every search, filter and order through the API, and what
 * PostgreSQL does for it. `node bench/admin.ts [accounts]`; results/admin.md has the figures.
 */
import { Secret, TOTP } from 'otpauth'
import pg from 'pg'
import type { AdminLogQuery, AdminUsersQuery } from '@setpoint/contract/admin'
import { register, type Person } from '../e2e/person.ts'
import { runSetpoint } from '../e2e/server-process.ts'
import { runningEmbedded } from '../server/platform/db/embedded.ts'
import { fillAccounts, fillActs } from './admin/people.ts'
import { plansOfLog, plansOfSearch } from './admin/plans.ts'
import { loadNow, markdown, writeReport } from './report/write-report.ts'

const count = Number(process.argv[2] ?? 300_000)
/** Of each query, after two that warm up. */
const rounds = 30
const load = loadNow()
const milliseconds = (value = Number.NaN) => `${value.toFixed(1)} ms`

/** What an admin types or chooses. Each is asked in turn with several values, so that no answer comes from luck. */
const searches: [string, Partial<AdminUsersQuery>[]][] = [
  ['everybody, newest first', [{}]],
  ['everybody, oldest first', [{ order: 'asc' }]],
  ['everybody, by username', [{ sortBy: 'username', order: 'asc' }]],
  ['everybody, by username backwards', [{ sortBy: 'username', order: 'desc' }]],
  ['everybody, by e-mail', [{ sortBy: 'email', order: 'asc' }]],
  ['the 500th page of everybody', [{ page: 500 }]],
  ['a part of many usernames', [{ search: 'anna' }, { search: 'bruno' }]],
  ['a part of few usernames', [{ search: 'anna17' }, { search: 'runo_93' }, { search: 'erta_301' }]],
  ['a domain that a fourth has', [{ search: '@mail.example' }]],
  ['a domain that a fourth has, by username', [{ search: '@mail.example', sortBy: 'username', order: 'asc' }]],
  ['one letter', [{ search: 'q' }, { search: 'a' }]],
  ['two letters', [{ search: 'be' }, { search: 'xy' }]],
  ['two letters, by e-mail', [{ search: 'be', sortBy: 'email', order: 'asc' }]],
  ['nobody', [{ search: 'zzzzzz' }, { search: 'no.such@mail.example' }]],
  ['the start of every id', [{ search: '019' }, { search: '019a' }]],
  ['coaches', [{ role: 'coach' }]],
  ['coaches, by username', [{ role: 'coach', sortBy: 'username', order: 'asc' }]],
  ['admins', [{ role: 'admin' }]],
  ['members, by e-mail', [{ role: 'member', sortBy: 'email', order: 'asc' }]],
  ['suspended', [{ state: 'suspended' }]],
  ['suspended, by e-mail', [{ state: 'suspended', sortBy: 'email', order: 'asc' }]],
  ['not confirmed', [{ state: 'unverified' }]],
  ['not confirmed, by username', [{ state: 'unverified', sortBy: 'username', order: 'asc' }]],
  ['about to be erased', [{ state: 'erasing' }]],
  ['active', [{ state: 'active' }]],
  ['suspended coaches called anna', [{ role: 'coach', state: 'suspended', search: 'anna' }]],
]

const setpoint = await runSetpoint()
try {
  const connection = await runningEmbedded(setpoint.folder)
  if (connection === null) throw new Error('the embedded database cannot be found')
  const database = new pg.Client({ connectionString: connection })
  await database.connect()
  try {
    const admin = await adminIn(database)
    await fillAccounts(database, count)
    await fillActs(database, 100_000, admin.userId)
    await measure(admin, database, connection)
  } finally {
    await database.end()
  }
} finally {
  await setpoint.stop()
}

async function measure(admin: Person, database: pg.Client, connection: string): Promise<void> {
  const people = await somePeople(database)
  const all: [string, Partial<AdminUsersQuery>[]][] = [
    ...searches,
    ['one username, whole', people.map(({ username }) => ({ search: username }))],
    ['one e-mail, whole', people.map(({ email }) => ({ search: email }))],
    ['an id, whole', people.map(({ id }) => ({ search: id }))],
    ['the first 13 characters of an id', people.map(({ id }) => ({ search: id.slice(0, 13) }))],
  ]
  const found: string[][] = []
  for (const [what, queries] of all) {
    const timed = await timesOf(admin, '/admin/users', queries)
    found.push([what, ...timed, await plansOfSearch(connection, queries[0] ?? {})])
  }
  const files: number[] = []
  for (const { id } of people) files.push((await asked(admin, `/admin/users/${id}`)).milliseconds)
  const log = await logRows(admin, connection, await someSubjects(database))
  await writeReport('admin', `The administration at ${count.toLocaleString('en')} accounts`, load, [
    `Server, embedded PostgreSQL and client share the machine. Whole answers of the API, 20 people each, ${rounds} times after two that warmed up. The plan is that of the list / of the count.`,
    markdown({ head: ['people', 'p50', 'p95', 'found', 'plan'], rows: found }),
    `One account by its id: ${milliseconds(files.toSorted((a, b) => a - b)[4])} (median of eight others).`,
    '## The admin log, 100,000 acts',
    markdown({ head: ['acts', 'p50', 'p95', 'found', 'plan'], rows: log }),
  ])
}

interface Somebody {
  readonly id: string
  readonly username: string
  readonly email: string
}

async function somePeople(database: pg.Client): Promise<Somebody[]> {
  const { rows } = await database.query<Somebody>(
    `select id, username, email from account where role = 'member' order by random() limit 8`,
  )
  return rows
}

async function someSubjects(database: pg.Client): Promise<string[]> {
  const { rows } = await database.query<{ id: string }>(
    'select subject_id as id from admin_act order by random() limit 8',
  )
  return rows.map(({ id }) => id)
}

async function logRows(admin: Person, connection: string, ids: readonly string[]): Promise<string[][]> {
  const kinds: [string, Partial<AdminLogQuery>[]][] = [
    ['all', [{}]],
    ['the 500th page of all', [{ page: 500 }]],
    ['about one person', ids.map((subjectId) => ({ subjectId }))],
    ['by one admin', [{ actorId: admin.userId }]],
    ['by an admin who did nothing', ids.map((actorId) => ({ actorId }))],
    ['of the commonest kind', [{ act: 'security-log-read' }]],
    ['of the rarest kind', [{ act: 'logged-out' }]],
  ]
  const rows: string[][] = []
  for (const [what, queries] of kinds)
    rows.push([what, ...(await timesOf(admin, '/admin/log', queries)), await plansOfLog(connection, queries[0] ?? {})])
  return rows
}

/** p50, p95 and how many were found. */
async function timesOf(admin: Person, path: string, queries: readonly object[]): Promise<string[]> {
  const times: number[] = []
  let total = 0
  for (let n = -2; n < rounds; n++) {
    const query = queries[Math.max(0, n) % queries.length] ?? {}
    const address = `${path}?${new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)]))}`
    const { milliseconds: time, found } = await asked(admin, address)
    if (n >= 0) times.push(time)
    total = Math.max(total, found)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => milliseconds(times[Math.floor(times.length * share)])
  return [at(0.5), at(0.95), total >= 10_000 ? '10,000 or more' : total.toLocaleString('en')]
}

async function asked({ token }: Person, path: string): Promise<{ milliseconds: number; found: number }> {
  const start = performance.now()
  const response = await fetch(`${setpoint.address}/api/v1${path}`, { headers: { authorization: `Bearer ${token}` } })
  const text = await response.text()
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text.slice(0, 200)}`)
  const { pagination } = JSON.parse(text) as { pagination?: { totalItems: number } }
  return { milliseconds: performance.now() - start, found: pagination?.totalItems ?? 1 }
}

/** An admin whose session has a second factor. */
async function adminIn(database: pg.Client): Promise<Person> {
  const admin = await register(setpoint.address, 'the_admin')
  const secret = String((await admin.call('POST', '/users/me/totp')).data['secret'])
  const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate()
  await admin.call('POST', '/users/me/totp/confirm', { code })
  await database.query(`update account set role = 'admin' where id = $1`, [admin.userId])
  return admin
}
