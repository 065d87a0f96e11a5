/** A million posts and who follows their authors: sealed here, written by SQL, indexed afterwards; in some minutes. */
import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { Platform } from '../../server/platform/context.ts'
import { sealContent } from '../../server/modules/feed/post/content.ts'
import { tagHash, wordHashes } from '../../server/modules/feed/search/blind-index.ts'

const authors = 11_000
/** Who wrote the newest third; the others have been quiet since. */
const loud = 1_000
const wordsInPost = 30
const vocabulary = 20_000
const batch = 2_000
/** The latest, which five people like each. */
const liked = 100_000

/** From the commonest to the rarest, of letters alone; none is another's stem. */
export const words = Array.from({ length: vocabulary }, (_, n) => {
  const letters = 'bdfgklmnprtvz'
  const sounds = 'aeiou'
  let text = ''
  for (let left = n, at = 0; at < 4; at++) {
    text += letters.charAt(left % 13) + sounds.charAt(Math.floor(left / 13) % 5)
    left = Math.floor(left / 65)
  }
  return `${text}x`
})

export interface Filled {
  readonly teamId: string
  readonly authorId: string
  readonly authors: number
}

type ReaderIds = Readonly<Record<'many' | 'quiet' | 'few', string>>

export async function fillFeed(
  platform: Platform,
  database: pg.Client,
  count: number,
  readers: ReaderIds,
): Promise<Filled> {
  const ids = Array.from({ length: authors }, () => randomUUID())
  await database.query(
    `insert into account (id, email, username, role, age_group, language, initial_time_zone, email_verified_at,
       awaits_verification, suspended_at, created_at, updated_at)
     select id, 'a' || n || '@bench.example', 'author_' || n, 'member', '16-plus', 'en', 'UTC', now(), false,
       case when n % 200 = 13 then now() end, now(), now()
     from unnest($1::uuid[]) with ordinality as author(id, n)`,
    [ids],
  )
  await database.query(
    `insert into follow (user_id, followed_id, state, since)
     select $1::uuid, id, 'following', now() - interval '1 minute' * n from unnest($4::uuid[]) with ordinality as author(id, n)
     where n <= 10000
     union all
     select $2::uuid, id, 'following', now() - interval '1 minute' * n from unnest($4::uuid[]) with ordinality as author(id, n)
     where n > ${loud}
     union all
     select $3::uuid, id, 'following', now() - interval '1 minute' * n from unnest($4::uuid[]) with ordinality as author(id, n)
     where n > 5000 and n <= 5050`,
    [readers.many, readers.quiet, readers.few, ids],
  )
  const teamId = randomUUID()
  await database.query(
    `insert into team (id, name, privacy, listed, member_limit, member_count, created_at, updated_at)
     values ($1, 'The measured', 'private', false, 50, 1, now(), now())`,
    [teamId],
  )
  await database.query(`insert into team_member (team_id, user_id, role, joined_at) values ($1, $2, 'owner', now())`, [
    teamId,
    readers.many,
  ])
  await fillPosts(platform, database, { count, ids, teamId })
  return { teamId, authorId: ids[5] ?? '', authors }
}

interface Filling {
  readonly count: number
  readonly ids: readonly string[]
  readonly teamId: string
}

