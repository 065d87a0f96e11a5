/** Everything about a case, put together for who looks after it; lists with a few queries for any number of lines. */
import type { Case, CaseLine } from '@setpoint/contract/cases'
import type { Ctx } from '../../platform/context.ts'
import { adminIds } from '../identity/index.ts'
import { listSanctions, sanctionsOfDecisions } from '../moderation/index.ts'
import { isClaimedByOther } from './claim.ts'
import { casesAbout, type CaseRow } from './case-store.ts'
import { appealsAgainst, decisionsOf } from './decision-store.ts'
import { reportableOf, type Kinds } from './kinds.ts'
import { namesFor } from './names.ts'
import { pictureAddresses } from './picture-address.ts'
import { rightsIn, type Scope } from './policy.ts'
import { presentCase, presentLine } from './present.ts'
import { countsOf } from './record.ts'
import { countReasons, evidenceOf, findReportBy, lastEvidenceOf, reportsOf } from './report-store.ts'
import { findWords } from './words/find.ts'

export async function caseLines(ctx: Ctx, rows: readonly CaseRow[]): Promise<CaseLine[]> {
  const ids = rows.map(({ id }) => id)
  const [evidence, reasons, names] = [
    await lastEvidenceOf(ctx, ids),
    await countReasons(ctx, ids),
    await namesFor(
      ctx,
      rows.flatMap(({ userId, claimedBy }) => [userId, claimedBy]),
      rows.map(({ teamId }) => teamId),
    ),
  ]
  return rows.map((row) =>
    presentLine(row, {
      names,
      actorId: ctx.actor.userId,
      now: ctx.clock.now(),
      texts: evidence.get(row.id)?.texts ?? [],
      reasons: reasons.filter(({ caseId }) => caseId === row.id),
    }),
  )
}

/** For who looks after it. */
export async function caseFile(ctx: Ctx, kinds: Kinds, scope: Scope, row: CaseRow): Promise<Case> {
  const content = await reportableOf(kinds, row.kind).find(ctx, row.contentId)
  const [evidence, reports, decisions] = [
    await evidenceOf(ctx, row.id),
    await reportsOf(ctx, [row.id]),
    await decisionsOf(ctx, [row.id]),
  ]
  const hidden = decisions.find(({ act }) => act === 'hidden')
  const appeal = hidden && (await appealsAgainst(ctx, [hidden.id])).get(hidden.id)
  const ids = decisions.map(({ id }) => id)
  const [sanctions, all] = [
    await sanctionsOfDecisions(ctx, ids),
    await listSanctions(ctx, row.userId, scope.all ? null : row.teamId, 20),
  ]
  const people = [row.userId, row.claimedBy, ...decisions.map(({ decidedBy }) => decidedBy)]
  const names = await namesFor(
    ctx,
    [...people, ...(scope.all ? reports.map(({ userId }) => userId) : [])],
    [row.teamId, ...all.map(({ teamId }) => teamId)],
  )
  const rights = rightsIn(scope, {
    teamId: row.teamId,
    state: row.state,
    isHidden: row.hiddenBy !== null,
    reportedByActor: (await findReportBy(ctx, row.id, scope.userId)) !== null,
    claimedByOther: isClaimedByOther(row, scope.userId, ctx.clock.now()),
    decidedByActor: hidden?.decidedBy === scope.userId,
    isOnlyAdmin: (await adminIds(ctx)).length === 1,
  })
  const [line] = await caseLines(ctx, [row])
  if (line === undefined) throw new Error('a line a case')
  return presentCase(line, {
    names,
    content,
    pictures: content === null ? [] : pictureAddresses(ctx, row.id, content.pictures.length),
    evidence,
    reports,
    tellsReporters: scope.all,
    words: findWords(evidence.at(-1)?.texts ?? [], ctx.config.MODERATION_WORDS).map(({ found }) => found),
    decisions,
    sanctionOf: sanctions,
    appeal,
    counts: await countsOf(ctx, await casesAbout(ctx, scope, row.userId, undefined)),
    sanctions: all,
    rights,
  })
}
