/** The only SQL that writes `challenge_participant`: who takes part, how far they are, and what is looked at again. */
import type { HoldReason, ReviewState } from '@setpoint/contract/challenge-participants'
import { sql, type Selectable } from 'kysely'
import type { Platform, Tx } from '../../platform/context.ts'
import type { ChallengeParticipant } from '../../platform/db/schema.ts'
import { place } from '../../platform/vault/vault.ts'

/** Exact, and their own. */
export interface Result {
  readonly value: number | null
  readonly reachedOn: string | null
  readonly completed: boolean
  readonly points: number
}
export const noResult: Result = { value: null, reachedOn: null, completed: false, points: 0 }

export interface Words {
  /** What they say to their result being held, and what was said by who decided. */
  readonly explanation: string | null
  readonly decision: string | null
}

export interface Participant {
  readonly id: string
  readonly challengeId: string
  readonly userId: string
  /** Of teams against each other: for which. */
  readonly teamId: string | null
  readonly joinedAt: Date
  readonly countsFrom: string
  readonly showing: boolean
  readonly leftAt: Date | null
  readonly closesAt: Date
  readonly figure: number | null
  readonly result: Result
  readonly review: ReviewState
  readonly reviewReason: HoldReason | null
  readonly heldAt: Date | null
  readonly judgedTo: string | null
  readonly words: Words
  readonly finalAt: Date | null
  readonly awardedAt: Date | null
  readonly won: boolean
}

const noWords: Words = { explanation: null, decision: null }
const resultAt = (id: string) => place('challenge_participant', 'sealed_result', id)
const wordsAt = (id: string) => place('challenge_participant', 'sealed_words', id)

/** The table checks review and reason. */
async function participantsOf(
  { vault }: Platform,
  rows: readonly Selectable<ChallengeParticipant>[],
): Promise<Participant[]> {
  return Promise.all(
    rows.map(async (row) => {
      const opener = await vault.of(row.user_id)
      return {
        id: row.id,
        challengeId: row.challenge_id,
        userId: row.user_id,
        teamId: row.team_id,
        joinedAt: row.joined_at,
        countsFrom: row.counts_from,
        showing: row.showing,
        leftAt: row.left_at,
        closesAt: row.closes_at,
        figure: row.figure,
        result: row.sealed_result === null ? noResult : (opener.open(resultAt(row.id), row.sealed_result) as Result),
        review: row.review as ReviewState,
        reviewReason: row.review_reason as HoldReason | null,
        heldAt: row.held_at,
        judgedTo: row.judged_to,
        words: row.sealed_words === null ? noWords : (opener.open(wordsAt(row.id), row.sealed_words) as Words),
        finalAt: row.final_at,
        awardedAt: row.awarded_at,
        won: row.won,
      }
    }),
  )
}

/** What changes of it. */
async function changing({ vault }: Platform, participant: Participant) {
  const sealer = await vault.of(participant.userId)
  const { explanation, decision } = participant.words
  return {
    showing: participant.showing,
    team_id: participant.teamId,
    counts_from: participant.countsFrom,
    left_at: participant.leftAt,
    closes_at: participant.closesAt,
    figure: participant.figure,
    sealed_result: sealer.seal(resultAt(participant.id), participant.result),
    review: participant.review,
    review_reason: participant.reviewReason,
    held_at: participant.heldAt,
    judged_to: participant.judgedTo,
    sealed_words:
      explanation === null && decision === null ? null : sealer.seal(wordsAt(participant.id), participant.words),
    final_at: participant.finalAt,
    awarded_at: participant.awardedAt,
    won: participant.won,
  }
}

export async function insertParticipant(tx: Tx<Platform>, participant: Participant): Promise<void> {
  const { id, challengeId, userId, joinedAt } = participant
  await tx.db
    .insertInto('challenge_participant')
    .values({
      id,
      challenge_id: challengeId,
      user_id: userId,
      joined_at: joinedAt,
      ...(await changing(tx, participant)),
    })
    .execute()
}

export async function updateParticipant(tx: Tx<Platform>, participant: Participant): Promise<void> {
  await tx.db
    .updateTable('challenge_participant')
    .set(await changing(tx, participant))
    .where('id', '=', participant.id)
    .execute()
}

/** Also of who has left. */
export async function findParticipant(
  platform: Platform,
  challengeId: string,
  userId: string,
): Promise<Participant | null> {
  const rows = await platform.db
    .selectFrom('challenge_participant')
    .selectAll()
    .where('challenge_id', '=', challengeId)
    .where('user_id', '=', userId)
    .execute()
  return (await participantsOf(platform, rows))[0] ?? null
}

/** The same, until the transaction ends nobody else changes it. After `lockToldOf` of the person. */
export async function holdParticipant(
  tx: Tx<Platform>,
  challengeId: string,
  userId: string,
): Promise<Participant | null> {
  const rows = await tx.db
    .selectFrom('challenge_participant')
    .selectAll()
    .where('challenge_id', '=', challengeId)
    .where('user_id', '=', userId)
    .forUpdate()
    .execute()
  return (await participantsOf(tx, rows))[0] ?? null
}

/** One person's, of these challenges. */
export async function findOwn(
  platform: Platform,
  userId: string,
  challengeIds: readonly string[],
): Promise<Map<string, Participant>> {
  if (challengeIds.length === 0) return new Map()
  const rows = await platform.db
    .selectFrom('challenge_participant')
    .selectAll()
    .where('user_id', '=', userId)
    .where('challenge_id', 'in', challengeIds)
    .execute()
  return new Map((await participantsOf(platform, rows)).map((each) => [each.challengeId, each]))
}

