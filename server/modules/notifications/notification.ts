/** Reading one's notices, in four stages: ids, names, what is told of them, and the contract's shape. */
import {
  mostUnreadCounted,
  type Notification,
  type NotificationsQuery,
  type ReadInput,
  type UnreadCount,
} from '@setpoint/contract/notifications'
import type { Ctx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import type { Scroll } from '../../platform/http/answers.ts'
import { hydrate } from './hydration.ts'
import { tellChanged } from './notify.ts'
import { isTold } from './policy.ts'
import { presentNotice } from './present.ts'
import type { Resolvers } from './resolvers.ts'
import { countUnread, listNotices, readThese, readUpTo, type NoticeRow } from './store.ts'

/** Looks for more where something is not told any more; a page may be short after that, and goes on all the same. */
const mostLooks = 5

/** The latest first. */
export const listNotifications =
  (resolvers: Resolvers) =>
  async (ctx: Ctx, { cursor, limit }: NotificationsQuery): Promise<Scroll<Notification>> => {
    const items: Notification[] = []
    let [before, more]: [string | null, boolean] = [cursor ?? null, true]
    for (let looks = 0; more && looks < mostLooks && items.length < limit; looks++) {
      const wanted = limit - items.length
      const rows = await listNotices(ctx, ctx.actor.userId, before, wanted + 1)
      more = rows.length > wanted
      const some = rows.slice(0, wanted)
      before = some.at(-1)?.id ?? before
      items.push(...(await tellOf(ctx, resolvers, some)))
    }
    return { items, nextCursor: more ? before : null, newestCursor: items[0]?.id ?? null }
  }

async function tellOf(ctx: Ctx, resolvers: Resolvers, rows: readonly NoticeRow[]): Promise<Notification[]> {
  const known = await hydrate(ctx, resolvers, ctx.actor.userId, rows)
  const told = rows.filter((row) => isTold(row, known))
  await passOver(
    ctx,
    rows.filter((row) => row.readAt === null && !told.includes(row)),
  )
  return told.map((row) => presentNotice(row, known))
}

/** What nobody can read any more is not counted as unread for ever. */
async function passOver(ctx: Ctx, rows: readonly NoticeRow[]): Promise<void> {
  if (rows.length === 0) return
  await transaction(ctx, async (tx) => {
    const { userId } = tx.actor
    const ids = rows.map(({ id }) => id)
    if (await readThese(tx, userId, ids)) tellChanged(tx, [userId])
  })
}

/** Of a few rows of an index, counted to 99. */
export async function readUnreadCount(ctx: Ctx): Promise<UnreadCount> {
  const count = await countUnread(ctx, ctx.actor.userId)
  return { unread: Math.min(count, mostUnreadCounted), more: count > mostUnreadCounted }
}

/** Some, or all up to one. Of ids that are not one's own nothing is said or done. */
export const readNotifications = (ctx: Ctx, input: ReadInput): Promise<UnreadCount> =>
  transaction(ctx, async (tx) => {
    const { userId } = tx.actor
    const { ids = [], upTo } = input
    const some = upTo === undefined ? await readThese(tx, userId, ids) : await readUpTo(tx, userId, upTo)
    if (some) tellChanged(tx, [userId])
    return readUnreadCount(tx)
  })
