/** Which posts are there for whom, as conditions on a table that a query calls `post`. Every read of posts asks one of these. */
import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { isHere } from '../../identity/index.ts'
import { isNotBlocked } from '../../moderation/index.ts'
import { isFollowedBy } from '../../profile/index.ts'
import type { Viewer } from '../viewer.ts'

/** Neither deleted nor hidden by moderation. */
export const standing = sql<SqlBool>`(post.hidden_at is null and post.deleted_at is null)`

/** The author is there for the viewer: not kept out, not leaving, no block either way. */
export const authorIsThere = ({ userId }: Viewer): RawBuilder<SqlBool> => sql<SqlBool>`
  (${isHere('post.user_id')} and ${isNotBlocked(userId, 'post.user_id')})`

/** It was written for the viewer among others. */
const isFor = ({ userId, teamIds }: Viewer): RawBuilder<SqlBool> => sql<SqlBool>`
  case post.visibility
    when 'public' then true
    when 'team' then post.team_id = any(${[...teamIds]}::uuid[])
    else ${isFollowedBy(userId, 'post.user_id')}
  end`

/** The viewer reads it among what others write. */
export const isReadBy = (viewer: Viewer): RawBuilder<SqlBool> => sql<SqlBool>`
  (${standing} and (post.user_id = ${viewer.userId} or (${isFor(viewer)} and ${authorIsThere(viewer)})))`

/** The same, and what moderation has hidden, for its author and for who looks after it. */
export const isSeenBy = (viewer: Viewer): RawBuilder<SqlBool> => sql<SqlBool>`
  (${isReadBy(viewer)} or (post.deleted_at is null and post.hidden_at is not null
    and (post.user_id = ${viewer.userId} or ${isLookedAfterBy(viewer)})))`

/** What is written to a team is its moderators' to look after, the rest the admins'. */
const isLookedAfterBy = ({ moderates, isAdmin }: Viewer): RawBuilder<SqlBool> => sql<SqlBool>`
  (post.team_id = any(${[...moderates]}::uuid[]) or (post.team_id is null and ${isAdmin}::boolean))`

/** Not by somebody of a list; for whom the viewer has muted. */
export const notBy = (ids: readonly string[]): RawBuilder<SqlBool> =>
  ids.length === 0 ? sql<SqlBool>`true` : sql<SqlBool>`post.user_id <> all(${[...ids]}::uuid[])`
