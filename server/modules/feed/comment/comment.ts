/** What is said to a post, three levels deep: reading, writing, changing and deleting it. */
import {
  deepestComment,
  mostComments,
  type Comment,
  type CommentChange,
  type CommentInput,
  type CommentParams,
  type CommentVersion,
} from '@setpoint/contract/comments'
import type { FeedQuery, PostParams } from '@setpoint/contract/feed'
import type { Ctx, Tx } from '../../../platform/context.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { already, type Already, type Scroll } from '../../../platform/http/answers.ts'
import { allow, conflict, forbidden, invalid, Refusal } from '../../../platform/http/errors.ts'
import { newId } from '../../../platform/new-id.ts'
import { refuseSanctioned } from '../../moderation/index.ts'
import { peopleSeenBy } from '../../profile/index.ts'
import { tellMentioned, tellOfComment } from '../notices.ts'
import { looksAfter, mayComment, mayEdit, maySeeHistory } from '../policy.ts'
import type { Words } from '../post/content.ts'
import { readable, seenAmong } from '../post/mention.ts'
import { seeThread, type Seen } from '../post/seen.ts'
import { namesIn } from '../post/writing.ts'
import { placeInThread, threadCursor } from './cursor.ts'
import { presentComment, presentThread } from './present.ts'
import { lockOwnComment, seeComment } from './seen.ts'
import {
  findComment,
  findThere,
  insertComment,
  listThread,
  markCommentDeleted,
  threadOf,
  updateComment,
  type CommentRow,
} from './store.ts'
import { insertCommentVersion, listCommentVersions } from './version-store.ts'
import { openFormerWords, openWords, sealFormerWords, sealWords } from './words.ts'

/** As they are read, each before its answers. 404 where one does not take part in what is said. */
export async function listComments(
  ctx: Ctx,
  { postId, cursor, limit }: PostParams & FeedQuery,
): Promise<Scroll<Comment>> {
  const { viewer, post } = await seeThread(ctx, postId)
  const rows = await listThread(ctx, postId, {
    viewerId: viewer.userId,
    looksAfter: looksAfter(viewer, post.teamId),
    after: placeInThread(cursor),
    limit: limit + 1,
  })
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: await presentThread(ctx, viewer, post, shown),
    nextCursor: rows.length > limit && last ? threadCursor(last.thread) : null,
    newestCursor: null,
  }
}

export async function readComment(ctx: Ctx, { commentId }: CommentParams): Promise<Comment> {
  const { viewer, post, comment } = await seeComment(ctx, commentId)
  return presentComment(ctx, viewer, post, comment)
}

/** Says something to a post, or to what was said to it; the same id by the same person again is the comment that is there. */
export async function createComment(
  ctx: Ctx,
  { postId, id = newId(), content, parentId }: PostParams & CommentInput,
): Promise<Comment | Already<Comment>> {
  return transaction(ctx, async (tx) => {
    const seen = await seeThread(tx, postId)
    const before = await findComment(tx, id)
    if (before !== null) return already(await sameAgain(tx, seen, before))
    const { viewer, post } = seen
    allow(mayComment(viewer, post), conflict('This post is not shown at present.'))
    allow(post.comments < mostComments, conflict('This post has as many comments as one can have.'))
    const parent = parentId === undefined ? null : await parentIn(tx, seen, parentId)
    const words = await namesIn(tx, viewer.userId, content, post.teamId)
    const row = await newComment(tx, { id, post, parent, words })
    await refuseSanctioned(tx, { teamId: post.teamId })
    if (!(await insertComment(tx, row))) return already(await sameAgain(tx, seen, await findComment(tx, id)))
    await tx.emit('comment.created', { userId: viewer.userId, postId, commentId: id })
    await tellOfComment(tx, post, { id, parent, mentions: words.mentions })
    return presentComment(tx, viewer, post, row)
  })
}

async function parentIn(tx: Tx, { viewer, post }: Seen, parentId: string): Promise<CommentRow> {
  const parent = await findThere(tx, parentId, viewer.userId, looksAfter(viewer, post.teamId))
  const isThere = parent?.postId === post.id && parent.hiddenAt === null
  allow(parent && isThere, invalid('parentId', 'There is no such comment'))
  allow(parent.level < deepestComment, invalid('parentId', 'Answers go three levels deep'))
  return parent
}

