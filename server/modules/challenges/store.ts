/** The only SQL that writes `challenge`. What is somebody's own alone is sealed here, and opened. */
import type { ChallengeScope, ChallengeType } from '@setpoint/contract/challenges'
import { sql, type Selectable } from 'kysely'
import type { Platform, Tx } from '../../platform/context.ts'
import type { Challenge as Row } from '../../platform/db/schema.ts'
import { place } from '../../platform/vault/vault.ts'

export interface Challenge {
  readonly id: string
  readonly type: ChallengeType
  readonly scope: ChallengeScope
  readonly createdBy: string | null
  /** Of 'team' only. */
  readonly teamId: string | null
  readonly name: string
  readonly description: string | null
  readonly target: number
  readonly startDay: string
  readonly endDay: string
  readonly rewardPoints: number
  readonly photoVerified: boolean
  readonly state: 'open' | 'finished' | 'cancelled'
  /** When the first of all who take part begins, and when the last is over. */
  readonly startsAt: Date
  readonly closesAt: Date
  readonly begunAt: Date | null
  readonly endedAt: Date | null
  readonly hiddenAt: Date | null
  readonly createdAt: Date
}

const placeOf = (id: string) => place('challenge', 'sealed', id)
type Words = Pick<Challenge, 'name' | 'description' | 'target'>

/** The words and the target in the columns where they belong. */
async function wordsOf({ vault }: Platform, { id, scope, createdBy, name, description, target }: Challenge) {
  if (scope !== 'personal' || createdBy === null) return { name, description, target, sealed: null }
  const sealed = (await vault.of(createdBy)).seal(placeOf(id), { name, description, target } satisfies Words)
  return { name: null, description: null, target: null, sealed }
}

/** Opens what is sealed. The table checks type, scope and state. */
export async function challengesOf({ vault }: Platform, rows: readonly Selectable<Row>[]): Promise<Challenge[]> {
  return Promise.all(
    rows.map(async (row) => {
      const words =
        row.sealed === null || row.created_by === null
          ? { name: row.name ?? '', description: row.description, target: row.target ?? 0 }
          : ((await vault.of(row.created_by)).open(placeOf(row.id), row.sealed) as Words)
      return {
        ...words,
        id: row.id,
        type: row.type as ChallengeType,
        scope: row.scope as ChallengeScope,
        createdBy: row.created_by,
        teamId: row.team_id,
        startDay: row.start_day,
        endDay: row.end_day,
        rewardPoints: row.reward_points,
        photoVerified: row.photo_verified,
        state: row.state as Challenge['state'],
        startsAt: row.starts_at,
        closesAt: row.closes_at,
        begunAt: row.begun_at,
        endedAt: row.ended_at,
        hiddenAt: row.hidden_at,
        createdAt: row.created_at,
      }
    }),
  )
}

export async function insertChallenge(tx: Tx<Platform>, challenge: Challenge): Promise<void> {
  await tx.db
    .insertInto('challenge')
    .values({
      id: challenge.id,
      type: challenge.type,
      scope: challenge.scope,
      created_by: challenge.createdBy,
      team_id: challenge.teamId,
      ...(await wordsOf(tx, challenge)),
      start_day: challenge.startDay,
      end_day: challenge.endDay,
      reward_points: challenge.rewardPoints,
      photo_verified: challenge.photoVerified,
      state: challenge.state,
      starts_at: challenge.startsAt,
      closes_at: challenge.closesAt,
      created_at: challenge.createdAt,
      updated_at: challenge.createdAt,
    })
    .execute()
}

export async function findChallenge(platform: Platform, challengeId: string): Promise<Challenge | null> {
  const rows = await platform.db.selectFrom('challenge').selectAll().where('id', '=', challengeId).execute()
  return (await challengesOf(platform, rows))[0] ?? null
}

/** Of these, in no order. */
export async function findChallenges(platform: Platform, ids: readonly string[]): Promise<Challenge[]> {
  if (ids.length === 0) return []
  return challengesOf(platform, await platform.db.selectFrom('challenge').selectAll().where('id', 'in', ids).execute())
}

/** What type each of these is of. */
export async function findTypes({ db }: Platform, ids: readonly string[]): Promise<Map<string, ChallengeType>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('challenge').select(['id', 'type']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, type }) => [id, type as ChallengeType]))
}

/** Until the transaction ends, whoever joins, leaves, changes or ends it waits here; what only refers to it does not. */
export async function lockChallenge(tx: Tx<Platform>, challengeId: string): Promise<Challenge | null> {
  await tx.db.selectFrom('challenge').select('id').where('id', '=', challengeId).forNoKeyUpdate().execute()
  return findChallenge(tx, challengeId)
}

