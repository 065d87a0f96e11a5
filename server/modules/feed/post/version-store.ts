/** The only SQL that names `post_version`. */
import { sql } from 'kysely'
import type { Platform, Tx } from '../../../platform/context.ts'

export interface PostVersionRow {
  readonly id: string
  readonly postId: string
  readonly userId: string
  readonly sealed: Buffer
  readonly writtenAt: Date
  readonly replacedAt: Date
}

const columns = sql`
  id, post_id as "postId", user_id as "userId", sealed, written_at as "writtenAt", replaced_at as "replacedAt"`

export async function insertVersion(tx: Tx<Platform>, version: PostVersionRow): Promise<void> {
  await sql`
    insert into post_version (id, post_id, user_id, sealed, written_at, replaced_at)
    values (${version.id}, ${version.postId}, ${version.userId}, ${version.sealed}, ${version.writtenAt}, ${version.replacedAt})`.execute(
    tx.db,
  )
}

/** As many as are ever looked at. */
const mostShown = 200

/** The latest first. */
export async function listVersions({ db }: Platform, postId: string): Promise<PostVersionRow[]> {
  const { rows } = await sql<PostVersionRow>`
    select ${columns} from post_version where post_id = ${postId}
    order by replaced_at desc, id desc limit ${mostShown}`.execute(db)
  return rows
}

export async function deleteVersionsOf(tx: Tx<Platform>, userId: string): Promise<void> {
  await sql`delete from post_version where user_id = ${userId}`.execute(tx.db)
}
