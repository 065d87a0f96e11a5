/** The only SQL that names `decision` and `appeal`. What is said is sealed with the key of whom it is about. */
import type { AppealState, DecisionAct } from '@setpoint/contract/decisions'
import type { Platform, Tx } from '../../platform/context.ts'
import { place } from '../../platform/vault/vault.ts'

export interface Decision {
  readonly id: string
  readonly caseId: string
  /** Whom it is about. */
  readonly userId: string
  readonly decidedBy: string | null
  readonly act: DecisionAct
  readonly warned: boolean
  readonly reason: string
  readonly at: Date
}

const columns = [
  'id',
  'case_id as caseId',
  'user_id as userId',
  'decided_by as decidedBy',
  'act',
  'warned',
  'sealed_reason as sealed',
  'at',
] as const
type Row = Omit<Decision, 'act' | 'reason'> & { readonly act: string; readonly sealed: Buffer }

const reasonPlace = (id: string) => place('decision', 'sealed_reason', id)

export async function insertDecision(tx: Tx<Platform>, decision: Decision): Promise<void> {
  const sealed = (await tx.vault.of(decision.userId)).seal(reasonPlace(decision.id), decision.reason)
  await tx.db
    .insertInto('decision')
    .values({
      id: decision.id,
      case_id: decision.caseId,
      user_id: decision.userId,
      decided_by: decision.decidedBy,
      act: decision.act,
      warned: decision.warned,
      sealed_reason: sealed,
      at: decision.at,
    })
    .execute()
}

async function opened({ vault }: Platform, { sealed, ...row }: Row): Promise<Decision> {
  const reason = (await vault.of(row.userId)).open(reasonPlace(row.id), sealed) as string
  // The table checks the act.
  return { ...row, act: row.act as DecisionAct, reason }
}

/** Of these cases, the first first. */
export async function decisionsOf(platform: Platform, caseIds: readonly string[]): Promise<Decision[]> {
  if (caseIds.length === 0) return []
  const rows = await platform.db
    .selectFrom('decision')
    .select(columns)
    .where('case_id', 'in', [...caseIds])
    .orderBy('id')
    .execute()
  return Promise.all(rows.map((row) => opened(platform, row)))
}

export async function findDecision(platform: Platform, id: string): Promise<Decision | null> {
  const row = await platform.db.selectFrom('decision').select(columns).where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : opened(platform, row)
}

/** What took something of somebody's away, the latest first; `before` is the last of the page before. */
export async function listHidden(
  platform: Platform,
  userId: string,
  { before, limit }: { before: string | null; limit: number },
): Promise<Decision[]> {
  const rows = await platform.db
    .selectFrom('decision')
    .select(columns)
    .where('user_id', '=', userId)
    .where('act', '=', 'hidden')
    .$if(before !== null, (decisions) => decisions.where('id', '<', String(before)))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return Promise.all(rows.map((row) => opened(platform, row)))
}

export interface Appeal {
  readonly id: string
  readonly decisionId: string
  readonly caseId: string
  readonly userId: string
  readonly text: string
  readonly state: AppealState
  readonly at: Date
  readonly answerId: string | null
}

const appealColumns = [
  'id',
  'decision_id as decisionId',
  'case_id as caseId',
  'user_id as userId',
  'sealed_text as sealed',
  'state',
  'at',
  'answer_id as answerId',
] as const
type AppealRow = Omit<Appeal, 'state' | 'text'> & { readonly state: string; readonly sealed: Buffer }

const textPlace = (id: string) => place('appeal', 'sealed_text', id)

async function openedAppeal({ vault }: Platform, { sealed, ...row }: AppealRow): Promise<Appeal> {
  const text = (await vault.of(row.userId)).open(textPlace(row.id), sealed) as string
  // The table checks the state.
  return { ...row, state: row.state as AppealState, text }
}

export async function insertAppeal(tx: Tx<Platform>, appeal: Appeal): Promise<void> {
  const sealed = (await tx.vault.of(appeal.userId)).seal(textPlace(appeal.id), appeal.text)
  await tx.db
    .insertInto('appeal')
    .values({
      id: appeal.id,
      decision_id: appeal.decisionId,
      case_id: appeal.caseId,
      user_id: appeal.userId,
      sealed_text: sealed,
      state: appeal.state,
      at: appeal.at,
      answer_id: appeal.answerId,
    })
    .execute()
}

export async function findAppeal(platform: Platform, id: string): Promise<Appeal | null> {
  const row = await platform.db.selectFrom('appeal').select(appealColumns).where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : openedAppeal(platform, row)
}

/** By the decision that each is against. */
export async function appealsAgainst(platform: Platform, decisionIds: readonly string[]): Promise<Map<string, Appeal>> {
  if (decisionIds.length === 0) return new Map()
  const rows = await platform.db
    .selectFrom('appeal')
    .select(appealColumns)
    .where('decision_id', 'in', [...decisionIds])
    .execute()
  const appeals = await Promise.all(rows.map((row) => openedAppeal(platform, row)))
  return new Map(appeals.map((appeal) => [appeal.decisionId, appeal]))
}

export async function answerAppealRow(
  tx: Tx<Platform>,
  id: string,
  { state, answerId }: { state: Exclude<AppealState, 'open'>; answerId: string },
): Promise<void> {
  await tx.db.updateTable('appeal').set({ state, answer_id: answerId }).where('id', '=', id).execute()
}
