/** What was decided about one's own content, and what keeps one from writing. */
import type { DecisionParams, OwnDecision } from '@setpoint/contract/decisions'
import type { CursorQuery, Sanction } from '@setpoint/contract/reports'
import type { Ctx, Platform } from '../../platform/context.ts'
import type { Scroll } from '../../platform/http/answers.ts'
import { cursorAt, placeOf } from '../../platform/http/cursor.ts'
import { allow, notFound } from '../../platform/http/errors.ts'
import { listHolding, sanctionsOfDecisions, type Sanction as SanctionRow } from '../moderation/index.ts'
import { teamsNamedTo } from '../teams/index.ts'
import { findCases, heldOf, type CaseRow } from './case-store.ts'
import { appealsAgainst, decisionsOf, findDecision, listHidden, type Decision } from './decision-store.ts'
import { offersHelp } from './policy.ts'
import { nowhere, presentHeld, presentOwnDecision, presentSanction } from './present-own.ts'
import { countReasons, lastEvidenceOf } from './report-store.ts'

/** The latest first; what waits for a look stands before all, on the first page. */
export async function listOwnDecisions(ctx: Ctx, { cursor, limit }: CursorQuery): Promise<Scroll<OwnDecision>> {
  const before = placeOf(cursor)?.id ?? null
  const found = await listHidden(ctx, ctx.actor.userId, { before, limit: limit + 1 })
  const decisions = found.slice(0, limit)
  const held = before === null ? await heldOnes(ctx) : []
  const [first, last] = [decisions[0], decisions.at(-1)]
  return {
    items: [...held, ...(await presentAll(ctx, ctx.actor.userId, decisions))],
    nextCursor: found.length > limit && last !== undefined ? cursorAt(last) : null,
    newestCursor: first === undefined ? null : cursorAt(first),
  }
}

/** 404 for what is not about the actor. */
export async function readOwnDecision(ctx: Ctx, { decisionId }: DecisionParams): Promise<OwnDecision> {
  const decision = await findDecision(ctx, decisionId)
  allow(decision !== null && decision.userId === ctx.actor.userId && decision.act === 'hidden', notFound('decision'))
  return ownDecision(ctx, decision)
}

export async function ownDecision(ctx: Ctx, decision: Decision): Promise<OwnDecision> {
  const [presented] = await presentAll(ctx, ctx.actor.userId, [decision])
  allow(presented, notFound('decision'))
  return presented
}

/** Those that hold for the actor at this moment. */
export async function listOwnSanctions(ctx: Ctx): Promise<Sanction[]> {
  const sanctions = await listHolding(ctx, ctx.actor.userId)
  const names = await ownTeamNames(ctx, ctx.actor.userId, sanctions)
  return sanctions.map((sanction) => presentSanction(sanction, names))
}

/** As far as they still see those teams. */
async function ownTeamNames(
  platform: Platform,
  userId: string,
  sanctions: Iterable<SanctionRow>,
): Promise<Map<string, string>> {
  const ids = [...sanctions].flatMap(({ teamId }) => teamId ?? [])
  const teams = await teamsNamedTo(platform, userId, [...new Set(ids)])
  return new Map([...teams.values()].map(({ id, name }) => [id, name]))
}

async function heldOnes(ctx: Ctx): Promise<OwnDecision[]> {
  const rows = await heldOf(ctx, ctx.actor.userId)
  const about = await aboutCases(ctx, rows)
  return rows.map((row) => presentHeld({ row, ...about(row) }))
}

async function aboutCases(platform: Platform, rows: readonly CaseRow[]) {
  const ids = rows.map(({ id }) => id)
  const [evidence, reasons] = [await lastEvidenceOf(platform, ids), await countReasons(platform, ids)]
  return ({ id }: CaseRow) => ({
    evidence: evidence.get(id),
    place: evidence.get(id)?.place ?? nowhere,
    offersHelp: reasons.some(({ caseId, reason }) => caseId === id && offersHelp(reason)),
  })
}

/** A few queries for any number. */
export async function presentAll(
  platform: Platform,
  userId: string,
  decisions: readonly Decision[],
): Promise<OwnDecision[]> {
  const ids = decisions.map(({ id }) => id)
  const cases = await findCases(
    platform,
    decisions.map(({ caseId }) => caseId),
  )
  const [appeals, sanctions, all] = [
    await appealsAgainst(platform, ids),
    await sanctionsOfDecisions(platform, ids),
    await decisionsOf(platform, [...cases.keys()]),
  ]
  const names = await ownTeamNames(platform, userId, sanctions.values())
  const about = await aboutCases(platform, [...cases.values()])
  return decisions.flatMap((decision) => {
    const row = cases.get(decision.caseId)
    if (row === undefined) return []
    const [appeal, sanction] = [appeals.get(decision.id), sanctions.get(decision.id)]
    const parts = {
      row,
      ...about(row),
      appeal,
      answer: all.find(({ id }) => id === appeal?.answerId),
      sanction: sanction === undefined ? null : presentSanction(sanction, names),
    }
    return [presentOwnDecision(decision, parts, platform.clock.now())]
  })
}
