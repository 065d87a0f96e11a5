/** The second stage: everything that a page of posts is shown with, in batches whose number does not grow with the page. */
import { sql } from 'kysely'
import type { Platform } from '../../../platform/context.ts'
import { awayAccounts } from '../../identity/index.ts'
import { blockedAround } from '../../moderation/index.ts'
import { peopleSeenBy, type PersonName } from '../../profile/index.ts'
import { teamNames } from '../../teams/index.ts'
import { bookmarkedAmong } from '../bookmark/store.ts'
import { countCommentsNotThere } from '../comment/store.ts'
import { countLikesNotThere, likedAmong } from '../like/store.ts'
import { picturesOf, type PictureRow } from '../picture/store.ts'
import { openContent, vaultsOf, type Content } from '../post/content.ts'
import { seenAmong } from '../post/mention.ts'
import { findSeenPosts, type PostRow } from '../post/store.ts'
import type { Viewer } from '../viewer.ts'

/** A post with its words open, and what of others is shown with it. */
export interface Hydrated {
  readonly row: PostRow
  readonly content: Content
  readonly pictures: readonly PictureRow[]
  readonly liked: boolean
  readonly bookmarked: boolean
  /** Of people who are there for the viewer. */
  readonly likes: number
  readonly comments: number
  readonly teamName: string | null
}

export interface Page {
  /** By id; what the viewer does not see any more is not in it. */
  readonly posts: ReadonlyMap<string, Hydrated>
  /** Authors who are there for the viewer. */
  readonly authors: ReadonlyMap<string, PersonName>
  /** Those who are named and whom the viewer may see. */
  readonly named: ReadonlyMap<string, PersonName>
}

export async function hydrate(platform: Platform, viewer: Viewer, ids: readonly string[]): Promise<Page> {
  const rows = await findSeenPosts(platform, viewer, ids)
  const vaults = await vaultsOf(
    platform,
    rows.map(({ userId }) => userId),
  )
  const opened = rows.flatMap((row) => {
    const vault = vaults.get(row.userId)
    return vault === undefined ? [] : [{ row, content: openContent(vault, row.id, row.sealed) }]
  })
  const there = opened.map(({ row }) => row.id)
  const notThere = sql`(${awayAccounts()} union all ${blockedAround(viewer.userId)})`
  const [pictures, liked, bookmarked, likesLess, commentsLess, teams] = [
    await picturesOf(platform, there),
    await likedAmong(platform, viewer.userId, there),
    await bookmarkedAmong(platform, viewer.userId, there),
    await countLikesNotThere(platform, there, notThere),
    await countCommentsNotThere(platform, there, notThere),
    await teamNames(platform, [...new Set(rows.flatMap(({ teamId }) => teamId ?? []))]),
  ]
  const posts = opened.map(({ row, content }): [string, Hydrated] => [
    row.id,
    {
      row,
      content,
      pictures: pictures.get(row.id) ?? [],
      liked: liked.has(row.id),
      bookmarked: bookmarked.has(row.id),
      likes: row.likes - (likesLess.get(row.id) ?? 0),
      comments: row.comments - (commentsLess.get(row.id) ?? 0),
      teamName: row.teamId === null ? null : (teams.get(row.teamId) ?? null),
    },
  ])
  return { posts: new Map(posts), ...(await peopleOf(platform, viewer, opened)) }
}

/** Authors and those who are named, looked up together. */
async function peopleOf(
  platform: Platform,
  viewer: Viewer,
  posts: readonly Pick<Hydrated, 'row' | 'content'>[],
): Promise<Pick<Page, 'authors' | 'named'>> {
  const named = posts.flatMap(({ content }) => content.mentions.map(({ userId }) => userId))
  const shown = await seenAmong(platform, viewer.userId, named)
  const people = await peopleSeenBy(platform, viewer.userId, [
    ...new Set([...posts.map(({ row }) => row.userId), ...shown]),
  ])
  return { authors: people, named: new Map([...people].filter(([id]) => shown.has(id))) }
}
