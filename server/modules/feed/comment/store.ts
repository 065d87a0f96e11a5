/** The only SQL that names `comment`. How many of a post stand is in its row, and changes with them. */
import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Platform, Tx } from '../../../platform/context.ts'
import { isHere } from '../../identity/index.ts'
import { isNotBlocked } from '../../moderation/index.ts'

export interface CommentRow {
  readonly id: string
  readonly postId: string
  readonly parentId: string | null
  /** 1 to 3. */
  readonly level: number
  /** Its place among the post's comments. */
  readonly thread: string
  /** Null once they are erased. */
  readonly userId: string | null
  /** Null once it is gone for good. */
  readonly sealed: Buffer | null
  readonly createdAt: Date
  readonly editedAt: Date | null
  readonly hiddenAt: Date | null
  readonly deletedAt: Date | null
}

const columns = sql`
  comment.id, comment.post_id as "postId", comment.parent_id as "parentId", comment.level, comment.thread,
  comment.user_id as "userId", comment.sealed, comment.created_at as "createdAt", comment.edited_at as "editedAt",
  comment.hidden_at as "hiddenAt", comment.deleted_at as "deletedAt"`

/** Fixed lengths, and `.` before every digit: answers stand behind what they answer and before what comes after it. */
export const threadOf = (parent: Pick<CommentRow, 'thread'> | null, id: string, createdAt: Date): string => {
  const own = createdAt.getTime().toString(16).padStart(12, '0') + id.replaceAll('-', '')
  return parent === null ? own : `${parent.thread}.${own}`
}

/** Whether a comment in the table `as` is there for the viewer; what is hidden by moderation, for its author and who looks after it. */
const isThere = (as: string, viewerId: string, looksAfter: boolean): RawBuilder<SqlBool> => {
  const column = (name: string) => sql.ref(`${as}.${name}`)
  return sql<SqlBool>`(${column('deleted_at')} is null and ${column('user_id')} is not null
    and (${column('user_id')} = ${viewerId} or (
      (${column('hidden_at')} is null or ${looksAfter}::boolean)
      and ${isHere(`${as}.user_id`)} and ${isNotBlocked(viewerId, `${as}.user_id`)})))`
}

/** False when there is one of this id already, whoever's it is. */
export async function insertComment(tx: Tx<Platform>, comment: CommentRow): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into comment (id, post_id, parent_id, level, thread, user_id, sealed, created_at)
    values (${comment.id}, ${comment.postId}, ${comment.parentId}, ${comment.level}, ${comment.thread}, ${comment.userId},
      ${comment.sealed}, ${comment.createdAt})
    on conflict (id) do nothing`.execute(tx.db)
  if (numAffectedRows !== 1n) return false
  await countComment(tx, comment.postId, 1)
  return true
}

async function countComment(tx: Tx<Platform>, postId: string, by: 1 | -1): Promise<void> {
  await sql`update post set comments = comments + ${sql.lit(by)} where id = ${postId}`.execute(tx.db)
}

export async function findComment({ db }: Platform, commentId: string): Promise<CommentRow | null> {
  const { rows } = await sql<CommentRow>`select ${columns} from comment where comment.id = ${commentId}`.execute(db)
  return rows[0] ?? null
}

/** The same, locked until the transaction ends. */
export async function lockComment(tx: Tx<Platform>, commentId: string): Promise<CommentRow | null> {
  const { rows } = await sql<CommentRow>`
    select ${columns} from comment where comment.id = ${commentId} for no key update`.execute(tx.db)
  return rows[0] ?? null
}

export interface ThreadRow extends CommentRow {
  readonly isThere: boolean
}

/** In the order of reading. One that is not there is among them while an answer to it is. */
export async function listThread(
  { db }: Platform,
  postId: string,
  { viewerId, looksAfter, after, limit }: { viewerId: string; looksAfter: boolean; after: string; limit: number },
): Promise<ThreadRow[]> {
  const { rows } = await sql<ThreadRow>`
    select ${columns}, ${isThere('comment', viewerId, looksAfter)} as "isThere" from comment
    where comment.post_id = ${postId} and comment.thread > ${after}
      and (${isThere('comment', viewerId, looksAfter)} or exists (
        select from comment as answer
        where answer.post_id = comment.post_id and answer.thread > comment.thread || '.'
          and answer.thread < comment.thread || '/' and ${isThere('answer', viewerId, looksAfter)}))
    order by comment.thread limit ${limit}`.execute(db)
  return rows
}

/** The comment, where it is there for the viewer. */
export async function findThere(
  { db }: Platform,
  commentId: string,
  viewerId: string,
  looksAfter: boolean,
): Promise<CommentRow | null> {
  const { rows } = await sql<CommentRow>`
    select ${columns} from comment
    where comment.id = ${commentId} and ${isThere('comment', viewerId, looksAfter)}`.execute(db)
  return rows[0] ?? null
}

/** Those of `ids` that are there for the viewer; what moderation has hidden, for its author. */
export async function findThereAmong(
  { db }: Platform,
  viewerId: string,
  ids: readonly string[],
): Promise<(CommentRow & { userId: string })[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<CommentRow & { userId: string }>`
    select ${columns} from comment
    where comment.id = any(${[...ids]}::uuid[]) and ${isThere('comment', viewerId, false)}`.execute(db)
  return rows
}

/** Comments of each post that stand and were written by people of a list of ids: of those who are not there for who looks. */
export async function countCommentsNotThere(
  { db }: Platform,
  postIds: readonly string[],
  notThere: RawBuilder<unknown>,
): Promise<Map<string, number>> {
  if (postIds.length === 0) return new Map()
  const { rows } = await sql<{ id: string; count: number }>`
    select post_id as id, count(*) as count from comment
    where post_id = any(${[...postIds]}::uuid[]) and hidden_at is null and deleted_at is null and user_id in ${notThere}
    group by post_id`.execute(db)
  return new Map(rows.map(({ id, count }) => [id, count]))
}

/** Under its lock. */
export async function updateComment(
  tx: Tx<Platform>,
  commentId: string,
  { sealed, editedAt }: { sealed: Buffer; editedAt: Date },
): Promise<void> {
  await sql`update comment set sealed = ${sealed}, edited_at = ${editedAt} where id = ${commentId}`.execute(tx.db)
}

/** Under its lock: by its author. */
export async function markCommentDeleted(tx: Tx<Platform>, comment: CommentRow): Promise<void> {
  await sql`update comment set deleted_at = ${tx.clock.now()} where id = ${comment.id}`.execute(tx.db)
  if (comment.hiddenAt === null) await countComment(tx, comment.postId, -1)
}

/** Under its lock: takes it out of sight, or puts it back (null). */
export async function setCommentHidden(tx: Tx<Platform>, comment: CommentRow, at: Date | null): Promise<void> {
  if ((comment.hiddenAt === null) === (at === null)) return
  await sql`update comment set hidden_at = ${at} where id = ${comment.id}`.execute(tx.db)
  if (comment.deletedAt === null) await countComment(tx, comment.postId, at === null ? 1 : -1)
}

/** What was deleted before then loses its words; answers how many, `most` at most. Then what nobody has answered goes whole. */
export async function purgeComments(tx: Tx<Platform>, before: Date, most: number): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    update comment set sealed = null, user_id = null where id in (
      select id from comment where deleted_at < ${before} and sealed is not null limit ${most} for update skip locked
    ) returning id`.execute(tx.db)
  await sql`delete from comment_version where comment_id = any(${rows.map(({ id }) => id)}::uuid[])`.execute(tx.db)
  await dropUnanswered(tx)
  return rows.length
}

