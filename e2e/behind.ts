/** Behind the screens, in the database of a server under test: what no screen can do, such as letting time pass. */
import pg from 'pg'
import { runningEmbedded } from '../server/platform/db/embedded.ts'

/** Runs one statement in the database that lies in this data folder. */
export async function sql(folder: string, statement: string, values: readonly string[] = []): Promise<void> {
  const client = new pg.Client({ connectionString: (await runningEmbedded(folder)) ?? '' })
  await client.connect()
  try {
    await client.query(statement, [...values])
  } finally {
    await client.end()
  }
}

/** Changes the sessions of somebody; the server hears of it as from another process. */
const changeSessions = (folder: string, username: string, change: string): Promise<void> =>
  sql(
    folder,
    `with changed as (
       update session set ${change} where user_id = (select id from account where username = $1) returning user_id)
     select pg_notify('setpoint_signals', 'elsewhere rights-changed ' || user_id) from changed`,
    [username],
  )

/** As if a quarter of an hour had gone by since they proved who they are; a code of their app that was new then is not the last. */
export async function proofGrowsOld(folder: string, username: string): Promise<void> {
  await sql(
    folder,
    'update totp set last_step = last_step - 30 where user_id = (select id from account where username = $1)',
    [username],
  )
  await changeSessions(folder, username, "proven_at = now() - interval '15 minutes'")
}

export const provesSecondFactor = (folder: string, username: string): Promise<void> =>
  changeSessions(folder, username, 'second_factor_at = now()')

/** Gives a role as `setpoint user make-admin` does, without its second. */
export const becomes = (folder: string, username: string, role: 'member' | 'admin'): Promise<void> =>
  sql(folder, 'update account set role = $2 where username = $1', [username, role])

/**
 * As if so many days of a challenge had gone by: all that counts by the calendar is that much earlier. Weigh-ins stay; and after the
 * last day, the hours in which one may still arrive have not gone by.
 */
export async function daysGoBy(folder: string, challengeId: string, days: number): Promise<void> {
  for (const statement of [
    `update challenge set start_day = start_day - $2::int, end_day = end_day - $2::int,
       starts_at = starts_at - $2::int * interval '1 day',
       closes_at = greatest(closes_at - $2::int * interval '1 day', now() + interval '1 hour') where id = $1::uuid`,
    `update challenge_participant set counts_from = counts_from - $2::int,
       closes_at = greatest(closes_at - $2::int * interval '1 day', now() + interval '1 hour')
     where challenge_id = $1::uuid`,
  ])
    await sql(folder, statement, [challengeId, String(days)])
}

/** As if the last day were over everywhere, and what a phone might still have sent had arrived: from now on nothing counts. */
export async function challengeCloses(folder: string, challengeId: string): Promise<void> {
  for (const table of ['challenge', 'challenge_participant'])
    await sql(
      folder,
      `update ${table} set closes_at = now() where ${table === 'challenge' ? 'id' : 'challenge_id'} = $1::uuid`,
      [challengeId],
    )
  await sql(
    folder,
    `update pgboss.job set start_after = now() where name = 'challenges.close' and state = 'created' and data::text like $1`,
    [`%${challengeId}%`],
  )
}
