/** How many posts are newer than a place in a feed: one query over the same index, up to where counting stops. */
import { mostNewCounted, type FeedName } from '@setpoint/contract/feed'
import { sql } from 'kysely'
import type { Platform } from '../../../platform/context.ts'
import type { Place } from '../../../platform/http/cursor.ts'
import { isFollowedBy } from '../../profile/index.ts'
import { authorIsThere, notBy, standing } from '../post/visible.ts'
import type { Viewer } from '../viewer.ts'

interface Asked {
  readonly feed: FeedName
  readonly teamId: string | null
  readonly muted: readonly string[]
  /** Null: from the beginning. */
  readonly since: Place | null
}

/** The newest that are looked at, whoever wrote them. */
const lookedAt = 2_000

/** Of others, one more than is told at most. */
export async function countNewer(
  { db }: Platform,
  viewer: Viewer,
  { feed, teamId, muted, since }: Asked,
): Promise<number> {
  const within = {
    public: sql`post.visibility = 'public'`,
    following: sql`post.visibility <> 'team'`,
    team: sql`post.team_id = ${teamId}`,
  }[feed]
  const isRead = feed === 'following' ? isFollowedBy(viewer.userId, 'post.user_id') : sql`true`
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (
      select from (
        select post.user_id from post
        where ${within} and ${standing}
          and ${since === null ? sql`true` : sql`(post.created_at, post.id) > (${since.at}, ${since.id})`}
        order by post.created_at desc, post.id desc limit ${lookedAt}
      ) as post
      where post.user_id <> ${viewer.userId} and ${isRead} and ${notBy(muted)} and ${authorIsThere(viewer)}
      limit ${mostNewCounted + 1}
    ) as newer`.execute(db)
  return rows[0]?.count ?? 0
}
