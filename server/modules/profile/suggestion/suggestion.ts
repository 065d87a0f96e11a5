/** Whom one might want to follow, and why: only by whom those follow whom one follows, never by anything else. */
import { mostSuggestions, type Suggestion, type Suggestions } from '@setpoint/contract/follow'
import type { UserParams } from '@setpoint/contract/profile'
import type { Ctx } from '../../../platform/context.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { allow } from '../../../platform/http/errors.ts'
import { noSuchPerson } from '../../identity/index.ts'
import { mutedBy } from '../../moderation/index.ts'
import { linesOf } from '../people.ts'
import { findSeen } from '../seen.ts'
import { findSuggested, insertDismissed } from './store.ts'

export async function suggestPeople(ctx: Ctx): Promise<Suggestions> {
  const me = ctx.actor.userId
  const suggested = await findSuggested(ctx, me, await mutedBy(ctx, me), mostSuggestions)
  const lines = await linesOf(ctx, [...new Set(suggested.flatMap(({ id, via }) => [id, via]))])
  const people = suggested.flatMap(({ id, count, via }): Suggestion[] => {
    const [line, known] = [lines.get(id), lines.get(via)]
    if (line === undefined || known === undefined) return []
    return [{ ...line, followedBy: { id: via, name: known.displayName ?? known.username, others: count - 1 } }]
  })
  return { people }
}

/** For good. 404 for who is not there for the actor. */
export const dismissSuggestion = (ctx: Ctx, { userId }: UserParams): Promise<void> =>
  transaction(ctx, async (tx) => {
    const seen = await findSeen(tx, tx.actor, userId, 'profile')
    allow(seen && seen.relation !== 'self', noSuchPerson())
    await insertDismissed(tx, tx.actor.userId, userId)
  })
