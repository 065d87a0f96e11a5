/** What somebody has written and what was decided about it, as far as the actor looks after that. */
import type { ContentLine, ContentsQuery, PersonRecord, RecordParams, RecordQuery } from '@setpoint/contract/cases'
import type { DecisionCounts } from '@setpoint/contract/decisions'
import type { Ctx, Platform } from '../../platform/context.ts'
import type { Scroll } from '../../platform/http/answers.ts'
import { cursorAt, placeOf } from '../../platform/http/cursor.ts'
import { allow } from '../../platform/http/errors.ts'
import { noSuchPerson } from '../identity/index.ts'
import { listSanctions, sanctionsOfDecisions, type ListedContent } from '../moderation/index.ts'
import { findMember } from '../teams/index.ts'
import { casesAbout, findLastCases, type CaseRow } from './case-store.ts'
import { decisionsOf, type Decision } from './decision-store.ts'
import { excerptOf, reportableOf, type Kinds } from './kinds.ts'
import { namesFor, personIn } from './names.ts'
import { looksAfter, type Scope } from './policy.ts'
import { presentRecorded } from './present.ts'
import { presentSanction } from './present-own.ts'
import { scopeOf } from './scope.ts'

const mostDecisions = 100

/** How often it came to what; a restored one counts as neither. */
export async function countsOf(platform: Platform, cases: readonly CaseRow[]): Promise<DecisionCounts> {
  const decided = cases.filter(({ state }) => state !== 'open')
  const all = await decisionsOf(
    platform,
    decided.map(({ id }) => id),
  )
  const inForce = all.filter(({ id }) => decided.some(({ hiddenBy }) => hiddenBy === id))
  const sanctions = await sanctionsOfDecisions(
    platform,
    inForce.map(({ id }) => id),
  )
  return {
    dismissed: all.filter(({ act }) => act === 'dismissed').length,
    hidden: inForce.length,
    warned: inForce.filter(({ warned }) => warned).length,
    sanctioned: sanctions.size,
  }
}

/** 404 for who the actor does not look after: in that team, or (admins) at all. */
export const readRecord =
  (kinds: Kinds) =>
  async (ctx: Ctx, { personId: userId, team }: RecordParams & RecordQuery): Promise<PersonRecord> => {
    const scope = await scopeAbout(ctx, kinds, userId, team)
    const cases = await casesAbout(ctx, scope, userId, team)
    const decisions = await latestDecisions(ctx, cases)
    const sanctions = await listSanctions(ctx, userId, team ?? null, mostDecisions)
    const names = await namesFor(
      ctx,
      [userId, ...decisions.map(({ decidedBy }) => decidedBy)],
      sanctions.map(({ teamId }) => teamId),
    )
    const sanctionOf = await sanctionsOfDecisions(
      ctx,
      decisions.map(({ id }) => id),
    )
    return {
      person: personIn(names, userId),
      record: await countsOf(ctx, cases),
      openCases: cases.filter(({ state }) => state === 'open').length,
      sanctions: sanctions.map((sanction) => presentSanction(sanction, names.teams)),
      decisions: decisions.flatMap((decision) => {
        const row = cases.find(({ id }) => id === decision.caseId)
        return row === undefined ? [] : [presentRecorded(decision, row, { names, sanctionOf })]
      }),
    }
  }

async function latestDecisions(platform: Platform, cases: readonly CaseRow[]): Promise<Decision[]> {
  const all = await decisionsOf(
    platform,
    cases.map(({ id }) => id),
  )
  return all.toReversed().slice(0, mostDecisions)
}

/** What somebody has written, the latest first, in whatever state. */
export const listContents =
  (kinds: Kinds) =>
  async (ctx: Ctx, query: RecordParams & ContentsQuery): Promise<Scroll<ContentLine>> => {
    const { personId: userId, team, kind, cursor, limit } = query
    const scope = await scopeAbout(ctx, kinds, userId, team)
    const page = { teamId: team ?? null, before: placeOf(cursor), limit: limit + 1 }
    const found = await reportableOf(kinds, kind).listBy(ctx, userId, page)
    const contents = found.slice(0, limit)
    const [first, last] = [contents[0], contents.at(-1)]
    return {
      items: await contentLines(ctx, scope, kind, contents),
      nextCursor: found.length > limit && last !== undefined ? cursorAt(last) : null,
      newestCursor: first === undefined ? null : cursorAt(first),
    }
  }

async function contentLines(
  ctx: Ctx,
  scope: Scope,
  kind: ContentsQuery['kind'],
  contents: readonly ListedContent[],
): Promise<ContentLine[]> {
  const cases = await findLastCases(
    ctx,
    kind,
    contents.map(({ id }) => id),
  )
  const names = await namesFor(
    ctx,
    [],
    contents.map(({ teamId }) => teamId),
  )
  return contents.map((content) => {
    const last = cases.get(content.id)
    return {
      kind,
      id: content.id,
      place: content.place,
      team: content.teamId === null ? null : { id: content.teamId, name: names.teams.get(content.teamId) ?? null },
      at: content.at.toISOString(),
      state: content.state,
      excerpt: excerptOf(content.texts),
      caseId: last !== undefined && looksAfter(scope, last) ? last.id : null,
    }
  })
}

async function scopeAbout(ctx: Ctx, kinds: Kinds, userId: string, teamId: string | undefined): Promise<Scope> {
  const scope = await scopeOf(ctx)
  // Without a team, everything is asked for: admins see it, of everybody but themselves.
  const about = { userId, teamId: teamId ?? null }
  allow(looksAfter(scope, about), noSuchPerson())
  allow(scope.all ? await isKnown(ctx, userId) : await isOfTeam(ctx, kinds, scope, userId, teamId), noSuchPerson())
  return scope
}

const isKnown = async (platform: Platform, userId: string): Promise<boolean> =>
  (await namesFor(platform, [userId], [])).people.has(userId)

/** Somebody of whom the team has nothing is not there for its moderators. */
async function isOfTeam(
  ctx: Ctx,
  kinds: Kinds,
  scope: Scope,
  userId: string,
  teamId: string | undefined,
): Promise<boolean> {
  if (teamId === undefined) return false
  if ((await findMember(ctx, teamId, userId)) !== null) return true
  if ((await casesAbout(ctx, scope, userId, teamId)).length > 0) return true
  const page = { teamId, before: null, limit: 1 }
  for (const kind of ['post', 'comment'] as const) {
    const written = (await kinds.get(kind)?.listBy(ctx, userId, page)) ?? []
    if (written.length > 0) return true
  }
  return false
}