/** One person's in challenges that are not over for them; `mostJoined` at most. */
export async function listUnfinal(platform: Platform, userId: string): Promise<Participant[]> {
  const rows = await platform.db
    .selectFrom('challenge_participant as own')
    .innerJoin('challenge as one', 'one.id', 'own.challenge_id')
    .selectAll('own')
    .where('own.user_id', '=', userId)
    .where('own.left_at', 'is', null)
    .where('own.final_at', 'is', null)
    .where('one.state', '=', 'open')
    .orderBy('own.challenge_id')
    .execute()
  return participantsOf(platform, rows)
}

/** Everybody who takes part, in the order of their ids. */
export async function listTakingPart({ db }: Platform, challengeId: string): Promise<{ userId: string }[]> {
  return db
    .selectFrom('challenge_participant')
    .select('user_id as userId')
    .where('challenge_id', '=', challengeId)
    .where('left_at', 'is', null)
    .orderBy('user_id')
    .execute()
}

export async function listNotAwarded({ db }: Platform, challengeId: string): Promise<{ userId: string }[]> {
  return db
    .selectFrom('challenge_participant')
    .select('user_id as userId')
    .where('challenge_id', '=', challengeId)
    .where('left_at', 'is', null)
    .where('awarded_at', 'is', null)
    .where('review', 'in', ['counted', 'cleared'])
    .orderBy('user_id')
    .execute()
}

/** Whose last day is over by now and whose result is not final. */
export async function listDue({ db, clock }: Platform, challengeId: string): Promise<{ userId: string }[]> {
  return db
    .selectFrom('challenge_participant')
    .select('user_id as userId')
    .where('challenge_id', '=', challengeId)
    .where('final_at', 'is', null)
    .where('left_at', 'is', null)
    .where('closes_at', '<=', clock.now())
    .orderBy('user_id')
    .execute()
}

/** How many are not final yet, and how many are held; the next that is due. */
export async function waitingIn(
  { db }: Platform,
  challengeId: string,
): Promise<{ unfinal: number; held: number; next: Date | null }> {
  const row = await db
    .selectFrom('challenge_participant')
    .select((select) => [
      select.fn.countAll<number>().filterWhere('final_at', 'is', null).as('unfinal'),
      select.fn.countAll<number>().filterWhere('review', '=', 'held').as('held'),
      select.fn.min('closes_at').filterWhere('final_at', 'is', null).as('next'),
    ])
    .where('challenge_id', '=', challengeId)
    .where('left_at', 'is', null)
    .executeTakeFirstOrThrow()
  return { unfinal: row.unfinal, held: row.held, next: row.next }
}

export interface Counts {
  readonly all: number
  readonly held: number
}

/** Who takes part in these challenges, and of how many the result is held; `except` is not counted among the latter. */
export async function countTakingPart(
  { db }: Platform,
  challengeIds: readonly string[],
  except: string,
): Promise<Map<string, Counts>> {
  if (challengeIds.length === 0) return new Map()
  const { rows } = await sql<{ id: string; all: number; held: number }>`
    select challenge_id as id, count(*)::int as all,
      (count(*) filter (where review = 'held' and user_id <> ${except}))::int as held
    from challenge_participant
    where challenge_id = any(${challengeIds}::uuid[]) and left_at is null
    group by challenge_id`.execute(db)
  return new Map(rows.map(({ id, all, held }) => [id, { all, held }]))
}

/** Whether anybody but this person takes or took part. */
export async function hasOthers({ db }: Platform, challengeId: string, userId: string): Promise<boolean> {
  const row = await db
    .selectFrom('challenge_participant')
    .select('id')
    .where('challenge_id', '=', challengeId)
    .where('user_id', '<>', userId)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Whose result was ever looked at; what is held first, the earliest of it. */
export async function listReviewed(platform: Platform, challengeId: string): Promise<Participant[]> {
  const rows = await platform.db
    .selectFrom('challenge_participant')
    .selectAll()
    .where('challenge_id', '=', challengeId)
    .where('left_at', 'is', null)
    .where('held_at', 'is not', null)
    .orderBy(sql`review <> 'held'`)
    .orderBy('held_at')
    .orderBy('user_id')
    .limit(200)
    .execute()
  return participantsOf(platform, rows)
}

/** All of one person, the latest first: for their totals and their archive. */
export async function listAllOf(platform: Platform, userId: string): Promise<Participant[]> {
  const rows = await platform.db
    .selectFrom('challenge_participant')
    .selectAll()
    .where('user_id', '=', userId)
    .orderBy('joined_at', 'desc')
    .execute()
  return participantsOf(platform, rows)
}

/** Those whom a team lets go: of its challenges that are not over, and of those in which they stand for it. */
export async function leaveThoseOf(
  tx: Tx<Platform>,
  teamId: string,
  userId: string,
): Promise<{ challengeId: string }[]> {
  const { rows } = await sql<{ challengeId: string }>`
    update challenge_participant as own set left_at = ${tx.clock.now()}, figure = null, showing = false
    from challenge as one
    where own.challenge_id = one.id and own.user_id = ${userId} and own.left_at is null
      and one.state = 'open' and (one.team_id = ${teamId} or own.team_id = ${teamId})
    returning own.challenge_id as "challengeId"`.execute(tx.db)
  return rows
}

export async function deleteParticipantsOf(tx: Tx<Platform>, userId: string): Promise<void> {
  await tx.db.deleteFrom('challenge_participant').where('user_id', '=', userId).execute()
}
