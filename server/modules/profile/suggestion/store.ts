/** Whom people followed by somebody follow in turn; and the only SQL that names `dismissed_suggestion`. */
import { sql } from 'kysely'
import type { Platform, Tx } from '../../../platform/context.ts'
import { isHere } from '../../identity/index.ts'
import { isNotBlocked } from '../../moderation/index.ts'
import { isFindable } from '../search/store.ts'
import { isShown } from '../shown.ts'

export interface SuggestedPerson {
  readonly id: string
  /** How many of those whom the person follows follow them. */
  readonly count: number
  /** The one among these whom the person has followed longest. */
  readonly via: string
}

/** Of each that is followed, so many of their latest follows are looked at; and of as many followed. */
const lookedAt = 500

/**
 * People whom at least two of those follow whom the person follows, and who let them see it; the most followed first. Never
 * who does not want to be found, is followed already, was asked, dismissed or muted, is kept out, or is blocked either way.
 */
export async function findSuggested(
  { db }: Platform,
  userId: string,
  muted: ReadonlySet<string>,
  most: number,
): Promise<SuggestedPerson[]> {
  const { rows } = await sql<SuggestedPerson>`
    with known as (
      select follow.followed_id as id, follow.since from follow
      where follow.user_id = ${userId} and follow.state = 'following'
        and ${isHere('follow.followed_id')} and ${isNotBlocked(userId, 'follow.followed_id')}
        and ${isShown(userId, 'follow.followed_id', 'follows')}
      order by follow.since desc limit ${lookedAt}
    ), candidate as (
      select theirs.id, count(*) as count, (array_agg(known.id order by known.since, known.id))[1] as via
      from known cross join lateral (
        select followed_id as id from follow
        where follow.user_id = known.id and follow.state = 'following'
        order by follow.since desc limit ${lookedAt}
      ) as theirs
      where theirs.id <> ${userId} and theirs.id <> all(${[...muted]}::uuid[])
      group by theirs.id having count(*) >= 2
    )
    select candidate.id, candidate.count, candidate.via from candidate
    where ${isFindable('candidate.id')} and ${isHere('candidate.id')} and ${isNotBlocked(userId, 'candidate.id')}
      and not exists (select from follow as mine where mine.user_id = ${userId} and mine.followed_id = candidate.id)
      and not exists (
        select from dismissed_suggestion as done where done.user_id = ${userId} and done.other_id = candidate.id)
    order by candidate.count desc, candidate.id limit ${most}`.execute(db)
  return rows
}

/** Once more changes nothing. */
export async function insertDismissed(tx: Tx<Platform>, userId: string, otherId: string): Promise<void> {
  await tx.db
    .insertInto('dismissed_suggestion')
    .values({ user_id: userId, other_id: otherId, created_at: tx.clock.now() })
    .onConflict((conflict) => conflict.columns(['user_id', 'other_id']).doNothing())
    .execute()
}

export interface Dismissed {
  readonly userId: string
  readonly at: Date
}

export async function allDismissed({ db }: Platform, userId: string): Promise<Dismissed[]> {
  return db
    .selectFrom('dismissed_suggestion')
    .select(['other_id as userId', 'created_at as at'])
    .where('user_id', '=', userId)
    .orderBy('created_at', 'desc')
    .orderBy('other_id')
    .execute()
}

export async function deleteDismissedOf(tx: Tx<Platform>, userId: string): Promise<void> {
  await sql`delete from dismissed_suggestion where user_id = ${userId} or other_id = ${userId}`.execute(tx.db)
}