async function fillPosts(platform: Platform, database: pg.Client, { count, ids, teamId }: Filling): Promise<void> {
  const [probe] = await wordHashes(platform, 'en', words[7] ?? '')
  const hashes = words.map((word) => hashOf(platform, word))
  if (hashes[7] !== probe) throw new Error('words are hashed in another way')
  const tag = tagHash(platform, 'tag')
  const { rows: indexes } = await database.query<{ name: string; made: string }>(
    `select indexname as name, indexdef as made from pg_indexes where tablename = 'post' and indexname <> 'post_pkey'`,
  )
  for (const { name } of indexes) await database.query(`drop index ${name}`)
  const bodies = Array.from({ length: 20_000 }, () => bodyOf(hashes))
  const references = await dropReferences(database)
  await database.query(`set synchronous_commit = off`)
  const now = Math.floor(Date.now() / 1000) * 1000
  for (let begun = 0; begun < count; begun += batch) {
    const rows = await Promise.all(
      Array.from({ length: Math.min(batch, count - begun) }, async (_, at) => {
        const n = begun + at
        const author = ids[Math.floor(Math.random() * (n > count * 0.7 ? loud : authors))] ?? ''
        const id = randomUUID()
        const { text, held } = bodies[n % bodies.length] ?? { text: '', held: '{}' }
        const content = { title: null, text, mentions: [], tags: n % 50 === 0 ? ['tag'] : [], alts: {}, card: null }
        const sealed = sealContent(await platform.vault.of(author), id, content)
        const visibility = n % 33 === 1 ? 'team' : n % 6 === 1 ? 'followers' : 'public'
        const createdAt = new Date(now - (count - n) * 31_536)
        return { id, author, sealed, held, visibility, createdAt, n }
      }),
    )
    await database.query(
      `insert into post (id, user_id, type, visibility, team_id, language, sealed, words, likes, created_at)
       select id, author, (array['update','milestone','tip','question','recipe','workout'])[1 + n % 6], visibility,
         case when visibility = 'team' then $8::uuid end, 'en', sealed, held::bigint[],
         case when n >= $9::int then 5 else 0 end, at
       from unnest($1::uuid[], $2::uuid[], $3::bytea[], $4::text[], $5::text[], $6::timestamptz[], $7::int[])
         as made(id, author, sealed, held, visibility, at, n)`,
      [
        rows.map(({ id }) => id),
        rows.map(({ author }) => author),
        rows.map(({ sealed }) => sealed),
        rows.map(({ held }) => held),
        rows.map(({ visibility }) => visibility),
        rows.map(({ createdAt }) => createdAt),
        rows.map(({ n }) => n),
        teamId,
        count - liked,
      ],
    )
    if ((begun / batch) % 50 === 0) process.stderr.write(`${begun.toLocaleString('en')} posts\n`)
  }
  await database.query(`set maintenance_work_mem = '512MB'`)
  for (const { made } of indexes) await database.query(made)
  await database.query(
    `insert into post_tag (tag, created_at, post_id)
     select $1::bigint, created_at, id from (select created_at, id, row_number() over (order by created_at) as n from post) as p
     where (n - 1) % 50 = 0`,
    [tag],
  )
  await database.query(
    `insert into post_like (post_id, user_id, created_at)
     select p.id, a.id, now() from (select id, row_number() over (order by created_at desc) as n from post order by created_at desc limit ${liked}) as p
     join generate_series(1, 5) as k on true
     join (select id, row_number() over () as n from account) as a on a.n = 1 + (p.n * 7 + k * 1013) % ${authors}
     on conflict do nothing`,
  )
  for (const back of references) await database.query(back)
  for (const table of ['account', 'follow', 'post', 'post_tag', 'post_like'])
    await database.query(`vacuum analyze ${table}`)
}

/** Checked afterwards, a million rows take less; answers how they come back. */
async function dropReferences(database: pg.Client): Promise<string[]> {
  const { rows } = await database.query<{ table: string; name: string; made: string }>(
    `select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as made from pg_constraint
     where contype = 'f' and conrelid in ('post'::regclass, 'post_like'::regclass)`,
  )
  for (const { table, name } of rows) await database.query(`alter table ${table} drop constraint ${name}`)
  return rows.map(({ table, name, made }) => `alter table ${table} add constraint ${name} ${made}`)
}

/** What a post says, and the hashes of it. */
function bodyOf(hashes: readonly string[]): { text: string; held: string } {
  const said = Array.from({ length: wordsInPost }, zipf)
  return {
    text: said.map((rank) => words[rank]).join(' '),
    held: `{${[...new Set(said)].map((rank) => hashes[rank]).join(',')}}`,
  }
}

/** As the blind index has it, without asking PostgreSQL for each: no word here has an ending. */
const hashOf = ({ vault }: Platform, word: string): string =>
  Buffer.from(vault.sign('feed.word', word), 'base64url').readBigInt64BE().toString()

/** A rank, the first about twice as often as the second. */
function zipf(): number {
  return Math.min(vocabulary - 1, Math.floor(Math.exp(Math.random() * Math.log(vocabulary + 1)) - 1))
}
