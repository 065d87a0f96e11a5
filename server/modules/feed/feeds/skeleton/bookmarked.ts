import { sql } from 'kysely'
import { isReadBy } from '../../post/visible.ts'
import { behind, type Bone, type Skeleton } from './bone.ts'

/** The last bookmarked first. What is not there any more is again once it is. */
export const bookmarkedFeed: Skeleton = async ({ db }, viewer, { after, limit }) => {
  const { rows } = await sql<Bone>`
    select post.id, mark.created_at as at
    from post_bookmark as mark join post on post.id = mark.post_id
    where mark.user_id = ${viewer.userId} and ${behind('mark.created_at', 'mark.post_id', after)} and ${isReadBy(viewer)}
    order by mark.created_at desc, mark.post_id desc limit ${limit}`.execute(db)
  return rows
}
