/** Many accounts, as a server of years would have them, and what admins did to them: by SQL, in a minute. */
import type pg from 'pg'

const names =
  'anna bruno berta carla dirk elif femi greta hugo ines jonas kim lena mara noah olga paul quirin rosa sven tom ute vera wim xenia yusuf zoe'.split(
    ' ',
  )

/** An id as the server makes them: the first 48 bits are the milliseconds. */
const idAt = (moment: string) =>
  `(lpad(to_hex((extract(epoch from ${moment}) * 1000)::bigint), 12, '0') || '7' || substr(md5(random()::text), 1, 3) || '8' || substr(md5(random()::text), 1, 15))::uuid`

/**
 * Over three years; one in 300 a coach, one in 50 not confirmed, one in 200 suspended, one in 500 about to be erased. A
 * third is signed in somewhere, some of them twice.
 */
export async function fillAccounts(database: pg.Client, count: number): Promise<void> {
  await database.query(
    `insert into account (id, email, username, password_hash, role, age_group, language, initial_time_zone, email_verified_at,
       awaits_verification, suspended_at, erases_at, created_at, updated_at)
     select ${idAt('at')}, name || '@' || ($2::text[])[1 + n % 4] || '.example', name, 'no hash',
       case when n % 300 = 7 then 'coach' else 'member' end, '16-plus', 'en', 'UTC',
       case when n % 50 <> 11 then at end, n % 50 = 11,
       case when n % 200 = 13 then at end, case when n % 500 = 17 then now() + interval '20 days' end, at, at
     from (select n, ($1::text[])[1 + n % cardinality($1::text[])] || '_' || n as name,
             now() - interval '3 years' * (n::float / ${count + 1}) as at
           from generate_series(1, ${count}) as n) as people`,
    [names, ['mail', 'post', 'web', 'gym']],
  )
  await database.query(
    `insert into session (user_id, id, device, created_at, proven_at, last_used_at, expires_at, ended_at)
     select account.id, gen_random_uuid(), 'Firefox on Linux', now() - interval '9 days', now() - interval '9 days', now() - interval '1 day' * device,
       now() + interval '20 days', case when device > 2 then now() end
     from account, generate_series(1, 4) as device
     where get_byte(uuid_send(account.id), 15) < 85 and account.username <> 'the_admin'`,
  )
  await database.query('vacuum analyze account')
  await database.query('vacuum analyze session')
}

/** Half of them readings of a security log, one in a hundred a log-out; a tenth by one admin. */
export async function fillActs(database: pg.Client, count: number, adminId: string): Promise<void> {
  await database.query(
    `insert into admin_act (id, actor_id, subject_id, act, at)
     select ${idAt('at')}, case when acts.n % 10 = 0 then $1::uuid else others.id end, subjects.id,
       case when acts.n % 100 = 3 then 'logged-out' when acts.n % 2 = 0 then 'security-log-read'
         when acts.n % 4 = 1 then 'suspended' else 'suspension-lifted' end, at
     from (select n, now() - interval '2 years' * (n::float / ${count + 1}) as at
           from generate_series(1, ${count}) as n) as acts
     join (select id, row_number() over () as n from account where role = 'coach' limit 20) as others on others.n = 1 + acts.n % 20
     join (select id, row_number() over () as n from account limit 40000) as subjects on subjects.n = 1 + acts.n % 40000`,
    [adminId],
  )
  await database.query('vacuum analyze admin_act')
}
