/**
 * Whether time tells who has an account: logging in, registering and forgetting a password, for e-mails with an account and
 * without one, in an order left to chance. `npm run bench enumeration [answers]`; results/enumeration.md has the figures.
 *
 * What a guesser learns from one answer is the chance that one for an account took longer than one without (Mann and Whitney,
 * 1947): one half is nothing. Ends with 1 where the answers differ, or where their times clearly do, twice in a row.
 */
import { randomBytes, randomInt } from 'node:crypto'
import { Agent, request } from 'node:http'
import { cpus, loadavg } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { runSetpoint } from '../e2e/server-process.ts'
import { runningEmbedded } from '../server/platform/db/embedded.ts'
import { openInbox } from '../server/test/inbox.ts'

const answers = Number(process.argv[2] ?? 2_000)
/** Four standard errors of that chance where there is nothing to see, for so many answers of each kind. */
const clear = 4 * Math.sqrt((2 * answers + 1) / (12 * answers * answers))
const password = 'Correct-horse-7'
const agent = new Agent({ keepAlive: true, maxSockets: 1 })
const print = (line: string) => process.stdout.write(`${line}\n`)
const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
const fresh = () => `p${randomBytes(8).toString('hex')}`

interface Route {
  readonly name: string
  readonly path: string
  readonly input: (email: string) => object
}
const routes: readonly Route[] = [
  { name: 'log in', path: 'login', input: (email) => ({ email, password: 'Wrong-guess-1' }) },
  { name: 'register', path: 'register', input: (email) => ({ email, username: fresh(), password, age: '16-plus' }) },
  { name: 'forgotten password', path: 'forgot-password', input: (email) => ({ email }) },
]

interface Answer {
  readonly ms: number
  /** Status, headers and body, without what belongs to the one request. */
  readonly looks: string
}
interface Answers {
  readonly known: Answer[]
  readonly unknown: Answer[]
}

const inbox = await openInbox()
const setpoint = await runSetpoint({ SMTP_URL: inbox.url })
const connection = await runningEmbedded(setpoint.folder)
if (connection === null) throw new Error('the embedded database cannot be found')
const database = new pg.Client({ connectionString: connection })
await database.connect()
try {
  print(`${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}, load ${loadavg()[0]?.toFixed(2)}`)
  print(`${answers} answers of each kind and route; clear is a chance beyond ${(0.5 + clear).toFixed(3)}\n`)
  print('| route | with an account, median | without | chance | a difference that would be clear |')
  print('| --- | --- | --- | --- | --- |')
  let failed = false
  for (const route of routes) failed = (await tells(route)) || failed
  process.exitCode = failed ? 1 : 0
} finally {
  agent.destroy()
  await database.end()
  await setpoint.stop()
  await inbox.close()
}

/** Looks again, with other people, where the first look saw something: chance seldom does that twice. */
async function tells(route: Route): Promise<boolean> {
  await ask(route, `${fresh()}@example.org`)
  const first = sideOf(route, await measure(route))
  return first !== 0 && sideOf(route, await measure(route)) === first
}

/** Prints a line of the table; 1 where an account clearly takes longer, -1 where the lack of one does, 0 where neither. */
function sideOf({ name }: Route, { known, unknown }: Answers): number {
  const looks = new Set([...known, ...unknown].map((answer) => answer.looks))
  if (looks.size > 1) throw new Error(`${name} answers in ${looks.size} ways:\n${[...looks].join('\n')}`)
  const [slow, fast] = [known.map(({ ms }) => ms), unknown.map(({ ms }) => ms)]
  const chance = chanceOfLonger(slow, fast)
  const ms = (value: number) => `${value.toFixed(2)} ms`
  print(`| ${name} | ${ms(median(slow))} | ${ms(median(fast))} | ${chance.toFixed(3)} | ${ms(visible(slow, fast))} |`)
  return Math.abs(chance - 0.5) > clear ? Math.sign(chance - 0.5) : 0
}

/** The chance that one of `some` is longer than one of `others`; equal ones count half. */
function chanceOfLonger(some: readonly number[], others: readonly number[]): number {
  const all = [...some.map((ms) => ({ ms, mine: true })), ...others.map((ms) => ({ ms, mine: false }))]
  const ranked = all.toSorted((a, b) => a.ms - b.ms)
  const rankSum = ranked.reduce((sum, { mine }, index) => (mine ? sum + index + 1 : sum), 0)
  return (rankSum - (some.length * (some.length + 1)) / 2) / (some.length * others.length)
}

/** The least ms that, on top of every answer for an account, would have been clear: how sharp the look was. */
function visible(slow: readonly number[], fast: readonly number[]): number {
  const even = slow.map((ms) => ms - (median(slow) - median(fast)))
  const isClear = (extra: number) => {
    const longer = even.map((ms) => ms + extra)
    return chanceOfLonger(longer, fast) - 0.5 > clear
  }
  let extra = 0.01
  while (!isClear(extra)) extra *= 1.1
  return extra
}

async function measure(route: Route): Promise<Answers> {
  const known = await peopleWithAccounts()
  const left = { known, unknown: known.map(() => `${fresh()}@example.org`) }
  const seen: Answers = { known: [], unknown: [] }
  while (left.known.length + left.unknown.length > 0) {
    const isKnown = randomInt(left.known.length + left.unknown.length) < left.known.length
    const kind = isKnown ? 'known' : 'unknown'
    seen[kind].push(await ask(route, left[kind].pop() ?? ''))
    // What a job does for one is not to be seen in the answer to the next.
    await pause(10)
  }
  return seen
}

/** E-mails of so many verified accounts, each the copy of one that was registered. */
async function peopleWithAccounts(): Promise<string[]> {
  const model = fresh()
  await ask(routeOf('register'), `${model}@example.org`)
  const columns = 'password_hash, role, age_group, language, initial_time_zone, created_at, updated_at'
  const copy = `
    insert into account (id, email, username, email_verified_at, awaits_verification, ${columns})
    select gen_random_uuid(), $1 || n || '@example.org', $1 || n, now(), false, ${columns}
      from account, generate_series(1, $2) n where email = $1 || '@example.org'
    returning email`
  for (;;) {
    const { rows } = await database.query<{ email: string }>(copy, [model, answers])
    if (rows.length > 0) return rows.map(({ email }) => email)
    await pause(50)
  }
}

function routeOf(name: string): Route {
  const route = routes.find((each) => each.name === name)
  if (route === undefined) throw new Error(`There is no route "${name}"`)
  return route
}

/** ms from the last byte out to the last byte in; one connection, nothing else at the same time. */
async function ask({ path, input }: Route, email: string): Promise<Answer> {
  const body = JSON.stringify(input(email))
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  const started = performance.now()
  const asked = request(`${setpoint.address}/api/v1/auth/${path}`, { method: 'POST', agent, headers }, (answer) => {
    const chunks: Buffer[] = []
    answer.on('data', (chunk: Buffer) => chunks.push(chunk))
    answer.on('end', () => {
      const ms = performance.now() - started
      const names = Object.keys(answer.headers).toSorted().join(' ')
      const text = Buffer.concat(chunks)
        .toString()
        .replaceAll(/"(requestId|timestamp)":"[^"]*"/g, '')
      resolve({ ms, looks: `${answer.statusCode} ${names} ${text}` })
    })
  })
  asked.on('error', reject)
  asked.end(body)
  return promise
}
