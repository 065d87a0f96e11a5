/**
 * What is decided about a content, what its author reads of that, and appeals.
 *
 * For everybody:
 * - `GET /moderation/mine`: what was decided about one's own content, CursorQuery -> OwnDecision, endless
 * - `GET /moderation/mine/:decisionId` -> OwnDecision; `POST /moderation/mine/:decisionId/appeal`: AppealInput -> 201 OwnDecision
 *
 * For admins (everything) and who may moderate posts in a team (what was written in that team):
 * - `POST /moderation/cases/:caseId/decision`: DecisionInput -> Case
 * - `POST /moderation/cases/:caseId/restore`: RestoreInput -> Case
 * - `POST /moderation/appeals/:appealId/answer`: AppealAnswerInput -> Case
 */
import * as z from 'zod/mini'
import { Instant, Text, Uuid } from './common.ts'
import { ContentKind, ContentPlace, ContentText, DeskPerson, Sanction } from './reports.ts'

export const longestAppeal = 2_000
export const longestWhy = 1_000
/** Days in which a decision can be appealed. */
export const appealDays = 30
/** Days that a mute in a team, and a bar everywhere, can last. */
export const longestMute = 90
export const longestBar = 365

export const DecisionAct = z.enum(['dismissed', 'hidden', 'restored', 'appeal-upheld', 'appeal-overturned'])
export type DecisionAct = z.infer<typeof DecisionAct>

/** A row of the log: it is never changed. */
export const Decision = z.object({
  id: Uuid,
  act: DecisionAct,
  warned: z.boolean(),
  sanction: z.nullable(Sanction),
  /** Null once that account is erased. */
  by: z.nullable(DeskPerson),
  at: Instant,
  reason: z.string(),
})
export type Decision = z.infer<typeof Decision>

export const AppealState = z.enum(['open', 'upheld', 'overturned'])
export type AppealState = z.infer<typeof AppealState>

export const Appeal = z.object({
  id: Uuid,
  state: AppealState,
  text: z.string(),
  at: Instant,
  answer: z.nullable(z.string()),
  answeredAt: z.nullable(Instant),
})
export type Appeal = z.infer<typeof Appeal>

/** How often what the author wrote was decided about before, as far as the actor looks after it. */
export const DecisionCounts = z.object({ dismissed: z.int(), hidden: z.int(), warned: z.int(), sanctioned: z.int() })
export type DecisionCounts = z.infer<typeof DecisionCounts>

const Why = Text(longestWhy).check(z.regex(/\S[^]*\S[^]*\S/, 'Say why, in a few words'))

/**
 * `dismiss` leaves it as it is; `hide` takes it away from everybody, `warn` with a warning, `mute` in that team for some days,
 * `bar` everywhere for some days (admins). The reason is shown to the author, except of a dismissal.
 */
export const DecisionChoice = z.enum(['dismiss', 'hide', 'warn', 'mute', 'bar'])
export type DecisionChoice = z.infer<typeof DecisionChoice>

/** The longest that each sanction lasts, in days; what is not in it is none. */
const longestOf: Partial<Record<DecisionChoice, number>> = { mute: longestMute, bar: longestBar }

/** `days` is for `mute` and `bar`, and for those alone. */
export const DecisionInput = z
  .strictObject({
    act: DecisionChoice,
    reason: Why,
    days: z.optional(z.int().check(z.minimum(1), z.maximum(longestBar))),
  })
  .check(
    z.refine(({ act, days }) => (longestOf[act] === undefined) === (days === undefined), {
      path: ['days'],
      error: 'Needed for a sanction, and for nothing else',
    }),
    z.refine(({ act, days = 0 }) => days <= (longestOf[act] ?? longestBar), {
      path: ['days'],
      error: `Must be ${longestMute} at most in a team`,
    }),
  )
export type DecisionInput = z.infer<typeof DecisionInput>

/** Shows it again, and lifts the sanction that came with it. */
export const RestoreInput = z.strictObject({ reason: Why })
export type RestoreInput = z.infer<typeof RestoreInput>

export const AppealInput = z.strictObject({
  text: Text(longestAppeal).check(z.regex(/\S[^]*\S[^]*\S/, 'Say why, in a few words')),
})
export type AppealInput = z.infer<typeof AppealInput>

export const AppealParams = z.strictObject({ appealId: Uuid })
export type AppealParams = z.infer<typeof AppealParams>

/** `upheld`: the decision stands; `overturned`: the content is shown again, and the sanction lifted. */
export const AppealAnswerInput = z.strictObject({ outcome: z.enum(['upheld', 'overturned']), reason: Why })
export type AppealAnswerInput = z.infer<typeof AppealAnswerInput>

/** What the author reads about a decision. Who decided and who reported is not in it. */
export const OwnDecision = z.object({
  /** Of the decision; of the case while something is held. */
  id: Uuid,
  kind: ContentKind,
  place: ContentPlace,
  /** `held`: nobody has decided yet. `restored`: it is shown again. */
  state: z.enum(['held', 'hidden', 'restored']),
  texts: z.array(ContentText),
  reason: z.nullable(z.string()),
  warned: z.boolean(),
  sanction: z.nullable(Sanction),
  at: Instant,
  appeal: z.nullable(Appeal),
  /** Until when it can be appealed; null where the time is over, it was appealed already, or nothing was decided. */
  appealUntil: z.nullable(Instant),
  /** Held for what may mean that somebody is not well: the screen says where there is help. */
  offersHelp: z.boolean(),
})
export type OwnDecision = z.infer<typeof OwnDecision>

export const DecisionParams = z.strictObject({ decisionId: Uuid })
export type DecisionParams = z.infer<typeof DecisionParams>
