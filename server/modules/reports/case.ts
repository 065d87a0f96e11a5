/** Looking at cases, and taking one up. */
import {
  claimMinutes,
  type Case,
  type CaseLine,
  type CaseParams,
  type CasesQuery,
  type Desk,
} from '@setpoint/contract/cases'
import type { Ctx, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import type { Scroll } from '../../platform/http/answers.ts'
import { cursorAt, placeOf } from '../../platform/http/cursor.ts'
import { allow, conflict, forbidden } from '../../platform/http/errors.ts'
import {
  countCases,
  findCase,
  listCases as findCaseRows,
  lockCase,
  updateCase,
  type CaseRow,
  type QueuePlace,
} from './case-store.ts'
import { isClaimedByOther } from './claim.ts'
import type { Kinds } from './kinds.ts'
import { tellDesk } from './news.ts'
import { looksAfter, type Scope } from './policy.ts'
import { caseFile, caseLines } from './case-file.ts'
import { findReportBy } from './report-store.ts'
import { deskOf, noSuchCase, scopeOf } from './scope.ts'

/** What the actor looks after, and how much waits; 403 for who looks after nothing. */
export async function readDesk(ctx: Ctx): Promise<Desk> {
  const scope = await deskOf(ctx)
  const teams = await Promise.all(
    [...scope.teams].map(async ([id, { name }]) => ({
      id,
      name,
      waiting: await countCases(ctx, scope, { state: 'open', teamId: id }),
    })),
  )
  return {
    all: scope.all,
    teams,
    waiting: await countCases(ctx, scope, { state: 'open' }),
    appeals: await countCases(ctx, scope, { state: 'appealed' }),
  }
}

/** 404 for a team that the actor does not look after. */
export async function listCases(ctx: Ctx, query: CasesQuery): Promise<Scroll<CaseLine>> {
  const scope = await deskOf(ctx)
  allow(query.team === undefined || scope.all || scope.teams.has(query.team), noSuchCase())
  const { state, team: teamId, kind, reason, limit } = query
  const after = queuePlaceOf(query.cursor)
  const found = await findCaseRows(ctx, scope, { state, teamId, kind, reason }, { after, limit: limit + 1 })
  const rows = found.slice(0, limit)
  const [first, last] = [rows[0], rows.at(-1)]
  return {
    items: await caseLines(ctx, rows),
    nextCursor: found.length > limit && last !== undefined ? queueCursor(last) : null,
    newestCursor: first === undefined ? null : queueCursor(first),
  }
}

/** The severity, then instant and id. */
const queueCursor = ({ severity, openedAt, decidedAt, id }: CaseRow): string =>
  `${severity}${cursorAt({ at: decidedAt ?? openedAt, id })}`

function queuePlaceOf(cursor: string | undefined): QueuePlace | null {
  if (cursor === undefined) return null
  const place = placeOf(/^[123]/.test(cursor) ? cursor.slice(1) : '')
  return place && { severity: Number(cursor[0]), ...place }
}

/** 404 for what the actor does not look after, or wrote. */
export const readCase =
  (kinds: Kinds) =>
  async (ctx: Ctx, { caseId }: CaseParams): Promise<Case> => {
    const scope = await scopeOf(ctx)
    const row = await findCase(ctx, caseId)
    allow(row !== null && looksAfter(scope, row), noSuchCase())
    return caseFile(ctx, kinds, scope, row)
  }

/** The case locked, for who looks after it; 403 for who has reported it: nobody judges their own report. */
export async function lockCaseToJudge(tx: Tx, caseId: string): Promise<{ scope: Scope; row: CaseRow }> {
  const scope = await scopeOf(tx)
  const row = await lockCase(tx, caseId)
  allow(row !== null && looksAfter(scope, row), noSuchCase())
  const own = await findReportBy(tx, row.id, scope.userId)
  allow(own === null, forbidden('You have reported this yourself: somebody else decides.'))
  return { scope, row }
}

export const takenUp = () => conflict('Somebody else is looking at this at the moment.')
export const decidedAlready = () => conflict('Somebody has decided this already. Load it again.')

/** Takes a case up, for a quarter of an hour; again, to have it longer. 409 while somebody else has it. */
export const claimCase =
  (kinds: Kinds) =>
  (ctx: Ctx, { caseId }: CaseParams): Promise<Case> =>
    transaction(ctx, async (tx) => {
      const { scope, row } = await lockCaseToJudge(tx, caseId)
      const now = tx.clock.now()
      allow(row.state === 'open', decidedAlready())
      allow(!isClaimedByOther(row, scope.userId, now), takenUp())
      const claim = { claimedBy: scope.userId, claimedUntil: new Date(now.getTime() + claimMinutes * 60_000) }
      await updateCase(tx, row.id, claim)
      await tellDesk(tx, row)
      return caseFile(tx, kinds, scope, { ...row, ...claim })
    })

/** Lets others have it; not having it is as good. */
export const releaseCase = (ctx: Ctx, { caseId }: CaseParams): Promise<void> =>
  transaction(ctx, async (tx) => {
    const { scope, row } = await lockCaseToJudge(tx, caseId)
    if (row.claimedBy !== scope.userId) return
    await updateCase(tx, row.id, { claimedBy: null, claimedUntil: null })
    await tellDesk(tx, row)
  })
