/** Posts and comments as they are shown to who looks after them: whatever their state, and whoever has blocked whom. */
import type { ContentState } from '@setpoint/contract/reports'
import type { Platform, Tx } from '../../platform/context.ts'
import { Refusal } from '../../platform/http/errors.ts'
import { KeyErased } from '../../platform/vault/vault.ts'
import type { ListedContent, Reportable, ReportableContent } from '../moderation/index.ts'
import { seeComment } from './comment/seen.ts'
import { findComment, listCommentsIn, lockComment, setCommentHidden, type CommentRow } from './comment/store.ts'
import { listCommentVersions } from './comment/version-store.ts'
import { openFormerWords, openWords } from './comment/words.ts'
import { tellGone } from './feeds/news.ts'
import { pictureFile } from './picture/file.ts'
import { findPicture, picturesOf } from './picture/store.ts'
import { openContent, openVersion, type Content } from './post/content.ts'
import { seePost } from './post/seen.ts'
import { findPost, listPostsIn, setHidden, type PostRow } from './post/store.ts'
import { listVersions } from './post/version-store.ts'

interface Kept {
  readonly hiddenAt: Date | null
  readonly deletedAt: Date | null
}

const stateOf = ({ hiddenAt, deletedAt }: Kept): ContentState =>
  deletedAt !== null ? 'deleted' : hiddenAt !== null ? 'hidden' : 'shown'

const textsOf = ({ title, text, tags, alts }: Content) =>
  Object.entries({
    title: title ?? '',
    content: text,
    tags: tags.map((tag) => `#${tag}`).join(' '),
    alt: Object.values(alts).join('\n'),
  }).flatMap(([field, each]) => (each === '' ? [] : [{ field, text: each }]))

const nowhere = { postId: null, commentId: null, challengeId: null, teamId: null, userId: null }

/** Null once the author's key has been destroyed. */
async function orGone<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof KeyErased) return null
    throw error
  }
}

async function listedPost(platform: Platform, row: PostRow): Promise<ListedContent> {
  const vault = await platform.vault.of(row.userId)
  return {
    id: row.id,
    authorId: row.userId,
    teamId: row.teamId,
    place: { ...nowhere, postId: row.id, teamId: row.teamId },
    state: stateOf(row),
    at: row.editedAt ?? row.createdAt,
    texts: textsOf(openContent(vault, row.id, row.sealed)),
  }
}

async function wholePost(platform: Platform, row: PostRow): Promise<ReportableContent> {
  const vault = await platform.vault.of(row.userId)
  const [versions, pictures] = [await listVersions(platform, row.id), await picturesOf(platform, [row.id])]
  return {
    ...(await listedPost(platform, row)),
    history: versions.map(({ id, sealed, writtenAt }) => ({
      at: writtenAt.toISOString(),
      texts: textsOf(openVersion(vault, id, sealed)),
    })),
    pictures: (pictures.get(row.id) ?? []).map(({ id }) => id),
  }
}

export const reportablePost: Reportable = {
  kind: 'post',
  async find(platform, id) {
    const row = await findPost(platform, id)
    return row && orGone(() => wholePost(platform, row))
  },
  async readPicture(platform, id, pictureId) {
    const picture = await findPicture(platform, pictureId)
    if (picture?.postId !== id) return null
    return orGone(() => pictureFile(platform, picture.userId, pictureId, 'full'))
  },
  isSeenBy: (ctx, id) => isFound(() => seePost(ctx, id)),
  async hide(tx, id) {
    await setHidden(tx, id, tx.clock.now())
    await tellChanged(tx, id)
    await tellGone(tx, id)
  },
  async restore(tx, id) {
    await setHidden(tx, id, null)
    await tellChanged(tx, id)
  },
  async listBy(platform, authorId, { teamId, before, limit }) {
    const rows = await listPostsIn(platform, authorId, teamId, before, limit)
    return listed(rows.map((row) => async () => ({ ...(await listedPost(platform, row)), at: row.createdAt })))
  },
}

/** The author's open apps; others see that it is back at the next look. */
async function tellChanged(tx: Tx<Platform>, postId: string): Promise<void> {
  const post = await findPost(tx, postId)
  if (post !== null) tx.tell([post.userId], 'post.changed', { postId })
}

type Authored = CommentRow & { userId: string; sealed: Buffer }
const isAuthored = (row: CommentRow | null): row is Authored =>
  row !== null && row.userId !== null && row.sealed !== null

async function listedComment(platform: Platform, row: Authored, teamId: string | null): Promise<ListedContent> {
  const vault = await platform.vault.of(row.userId)
  return {
    id: row.id,
    authorId: row.userId,
    teamId,
    place: { ...nowhere, postId: row.postId, commentId: row.id, teamId },
    state: stateOf(row),
    at: row.editedAt ?? row.createdAt,
    texts: [{ field: 'content', text: openWords(vault, row.id, row.sealed).text }],
  }
}

async function wholeComment(platform: Platform, row: Authored): Promise<ReportableContent> {
  const [vault, post] = [await platform.vault.of(row.userId), await findPost(platform, row.postId)]
  const versions = await listCommentVersions(platform, row.id)
  return {
    ...(await listedComment(platform, row, post?.teamId ?? null)),
    history: versions.map(({ id, sealed, writtenAt }) => ({
      at: writtenAt.toISOString(),
      texts: [{ field: 'content', text: openFormerWords(vault, id, sealed).text }],
    })),
    pictures: [],
  }
}

export const reportableComment: Reportable = {
  kind: 'comment',
  async find(platform, id) {
    const row = await findComment(platform, id)
    return isAuthored(row) ? orGone(() => wholeComment(platform, row)) : null
  },
  readPicture: async () => null,
  isSeenBy: (ctx, id) => isFound(() => seeComment(ctx, id)),
  hide: (tx, id) => hideComment(tx, id, tx.clock.now()),
  restore: (tx, id) => hideComment(tx, id, null),
  async listBy(platform, authorId, { teamId, before, limit }) {
    const rows = await listCommentsIn(platform, authorId, teamId, before, limit)
    return listed(
      rows.map((row) => async () => {
        if (!isAuthored(row)) return null
        return { ...(await listedComment(platform, row, row.teamId)), at: row.createdAt }
      }),
    )
  },
}

async function hideComment(tx: Tx<Platform>, id: string, at: Date | null): Promise<void> {
  const comment = await lockComment(tx, id)
  if (comment === null) return
  await setCommentHidden(tx, comment, at)
  if (comment.userId !== null) tx.tell([comment.userId], 'comment.changed', { postId: comment.postId, commentId: id })
}

/** In the order of the list, which is by when they were written. */
async function listed(rows: readonly (() => Promise<ListedContent | null>)[]): Promise<ListedContent[]> {
  const all = await Promise.all(rows.map(orGone))
  return all.filter((row) => row !== null)
}

async function isFound(look: () => Promise<unknown>): Promise<boolean> {
  try {
    await look()
    return true
  } catch (error) {
    if (error instanceof Refusal && error.code === 'NOT_FOUND') return false
    throw error
  }
}
