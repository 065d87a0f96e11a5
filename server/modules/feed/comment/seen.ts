/** A comment as the actor gets to see it: where they see its post, and its author is there for them. */
import type { Ctx, Tx } from '../../../platform/context.ts'
import { allow, notFound } from '../../../platform/http/errors.ts'
import { looksAfter, readsThread } from '../policy.ts'
import { findSeenPost, type PostRow } from '../post/store.ts'
import { viewerOf, type Viewer } from '../viewer.ts'
import { findComment, findThere, lockComment, type CommentRow } from './store.ts'

export interface SeenComment {
  readonly viewer: Viewer
  readonly post: PostRow
  readonly comment: CommentRow
}

export const noSuchComment = () => notFound('comment')

/** 404 for what is not there for the actor. */
export async function seeComment(ctx: Ctx, commentId: string): Promise<SeenComment> {
  const [viewer, found] = [await viewerOf(ctx), await findComment(ctx, commentId)]
  allow(found, noSuchComment())
  const post = await findSeenPost(ctx, viewer, found.postId)
  allow(post && readsThread(viewer, post), noSuchComment())
  const comment = await findThere(ctx, commentId, viewer.userId, looksAfter(viewer, post.teamId))
  allow(comment, noSuchComment())
  return { viewer, post, comment }
}

/** One's own, locked until the transaction ends, wherever it stands: also where one does not take part any more. */
export async function lockOwnComment(tx: Tx, commentId: string): Promise<CommentRow | null> {
  const comment = await lockComment(tx, commentId)
  return comment?.userId === tx.actor.userId && comment.deletedAt === null ? comment : null
}
