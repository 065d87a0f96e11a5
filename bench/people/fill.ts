/** Profiles of many accounts, by what they can be found, and who follows whom: by SQL, in a minute. */
import type pg from 'pg'

const surnames =
  'ahrens berger castell dorn engel fuchs graf hansen ivens jansen keller lindgren moser nowak otte peters quast richter sommer thiel ullmann vogel wagner zimmer'.split(
    ' ',
  )

/** As a profile begins. */
const privacy = {
  profile: 'members',
  displayName: 'members',
  avatar: 'members',
  bio: 'members',
  goal: 'private',
  weight: 'private',
  follows: 'followers',
}

/** Nine of ten want to be found; one in twenty shows the profile to followers only. */
export async function fillProfiles(database: pg.Client): Promise<void> {
  await database.query(
    `insert into profile (user_id, display_name, time_zone, weight_unit, length_unit, privacy, findable, approves_followers,
       created_at, updated_at)
     select id, initcap(split_part(username::text, '_', 1) || ' ' || ($1::text[])[1 + n % cardinality($1::text[])]), 'UTC', 'kg', 'cm',
       case when n % 20 = 7 then jsonb_set($2, '{profile}', '"followers"') else $2 end, n % 10 <> 3, false, created_at, created_at
     from (select id, username, created_at, row_number() over () as n from account where username <> 'the_viewer') as people
     on conflict do nothing`,
    [surnames, JSON.stringify(privacy)],
  )
  await database.query(
    `insert into findable_person (user_id, username, names)
     select id, lower(username::text), lower(username::text) || E'\\n' || lower(display_name)
     from profile join account on id = user_id where findable and privacy ->> 'profile' = 'members' and display_name is not null
     on conflict do nothing`,
  )
}

/** Each follows five near to them; 50,000 follow one and the same; the viewer follows 500. */
export async function fillFollows(database: pg.Client, viewerId: string): Promise<string> {
  await database.query(
    `create temporary table numbered as
     select id, row_number() over (order by id) as n from account where username <> 'the_viewer'`,
  )
  await database.query('create unique index on numbered (n)')
  await database.query(
    `insert into follow (user_id, followed_id, state, since)
     select one.id, other.id, 'following', now() - interval '1 minute' * one.n
     from numbered as one cross join lateral (select one.n + 1 + (random() * 400)::int as n from generate_series(1, 5)) as near
     join numbered as other on other.n = near.n on conflict do nothing`,
  )
  const { rows } = await database.query<{ id: string }>('select id from numbered where n = 1000')
  const popular = rows[0]?.id ?? ''
  await database.query(
    `insert into follow (user_id, followed_id, state, since)
     select id, $1, 'following', now() - interval '1 second' * n from numbered where n > 100000 and n <= 150000
     on conflict do nothing`,
    [popular],
  )
  await database.query(
    `insert into follow (user_id, followed_id, state, since)
     select $1, id, 'following', now() - interval '1 hour' * n from numbered where n between 2000 and 2499`,
    [viewerId],
  )
  for (const table of ['profile', 'findable_person', 'follow']) await database.query(`vacuum analyze ${table}`)
  return popular
}
