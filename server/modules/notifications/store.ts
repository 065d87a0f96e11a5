/** With bundle-store.ts, the only SQL that names `notification`. */
import {
  mostNotifications,
  mostUnreadCounted,
  notificationDays,
  type NotificationKind,
} from '@setpoint/contract/notifications'
import { sql } from 'kysely'
import type { Platform, Tx } from '../../platform/context.ts'
import { newId } from '../../platform/new-id.ts'
import type { Notice, NoticeName, Subjects } from './notice.ts'

export interface NoticeRow {
  readonly id: string
  readonly kind: NotificationKind
  readonly subjects: { readonly [Subject in keyof Subjects]-?: string | null }
  readonly at: Date
  readonly readAt: Date | null
}

/** Those to whom it is new, with its id. In the order of the ids, each once. */
export async function insertNotices(
  tx: Tx<Platform>,
  userIds: readonly string[],
  { kind, key, subjects }: Notice,
): Promise<{ userId: string; id: string }[]> {
  const shared = {
    kind,
    key,
    actor_id: subjects.actorId ?? null,
    team_id: subjects.teamId ?? null,
    challenge_id: subjects.challengeId ?? null,
    post_id: subjects.postId ?? null,
    comment_id: subjects.commentId ?? null,
    achievement_id: subjects.achievementId ?? null,
    badge_id: subjects.badgeId ?? null,
    decision_id: subjects.decisionId ?? null,
    created_at: tx.clock.now(),
  }
  const added: { userId: string; id: string }[] = []
  // A row has a dozen values, and a statement takes 65,535.
  for (let from = 0; from < userIds.length; from += 2_000) {
    const rows = userIds.slice(from, from + 2_000).map((userId) => ({ user_id: userId, id: newId(), ...shared }))
    const some = await tx.db
      .insertInto('notification')
      .values(rows)
      .onConflict((conflict) => conflict.constraint('notification_once').doNothing())
      .returning(['user_id as userId', 'id'])
      .execute()
    added.push(...some)
  }
  return added
}

/** Nobody else joins, reads or takes it back until the transaction ends. */
export async function lockNotice(
  { db }: Tx<Platform>,
  userId: string,
  { kind, key }: NoticeName,
): Promise<{ id: string; readAt: Date | null } | null> {
  const row = await db
    .selectFrom('notification')
    .select(['id', 'read_at as readAt'])
    .where('user_id', '=', userId)
    .where('kind', '=', kind)
    .where('key', '=', key)
    .forUpdate()
    .executeTakeFirst()
  return row ?? null
}

/** Those that are locked are being read or deleted by somebody else. */
export async function deleteBeyondMost({ db }: Tx<Platform>, userIds: readonly string[]): Promise<void> {
  await sql`
    delete from notification where (user_id, id) in (
      select old.user_id, old.id
      from unnest(${userIds}::uuid[]) as person (id)
      cross join lateral (
        select id from notification where user_id = person.id order by id desc offset ${mostNotifications} limit 1
      ) as last
      join notification as old on old.user_id = person.id and old.id <= last.id
      for update of old skip locked
    )`.execute(db)
}

/** The latest first; from `before` on, which is not among them. */
export async function listNotices(
  { db }: Platform,
  userId: string,
  before: string | null,
  limit: number,
): Promise<NoticeRow[]> {
  const rows = await db
    .selectFrom('notification')
    .select(columns)
    .where('user_id', '=', userId)
    .$if(before !== null, (all) => all.where('id', '<', before))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(noticeOf)
}

const columns = [
  'id',
  'kind',
  'actor_id as actorId',
  'team_id as teamId',
  'challenge_id as challengeId',
  'post_id as postId',
  'comment_id as commentId',
  'achievement_id as achievementId',
  'badge_id as badgeId',
  'decision_id as decisionId',
  'created_at as at',
  'read_at as readAt',
] as const

type Row = NoticeRow['subjects'] & Omit<NoticeRow, 'subjects' | 'kind'> & { readonly kind: string }

const noticeOf = ({ id, kind, at, readAt, ...subjects }: Row): NoticeRow => ({
  id,
  kind: kind as NotificationKind,
  subjects,
  at,
  readAt,
})

/** One more than is told: whether there are more. */
export async function countUnread({ db }: Platform, userId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (
      select from notification where user_id = ${userId} and read_at is null limit ${mostUnreadCounted + 1}
    ) as unread`.execute(db)
  return rows[0]?.count ?? 0
}

/** Whether there was any that had not been read. */
export async function readThese(tx: Tx<Platform>, userId: string, ids: readonly string[]): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable('notification')
    .set({ read_at: tx.clock.now() })
    .where('user_id', '=', userId)
    .where('read_at', 'is', null)
    .where('id', 'in', [...ids])
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function readUpTo(tx: Tx<Platform>, userId: string, id: string): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable('notification')
    .set({ read_at: tx.clock.now() })
    .where('user_id', '=', userId)
    .where('read_at', 'is', null)
    .where('id', '<=', id)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** False where there is none, or it was read. */
export async function deleteUnread({ db }: Tx<Platform>, userId: string, { kind, key }: NoticeName): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('notification')
    .where('user_id', '=', userId)
    .where('kind', '=', kind)
    .where('key', '=', key)
    .where('read_at', 'is', null)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Of these people; answers who had it. */
export async function deleteNamed(
  { db }: Tx<Platform>,
  userIds: readonly string[],
  { kind, key }: NoticeName,
): Promise<string[]> {
  if (userIds.length === 0) return []
  const rows = await db
    .deleteFrom('notification')
    .where('user_id', 'in', [...userIds])
    .where('kind', '=', kind)
    .where('key', '=', key)
    .returning('user_id as userId')
    .execute()
  return rows.map(({ userId }) => userId)
}

export async function deleteOfTeam(
  { db }: Tx<Platform>,
  userIds: readonly string[],
  teamId: string,
  kinds: readonly NotificationKind[],
): Promise<string[]> {
  if (userIds.length === 0) return []
  const rows = await db
    .deleteFrom('notification')
    .where('user_id', 'in', [...userIds])
    .where('team_id', '=', teamId)
    .where('kind', 'in', [...kinds])
    .returning('user_id as userId')
    .execute()
  return rows.map(({ userId }) => userId)
}

/** What the other did that one was told of; locked in the order of the list, as everybody takes them. */
export async function deleteBetween({ db }: Tx<Platform>, userId: string, actorId: string): Promise<boolean> {
  const { rows } = await sql`
    delete from notification where user_id = ${userId} and id in (
      select id from notification where user_id = ${userId} and actor_id = ${actorId} order by id for update
    ) returning 1`.execute(db)
  return rows.length > 0
}

/** Some thousands at a time, so that none waits long for it; answers how many there were. */
export async function deleteOld({ db, clock }: Platform): Promise<number> {
  const before = new Date(clock.now().getTime() - notificationDays * 86_400_000)
  const { numAffectedRows = 0n } = await sql`
    delete from notification where (user_id, id) in (
      select user_id, id from notification where created_at < ${before}
      order by created_at limit 5000 for update skip locked
    )`.execute(db)
  return Number(numAffectedRows)
}

export async function deleteNoticesOf({ db }: Tx<Platform>, userId: string): Promise<void> {
  await sql`delete from notification where user_id = ${userId} or actor_id = ${userId}`.execute(db)
}
