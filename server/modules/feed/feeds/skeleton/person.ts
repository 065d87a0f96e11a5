import { sql } from 'kysely'
import { isReadBy, isSeenBy } from '../../post/visible.ts'
import { postsBehind, type Bone, type Skeleton } from './bone.ts'

/** What of somebody's the viewer gets to see. Also of whom they have muted: they have come to look. */
export const personFeed =
  (userId: string): Skeleton =>
  async ({ db }, viewer, { after, limit }) => {
    const { rows } = await sql<Bone>`
      select post.id, post.created_at as at from post
      where post.user_id = ${userId} and ${postsBehind(after)} and ${isReadBy(viewer)}
      order by post.created_at desc, post.id desc limit ${limit}`.execute(db)
    return rows
  }

/** All of one's own, hidden ones among them. */
export const ownFeed: Skeleton = async ({ db }, viewer, { after, limit }) => {
  const { rows } = await sql<Bone>`
    select post.id, post.created_at as at from post
    where post.user_id = ${viewer.userId} and ${postsBehind(after)} and ${isSeenBy(viewer)}
    order by post.created_at desc, post.id desc limit ${limit}`.execute(db)
  return rows
}