export async function updateChallenge(tx: Tx<Platform>, challenge: Challenge): Promise<void> {
  await tx.db
    .updateTable('challenge')
    .set({
      ...(await wordsOf(tx, challenge)),
      start_day: challenge.startDay,
      end_day: challenge.endDay,
      reward_points: challenge.rewardPoints,
      photo_verified: challenge.photoVerified,
      starts_at: challenge.startsAt,
      closes_at: challenge.closesAt,
      updated_at: tx.clock.now(),
    })
    .where('id', '=', challenge.id)
    .execute()
}

/** When the first begins and the last is over changes with who takes part. */
export async function widenTimes(tx: Tx<Platform>, challengeId: string, from: Date, to: Date): Promise<void> {
  await tx.db
    .updateTable('challenge')
    .set({
      starts_at: sql<Date>`least(starts_at, ${from}::timestamptz)`,
      closes_at: sql<Date>`greatest(closes_at, ${to}::timestamptz)`,
    })
    .where('id', '=', challengeId)
    .execute()
}

/** False when it has ended already. */
export async function endChallenge(
  tx: Tx<Platform>,
  challengeId: string,
  state: 'finished' | 'cancelled',
): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable('challenge')
    .set({ state, ended_at: tx.clock.now(), updated_at: tx.clock.now() })
    .where('id', '=', challengeId)
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Under its lock. */
export async function markBegun(tx: Tx<Platform>, challengeId: string): Promise<void> {
  await tx.db.updateTable('challenge').set({ begun_at: tx.clock.now() }).where('id', '=', challengeId).execute()
}

export async function markHidden(tx: Tx<Platform>, challengeId: string, at: Date | null): Promise<void> {
  await tx.db.updateTable('challenge').set({ hidden_at: at }).where('id', '=', challengeId).execute()
}

/** With who takes part in it. */
export async function deleteChallenge(tx: Tx<Platform>, challengeId: string): Promise<void> {
  await tx.db.deleteFrom('challenge').where('id', '=', challengeId).execute()
}

/** Those that only their owner sees; with the account the others lose the name of who set them. */
export async function deletePersonalOf(tx: Tx<Platform>, userId: string): Promise<void> {
  await tx.db.deleteFrom('challenge').where('created_by', '=', userId).where('scope', '=', 'personal').execute()
  await tx.db.updateTable('challenge').set({ created_by: null }).where('created_by', '=', userId).execute()
}

/** What one person sets and joins is counted and changed one after the other until the transaction ends. */
export async function lockChallengesOf(tx: Tx<Platform>, userId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`challenges ${userId}`}, 0))`.execute(tx.db)
}

export async function countSetBy({ db }: Platform, userId: string, scope: ChallengeScope): Promise<number> {
  const { count } = await db
    .selectFrom('challenge')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('created_by', '=', userId)
    .where('scope', '=', scope)
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow()
  return count
}

/** Unfinished ones of a team, those that it has set against others among them. */
export async function countOfTeam({ db }: Platform, teamId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select (
      (select count(*) from challenge where team_id = ${teamId} and state = 'open')
      + (select count(*) from challenge_team as host join challenge as one on one.id = host.challenge_id
         where host.team_id = ${teamId} and host.state = 'host' and one.state = 'open')
    ) as count`.execute(db)
  return rows[0]?.count ?? 0
}

/** What a lost job has left undone. */
export async function listOverdue({ db, clock }: Platform): Promise<{ begin: string[]; close: string[] }> {
  const now = clock.now()
  const begin = await db
    .selectFrom('challenge')
    .select('id')
    .where('state', '=', 'open')
    .where('begun_at', 'is', null)
    .where('starts_at', '<=', now)
    .orderBy('starts_at')
    .limit(200)
    .execute()
  const close = await sql<{ id: string }>`
    select distinct one.id from challenge_participant as own
    join challenge as one on one.id = own.challenge_id and one.state = 'open'
    where own.final_at is null and own.left_at is null and own.closes_at <= ${now}
    union
    select id from challenge where state = 'open' and closes_at <= ${now}
    limit 200`.execute(db)
  return { begin: begin.map(({ id }) => id), close: close.rows.map(({ id }) => id) }
}

/** Teams against each other that are still on, of which fewer than two are left. */
export async function listCompeting({ db }: Platform): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select one.id from challenge as one
    where one.scope = 'teams' and one.state = 'open' and (
      select count(*) from challenge_team as team where team.challenge_id = one.id and team.state <> 'declined'
    ) < 2
    limit 200`.execute(db)
  return rows.map(({ id }) => id)
}
