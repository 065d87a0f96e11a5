/** Appeals: an author says why a decision is wrong, once, and somebody else than who decided looks again. */
import type { Case } from '@setpoint/contract/cases'
import type {
  AppealAnswerInput,
  AppealInput,
  AppealParams,
  DecisionParams,
  OwnDecision,
} from '@setpoint/contract/decisions'
import type { Ctx, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { allow, conflict, forbidden, notFound } from '../../platform/http/errors.ts'
import { newId } from '../../platform/new-id.ts'
import { adminIds } from '../identity/index.ts'
import { lockCaseToJudge } from './case.ts'
import { caseFile } from './case-file.ts'
import { lockCase, updateCase, type CaseRow } from './case-store.ts'
import { undo, writeDown } from './decision.ts'
import { answerAppealRow, appealsAgainst, findAppeal, findDecision, insertAppeal } from './decision-store.ts'
import type { Kinds } from './kinds.ts'
import { tellAuthor, tellDesk, tellOfAnswer } from './news.ts'
import { ownDecision } from './own.ts'
import { appealEnd } from './policy.ts'

/** 404 for a decision that is not about the actor; 409 where it is too late, was done, or the decision does not hold. */
export const appealDecision = (ctx: Ctx, { decisionId, text }: DecisionParams & AppealInput): Promise<OwnDecision> =>
  transaction(ctx, async (tx) => {
    const found = await findDecision(tx, decisionId)
    allow(found !== null && found.userId === tx.actor.userId && found.act === 'hidden', notFound('decision'))
    const row = await lockCase(tx, found.caseId)
    allow(row?.hiddenBy === found.id, conflict('This decision does not hold any more.'))
    allow(!(await appealsAgainst(tx, [found.id])).has(found.id), conflict('You have appealed this already.'))
    const now = tx.clock.now()
    allow(now <= appealEnd(found.at), conflict('It is too late to appeal this.'))
    const appeal = { id: newId(), decisionId, caseId: row.id, userId: row.userId, text: text.trim(), at: now }
    await insertAppeal(tx, { ...appeal, state: 'open', answerId: null })
    await updateCase(tx, row.id, { state: 'appealed' })
    await tellDesk(tx, row)
    await tellAuthor(tx, row)
    return ownDecision(tx, found)
  })

/** Answers an appeal: 403 for who made the decision, unless they are the only admin there is; 409 where it is answered. */
export const answerAppeal =
  (kinds: Kinds) =>
  (ctx: Ctx, { appealId, outcome, reason }: AppealParams & AppealAnswerInput): Promise<Case> =>
    transaction(ctx, async (tx) => {
      const found = await findAppeal(tx, appealId)
      allow(found, notFound('appeal'))
      const { scope, row } = await lockCaseToAnswer(tx, found.caseId)
      const decision = await findDecision(tx, found.decisionId)
      const isOwn = decision?.decidedBy === scope.userId
      allow(
        !isOwn || (scope.all && (await adminIds(tx)).length === 1),
        forbidden('You have decided this yourself: somebody else looks again.'),
      )
      allow(row.state === 'appealed', conflict('Somebody has answered this already. Load it again.'))
      const answer = await writeDown(tx, row, { act: `appeal-${outcome}`, warned: false, reason })
      await answerAppealRow(tx, found.id, { state: outcome, answerId: answer.id })
      const after = outcome === 'overturned' ? await undo(tx, kinds, row, answer) : await letStand(tx, row, answer.at)
      await tellOfAnswer(tx, row, found.decisionId)
      await tellDesk(tx, row)
      return caseFile(tx, kinds, scope, after)
    })

/** Who does not look after it does not learn that there is such an appeal. */
async function lockCaseToAnswer(tx: Tx, caseId: string) {
  try {
    return await lockCaseToJudge(tx, caseId)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'NOT_FOUND') throw notFound('appeal')
    throw error
  }
}

async function letStand(tx: Tx, row: CaseRow, decidedAt: Date): Promise<CaseRow> {
  await updateCase(tx, row.id, { state: 'decided', decidedAt })
  await tellAuthor(tx, row)
  return { ...row, state: 'decided', decidedAt }
}
