/** The feeds that there are: each is a skeleton and what its rules leave out. */
import type {
  FeedQuery,
  NewCount,
  NewCountQuery,
  Post,
  PostSearch,
  PublicFeedQuery,
  TaggedQuery,
  TeamFeedQuery,
} from '@setpoint/contract/feed'
import { mostNewCounted } from '@setpoint/contract/feed'
import type { UserParams } from '@setpoint/contract/profile'
import type { TeamParams } from '@setpoint/contract/teams'
import type { Ctx } from '../../../platform/context.ts'
import type { Scroll } from '../../../platform/http/answers.ts'
import { placeOf } from '../../../platform/http/cursor.ts'
import { allow } from '../../../platform/http/errors.ts'
import { noSuchPerson } from '../../identity/index.ts'
import { mutedBy } from '../../moderation/index.ts'
import { seesProfile } from '../../profile/index.ts'
import { seeTeamWith } from '../../teams/index.ts'
import { viewerOf } from '../viewer.ts'
import { readFeed, type Feed } from './feed.ts'
import { countNewer } from './newer.ts'
import type { Skeleton } from './skeleton/bone.ts'
import { bookmarkedFeed } from './skeleton/bookmarked.ts'
import { followingFeed } from './skeleton/following.ts'
import { foundFeed } from './skeleton/found.ts'
import { ownFeed, personFeed } from './skeleton/person.ts'
import { publicFeed } from './skeleton/public.ts'
import { taggedFeed } from './skeleton/tagged.ts'
import { teamFeed } from './skeleton/team.ts'

type Page = Promise<Scroll<Post>>

/** Lists of what people do leave out whom the actor has muted. */
async function withoutMuted(ctx: Ctx, make: (muted: readonly string[]) => Skeleton): Promise<Feed> {
  const muted = await mutedBy(ctx, ctx.actor.userId)
  return { skeleton: make([...muted]), rules: { muted, showsHidden: false } }
}

const withEverybody = (skeleton: Skeleton, showsHidden = false): Feed => ({
  skeleton,
  rules: { muted: new Set(), showsHidden },
})

export const readPublicFeed = async (ctx: Ctx, { type, ...asked }: PublicFeedQuery): Page =>
  readFeed(ctx, await withoutMuted(ctx, (muted) => publicFeed(muted, type)), asked)

export const readFollowingFeed = async (ctx: Ctx, asked: FeedQuery): Page =>
  readFeed(ctx, await withoutMuted(ctx, followingFeed), asked)

/** 404 for a team that one does not see, 403 for who is not in it. */
export async function readTeamFeed(ctx: Ctx, { teamId, type, ...asked }: TeamParams & TeamFeedQuery): Page {
  await seeTeamWith(ctx, teamId, 'take-part')
  return readFeed(ctx, await withoutMuted(ctx, (muted) => teamFeed(teamId, muted, type)), asked)
}

/** 404 for whom one sees neither by their profile nor by anything that they have written. */
export async function readPersonFeed(ctx: Ctx, { userId, ...asked }: UserParams & FeedQuery): Page {
  const page = await readFeed(ctx, withEverybody(personFeed(userId)), asked)
  allow(page.items.length > 0 || (await seesProfile(ctx, ctx.actor, userId)), noSuchPerson())
  return page
}

export const readOwnFeed = (ctx: Ctx, asked: FeedQuery): Page => readFeed(ctx, withEverybody(ownFeed, true), asked)

export const readBookmarks = (ctx: Ctx, asked: FeedQuery): Page => readFeed(ctx, withEverybody(bookmarkedFeed), asked)

export const readTagged = async (ctx: Ctx, { tag, ...asked }: TaggedQuery): Page =>
  readFeed(ctx, await withoutMuted(ctx, (muted) => taggedFeed(tag, muted)), asked)

export const searchPosts = async (ctx: Ctx, { words, ...asked }: PostSearch): Page =>
  readFeed(ctx, await withoutMuted(ctx, (muted) => foundFeed(words, muted)), asked)

/** How many posts of others have come into a feed since a place in it. */
export async function countNewPosts(ctx: Ctx, { feed, teamId, since }: NewCountQuery): Promise<NewCount> {
  const place = placeOf(since, 'since')
  if (teamId !== undefined) await seeTeamWith(ctx, teamId, 'take-part')
  const muted = [...(await mutedBy(ctx, ctx.actor.userId))]
  const found = await countNewer(ctx, await viewerOf(ctx), { feed, teamId: teamId ?? null, muted, since: place })
  return { count: Math.min(found, mostNewCounted), more: found > mostNewCounted }
}
