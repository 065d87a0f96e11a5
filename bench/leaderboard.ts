/**
 * Leaderboards among 10,000 teams of 50: how long one takes to read, what PostgreSQL does for it, and how soon the others'
 * open apps hear of a weigh-in. `node bench/leaderboard.ts [teams]`; results/leaderboard.md has the figures.
 */
import { Kysely, PostgresDialect, type CompiledQuery } from 'kysely'
import pg from 'pg'
import { io, type Socket } from 'socket.io-client'
import { consentVersions } from '@setpoint/contract/consents'
import { LeaderboardKind, type LeaderboardPeriod } from '@setpoint/contract/team-leaderboard'
import { register, type Person } from '../e2e/person.ts'
import { runSetpoint } from '../e2e/server-process.ts'
import { listPlaced } from '../server/modules/teams/store-figures.ts'
import type { Platform } from '../server/platform/context.ts'
import { runningEmbedded } from '../server/platform/db/embedded.ts'
import type { DB } from '../server/platform/db/schema.ts'
import { fillAccounts } from './admin/people.ts'
import { loadNow, markdown, writeReport } from './report/write-report.ts'

const count = Number(process.argv[2] ?? 10_000)
const rounds = 40
const load = loadNow()
const milliseconds = (value = Number.NaN) => `${value.toFixed(1)} ms`

const setpoint = await runSetpoint()
try {
  const connection = await runningEmbedded(setpoint.folder)
  if (connection === null) throw new Error('the embedded database cannot be found')
  const database = new pg.Client({ connectionString: connection })
  await database.connect()
  try {
    const [mara, otto] = [await register(setpoint.address, 'mara'), await register(setpoint.address, 'otto')]
    const teamId = await foundTeam(mara, otto)
    await fillAccounts(database, Math.max(1_000, count * 5))
    await fillTeams(database, teamId)
    await measure({ mara, otto, teamId }, database, connection)
  } finally {
    await database.end()
  }
} finally {
  await setpoint.stop()
}

async function foundTeam(mara: Person, otto: Person): Promise<string> {
  const { data } = await mara.call('POST', '/teams', { name: 'The measured', privacy: 'public', memberLimit: 200 })
  const teamId = String(data['id'])
  await otto.call('POST', `/teams/${teamId}/join`)
  for (const person of [mara, otto]) {
    const consent = { given: true, version: consentVersions['team-leaderboard'], with: teamId }
    await person.call('PUT', '/users/me/consents/team-leaderboard', consent)
    const shown = { weight: 'percentage', streak: true, points: true }
    const { status } = await person.call('PUT', `/teams/${teamId}/leaderboard/showing`, shown)
    if (status !== 200) throw new Error(`showing answered ${status}`)
  }
  return teamId
}

/** Teams of 50, each person in ten of them, and the measured one with 50 more; who is there shows a loss and a streak. */
async function fillTeams(database: pg.Client, teamId: string): Promise<void> {
  await database.query(
    `insert into team (id, name, privacy, listed, member_limit, member_count, created_at, updated_at)
     select gen_random_uuid(), 'Team ' || n, 'public', true, 50, 50, now(), now() from generate_series(1, ${count}) as n`,
  )
  await database.query(
    `insert into team_member (team_id, user_id, role, joined_at)
     select numbered.id, person.id, 'member', now()
     from (select id, row_number() over () as n from team where id <> $1) as numbered
     join generate_series(1, 50) as place on true
     join (select id, row_number() over () - 1 as n, count(*) over () as all from account where username not in ('mara', 'otto')) as person
       on person.n = (numbered.n * 5 + place * 97) % person.all
     on conflict do nothing`,
    [teamId],
  )
  await database.query(
    `insert into team_member (team_id, user_id, role, joined_at)
     select $1, id, 'member', now() from account
     where username not in ('mara', 'otto') and suspended_at is null and erases_at is null limit 48`,
    [teamId],
  )
  await database.query('update team set member_count = 50 where id = $1', [teamId])
  await database.query(
    `insert into consent_act (user_id, id, purpose, with_id, given, version, language, said_by, at)
     select user_id, gen_random_uuid(), 'team-leaderboard', $1, true, $2, 'en', 'person', now() from team_member
     where team_id = $1 and user_id not in (select user_id from team_showing)`,
    [teamId, consentVersions['team-leaderboard']],
  )
  await withoutChecks(database, async () => {
    await database.query(
      `insert into team_showing (team_id, user_id, weight, streak, points, achievements, changed_at)
       select team_id, user_id, 'percentage', true, false, false, now() from team_member on conflict do nothing`,
    )
    await database.query(
      `insert into team_figure (team_id, user_id, kind, period, value, as_of, ends_at)
       select team_id, user_id, kind, period, floor(random() * 40) / 2, case when kind = 'streak' then current_date end, 'infinity'
       from team_showing, unnest(array['percentage', 'streak']) as kind, unnest(array['week', 'month', 'all']) as period
       where streak and not points`,
    )
  })
  for (const table of ['team', 'team_member', 'team_showing', 'team_figure', 'consent_act'])
    await database.query(`vacuum analyze ${table}`)
}

/** Checked and indexed afterwards, millions of rows take minutes less. */
async function withoutChecks(database: pg.Client, fill: () => Promise<void>): Promise<void> {
  const references = [
    ['team_showing', 'team_member'],
    ['team_figure', 'team_showing'],
  ] as const
  const { rows } = await database.query<{ rank: string }>(
    `select pg_get_indexdef('team_figure_rank'::regclass) as rank`,
  )
  for (const [table] of references)
    await database.query(`alter table ${table} drop constraint ${table}_team_id_user_id_fkey`)
  await database.query('drop index team_figure_rank')
  await fill()
  for (const [table, other] of references)
    await database.query(
      `alter table ${table} add foreign key (team_id, user_id) references ${other} (team_id, user_id) on delete cascade`,
    )
  await database.query(rows[0]?.rank ?? '')
}

