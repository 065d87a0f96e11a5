/**
 * The desk: the cases that somebody looks after, and what is known there of a person.
 *
 * For admins (everything) and who may moderate posts in a team (what was written in that team):
 * - `GET /moderation/desk` -> Desk: what one looks after, and how much waits
 * - `GET /moderation/cases`: CasesQuery -> CaseLine, endless; `GET /moderation/cases/:caseId` -> Case
 * - `POST /moderation/cases/:caseId/claim` -> Case (409 while somebody else has it); `DELETE …/claim` -> 204
 * - `GET /moderation/cases/:caseId/pictures/:position`: a picture of the content by its signed address
 * - `GET /moderation/people/:personId?team=` -> PersonRecord; `…/contents?team=&kind=&cursor=` -> ContentLine, endless
 */
import * as z from 'zod/mini'
import { Instant, QueryInteger, Uuid } from './common.ts'
import { Appeal, Decision, DecisionCounts } from './decisions.ts'
import {
  ContentKind,
  ContentPlace,
  ContentState,
  ContentVersion,
  CursorQuery,
  DeskPerson,
  DeskTeam,
  ReportReason,
  Sanction,
  Severity,
} from './reports.ts'

/** Minutes that a case is somebody's who has taken it up. */
export const claimMinutes = 15

/** What the actor looks after: `all` for an admin, else the teams. */
export const Desk = z.object({
  all: z.boolean(),
  teams: z.array(z.object({ id: Uuid, name: z.string(), waiting: z.int() })),
  /** Open cases and appeals of all that, counted to 1,000. */
  waiting: z.int(),
  appeals: z.int(),
})
export type Desk = z.infer<typeof Desk>

/** `open`: waits for a decision; `appealed`: for another look; `decided`: neither. */
export const CaseState = z.enum(['open', 'appealed', 'decided'])
export type CaseState = z.infer<typeof CaseState>

export const CasesQuery = z.strictObject({
  state: z._default(CaseState, 'open'),
  /** One team's; without it, everything that the actor looks after. */
  team: z.optional(Uuid),
  kind: z.optional(ContentKind),
  reason: z.optional(ReportReason),
  ...CursorQuery.shape,
})
export type CasesQuery = z.infer<typeof CasesQuery>

export const CaseParams = z.strictObject({ caseId: Uuid })
export type CaseParams = z.infer<typeof CaseParams>

export const Claim = z.object({ by: DeskPerson, until: Instant, mine: z.boolean() })
export type Claim = z.infer<typeof Claim>

export const ReasonCount = z.object({ reason: ReportReason, count: z.int() })
export type ReasonCount = z.infer<typeof ReasonCount>

/**
 * `auto` is the word lists' finding. Open cases: the most severe first, then the oldest; appealed ones: the oldest decision first;
 * decided ones: the latest first.
 */
export const CaseLine = z.object({
  id: Uuid,
  kind: ContentKind,
  team: z.nullable(DeskTeam),
  author: DeskPerson,
  state: CaseState,
  severity: Severity,
  openedAt: Instant,
  /** What was reported, its beginning. */
  excerpt: z.string(),
  reasons: z.array(ReasonCount),
  reports: z.int(),
  auto: z.boolean(),
  /** Not shown to anybody until it is decided, because of what the word lists found. */
  held: z.boolean(),
  claim: z.nullable(Claim),
  /** The last decision. */
  decidedAt: z.nullable(Instant),
})
export type CaseLine = z.infer<typeof CaseLine>

/** `reporter` is told to admins only; null otherwise, for the word lists, and once they are erased. */
export const CaseReport = z.object({
  id: Uuid,
  reason: ReportReason,
  source: z.enum(['person', 'auto']),
  note: z.nullable(z.string()),
  reporter: z.nullable(DeskPerson),
  at: Instant,
})
export type CaseReport = z.infer<typeof CaseReport>

/** What the actor may do with the case now; each is refused otherwise. */
export const CaseRights = z.object({
  decide: z.boolean(),
  mute: z.boolean(),
  bar: z.boolean(),
  restore: z.boolean(),
  answerAppeal: z.boolean(),
  /** Why neither: the actor reported it, decided what is appealed, or somebody else has it. */
  because: z.nullable(z.enum(['own-report', 'own-decision', 'claimed'])),
})
export type CaseRights = z.infer<typeof CaseRights>

export const Case = z.object({
  ...CaseLine.shape,
  place: ContentPlace,
  contentState: ContentState,
  /** As it was at the reports, the first one first. */
  reported: z.array(ContentVersion),
  /** As it is now, and how it came to that, the latest first; empty once it is gone. */
  versions: z.array(ContentVersion),
  /** Addresses, good for the actor. */
  pictures: z.array(z.string()),
  /** The first 200. */
  allReports: z.array(CaseReport),
  /** What the word lists find in it. */
  words: z.array(z.string()),
  decisions: z.array(Decision),
  appeal: z.nullable(Appeal),
  record: DecisionCounts,
  sanctions: z.array(Sanction),
  rights: CaseRights,
})
export type Case = z.infer<typeof Case>

export const CasePictureParams = z.strictObject({ caseId: Uuid, position: QueryInteger(0, 20) })
export type CasePictureParams = z.infer<typeof CasePictureParams>
export const CasePictureQuery = z.strictObject({
  viewer: Uuid,
  expires: z.string().check(z.regex(/^\d{1,12}$/, 'Must be Unix seconds')),
  signature: z.string().check(z.maxLength(200)),
})
export type CasePictureQuery = z.infer<typeof CasePictureQuery>

export const RecordParams = z.strictObject({ personId: Uuid })
export type RecordParams = z.infer<typeof RecordParams>

/** `team` asks about what somebody wrote in one team; without it, about everything (admins). */
export const RecordQuery = z.strictObject({ team: z.optional(Uuid) })
export type RecordQuery = z.infer<typeof RecordQuery>

export const RecordedDecision = z.object({ ...Decision.shape, caseId: Uuid, kind: ContentKind })
export type RecordedDecision = z.infer<typeof RecordedDecision>

/** What was decided about somebody, the latest first (up to 100), as far as the actor looks after it. */
export const PersonRecord = z.object({
  person: DeskPerson,
  record: DecisionCounts,
  openCases: z.int(),
  sanctions: z.array(Sanction),
  decisions: z.array(RecordedDecision),
})
export type PersonRecord = z.infer<typeof PersonRecord>

export const ContentsQuery = z.strictObject({
  ...RecordQuery.shape,
  kind: z._default(z.enum(['post', 'comment', 'challenge', 'team']), 'post'),
  ...CursorQuery.shape,
})
export type ContentsQuery = z.infer<typeof ContentsQuery>

/** `caseId`: the last case about it that the actor looks after. */
export const ContentLine = z.object({
  kind: ContentKind,
  id: Uuid,
  place: ContentPlace,
  team: z.nullable(DeskTeam),
  at: Instant,
  state: ContentState,
  excerpt: z.string(),
  caseId: z.nullable(Uuid),
})
export type ContentLine = z.infer<typeof ContentLine>
