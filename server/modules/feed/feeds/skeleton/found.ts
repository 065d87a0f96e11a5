/** All that the viewer may see and that holds every word, but for what people write whom they have muted. */
import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Platform } from '../../../../platform/context.ts'
import { isReadBy, notBy, standing } from '../../post/visible.ts'
import { askedHashes } from '../../search/blind-index.ts'
import type { Viewer } from '../../viewer.ts'
import { postsBehind, type Bone, type Skeleton, type Span } from './bone.ts'

/** Looked through for the words first: a common one fills a page there, and is in too many posts for the index. */
const lookedThrough = 3_000

interface Asked {
  readonly holds: RawBuilder<SqlBool>
  readonly muted: readonly string[]
}

/** What the conditions ask of a post. */
const columns = sql`id, user_id, visibility, team_id, words, created_at, hidden_at, deleted_at`

export const foundFeed =
  (words: string, muted: readonly string[]): Skeleton =>
  async (platform, viewer, span) => {
    const hashes = await askedHashes(platform, words)
    if (hashes.length === 0) return []
    const each = hashes.map((some) => sql<SqlBool>`post.words @> ${some}::bigint[]`)
    const asked = { holds: sql<SqlBool>`(${sql.join(each, sql` or `)})`, muted }
    const bones = await lookThrough(platform, viewer, span, asked)
    return bones.length === span.limit ? bones : lookUp(platform, viewer, span, asked)
  }

/** Among the latest of all. */
async function lookThrough(
  { db }: Platform,
  viewer: Viewer,
  { after, limit }: Span,
  { holds, muted }: Asked,
): Promise<Bone[]> {
  const { rows } = await sql<Bone>`
    select post.id, post.created_at as at from (
      select ${columns} from post where ${standing} and ${postsBehind(after)}
      order by post.created_at desc, post.id desc limit ${lookedThrough}
    ) as post
    where ${holds} and ${isReadBy(viewer)} and ${notBy(muted)}
    order by post.created_at desc, post.id desc limit ${limit}`.execute(db)
  return rows
}

/** By the index of words, which is not to be left for that of times: there a rare word would be looked for in all posts. */
async function lookUp(
  { db }: Platform,
  viewer: Viewer,
  { after, limit }: Span,
  { holds, muted }: Asked,
): Promise<Bone[]> {
  const { rows } = await sql<Bone>`
    with found as materialized (select ${columns} from post where ${holds})
    select post.id, post.created_at as at from found as post
    where ${postsBehind(after)} and ${isReadBy(viewer)} and ${notBy(muted)}
    order by post.created_at desc, post.id desc limit ${limit}`.execute(db)
  return rows
}
