/** Signing in with an account that one has elsewhere (`/auth/oidc`), and the accounts linked for it (`/users/me/linked-accounts`). */
import * as z from 'zod/mini'
import { Instant, Language, Line, TimeZone, Uuid } from './common.ts'
import {
  AgeGroup,
  Captcha,
  Email,
  MailToken,
  Password,
  SecondFactorChallenge,
  SessionTokens,
  Username,
} from './identity.ts'

/** A provider's short name in addresses, such as `google`. */
export const ProviderId = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'Not a provider'))

/** A path of this app: never another site. */
export const ReturnPath = z
  .string()
  .check(z.maxLength(500), z.regex(/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/, 'Not a path'))

/** What the browser is sent away for. */
export const ProviderPurpose = z.enum(['sign-in', 'link', 'prove'])
export type ProviderPurpose = z.infer<typeof ProviderPurpose>

/**
 * Why somebody comes back from a provider without having got anywhere; in the fragment of the address they come back to.
 * `cancelled`: they said no. `expired`: it took too long, was used already, or began in another browser. `refused`: the
 * provider's answer cannot be accepted. `unavailable`: the provider does not answer.
 */
export const ProviderProblem = z.enum(['cancelled', 'expired', 'refused', 'unavailable'])
export type ProviderProblem = z.infer<typeof ProviderProblem>

/** Where the browser comes back to, in this app: `#ticket=…&purpose=…`, or `#problem=…`. */
export const returnScreen = '/login/provider'

export const ProviderParams = z.strictObject({ provider: ProviderId })
export type ProviderParams = z.infer<typeof ProviderParams>

export const ProviderStartInput = z.strictObject({
  /** Where to go in the app afterwards. */
  returnTo: z.optional(ReturnPath),
})
export type ProviderStartInput = z.infer<typeof ProviderStartInput>

/** The same for who is signed in. */
export const OwnProviderStartInput = z.strictObject({ provider: ProviderId, returnTo: z.optional(ReturnPath) })
export type OwnProviderStartInput = z.infer<typeof OwnProviderStartInput>

export const ProviderStart = z.object({
  /** Where the browser is to go now. */
  address: z.string(),
  /** The origin that it will come back to. From elsewhere, go there first: the way back is bound to the browser by a cookie. */
  returnsTo: z.string(),
})
export type ProviderStart = z.infer<typeof ProviderStart>

/** Whatever a provider sends along; it is checked against what was asked. */
export const ProviderReturn = z.record(z.string(), z.unknown())
export type ProviderReturn = z.infer<typeof ProviderReturn>

/** The ticket stands in the fragment of the address that the browser came back to, and works in that browser only. */
export const ProviderTicketInput = z.strictObject({ ticket: MailToken })
export type ProviderTicketInput = z.infer<typeof ProviderTicketInput>

export const ProviderSignInInput = z.strictObject({ ticket: MailToken, useCookie: z.optional(z.boolean()) })
export type ProviderSignInInput = z.infer<typeof ProviderSignInInput>

/** Nobody here has this account yet: what is known, for the screen that asks for the rest. */
export const ProviderSignUp = z.object({
  providerName: z.string(),
  /** As the provider has it. */
  email: z.nullable(z.string()),
  /** The provider vouches for it: it is taken as it is. Otherwise it can be changed, and is verified by mail. */
  emailVerified: z.boolean(),
  /** A free username, or nothing. */
  username: z.string(),
})
export type ProviderSignUp = z.infer<typeof ProviderSignUp>

/** Exactly one of `session`, `secondFactor` and `signUp` is there. */
export const ProviderSignIn = z.object({
  session: z.nullable(SessionTokens),
  secondFactor: z.nullable(SecondFactorChallenge),
  signUp: z.nullable(ProviderSignUp),
  returnTo: z.nullable(z.string()),
})
export type ProviderSignIn = z.infer<typeof ProviderSignIn>

export const ProviderRegisterInput = z.strictObject({
  ticket: MailToken,
  username: Username,
  /** Needed, and allowed, only where the provider does not vouch for one. */
  email: z.optional(Email),
  /** Under 13 is refused, and nothing is kept of it. */
  age: AgeGroup,
  language: z.optional(Language),
  timeZone: z.optional(TimeZone),
  /** Needed unless `GET /auth/options` says otherwise. */
  captcha: z.optional(Captcha),
  useCookie: z.optional(z.boolean()),
})
export type ProviderRegisterInput = z.infer<typeof ProviderRegisterInput>

export const LinkedAccount = z.object({
  id: Uuid,
  provider: ProviderId,
  /** As the operator calls the provider. */
  providerName: z.string(),
  /** The e-mail or name that the account had there when it was linked. */
  label: z.nullable(Line(320)),
  linkedAt: Instant,
  lastUsedAt: z.nullable(Instant),
})
export type LinkedAccount = z.infer<typeof LinkedAccount>

export const LinkedAccounts = z.object({
  accounts: z.array(LinkedAccount),
  /** Without one, the last linked account stays. */
  hasPassword: z.boolean(),
})
export type LinkedAccounts = z.infer<typeof LinkedAccounts>

export const LinkedAccountParams = z.strictObject({ linkedAccountId: Uuid })
export type LinkedAccountParams = z.infer<typeof LinkedAccountParams>

/** Proven anew; and where one was. */
export const ProviderProof = z.object({ returnTo: z.nullable(z.string()) })
export type ProviderProof = z.infer<typeof ProviderProof>

/** For an account that has no password yet. */
export const SetPasswordInput = z.strictObject({ password: Password })
export type SetPasswordInput = z.infer<typeof SetPasswordInput>
