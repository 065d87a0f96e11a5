/** Comments as the contract has them, every field listed. */
import { deepestComment, type Comment } from '@setpoint/contract/comments'
import type { Platform } from '../../../platform/context.ts'
import { peopleSeenBy } from '../../profile/index.ts'
import { presentAuthor } from '../feeds/presentation.ts'
import { editableUntil, maySeeHistory, mayComment, mayDelete, mayEdit } from '../policy.ts'
import { vaultsOf } from '../post/content.ts'
import { readable, seenAmong } from '../post/mention.ts'
import type { PostRow } from '../post/store.ts'
import type { Viewer } from '../viewer.ts'
import type { CommentRow, ThreadRow } from './store.ts'
import { openWords } from './words.ts'

/** In the order given; one that is not there keeps its place, and says nothing. */
export async function presentThread(
  platform: Platform,
  viewer: Viewer,
  post: PostRow,
  rows: readonly ThreadRow[],
): Promise<Comment[]> {
  const there = rows.flatMap((row) => (row.isThere && row.userId !== null ? [{ ...row, userId: row.userId }] : []))
  const vaults = await vaultsOf(
    platform,
    there.map(({ userId }) => userId),
  )
  const words = new Map(
    there.flatMap(({ id, userId, sealed }) => {
      const vault = vaults.get(userId)
      return vault === undefined || sealed === null ? [] : [[id, openWords(vault, id, sealed)] as const]
    }),
  )
  const named = [...words.values()].flatMap(({ mentions }) => mentions.map(({ userId }) => userId))
  const shown = await seenAmong(platform, viewer.userId, named)
  const people = await peopleSeenBy(platform, viewer.userId, [
    ...new Set([...there.map(({ userId }) => userId), ...shown]),
  ])
  const namedPeople = new Map([...people].filter(([id]) => shown.has(id)))
  return rows.map((row) => {
    const [said, author] = [words.get(row.id), row.userId === null ? undefined : people.get(row.userId)]
    if (said === undefined || author === undefined) return { ...placeOf(row), ...nothing }
    return {
      ...placeOf(row),
      author: presentAuthor(author),
      ...readable(said, namedPeople),
      editedAt: row.editedAt?.toISOString() ?? null,
      removed: row.hiddenAt !== null,
      may: {
        edit: mayEdit(viewer, row, platform.clock.now()),
        delete: mayDelete(viewer, row),
        history: maySeeHistory(viewer, row, post.teamId),
        reply: row.level < deepestComment && row.hiddenAt === null && mayComment(viewer, post),
      },
    }
  })
}

export async function presentComment(
  platform: Platform,
  viewer: Viewer,
  post: PostRow,
  row: CommentRow,
): Promise<Comment> {
  const [only] = await presentThread(platform, viewer, post, [{ ...row, isThere: true }])
  if (only === undefined) throw new Error(`comment ${row.id} was not presented`)
  return only
}

const placeOf = (row: CommentRow) => ({
  id: row.id,
  postId: row.postId,
  parentId: row.parentId,
  level: row.level,
  createdAt: row.createdAt.toISOString(),
  editableUntil: editableUntil(row).toISOString(),
})

/** The same whatever the reason. */
const nothing = {
  author: null,
  content: null,
  mentions: [],
  editedAt: null,
  removed: false,
  may: { edit: false, delete: false, history: false, reply: false },
}
