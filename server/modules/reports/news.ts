/** Who hears of a case: the open apps of who looks after it, and afterwards whom it concerned. */
import type { Platform, Tx } from '../../platform/context.ts'
import type { Sanction } from '../moderation/index.ts'
import { notify, notifyAll } from '../notifications/index.ts'
import type { CaseRow } from './case-store.ts'
import type { Decision } from './decision-store.ts'
import { reportersOf } from './report-store.ts'
import { lookingAfter } from './scope.ts'

/** Never who it is about: before a decision they do not know of it. */
export async function tellDesk(tx: Tx<Platform>, row: Pick<CaseRow, 'id' | 'userId' | 'teamId'>): Promise<void> {
  tx.tell(await lookingAfter(tx, row), 'case.changed', { caseId: row.id })
}

/** The open apps of whose content it is. */
export const tellAuthor = (tx: Tx<Platform>, { id: caseId, userId }: Pick<CaseRow, 'id' | 'userId'>): Promise<void> =>
  tx.emit('decision.changed', { userId, caseId })

/** Who reported hears that somebody has looked; whose content it is, what was taken away and why. Who decided is in no notice. */
export async function tellOfDecision(
  tx: Tx<Platform>,
  row: CaseRow,
  { id: decisionId, act }: Decision,
  sanction: Sanction | null,
): Promise<void> {
  await notifyAll(tx, await reportersOf(tx, row.id), { kind: 'report-answered', subjects: {}, key: row.id })
  if (act !== 'hidden') return
  await notify(tx, row.userId, { kind: 'content-removed', subjects: { decisionId }, key: decisionId })
  if (sanction === null) return
  const subjects = { decisionId, ...(sanction.teamId !== null && { teamId: sanction.teamId }) }
  await notify(tx, row.userId, { kind: 'sanction', subjects, key: sanction.id })
}

export const tellOfRestoring = (tx: Tx<Platform>, { userId }: CaseRow, hiddenBy: string): Promise<void> =>
  notify(tx, userId, { kind: 'content-restored', subjects: { decisionId: hiddenBy }, key: hiddenBy })

/** `decisionId` is what was appealed: its author finds the answer beside it. */
export const tellOfAnswer = (tx: Tx<Platform>, { userId }: CaseRow, decisionId: string): Promise<void> =>
  notify(tx, userId, { kind: 'appeal-answered', subjects: { decisionId }, key: decisionId })
