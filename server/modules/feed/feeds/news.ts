/**
 * Open apps hear that something may be new in a feed, not what: they ask for the count, and are told there what is theirs to know.
 * Who hears is decided here, at the moment of telling; nobody subscribes to anything. However many write at once, a person
 * hears of a feed once in a while. It can be lost with the process.
 */
import type { FeedName } from '@setpoint/contract/feed'
import type { Platform, Tx } from '../../../platform/context.ts'
import type { Realtime } from '../../../platform/realtime/realtime.ts'
import { hiddenFrom } from '../../moderation/index.ts'
import { followersAmong } from '../../profile/index.ts'
import { memberIds } from '../../teams/index.ts'
import { findPost, type PostRow } from '../post/store.ts'

/** Milliseconds in which a person hears of a feed once. */
export const pause = 5_000

/** Those who have an app open and see the post in one of their feeds hear of it. */
export async function tellOpenApps(platform: Platform, postId: string): Promise<void> {
  const post = await findPost(platform, postId)
  if (post === null || post.hiddenAt !== null || post.deletedAt !== null) return
  for (const [feed, hearers] of await hearersOf(platform, post))
    for (const userId of hearers) tellOnce(platform.realtime, { userId, feed, teamId: post.teamId })
}

/** Those in whose feeds it was take it off their screen: deleted and hidden are the same to them. */
export async function tellGone(tx: Tx<Platform>, postId: string): Promise<void> {
  const post = await findPost(tx, postId)
  if (post === null) return
  const hearers = new Set((await hearersOf(tx, post)).flatMap(([, ids]) => [...ids]))
  tx.tell(hearers, 'post.gone', { postId })
}

async function hearersOf(platform: Platform, post: PostRow): Promise<[FeedName, Iterable<string>][]> {
  const { userId, visibility, teamId } = post
  const open = platform.realtime.people().filter((id) => id !== userId)
  if (open.length === 0) return []
  const hidden = await hiddenFrom(platform, userId, open)
  const there = open.filter((id) => !hidden.has(id))
  if (visibility === 'team' && teamId !== null) {
    const members = new Set(await memberIds(platform, teamId))
    return [['team', there.filter((id) => members.has(id))]]
  }
  const following: [FeedName, Iterable<string>] = ['following', await followersAmong(platform, userId, there)]
  return visibility === 'public' ? [['public', there], following] : [following]
}

interface News {
  readonly userId: string
  readonly feed: FeedName
  readonly teamId: string | null
}

/** Who has just heard of which feed, and whether there has been more since. No more than there are open apps. */
const told = new Map<string, { more: boolean }>()

function tellOnce(realtime: Realtime, news: News): void {
  const key = `${news.userId} ${news.feed} ${news.teamId}`
  const before = told.get(key)
  if (before !== undefined) {
    before.more = true
    return
  }
  const now = { more: false }
  told.set(key, now)
  realtime.changed(news.userId, 'feed.changed', news)
  setTimeout(() => {
    told.delete(key)
    if (now.more) tellOnce(realtime, news)
  }, pause).unref()
}
