/** Liking a post, and who likes it. */
import type { FeedQuery, LikeAnswer, Liker, PostParams } from '@setpoint/contract/feed'
import { sql } from 'kysely'
import type { Ctx } from '../../../platform/context.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import type { Scroll } from '../../../platform/http/answers.ts'
import { cursorAt, placeOf } from '../../../platform/http/cursor.ts'
import { allow, conflict } from '../../../platform/http/errors.ts'
import { awayAccounts } from '../../identity/index.ts'
import { blockedAround } from '../../moderation/index.ts'
import { peopleSeenBy } from '../../profile/index.ts'
import { presentOne } from '../feeds/feed.ts'
import { presentAuthor } from '../feeds/presentation.ts'
import { takeBackLike, tellLiked } from '../notices.ts'
import { seeThread } from '../post/seen.ts'
import { deleteLike, insertLike, listLikes } from './store.ts'

/** Twice is once. 409 for what moderation has hidden. */
export async function likePost(ctx: Ctx, { postId }: PostParams): Promise<LikeAnswer> {
  return transaction(ctx, async (tx) => {
    const { userId } = tx.actor
    const { post } = await seeThread(tx, postId)
    allow(post.hiddenAt === null, conflict('This post is not shown at present.'))
    const isNew = await insertLike(tx, userId, postId)
    if (isNew) {
      await tx.emit('post.liked', { userId, postId, authorId: post.userId })
      await tellLiked(tx, post)
    }
    return answerOf(tx, postId)
  })
}

export async function unlikePost(ctx: Ctx, { postId }: PostParams): Promise<LikeAnswer> {
  return transaction(ctx, async (tx) => {
    const { post } = await seeThread(tx, postId)
    if (await deleteLike(tx, tx.actor.userId, postId)) await takeBackLike(tx, post)
    return answerOf(tx, postId)
  })
}

async function answerOf(ctx: Ctx, postId: string): Promise<LikeAnswer> {
  const { liked, likes } = await presentOne(ctx, postId)
  return { liked, likes }
}

/** Who likes it and is there for the actor, the latest first. */
export async function listLikers(ctx: Ctx, { postId, cursor, limit }: PostParams & FeedQuery): Promise<Scroll<Liker>> {
  await seeThread(ctx, postId)
  const notThere = sql`(${awayAccounts()} union all ${blockedAround(ctx.actor.userId)})`
  const likes = await listLikes(ctx, postId, placeOf(cursor), limit + 1, notThere)
  const shown = likes.slice(0, limit)
  const people = await peopleSeenBy(
    ctx,
    ctx.actor.userId,
    shown.map(({ userId }) => userId),
  )
  const placed = (like: (typeof likes)[number] | undefined) => like && cursorAt({ at: like.at, id: like.userId })
  return {
    items: shown.flatMap(({ userId }) => {
      const person = people.get(userId)
      return person === undefined ? [] : [presentAuthor(person)]
    }),
    nextCursor: likes.length > limit ? (placed(shown.at(-1)) ?? null) : null,
    newestCursor: placed(shown[0]) ?? null,
  }
}