interface Said {
  readonly id: string
  readonly post: Seen['post']
  readonly parent: CommentRow | null
  readonly words: Words
}

async function newComment(tx: Tx, { id, post, parent, words }: Said): Promise<CommentRow> {
  const { userId } = tx.actor
  const createdAt = tx.clock.now()
  return {
    id,
    postId: post.id,
    parentId: parent?.id ?? null,
    level: (parent?.level ?? 0) + 1,
    thread: threadOf(parent, id, createdAt),
    userId,
    sealed: sealWords(await tx.vault.of(userId), id, words),
    createdAt,
    editedAt: null,
    hiddenAt: null,
    deletedAt: null,
  }
}

async function sameAgain(ctx: Ctx, { viewer, post }: Seen, comment: CommentRow | null): Promise<Comment> {
  const taken = conflict('A comment of this id is there already. Please send it with another one.', 'id')
  allow(comment?.userId === viewer.userId && comment.postId === post.id, taken)
  allow(comment.deletedAt === null, new Refusal('GONE', 'This comment has been deleted.'))
  return presentComment(ctx, viewer, post, comment)
}

/** What it said is kept. 403 for others, after 24 hours, and for what moderation has hidden. */
export async function changeComment(ctx: Ctx, { commentId, content }: CommentParams & CommentChange): Promise<Comment> {
  return transaction(ctx, async (tx) => {
    const { viewer, post } = await seeComment(tx, commentId)
    const own = await lockOwnComment(tx, commentId)
    const now = tx.clock.now()
    const refused = forbidden('A comment can be changed by its author, for 24 hours.')
    allow(own?.sealed && mayEdit(viewer, own, now), refused)
    await refuseSanctioned(tx, { teamId: post.teamId })
    const { userId } = viewer
    const vault = await tx.vault.of(userId)
    const versionId = newId()
    await insertCommentVersion(tx, {
      id: versionId,
      commentId,
      userId,
      sealed: sealFormerWords(vault, versionId, openWords(vault, commentId, own.sealed)),
      writtenAt: own.editedAt ?? own.createdAt,
      replacedAt: now,
    })
    const words = await namesIn(tx, userId, content, post.teamId)
    const sealed = sealWords(vault, commentId, words)
    await updateComment(tx, commentId, { sealed, editedAt: now })
    await tx.emit('comment.changed', { userId, postId: post.id, commentId })
    await tellMentioned(tx, post, words.mentions, commentId)
    return presentComment(tx, viewer, post, { ...own, sealed, editedAt: now })
  })
}

/** Gone for everybody at once; answers to it keep its place. Also in a team that one has left. */
export async function deleteComment(ctx: Ctx, { commentId }: CommentParams): Promise<void> {
  await transaction(ctx, async (tx) => {
    const own = await lockOwnComment(tx, commentId)
    if (own === null) {
      // Who sees it may know why not.
      await seeComment(tx, commentId)
      throw forbidden('A comment is deleted by its author.')
    }
    await markCommentDeleted(tx, own)
    await tx.emit('comment.deleted', { userId: tx.actor.userId, postId: own.postId, commentId })
  })
}

/** All that it said, the present first. 403 for who sees it and is neither its author nor looks after it. */
export async function listCommentHistory(ctx: Ctx, { commentId }: CommentParams): Promise<CommentVersion[]> {
  const { viewer, post, comment } = await seeComment(ctx, commentId)
  allow(maySeeHistory(viewer, comment, post.teamId), forbidden())
  allow(comment.userId !== null && comment.sealed !== null, forbidden())
  const [vault, versions] = [await ctx.vault.of(comment.userId), await listCommentVersions(ctx, commentId)]
  const writtenAt = comment.editedAt ?? comment.createdAt
  const all = [
    { words: openWords(vault, commentId, comment.sealed), writtenAt, replacedAt: null },
    ...versions.map((version) => ({ ...version, words: openFormerWords(vault, version.id, version.sealed) })),
  ]
  const named = all.flatMap(({ words }) => words.mentions.map(({ userId }) => userId))
  const people = await peopleSeenBy(ctx, viewer.userId, [...(await seenAmong(ctx, viewer.userId, named))])
  return all.map((version) => ({
    content: readable(version.words, people).content,
    writtenAt: version.writtenAt.toISOString(),
    replacedAt: version.replacedAt?.toISOString() ?? null,
  }))
}