/** The deepest first: what has lost its last answer goes as well. */
async function dropUnanswered(tx: Tx<Platform>): Promise<void> {
  for (const level of [3, 2, 1])
    await sql`
      delete from comment where level = ${sql.lit(level)} and sealed is null
        and not exists (select from comment as answer where answer.parent_id = comment.id)`.execute(tx.db)
}

export async function listCommentsOf(
  { db }: Platform,
  userId: string,
  before: { at: Date; id: string } | null,
  limit: number,
): Promise<CommentRow[]> {
  const { rows } = await sql<CommentRow>`
    select ${columns} from comment
    where comment.user_id = ${userId} and comment.deleted_at is null
      and ${before === null ? sql`true` : sql`(comment.created_at, comment.id) < (${before.at}, ${before.id})`}
    order by comment.created_at desc, comment.id desc limit ${limit}`.execute(db)
  return rows
}

/** The same in any state, with the team that each was written in; of one team where that is asked. */
export async function listCommentsIn(
  { db }: Platform,
  userId: string,
  teamId: string | null,
  before: { at: Date; id: string } | null,
  limit: number,
): Promise<(CommentRow & { teamId: string | null })[]> {
  const { rows } = await sql<CommentRow & { teamId: string | null }>`
    select ${columns}, post.team_id as "teamId" from comment join post on post.id = comment.post_id
    where comment.user_id = ${userId} and ${teamId === null ? sql`true` : sql`post.team_id = ${teamId}`}
      and ${before === null ? sql`true` : sql`(comment.created_at, comment.id) < (${before.at}, ${before.id})`}
    order by comment.created_at desc, comment.id desc limit ${limit}`.execute(db)
  return rows
}

/** What was said to somebody's comments keeps its place; the comments are gone, as are their counts. */
export async function forgetCommentsOf(tx: Tx<Platform>, userId: string): Promise<void> {
  const { rows } = await sql<{ id: string; postId: string }>`
    select id, post_id as "postId" from comment
    where user_id = ${userId} and hidden_at is null and deleted_at is null order by id for no key update`.execute(tx.db)
  const posts = Map.groupBy(rows, ({ postId }) => postId)
  for (const postId of [...posts.keys()].toSorted())
    await sql`update post set comments = comments - ${posts.get(postId)?.length ?? 0} where id = ${postId}`.execute(
      tx.db,
    )
  await sql`
    update comment set user_id = null, sealed = null, deleted_at = coalesce(deleted_at, ${tx.clock.now()})
    where user_id = ${userId}`.execute(tx.db)
  await dropUnanswered(tx)
}
