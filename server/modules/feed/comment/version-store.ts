/** The only SQL that names `comment_version`, but for what goes with a comment (store.ts). */
import { sql } from 'kysely'
import type { Platform, Tx } from '../../../platform/context.ts'

export interface CommentVersionRow {
  readonly id: string
  readonly commentId: string
  readonly userId: string
  readonly sealed: Buffer
  readonly writtenAt: Date
  readonly replacedAt: Date
}

export async function insertCommentVersion(tx: Tx<Platform>, version: CommentVersionRow): Promise<void> {
  await sql`
    insert into comment_version (id, comment_id, user_id, sealed, written_at, replaced_at)
    values (${version.id}, ${version.commentId}, ${version.userId}, ${version.sealed}, ${version.writtenAt},
      ${version.replacedAt})`.execute(tx.db)
}

/** As many as are ever looked at. */
const mostShown = 200

/** The latest first. */
export async function listCommentVersions({ db }: Platform, commentId: string): Promise<CommentVersionRow[]> {
  const { rows } = await sql<CommentVersionRow>`
    select id, comment_id as "commentId", user_id as "userId", sealed, written_at as "writtenAt",
      replaced_at as "replacedAt"
    from comment_version where comment_id = ${commentId}
    order by replaced_at desc, id desc limit ${mostShown}`.execute(db)
  return rows
}

export async function deleteCommentVersionsOf(tx: Tx<Platform>, userId: string): Promise<void> {
  await sql`delete from comment_version where user_id = ${userId}`.execute(tx.db)
}
