/** What people write whom the viewer follows, and what they write themselves: not what is written to teams. */
import { sql } from 'kysely'
import type { Platform } from '../../../../platform/context.ts'
import { awayAccounts } from '../../../identity/index.ts'
import { blockedAround } from '../../../moderation/index.ts'
import { countFollowed, followedBy, isFollowedBy } from '../../../profile/index.ts'
import { authorIsThere, notBy, standing } from '../../post/visible.ts'
import type { Viewer } from '../../viewer.ts'
import { postsBehind, type Bone, type Skeleton, type Span } from './bone.ts'

/**
 * The latest posts of all, looked through for those of whom one follows: quick for who follows many. Where so many hold too
 * few, each followed person's latest are taken instead (bench/results/feed.md has both).
 */
const lookedThrough = 5_000
/** From so many followed people on. */
const many = 500

export const followingFeed =
  (muted: readonly string[]): Skeleton =>
  async (platform, viewer, span) => {
    const followsFew = (await countFollowed(platform, viewer.userId)) < many
    const bones = followsFew ? [] : await lookThrough(platform, viewer, span, muted)
    return bones.length === span.limit ? bones : takeFromEach(platform, viewer, span, muted)
  }

/** Among the latest posts that anybody has written for followers. */
async function lookThrough(
  { db }: Platform,
  viewer: Viewer,
  { after, limit }: Span,
  muted: readonly string[],
): Promise<Bone[]> {
  const { rows } = await sql<Bone>`
    select post.id, post.created_at as at from (
      select post.id, post.user_id, post.created_at from post
      where post.visibility <> 'team' and ${standing} and ${postsBehind(after)}
      order by post.created_at desc, post.id desc limit ${lookedThrough}
    ) as post
    where (post.user_id = ${viewer.userId} or (${isFollowedBy(viewer.userId, 'post.user_id')} and ${authorIsThere(viewer)}))
      and ${notBy(muted)}
    order by post.created_at desc, post.id desc limit ${limit}`.execute(db)
  return rows
}

/**
 * The latest of each followed person first, which the index knows by itself: a page can only hold posts of the people who lead
 * there. Then as many of those few as the page takes.
 */
async function takeFromEach(
  { db }: Platform,
  viewer: Viewer,
  { after, limit }: Span,
  muted: readonly string[],
): Promise<Bone[]> {
  const written = sql`post.visibility <> 'team' and ${standing} and ${postsBehind(after)}`
  const { rows } = await sql<Bone>`
    with foremost as materialized (
      select author.id
      from (${followedBy(viewer.userId)} union all select ${viewer.userId}::uuid) as author
      cross join lateral (
        select post.created_at, post.id from post where post.user_id = author.id and ${written}
        order by post.created_at desc, post.id desc limit 1
      ) as latest
      where author.id not in (${awayAccounts()}) and author.id not in (${blockedAround(viewer.userId)})
        and author.id <> all(${[...muted]}::uuid[])
      order by latest.created_at desc, latest.id desc limit ${limit}
    )
    select post.id, post.created_at as at
    from foremost cross join lateral (
      select post.id, post.created_at from post where post.user_id = foremost.id and ${written}
      order by post.created_at desc, post.id desc limit ${limit}
    ) as post
    order by post.created_at desc, post.id desc limit ${limit}`.execute(db)
  return rows
}
