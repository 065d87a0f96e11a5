/** Deciding a case, and taking a decision back. What was decided holds from the commit on. */
import type { Case, CaseParams } from '@setpoint/contract/cases'
import type { DecisionInput, RestoreInput } from '@setpoint/contract/decisions'
import type { Ctx, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { allow, conflict, forbidden, invalid } from '../../platform/http/errors.ts'
import { newId } from '../../platform/new-id.ts'
import { imposeSanction, liftSanctionOf } from '../moderation/index.ts'
import { decidedAlready, lockCaseToJudge, takenUp } from './case.ts'
import { caseFile } from './case-file.ts'
import { updateCase, type CaseRow } from './case-store.ts'
import { isClaimedByOther } from './claim.ts'
import { answerAppealRow, appealsAgainst, insertDecision, type Decision } from './decision-store.ts'
import { reportableOf, type Kinds } from './kinds.ts'
import { tellAuthor, tellDesk, tellOfDecision, tellOfRestoring } from './news.ts'
import type { Scope } from './policy.ts'

/** Decides. 409 where somebody was faster or has it in hand; 403 for a bar by who is no admin; 400 for a mute outside of a team. */
export const decideCase =
  (kinds: Kinds) =>
  (ctx: Ctx, { caseId, ...input }: CaseParams & DecisionInput): Promise<Case> =>
    transaction(ctx, async (tx) => {
      const { scope, row } = await lockCaseToJudge(tx, caseId)
      allow(row.state === 'open', decidedAlready())
      allow(!isClaimedByOther(row, scope.userId, tx.clock.now()), takenUp())
      const decided = input.act === 'dismiss' ? dismiss(tx, kinds, row, input) : hide(tx, kinds, scope, row, input)
      const after = await decided
      await tellDesk(tx, row)
      return caseFile(tx, kinds, scope, after)
    })

async function dismiss(tx: Tx, kinds: Kinds, row: CaseRow, { reason }: DecisionInput): Promise<CaseRow> {
  const decision = await writeDown(tx, row, { act: 'dismissed', warned: false, reason })
  // What the word lists held was never to be hidden.
  if (row.held) {
    await reportableOf(kinds, row.kind).restore(tx, row.contentId)
    await tellAuthor(tx, row)
  }
  const after = await settle(tx, row, { decidedAt: decision.at, hiddenBy: null })
  await tellOfDecision(tx, after, decision, null)
  return after
}

async function hide(tx: Tx, kinds: Kinds, scope: Scope, row: CaseRow, input: DecisionInput): Promise<CaseRow> {
  allow(input.act !== 'bar' || scope.all, forbidden('Only admins keep somebody from writing everywhere.'))
  allow(
    input.act !== 'mute' || row.teamId !== null,
    invalid('act', 'This was not written in a team: nobody can be muted in one.'),
  )
  const decision = await writeDown(tx, row, { act: 'hidden', warned: input.act === 'warn', reason: input.reason })
  const after = await settle(tx, row, { decidedAt: decision.at, hiddenBy: decision.id })
  await reportableOf(kinds, row.kind).hide(tx, row.contentId)
  const { act, days } = input
  const sanction = days === undefined ? null : await sanctionWith(tx, row, decision, { act, days })
  await tellAuthor(tx, row)
  await tellOfDecision(tx, after, decision, sanction)
  return after
}

const sanctionWith = (
  tx: Tx,
  { userId, teamId }: CaseRow,
  { id: decisionId, reason }: Decision,
  { act, days }: { act: DecisionInput['act']; days: number },
) => imposeSanction(tx, { userId, teamId: act === 'mute' ? teamId : null, decisionId, reason, days })

/** Decided, in nobody's hand, and not held any more. */
async function settle(
  tx: Tx,
  row: CaseRow,
  { decidedAt, hiddenBy }: { decidedAt: Date; hiddenBy: string | null },
): Promise<CaseRow> {
  const change = { state: 'decided', held: false, claimedBy: null, claimedUntil: null, decidedAt, hiddenBy } as const
  await updateCase(tx, row.id, change)
  return { ...row, ...change }
}

/** A row of the log, by the actor. */
export async function writeDown(
  tx: Tx,
  { id: caseId, userId }: CaseRow,
  said: Pick<Decision, 'act' | 'warned' | 'reason'>,
): Promise<Decision> {
  const decision = { id: newId(), caseId, userId, decidedBy: tx.actor.userId, ...said, at: tx.clock.now() }
  await insertDecision(tx, decision)
  return decision
}

/** Shows the content again and lifts the sanction that came with hiding it. 409 where nothing is hidden. */
export const restoreCase =
  (kinds: Kinds) =>
  (ctx: Ctx, { caseId, reason }: CaseParams & RestoreInput): Promise<Case> =>
    transaction(ctx, async (tx) => {
      const { scope, row } = await lockCaseToJudge(tx, caseId)
      allow(row.state !== 'open' && row.hiddenBy !== null, conflict('Nothing of this is hidden by a decision.'))
      const decision = await writeDown(tx, row, { act: 'restored', warned: false, reason })
      const appeal = (await appealsAgainst(tx, [row.hiddenBy])).get(row.hiddenBy)
      if (appeal?.state === 'open') await answerAppealRow(tx, appeal.id, { state: 'overturned', answerId: decision.id })
      const after = await undo(tx, kinds, row, decision)
      await tellOfRestoring(tx, row, row.hiddenBy)
      await tellDesk(tx, row)
      return caseFile(tx, kinds, scope, after)
    })

/** What hiding did, the other way round. */
export async function undo(tx: Tx, kinds: Kinds, row: CaseRow, decision: Decision): Promise<CaseRow> {
  if (row.hiddenBy !== null) await liftSanctionOf(tx, row.hiddenBy)
  const after = await settle(tx, row, { decidedAt: decision.at, hiddenBy: null })
  await reportableOf(kinds, row.kind).restore(tx, row.contentId)
  await tellAuthor(tx, row)
  return after
}
