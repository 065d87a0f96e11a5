/** The times of every kind of page, and of searches for words that are common or rare. */
import type pg from 'pg'
import type { Person } from '../../e2e/person.ts'
import { cursorAt } from '../../server/platform/http/cursor.ts'
import { markdown, writeReport } from '../report/write-report.ts'
import { words, type Filled } from './fill.ts'

const rounds = 60
const ms = (value: number) => `${value.toFixed(1)} ms`

export type Readers = Readonly<Record<'many' | 'quiet' | 'few', Person>>

export async function measure(
  address: string,
  database: pg.Client,
  { many, quiet, few }: Readers,
  { count, load, ...filled }: Filled & { readonly count: number; readonly load: number },
): Promise<void> {
  const deep = await cursorIn(database, `visibility = 'public'`, 0.5)
  const deepest = await cursorIn(database, `visibility = 'public'`, 0.98)
  const ofTeam = await cursorIn(database, `team_id = '${filled.teamId}'`, 0.5)
  const asked: [string, Person, string][] = [
    ['public, first page', many, '/posts'],
    ['public, in the middle', many, `/posts?cursor=${deep}`],
    ['public, near the end', many, `/posts?cursor=${deepest}`],
    ['public, one type', many, '/posts?type=recipe'],
    ['following 10,000, first page', many, '/posts/following'],
    ['following 10,000, in the middle', many, `/posts/following?cursor=${deep}`],
    ['following 10,000 who have been quiet for long', quiet, '/posts/following'],
    ['following 50 who have been quiet for long', few, '/posts/following'],
    ['a team’s, first page', many, `/teams/${filled.teamId}/posts`],
    ['a team’s, in the middle', many, `/teams/${filled.teamId}/posts?cursor=${ofTeam}`],
    ['a person’s', many, `/users/${filled.authorId}/posts`],
    ['of a tag', many, '/posts/tagged?tag=tag'],
    [
      'new ones, public',
      many,
      `/posts/new-count?feed=public&since=${await cursorIn(database, `visibility = 'public'`, 0.0001)}`,
    ],
    [
      'new ones, following',
      many,
      `/posts/new-count?feed=following&since=${await cursorIn(database, `visibility = 'public'`, 0.0001)}`,
    ],
  ]
  const searches: [string, Person, string][] = [1, 10, 100, 1_000, 10_000].map((rank) => [
    `the word of rank ${rank.toLocaleString('en')}`,
    many,
    `/posts/search?words=${words[rank - 1]}`,
  ])
  searches.push(
    ['two of rank 1 and 2', many, `/posts/search?words=${words[0]}+${words[1]}`],
    ['two of rank 1 and 1,000', many, `/posts/search?words=${words[0]}+${words[999]}`],
    ['a word that nobody wrote', many, '/posts/search?words=zzyzzyzz'],
  )
  const first = await timesOf(address, many, '/posts')
  const row = async ([what, reader, path]: [string, Person, string]): Promise<string[]> => {
    const times = await timesOf(address, reader, path)
    const ratio = (times.p50 / first.p50).toFixed(1)
    return [what, ms(times.p50), ms(times.p95), ratio, String(times.items)]
  }
  const pages: string[][] = []
  for (const each of asked) pages.push(await row(each))
  const found: string[][] = []
  for (const each of searches) found.push(await row(each))
  const { rows } = await database.query<{ size: string; words: string }>(
    `select pg_size_pretty(pg_total_relation_size('post')) as size, pg_size_pretty(pg_relation_size('post_words')) as words`,
  )
  await writeReport('feed', `Feeds at ${count.toLocaleString('en')} posts`, load, [
    `${filled.authors.toLocaleString('en')} authors; posts of 30 words, sealed with their authors' keys; 500,000 likes. The table takes ${rows[0]?.size} with its indexes, the one of the words ${rows[0]?.words}. Server, client and PostgreSQL share the machine. Whole answers of the API with 20 posts, ${rounds} times after three that warmed up; the ratio is to the p50 of the public feed's first page.`,
    markdown({ head: ['page', 'p50', 'p95', 'ratio', 'items'], rows: pages }),
    markdown({ head: ['search', 'p50', 'p95', 'ratio', 'items'], rows: found }),
  ])
}

/** A place as far into a list as a share of it. */
async function cursorIn(database: pg.Client, which: string, share: number): Promise<string> {
  const { rows } = await database.query<{ id: string; at: Date }>(
    `select id, created_at as at from post where ${which} order by created_at desc, id desc
     offset (select (count(*) * ${share})::bigint from post where ${which}) limit 1`,
  )
  if (rows[0] === undefined) throw new Error(`there is no post where ${which}`)
  return cursorAt(rows[0])
}

async function timesOf(
  address: string,
  { token }: Person,
  path: string,
): Promise<{ p50: number; p95: number; items: number }> {
  const times: number[] = []
  let items = 0
  for (let n = -3; n < rounds; n++) {
    const start = performance.now()
    const response = await fetch(`${address}/api/v1${path}`, { headers: { authorization: `Bearer ${token}` } })
    const text = await response.text()
    if (!response.ok && response.status !== 503)
      throw new Error(`${path} answered ${response.status}: ${text.slice(0, 200)}`)
    if (n >= 0) times.push(performance.now() - start)
    // The database gave up after five seconds: that is what is told of it.
    if (response.status === 503) continue
    const { data } = JSON.parse(text) as { data: unknown[] | { count: number } }
    items = Array.isArray(data) ? data.length : data.count
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN
  return { p50: at(0.5), p95: at(0.95), items }
}
