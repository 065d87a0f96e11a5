/** Leaving: asking for it, changing one's mind. */
import type { Erasure } from '@setpoint/contract/privacy'
import type { Ctx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { beginErasure, cancelErasure as cancel, erasureOf } from '../identity/index.ts'

/** Days in which the person can change their mind. */
const graceDays = 30

export const endOfGrace = (asked: Date): Date => new Date(asked.getTime() + graceDays * 86_400_000)

/** From now on the actor is there for nobody else; in thirty days everything of theirs is erased. 409 for the last admin. */
export async function askForErasure(ctx: Ctx): Promise<Erasure> {
  const erasesAt = endOfGrace(ctx.clock.now())
  await transaction(ctx, (tx) => beginErasure(tx, erasesAt))
  return { erasesAt: erasesAt.toISOString() }
}

export async function readErasure(ctx: Ctx): Promise<Erasure> {
  return { erasesAt: (await erasureOf(ctx, ctx.actor.userId))?.toISOString() ?? null }
}

/** Everything is as it was; cancelling what was not asked for is as good. */
export async function cancelErasure(ctx: Ctx): Promise<Erasure> {
  await transaction(ctx, (tx) => cancel(tx))
  return readErasure(ctx)
}
