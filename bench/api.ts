/**
 * The API beside a bare Fastify + pg route on the same database, in one run: 30 days of weights and a write as ratios;
 * a year's chart with forecast as latency, also right after a write and with ten years behind it; the import of those.
 * `node bench/api.ts [seconds]`; results/api.md has the figures.
 */
import { randomUUID } from 'node:crypto'
import { cpus, loadavg } from 'node:os'
import autocannon from 'autocannon'
import pg from 'pg'
import { runningEmbedded } from '../server/platform/db/embedded.ts'
import { register, upload, type Person } from '../e2e/person.ts'
import { run, runSetpoint } from '../e2e/server-process.ts'

const seconds = Number(process.argv[2] ?? 2)
/** Short and many, since the machine may be busy with something else: the middle one is told. */
const rounds = 9
/** Each is another person where something is written. */
const connections = 16
const print = (line: string) => process.stdout.write(`${line}\n`)

const at = (sorted: readonly number[], share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN
const median = (values: readonly number[]) =>
  at(
    values.toSorted((a, b) => a - b),
    0.5,
  )

interface Measured {
  readonly rate: number
  readonly p50: number
  readonly p97: number
}

print(
  `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}, load ${loadavg()[0]?.toFixed(2)}; everything on this machine`,
)

const setpoint = await runSetpoint()
try {
  const connection = await runningEmbedded(setpoint.folder)
  if (connection === null) throw new Error('the embedded database cannot be found')
  const mara = await register(setpoint.address, 'mara')
  await enterYear(mara)
  await prepareBare(connection, mara.userId)
  const bare = await run('bench/bare-server.ts', [connection])
  try {
    await compare(mara, bare.address)
  } finally {
    await bare.stop()
  }
  await chart(mara, "a year's chart with forecast", 10)
  const nora = await register(setpoint.address, 'nora')
  await importTenYears(nora)
  await chart(nora, 'the same with ten years of weigh-ins', 10)
  await chart(nora, 'the same, each right after a write', 1)
} finally {
  await setpoint.stop()
}

async function compare(mara: Person, bareAddress: string): Promise<void> {
  const [from, to] = [daysAgo(30), daysAgo(-1)]
  const authorization = `Bearer ${mara.token}`
  const query = `from=${encodeURIComponent(from)}&to=${encodeURIComponent(to)}`
  await versus(
    '30 days of weights',
    { url: `${setpoint.address}/api/v1/weight-entries?${query}&limit=30`, headers: { authorization } },
    { url: `${bareAddress}/range?userId=${mara.userId}&${query}` },
  )
  const people = await Promise.all(
    Array.from({ length: connections }, (_, n) => register(setpoint.address, `person${n}`)),
  )
  let next = 0
  const person = () => people[next++ % people.length] ?? mara
  const json = { 'content-type': 'application/json' }
  const write = {
    url: `${setpoint.address}/api/v1/weight-entries`,
    method: 'POST',
    body: JSON.stringify({ weight: 80.5 }),
    setupClient: (client) => client.setHeaders({ authorization: `Bearer ${person().token}`, ...json }),
  } satisfies autocannon.Options
  const bareWrite = {
    url: `${bareAddress}/write`,
    method: 'POST',
    headers: json,
    setupClient: (client) => client.setBody(JSON.stringify({ userId: person().userId, weight: 80.5 })),
  } satisfies autocannon.Options
  await versus('a weigh-in written', write, bareWrite)
  const withKey = (client: autocannon.Client) => {
    const owner = { authorization: `Bearer ${person().token}`, ...json }
    const renew = () => client.setHeaders({ ...owner, 'idempotency-key': randomUUID() })
    renew()
    client.on('response', renew)
  }
  await versus('the same with an idempotency key', { ...write, setupClient: withKey }, bareWrite)
}

/** In turn, so that a busy moment hits both. */
async function versus(what: string, ours: autocannon.Options, bare: autocannon.Options): Promise<void> {
  const pairs: { ours: Measured; bare: Measured }[] = []
  await load(ours, 2)
  await load(bare, 2)
  for (let round = 0; round < rounds; round++) pairs.push({ bare: await load(bare), ours: await load(ours) })
  const ratios = pairs.map((pair) => pair.ours.rate / pair.bare.rate)
  const [own, yard] = [pairs.map((pair) => pair.ours), pairs.map((pair) => pair.bare)]
  print(
    `${what}: ratio ${median(ratios).toFixed(2)} (${ratios.map((ratio) => ratio.toFixed(2)).join(', ')}); ` +
      `Setpoint ${median(own.map(({ rate }) => rate)).toFixed(0)}/s p50 ${median(own.map(({ p50 }) => p50))} ms p97.5 ${median(own.map(({ p97 }) => p97))} ms, ` +
      `bare ${median(yard.map(({ rate }) => rate)).toFixed(0)}/s`,
  )
}

async function load(options: autocannon.Options, duration = seconds): Promise<Measured> {
  const result = await autocannon({ ...options, duration, connections })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${options.url}: ${result.non2xx} refusals, ${result.errors} errors`)
  return { rate: result.requests.total / result.duration, p50: result.latency.p50, p97: result.latency.p97_5 }
}

/** Every so many requests find a changed history, so that the trend is computed, not remembered. */
async function chart(person: Person, what: string, every: number): Promise<void> {
  const headers = { authorization: `Bearer ${person.token}` }
  const times: number[] = []
  for (let n = 0; n < 300; n++) {
    if (n % every === 0) await person.call('POST', '/weight-entries', { weight: 80 + Math.sin(n) })
    const start = performance.now()
    await (await fetch(`${setpoint.address}/api/v1/weight-entries/chart?period=1y`, { headers })).arrayBuffer()
    times.push(performance.now() - start)
  }
  const first = times[0] ?? Number.NaN
  times.sort((a, b) => a - b)
  print(
    `${what}: p50 ${at(times, 0.5).toFixed(1)} ms, p95 ${at(times, 0.95).toFixed(1)} ms, the first ${first.toFixed(1)} ms (1 in ${every} computed anew)`,
  )
}

async function importTenYears(nora: Person): Promise<void> {
  const rows = Array.from(
    { length: 3_650 },
    (_, n) => `${daysAgo(3_650 - n)};${(80 + Math.sin(n / 60) * 4).toFixed(1)};80;;;;;`,
  )
  const file = `#Version: 6\n#Units: kg\n\n#date;weight;weight trend;body fat;body fat trend;muscle mass;muscle mass trend;log\n${rows.join('\n')}\n`
  const start = performance.now()
  const { data } = await upload(setpoint.address, nora.token, '/imports', Buffer.from(file), 'libra.csv')
  const read = performance.now()
  await nora.call('POST', `/imports/${String(data['id'])}/confirm`)
  for (;;) {
    const { data: state } = await nora.call('GET', `/imports/${String(data['id'])}`)
    if (state['status'] === 'applied') break
    if (state['status'] === 'failed') throw new Error('the import failed')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  print(
    `import of ten years of days: read ${(read - start).toFixed(0)} ms, written ${(performance.now() - read).toFixed(0)} ms`,
  )
}

async function enterYear(person: Person): Promise<void> {
  for (let day = 365; day > 0; day--) {
    const weight = Math.round((82 - (365 - day) / 90 + Math.sin(day) * 0.5) * 10) / 10
    await person.call('POST', '/weight-entries', {
      weight,
      recordedAt: daysAgo(day),
      bodyFatPercentage: 22.4,
      notes: day % 9 === 0 ? 'after rest' : '',
    })
  }
}

async function prepareBare(connectionString: string, userId: string): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  await client.query(`create table bare_weight (user_id uuid, id uuid, weight numeric(6, 2), recorded_at timestamptz, day date, notes text,
    body_fat numeric(4, 1), muscle numeric(5, 1), water numeric(4, 1), source text, revision int,
    created_at timestamptz default now(), updated_at timestamptz default now(), primary key (user_id, id))`)
  await client.query('create index on bare_weight (user_id, recorded_at desc)')
  await client.query(
    `insert into bare_weight (user_id, id, weight, recorded_at, day, notes, body_fat, source, revision)
     select user_id, id, 80.1, recorded_at, day, 'after rest', 22.4, 'manual', 1 from weight_entry where user_id = $1`,
    [userId],
  )
  await client.query('analyze')
  await client.end()
}

function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString()
}
