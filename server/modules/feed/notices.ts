/** Who is told of what happens in the feed. Only who reads the post hears of it; names and words are looked up when it is read. */
import type { Platform, Tx } from '../../platform/context.ts'
import { notify, notifyAll, takeBackFrom } from '../notifications/index.ts'
import { followersAmong } from '../profile/index.ts'
import { memberIds } from '../teams/index.ts'
import type { CommentRow } from './comment/store.ts'
import type { Mentioned } from './post/content.ts'
import type { PostRow } from './post/store.ts'

type About = Pick<PostRow, 'id' | 'userId' | 'visibility' | 'teamId'>

/** Those of `ids` for whom the post was written. Blocks and mutes are looked at by who tells. */
async function readersAmong(
  platform: Platform,
  { userId, visibility, teamId }: About,
  ids: readonly string[],
): Promise<string[]> {
  if (visibility === 'public' || ids.length === 0) return [...ids]
  const readers =
    teamId === null ? await followersAmong(platform, userId, ids) : new Set(await memberIds(platform, teamId))
  return ids.filter((id) => readers.has(id) || (teamId === null && id === userId))
}

const idsOf = (mentions: readonly Mentioned[]) => [...new Set(mentions.map(({ userId }) => userId))]

/** Each once for a post or a comment, however often it is changed. */
export async function tellMentioned(
  tx: Tx,
  post: About,
  mentions: readonly Mentioned[],
  commentId?: string,
): Promise<void> {
  const readers = await readersAmong(tx, post, idsOf(mentions))
  const subjects = { actorId: tx.actor.userId, postId: post.id, ...(commentId !== undefined && { commentId }) }
  await notifyAll(tx, readers, { kind: 'mention', subjects, key: commentId ?? post.id })
}

interface Said {
  readonly id: string
  readonly parent: CommentRow | null
  readonly mentions: readonly Mentioned[]
}

/** Whom it answers, else who wrote the post, then who is named: nobody twice. */
export async function tellOfComment(tx: Tx, post: About, { id, parent, mentions }: Said): Promise<void> {
  const about = { subjects: { actorId: tx.actor.userId, postId: post.id, commentId: id }, key: id }
  const answered = parent?.userId ?? null
  const isAnswered = answered !== null && (await readersAmong(tx, post, [answered])).length > 0
  if (isAnswered) await notify(tx, answered, { kind: 'comment-reply', ...about })
  const tellsAuthor = post.userId !== answered && (await readersAmong(tx, post, [post.userId])).length > 0
  if (tellsAuthor) await notify(tx, post.userId, { kind: 'post-comment', ...about })
  const told = new Set([isAnswered ? answered : null, tellsAuthor ? post.userId : null])
  await tellMentioned(
    tx,
    post,
    mentions.filter(({ userId }) => !told.has(userId)),
    id,
  )
}

/** All who like a post are one notice. */
export const tellLiked = (tx: Tx, { id, userId }: About): Promise<void> =>
  notify(tx, userId, { kind: 'post-liked', subjects: { actorId: tx.actor.userId, postId: id }, key: id })

export const takeBackLike = (tx: Tx, { id, userId }: About): Promise<void> =>
  takeBackFrom(tx, userId, { kind: 'post-liked', key: id, actorId: tx.actor.userId })
