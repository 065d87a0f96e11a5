import { sql } from 'kysely'
import { isReadBy, notBy } from '../../post/visible.ts'
import { tagHash } from '../../search/blind-index.ts'
import { behind, type Bone, type Skeleton } from './bone.ts'

/** All that the viewer may see of a tag, but for what people write whom they have muted. */
export const taggedFeed =
  (tag: string, muted: readonly string[]): Skeleton =>
  async (platform, viewer, { after, limit }) => {
    const { rows } = await sql<Bone>`
      select post.id, post.created_at as at
      from post_tag as tagged join post on post.id = tagged.post_id
      where tagged.tag = ${tagHash(platform, tag)} and ${behind('tagged.created_at', 'tagged.post_id', after)}
        and ${isReadBy(viewer)} and ${notBy(muted)}
      order by tagged.created_at desc, tagged.post_id desc limit ${limit}`.execute(platform.db)
    return rows
  }
