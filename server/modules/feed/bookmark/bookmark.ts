/** Posts that one wants to find again. Nobody else learns of it. */
import { mostBookmarks, type PostParams } from '@setpoint/contract/feed'
import type { Ctx } from '../../../platform/context.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { allow, conflict } from '../../../platform/http/errors.ts'
import { seePost } from '../post/seen.ts'
import { countBookmarks, deleteBookmark, insertBookmark } from './store.ts'

/** Twice is once. 409 past the limit. */
export async function bookmarkPost(ctx: Ctx, { postId }: PostParams): Promise<void> {
  await transaction(ctx, async (tx) => {
    const { userId } = tx.actor
    await seePost(tx, postId)
    const room = conflict(`Somebody can bookmark ${mostBookmarks.toLocaleString('en')} posts at most.`)
    allow((await countBookmarks(tx, userId)) < mostBookmarks, room)
    await insertBookmark(tx, userId, postId)
  })
}

/** One that was none is none. */
export const forgetBookmark = (ctx: Ctx, { postId }: PostParams): Promise<void> =>
  transaction(ctx, async (tx) => {
    await seePost(tx, postId)
    await deleteBookmark(tx, tx.actor.userId, postId)
  })
