/** The admin log: what was done, to whom, by whom and why. */
import type { AdminAct as AdminActAnswer, AdminActKind, AdminLogQuery } from '@setpoint/contract/admin'
import type { Role } from '@setpoint/contract/identity'
import type { Ctx, Platform, Tx } from '../../platform/context.ts'
import type { Page } from '../../platform/http/answers.ts'
import { newId } from '../../platform/new-id.ts'
import { usernamesOf } from '../identity/index.ts'
import { presentAct } from './present.ts'
import { findActs, insertAct } from './store.ts'

/** Everything that is told of an act beside who did what to whom, why and when. */
interface Details {
  readonly roleBefore?: Role
  readonly roleAfter?: Role
  readonly suspendedUntil?: Date | null
}

/** Writes an act down, with the data or not at all. `actorId` is null for the operator, `subjectId` where it is about no account. */
export const recordAct = (
  tx: Tx<Platform>,
  act: AdminActKind,
  about: { actorId: string | null; subjectId: string | null; reason: string | null },
  { roleBefore, roleAfter, suspendedUntil }: Details = {},
): Promise<void> =>
  insertAct(tx, {
    id: newId(),
    act,
    ...about,
    roleBefore: roleBefore ?? null,
    roleAfter: roleAfter ?? null,
    suspendedUntil: suspendedUntil ?? null,
    at: tx.clock.now(),
  })

export async function listActs(ctx: Ctx, query: AdminLogQuery): Promise<Page<AdminActAnswer>> {
  const { items, totalItems } = await findActs(ctx, query)
  const names = await usernamesOf(
    ctx,
    items.flatMap(({ actorId, subjectId }) => [actorId, subjectId].filter((id) => id !== null)),
  )
  return { items: items.map((act) => presentAct(act, names)), totalItems, page: query.page, limit: query.limit }
}
