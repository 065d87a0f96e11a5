/** What a person has agreed to, and what a young person's guardian has (`/users/me/consents`, `/users/me/guardian`, `/guardian`). */
import * as z from 'zod/mini'
import { Instant, Language, Uuid } from './common.ts'
import { Email, MailToken } from './identity.ts'

export const ConsentPurpose = z.enum(['team-leaderboard', 'challenge', 'coach', 'gym', 'public-profile', 'analytics'])
export type ConsentPurpose = z.infer<typeof ConsentPurpose>

/**
 * The version of each purpose's words that is asked for now; the words are in the web app's texts, every version of them.
 * Whoever changes what a purpose means adds words and counts up: what was agreed to before is then no longer good enough.
 */
export const consentVersions: Readonly<Record<ConsentPurpose, number>> = {
  'team-leaderboard': 2,
  challenge: 1,
  coach: 1,
  gym: 1,
  'public-profile': 1,
  analytics: 1,
}

/** Purposes that are agreed to for one team, challenge, coach or gym at a time. */
export const isForSomebody = (purpose: ConsentPurpose): boolean =>
  purpose === 'team-leaderboard' || purpose === 'challenge' || purpose === 'coach' || purpose === 'gym'

export const ConsentVersion = z.int().check(z.minimum(1), z.maximum(1_000_000))

/** `outdated`: agreed to words that have changed since, so that it counts no longer. */
export const ConsentState = z.enum(['given', 'outdated', 'withdrawn', 'never'])
export type ConsentState = z.infer<typeof ConsentState>

/** Who said it: the person, their guardian, or a birth date that made the person too young for it. */
export const ConsentSaidBy = z.enum(['person', 'guardian', 'age'])
export type ConsentSaidBy = z.infer<typeof ConsentSaidBy>

export const Consent = z.object({
  purpose: ConsentPurpose,
  /** The team, challenge, coach or gym; null where the purpose is for nobody in particular. */
  with: z.nullable(Uuid),
  state: ConsentState,
  /** Of the words that were shown. */
  version: z.nullable(z.int()),
  /** When it was given or withdrawn. */
  since: z.nullable(Instant),
})
export type Consent = z.infer<typeof Consent>

/** One entry of the ledger. */
export const ConsentAct = z.object({
  id: Uuid,
  purpose: ConsentPurpose,
  with: z.nullable(Uuid),
  given: z.boolean(),
  version: z.int(),
  language: Language,
  by: ConsentSaidBy,
  at: Instant,
})
export type ConsentAct = z.infer<typeof ConsentAct>

/** Whether somebody has to agree before the person can: `pending` once they have been asked. */
export const GuardianState = z.enum(['not-needed', 'needed', 'pending', 'given'])
export type GuardianState = z.infer<typeof GuardianState>

export const Guardian = z.object({
  state: GuardianState,
  /** Whom we asked. */
  email: z.nullable(z.string()),
  askedAt: z.nullable(Instant),
  givenAt: z.nullable(Instant),
  /** A guardian's agreement is needed below this age. */
  untilAge: z.int(),
})
export type Guardian = z.infer<typeof Guardian>

/** `current` has one entry for each purpose, or for each team, challenge, coach and gym of it; `history` is the ledger, the latest first. */
export const Consents = z.object({
  current: z.array(Consent),
  history: z.array(ConsentAct),
  /** True when the ledger is longer than what is shown of it; the export has all. */
  historyIsCut: z.boolean(),
  guardian: Guardian,
})
export type Consents = z.infer<typeof Consents>

export const ConsentParams = z.strictObject({ purpose: ConsentPurpose })
export type ConsentParams = z.infer<typeof ConsentParams>

/** `version` is that of the words that were shown; giving takes the present one only. `with` names the team, challenge, coach or gym. */
export const ConsentInput = z.strictObject({
  given: z.boolean(),
  version: ConsentVersion,
  with: z.optional(Uuid),
})
export type ConsentInput = z.infer<typeof ConsentInput>

export const GuardianInput = z.strictObject({ email: Email })
export type GuardianInput = z.infer<typeof GuardianInput>

export const GuardianLink = z.strictObject({ token: MailToken })
export type GuardianLink = z.infer<typeof GuardianLink>

/** What a guardian is shown: whom it is about, and what they have said so far. */
export const GuardianRequest = z.object({
  username: z.string(),
  given: z.boolean(),
  givenAt: z.nullable(Instant),
  untilAge: z.int(),
})
export type GuardianRequest = z.infer<typeof GuardianRequest>
