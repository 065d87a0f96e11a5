/** A post: reading, changing and deleting it, and what it said before. */
import type { Card, CardPreviewInput } from '@setpoint/contract/cards'
import type { Post, PostChange, PostParams, PostVersion } from '@setpoint/contract/feed'
import type { Ctx } from '../../../platform/context.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { allow, forbidden } from '../../../platform/http/errors.ts'
import { newId } from '../../../platform/new-id.ts'
import { previewCard } from '../cards/kinds.ts'
import { refuseSanctioned } from '../../moderation/index.ts'
import { presentOne } from '../feeds/feed.ts'
import { tellGone } from '../feeds/news.ts'
import { tellMentioned } from '../notices.ts'
import { placePictures, picturesOf, releasePictures } from '../picture/store.ts'
import { mayEdit, maySeeHistory } from '../policy.ts'
import { openContent, openVersion, sealContent, sealVersion, type Content } from './content.ts'
import { noSuchPicture } from './create.ts'
import { readable, seenAmong } from './mention.ts'
import { lockPost, seePost } from './seen.ts'
import { peopleSeenBy } from '../../profile/index.ts'
import { markDeleted, updatePost } from './store.ts'
import { insertVersion, listVersions } from './version-store.ts'
import { altsOf, indexOf, namesIn } from './writing.ts'

/** 404 for what is not there for the actor. */
export const readPost = (ctx: Ctx, { postId }: PostParams): Promise<Post> => presentOne(ctx, postId)

/** What a card would show, with nothing written. */
export const previewPostCard = (ctx: Ctx, { card }: CardPreviewInput): Promise<Card> => previewCard(ctx, card)

/** Changes what is named; what it said is kept. 403 for others, after 24 hours, and for what moderation has hidden. */
export async function changePost(ctx: Ctx, { postId, ...change }: PostParams & PostChange): Promise<Post> {
  return transaction(ctx, async (tx) => {
    const { viewer, post } = await lockPost(tx, postId)
    const now = tx.clock.now()
    allow(mayEdit(viewer, post, now), forbidden('A post can be changed by its author, for 24 hours.'))
    await refuseSanctioned(tx, { teamId: post.teamId })
    const vault = await tx.vault.of(post.userId)
    const before = openContent(vault, postId, post.sealed)
    const content = await changed(tx, before, change, post.teamId)
    const language = change.language ?? post.language
    if (change.pictures !== undefined)
      await arrange(
        tx,
        postId,
        change.pictures.map(({ id }) => id),
      )
    const versionId = newId()
    await insertVersion(tx, {
      id: versionId,
      postId,
      userId: post.userId,
      sealed: sealVersion(vault, versionId, before),
      writtenAt: post.editedAt ?? post.createdAt,
      replacedAt: now,
    })
    const row = { type: change.type ?? post.type, language, sealed: sealContent(vault, postId, content), editedAt: now }
    await updatePost(tx, postId, row, await indexOf(tx, language, content))
    await tx.emit('post.changed', { userId: post.userId, postId })
    await tellMentioned(tx, post, content.mentions)
    return presentOne(tx, postId)
  })
}

async function changed(tx: Ctx, before: Content, change: PostChange, teamId: string | null): Promise<Content> {
  const words = change.content === undefined ? before : await namesIn(tx, tx.actor.userId, change.content, teamId)
  return {
    text: words.text,
    mentions: words.mentions,
    title: change.title === undefined ? before.title : change.title,
    tags: change.tags ?? before.tags,
    alts: change.pictures === undefined ? before.alts : altsOf(change.pictures),
    card: before.card,
  }
}

/** Pictures of the post in another order, or fewer of them; none comes in. */
async function arrange(tx: Parameters<typeof releasePictures>[0], postId: string, ids: string[]): Promise<void> {
  const there = (await picturesOf(tx, [postId])).get(postId) ?? []
  const own = new Set(there.filter(({ position }) => position !== null).map(({ id }) => id))
  allow(
    ids.every((id) => own.has(id)),
    noSuchPicture(),
  )
  await releasePictures(tx, postId, ids)
  if (there[0] !== undefined) allow(await placePictures(tx, there[0].userId, postId, ids), noSuchPicture())
}

/** Gone for everybody at once; the rows follow after 30 days. Also in a team that one has left. */
export async function deletePost(ctx: Ctx, { postId }: PostParams): Promise<void> {
  await transaction(ctx, async (tx) => {
    const { userId } = tx.actor
    if (!(await markDeleted(tx, userId, postId))) {
      // Who sees it may know why not.
      await seePost(tx, postId)
      throw forbidden('A post is deleted by its author.')
    }
    await tx.emit('post.deleted', { userId, postId })
    await tellGone(tx, postId)
  })
}

/** All that it said, the present first. 403 for who sees it and is neither its author nor looks after it. */
export async function listPostHistory(ctx: Ctx, { postId }: PostParams): Promise<PostVersion[]> {
  const { viewer, post } = await seePost(ctx, postId)
  allow(maySeeHistory(viewer, post, post.teamId), forbidden())
  const [vault, versions] = [await ctx.vault.of(post.userId), await listVersions(ctx, postId)]
  const present = { content: openContent(vault, postId, post.sealed), writtenAt: post.editedAt ?? post.createdAt }
  const all = [
    { ...present, replacedAt: null },
    ...versions.map((version) => ({ ...version, content: openVersion(vault, version.id, version.sealed) })),
  ]
  const named = all.flatMap(({ content }) => content.mentions.map(({ userId }) => userId))
  const people = await peopleSeenBy(ctx, viewer.userId, [...(await seenAmong(ctx, viewer.userId, named))])
  return all.map(({ content, writtenAt, replacedAt }) => ({
    title: content.title,
    content: readable(content, people).content,
    tags: [...content.tags],
    writtenAt: writtenAt.toISOString(),
    replacedAt: replacedAt?.toISOString() ?? null,
  }))
}
