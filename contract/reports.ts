/**
 * Reporting what should not stand here, and the sanctions on who wrote it. What is decided is in `decisions.ts`, the desk where
 * that is done in `cases.ts`.
 *
 * For everybody:
 * - `POST /posts/:postId/report`, `/comments/:commentId/report`, `/users/:userId/report`, `/teams/:teamId/report`,
 *   `/challenges/:challengeId/report`: ReportInput -> 201 ReportReceipt (200 when one had reported it already)
 * - `GET /moderation/reports`: one's own reports, CursorQuery -> OwnReport, endless
 * - `GET /moderation/sanctions`: one's own that hold at present -> Sanction[]
 *
 * Refusals: 404 for what one does not see or look after, 403 for what one sees and may not judge (one's own report), 409 where somebody
 * was faster. Who may not write at present gets 403 `SANCTIONED` wherever they would (contract/errors.ts).
 */
import * as z from 'zod/mini'
import { Instant, QueryInteger, Text, Uuid } from './common.ts'

/** What can be reported. `team`: its name, description and picture; `person`: display name, bio and picture. */
export const ContentKind = z.enum(['post', 'comment', 'challenge', 'team', 'person'])
export type ContentKind = z.infer<typeof ContentKind>

/** Why; from what can wait to what can't, see `severityOf` in server/modules/reports/policy.ts. */
export const ReportReason = z.enum([
  'spam',
  'cheating',
  'other',
  'harassment',
  'hate',
  'sexual',
  'dangerous-advice',
  'self-harm',
])
export type ReportReason = z.infer<typeof ReportReason>

/** 1: can wait; 2: should be looked at today; 3: at once. */
export const Severity = z.union([z.literal(1), z.literal(2), z.literal(3)])
export type Severity = z.infer<typeof Severity>

export const longestNote = 1_000

/** The note is read by who decides; who reported is told neither to the reported nor to a team's moderators. */
export const ReportInput = z.strictObject({ reason: ReportReason, note: z.optional(Text(longestNote)) })
export type ReportInput = z.infer<typeof ReportInput>

export const ReportReceipt = z.object({ id: Uuid, reason: ReportReason, at: Instant })
export type ReportReceipt = z.infer<typeof ReportReceipt>

export const ReportedPostParams = z.strictObject({ postId: Uuid })
export type ReportedPostParams = z.infer<typeof ReportedPostParams>
export const ReportedCommentParams = z.strictObject({ commentId: Uuid })
export type ReportedCommentParams = z.infer<typeof ReportedCommentParams>
export const ReportedUserParams = z.strictObject({ userId: Uuid })
export type ReportedUserParams = z.infer<typeof ReportedUserParams>
export const ReportedTeamParams = z.strictObject({ teamId: Uuid })
export type ReportedTeamParams = z.infer<typeof ReportedTeamParams>
export const ReportedChallengeParams = z.strictObject({ challengeId: Uuid })
export type ReportedChallengeParams = z.infer<typeof ReportedChallengeParams>

/** `open`: nobody has decided yet; `acted`: something was done about it; `kept`: it was left as it is. */
export const OwnReport = z.object({
  id: Uuid,
  kind: ContentKind,
  reason: ReportReason,
  note: z.nullable(z.string()),
  at: Instant,
  outcome: z.enum(['open', 'acted', 'kept']),
})
export type OwnReport = z.infer<typeof OwnReport>

export const CursorQuery = z.strictObject({
  cursor: z.optional(z.string().check(z.maxLength(200))),
  limit: z._default(QueryInteger(1, 50), 20),
})
export type CursorQuery = z.infer<typeof CursorQuery>

/** `muted`: writes nothing in one team; `barred`: writes nothing that others see, anywhere. Reading and logging go on. */
export const SanctionKind = z.enum(['muted', 'barred'])
export type SanctionKind = z.infer<typeof SanctionKind>

export const Sanction = z.object({
  id: Uuid,
  kind: SanctionKind,
  /** The team of a mute; its name is null where the person sees the team no more. */
  team: z.nullable(z.object({ id: Uuid, name: z.nullable(z.string()) })),
  from: Instant,
  until: z.nullable(Instant),
  /** Lifted before its end. */
  liftedAt: z.nullable(Instant),
  reason: z.nullable(z.string()),
  decisionId: z.nullable(Uuid),
})
export type Sanction = z.infer<typeof Sanction>
export const SanctionList = z.array(Sanction)

/** One of the texts that a content is made of, by the name of its field: `title`, `content`, `bio`. */
export const ContentText = z.object({ field: z.string(), text: z.string() })
export type ContentText = z.infer<typeof ContentText>

/** A content at one moment. */
export const ContentVersion = z.object({ at: Instant, texts: z.array(ContentText) })
export type ContentVersion = z.infer<typeof ContentVersion>

export const ContentState = z.enum(['shown', 'hidden', 'deleted'])
export type ContentState = z.infer<typeof ContentState>

/** Where a content is to be found on the screens. */
export const ContentPlace = z.object({
  postId: z.nullable(Uuid),
  commentId: z.nullable(Uuid),
  challengeId: z.nullable(Uuid),
  teamId: z.nullable(Uuid),
  userId: z.nullable(Uuid),
})
export type ContentPlace = z.infer<typeof ContentPlace>

/** Somebody on the desk; `username` is null once they are erased. */
export const DeskPerson = z.object({ id: Uuid, username: z.nullable(z.string()) })
export type DeskPerson = z.infer<typeof DeskPerson>
export const DeskTeam = z.object({ id: Uuid, name: z.nullable(z.string()) })
export type DeskTeam = z.infer<typeof DeskTeam>
