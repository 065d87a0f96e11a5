/** A page of a feed, through its four stages: skeleton, hydration, rules, presentation. */
import type { Post } from '@setpoint/contract/feed'
import type { Ctx, Platform } from '../../../platform/context.ts'
import type { Scroll } from '../../../platform/http/answers.ts'
import { cursorAt, placeOf, type Place } from '../../../platform/http/cursor.ts'
import { allow } from '../../../platform/http/errors.ts'
import { noSuchPost } from '../post/seen.ts'
import { viewerOf, type Viewer } from '../viewer.ts'
import { hydrate } from './hydration.ts'
import { presentPost } from './presentation.ts'
import { isShown, type Rules } from './rules.ts'
import type { Bone, Skeleton } from './skeleton/bone.ts'

export interface Feed {
  readonly skeleton: Skeleton
  readonly rules: Rules
}

interface Asked {
  readonly cursor?: string | undefined
  readonly limit: number
}

/** Times that a page is filled up where the rules have left little of it. */
const mostRounds = 5

/**
 * The cursor is a place, not a post: what comes or goes moves nothing, and nothing is shown twice. A page is full, or
 * it is the last, whatever the rules leave out.
 */
export async function readFeed(ctx: Ctx, feed: Feed, { cursor, limit }: Asked): Promise<Scroll<Post>> {
  const [viewer, begin] = [await viewerOf(ctx), placeOf(cursor)]
  const shown: { bone: Bone; post: Post }[] = []
  let after: Place | null = begin
  let isEnd = false
  for (let round = 0; round < mostRounds && shown.length <= limit && !isEnd; round++) {
    const wanted = limit + 1 - shown.length
    const bones = await feed.skeleton(ctx, viewer, { after, limit: wanted })
    shown.push(...(await flesh(ctx, viewer, feed.rules, bones)))
    after = bones.at(-1) ?? after
    isEnd = bones.length < wanted
  }
  const items = shown.slice(0, limit)
  const goesOn = shown.length > limit || (!isEnd && items.length > 0)
  const last = shown.length > limit ? items.at(-1)?.bone : after
  return {
    items: items.map(({ post }) => post),
    nextCursor: goesOn && last ? cursorAt(last) : null,
    newestCursor: items[0] === undefined ? null : cursorAt(items[0].bone),
  }
}

async function flesh(
  platform: Platform,
  viewer: Viewer,
  rules: Rules,
  bones: readonly Bone[],
): Promise<{ bone: Bone; post: Post }[]> {
  const page = await hydrate(
    platform,
    viewer,
    bones.map(({ id }) => id),
  )
  return bones.flatMap((bone) => {
    const post = page.posts.get(bone.id)
    if (post === undefined || !isShown(post, viewer, page, rules)) return []
    return [{ bone, post: presentPost(platform, viewer, post, page) }]
  })
}

const whatIsAskedFor: Rules = { muted: new Set(), showsHidden: true }

/** One post, as it would stand in a feed. 404 for what is not there for the actor. */
export async function presentOne(ctx: Ctx, postId: string): Promise<Post> {
  const viewer = await viewerOf(ctx)
  const [only] = await flesh(ctx, viewer, whatIsAskedFor, [{ id: postId, at: ctx.clock.now() }])
  allow(only, noSuchPost())
  return only.post
}
