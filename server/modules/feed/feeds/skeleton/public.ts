import type { PostType } from '@setpoint/contract/feed'
import { sql } from 'kysely'
import { authorIsThere, notBy, standing } from '../../post/visible.ts'
import { postsBehind, type Bone, type Skeleton } from './bone.ts'

/** What is written to everybody, but for what people write whom the viewer has muted. */
export const publicFeed =
  (muted: readonly string[], type?: PostType): Skeleton =>
  async ({ db }, viewer, { after, limit }) => {
    const { rows } = await sql<Bone>`
      select post.id, post.created_at as at from post
      where post.visibility = 'public' and ${standing} and ${postsBehind(after)}
        and ${type === undefined ? sql`true` : sql`post.type = ${type}`}
        and ${notBy(muted)} and (post.user_id = ${viewer.userId} or ${authorIsThere(viewer)})
      order by post.created_at desc, post.id desc limit ${limit}`.execute(db)
    return rows
  }
