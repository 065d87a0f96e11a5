/** Who may not write for a while. Nothing of it is remembered by a process: a sanction holds from the commit on. */
import type { SanctionKind } from '@setpoint/contract/reports'
import type { Ctx, Platform, Tx } from '../../platform/context.ts'
import { Refusal } from '../../platform/http/errors.ts'
import { newId } from '../../platform/new-id.ts'
import { endSanctionOf, findHolding, insertSanction, openSanction, type Sanction } from './sanction-store.ts'

const day = 86_400_000

export interface SanctionOn {
  readonly kind: SanctionKind
  /** Null: until it is lifted. */
  readonly until: Date | null
  readonly reason: string
}

/** What keeps somebody from writing in a team, or outside of teams where `teamId` is null; the one that lasts longest. */
export async function sanctionOn(
  platform: Platform,
  userId: string,
  { teamId }: { teamId: string | null },
): Promise<SanctionOn | null> {
  const row = await findHolding(platform, userId, teamId)
  if (row === null) return null
  const { kind, until, reason } = await openSanction(platform, row)
  return { kind, until, reason }
}

/**
 * Refuses an actor who may not write there at present: 403 `SANCTIONED`, with kind and end in the details. Whatever others
 * get to read calls it first. The reason is for its owner, under /moderation/sanctions, and in no error.
 */
export async function refuseSanctioned(ctx: Ctx, { teamId }: { teamId: string | null }): Promise<void> {
  const held = await findHolding(ctx, ctx.actor.userId, teamId)
  if (held === null) return
  const until = held.until?.toISOString() ?? ''
  throw new Refusal('SANCTIONED', `You cannot write here ${until === '' ? 'at present' : `until ${until}`}.`, {
    details: [
      { field: 'kind', message: held.kind },
      { field: 'until', message: until },
    ],
  })
}

/** Keeps somebody from writing for some days, in a team or (null) everywhere. Holds at once; their open apps are told. */
export async function imposeSanction(
  tx: Tx<Platform>,
  given: { userId: string; teamId: string | null; decisionId: string; reason: string; days: number },
): Promise<Sanction> {
  const { days, ...about } = given
  const from = tx.clock.now()
  const sanction: Sanction = {
    id: newId(),
    ...about,
    kind: about.teamId === null ? 'barred' : 'muted',
    from,
    until: new Date(from.getTime() + days * day),
    liftedAt: null,
  }
  await insertSanction(tx, sanction)
  await tx.emit('sanction.changed', { userId: sanction.userId })
  return sanction
}

/** Lifts what came with a decision; there being nothing to lift is as good. */
export async function liftSanctionOf(tx: Tx<Platform>, decisionId: string): Promise<void> {
  const userId = await endSanctionOf(tx, decisionId)
  if (userId !== null) await tx.emit('sanction.changed', { userId })
}