interface Measured {
  readonly mara: Person
  readonly otto: Person
  readonly teamId: string
}

async function measure({ mara, otto, teamId }: Measured, database: pg.Client, connection: string): Promise<void> {
  const { rows } = await database.query<{ members: number; figures: number; size: string }>(
    `select (select count(*) from team_member)::int as members, (select count(*) from team_figure)::int as figures,
       pg_size_pretty(pg_total_relation_size('team_figure')) as size`,
  )
  const reads: string[][] = []
  for (const by of LeaderboardKind.options) {
    const times = await timesOf(rounds, async () => {
      const { status } = await mara.call('GET', `/teams/${teamId}/leaderboard?by=${by}&period=all`)
      if (status !== 200) throw new Error(`${by} answered ${status}`)
    })
    reads.push([by, ...times, await planOf(connection, teamId, by, 'all')])
  }
  const nobody = await register(setpoint.address, 'nobody')
  const weighings = [
    ['who shows a loss and a streak in a team of 50', ...(await timesOf(rounds, () => weighIn(mara)))],
    ['who shows nothing', ...(await timesOf(rounds, () => weighIn(nobody)))],
  ]
  const live = await liveTimes(mara, otto)
  await writeReport('leaderboard', `Leaderboards among ${count.toLocaleString('en')} teams`, load, [
    `${rows[0]?.members.toLocaleString('en')} memberships, ${rows[0]?.figures.toLocaleString('en')} figures (${rows[0]?.size} with indexes). Server, embedded PostgreSQL and client share the machine; whole answers of the API, ${rounds} each.`,
    markdown({ head: ['leaderboard of 50', 'p50', 'p95', 'plan of the ranking'], rows: reads }),
    markdown({ head: ['weighing in, of', 'p50', 'p95'], rows: weighings }),
    markdown({
      head: ['from sending a weigh-in', 'p50', 'p95', 'goal'],
      rows: [['to another member’s open app hearing that the board moved', ...live, '100 ms']],
    }),
  ])
}

async function weighIn(person: Person): Promise<void> {
  const { status } = await person.call('POST', '/weight-entries', { weight: 80 })
  if (status !== 201) throw new Error(`a weigh-in answered ${status}`)
}

/** p50 and p95, after two that warm up. */
async function timesOf(times: number, work: () => Promise<void>): Promise<[string, string]> {
  const taken: number[] = []
  for (let n = -2; n < times; n++) {
    const start = performance.now()
    await work()
    if (n >= 0) taken.push(performance.now() - start)
  }
  return quantiles(taken)
}

function quantiles(values: readonly number[]): [string, string] {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) => milliseconds(sorted[Math.floor(sorted.length * share)])
  return [at(0.5), at(0.95)]
}

/** One day back at a time: each weigh-in makes the streak a day longer, and the board moves. */
async function liveTimes(mara: Person, otto: Person): Promise<[string, string]> {
  const socket = io(setpoint.address, { transports: ['websocket'], auth: { token: otto.token } })
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('connect_error', reject))
  const taken: number[] = []
  for (let day = 1; day <= rounds; day++) {
    const recordedAt = new Date(Date.now() - day * 86_400_000).toISOString()
    const moved = hears(socket)
    const start = performance.now()
    await mara.call('POST', '/weight-entries', { weight: 80 + day / 10, recordedAt })
    taken.push((await moved) - start)
  }
  socket.disconnect()
  return quantiles(taken)
}

/** When it hears the next time that a leaderboard moved. */
function hears(socket: Socket): Promise<number> {
  return new Promise((resolve) => {
    const listener = ({ event }: { event: string }) => {
      if (event !== 'team.leaderboard-changed') return
      socket.off('changed', listener)
      resolve(performance.now())
    }
    socket.on('changed', listener)
  })
}

interface Explained {
  readonly Plan: { 'Node Type': string; 'Index Name'?: string; 'Actual Rows': number; 'Shared Hit Blocks'?: number }
  readonly 'Execution Time': number
}

/** 'Index Only Scan of team_figure_rank, 50 rows, 0.1 ms'. */
async function planOf(
  connection: string,
  teamId: string,
  kind: LeaderboardKind,
  period: LeaderboardPeriod,
): Promise<string> {
  const pool = new pg.Pool({ connectionString: connection, max: 1 })
  const seen: CompiledQuery[] = []
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }), log: ({ query }) => void seen.push(query) })
  try {
    // It asks for nothing else of it.
    await listPlaced({ db, clock: { now: () => new Date() } } as Platform, teamId, kind, period)
    const plans = seen.map(async ({ sql, parameters }) => {
      const { rows } = await pool.query<{ 'QUERY PLAN': Explained[] }>(
        `explain (analyze, buffers, format json) ${sql}`,
        [...parameters],
      )
      const [explained] = rows[0]?.['QUERY PLAN'] ?? []
      if (explained === undefined) return '?'
      const { Plan: node } = explained
      return `${node['Node Type']} of ${node['Index Name']}, ${node['Actual Rows']} rows, ${node['Shared Hit Blocks']} pages, ${explained['Execution Time'].toFixed(2)} ms`
    })
    return (await Promise.all(plans)).join(' / ')
  } finally {
    await db.destroy()
  }
}
