/** Who someone is: accounts, sessions and passwords (`/auth`, `/users/me/sessions`, `/users/me/security-log`). */
import * as z from 'zod/mini'
import { historyQuery, Instant, Language, Line, TimeZone, Uuid } from './common.ts'

export const Role = z.enum(['member', 'coach', 'admin'])
export type Role = z.infer<typeof Role>

/** RFC 5321, 4.5.3.1: what is longer, no mail server takes. */
export const Email = z
  .email()
  .check(z.maxLength(254), z.regex(/^[^@]{1,64}@/, 'Must have at most 64 characters before the @'))
export const Username = z
  .string()
  .check(z.minLength(3), z.maxLength(20), z.regex(/^[a-zA-Z0-9_]+$/, 'Letters, digits and underscores only'))

/** A password as typed. What a new one must satisfy is in `passwordProblems`, because a setting can relax it. */
export const Password = z.string().check(z.minLength(1), z.maxLength(128))

/** The single-use token of a mail link. */
export const MailToken = z.string().check(z.regex(/^[A-Za-z0-9_-]{20,100}$/, 'Not a valid link'))

/** The rules a new password breaks, for both ends to name the same ones. `composition` false asks for length only. */
export function passwordProblems(password: string, composition: boolean): PasswordProblem[] {
  const problems: PasswordProblem[] = []
  if (password.length < 8) problems.push('too-short')
  if (password.length > 128) problems.push('too-long')
  if (composition && !/\p{Lu}/u.test(password)) problems.push('no-upper-case')
  if (composition && !/\p{Ll}/u.test(password)) problems.push('no-lower-case')
  if (composition && !/\p{Nd}/u.test(password)) problems.push('no-digit')
  return problems
}
export type PasswordProblem = 'too-short' | 'too-long' | 'no-upper-case' | 'no-lower-case' | 'no-digit'

/** Whom the demo is filled with; worth nothing anywhere else. */
export const demoLogin = { email: 'mara@example.org', password: 'Walk-every-day-7' } as const

/** What the signed-out screens need to know before anyone types. */
export const AuthOptions = z.object({
  /** Mail is delivered by SMTP; without it, nothing waits for a mail and the screens say so. */
  mail: z.boolean(),
  /** A fresh account must verify its e-mail before it can log in. */
  verificationRequired: z.boolean(),
  passwordComposition: z.boolean(),
  /** Registering takes a solved challenge of `GET /auth/captcha`. */
  captcha: z.boolean(),
  /** False over plain HTTP away from localhost: the app shows a banner. */
  secureTransport: z.boolean(),
  /** The web address (origin) at which passkeys work: a browser ties them to its host. */
  passkeyOrigin: z.string(),
  /** Where else people may sign in, in the order of the buttons. */
  providers: z.array(z.object({ id: z.string(), kind: z.string(), name: z.string() })),
  /** The built-in demo is running: its log-in is shown. */
  demo: z.optional(z.object({ email: z.string(), password: z.string() })),
})
export type AuthOptions = z.infer<typeof AuthOptions>

/** What a person says of their age when they register: as much as the rules ask for, and no birth date. */
export const AgeGroup = z.enum(['under-13', '13-15', '16-plus'])
export type AgeGroup = z.infer<typeof AgeGroup>

const Hex = (length: number) => z.string().check(z.regex(new RegExp(`^[0-9a-f]{1,${length}}$`), 'Must be hexadecimal'))

/**
 * A challenge of proof of work (ALTCHA, version 2). Solved by the `counter` for which the SHA-256 of salt, nonce and counter
 * (4 bytes, big-endian), all as bytes, begins with `keyPrefix`; that hash is `derivedKey`. `expiresAt` in Unix seconds.
 */
export const CaptchaChallenge = z.object({
  parameters: z.object({
    algorithm: z.literal('SHA-256'),
    nonce: Hex(64),
    salt: Hex(64),
    cost: z.int(),
    keyLength: z.int(),
    keyPrefix: Hex(64),
    keySignature: Hex(64),
    expiresAt: z.int(),
  }),
  signature: Hex(64),
})
export type CaptchaChallenge = z.infer<typeof CaptchaChallenge>

export const CaptchaPayload = z.object({
  challenge: CaptchaChallenge,
  solution: z.object({ counter: z.int().check(z.minimum(0), z.maximum(2 ** 32 - 1)), derivedKey: Hex(64) }),
})
export type CaptchaPayload = z.infer<typeof CaptchaPayload>

/** A `CaptchaPayload` as JSON in base64, as ALTCHA's own clients send it. */
export const Captcha = z.string().check(z.maxLength(2_000), z.regex(/^[A-Za-z0-9+/]+={0,2}$/, 'Must be base64'))

/** `useCookie`: the refresh token goes into an HttpOnly cookie and is left out of the answer (browsers). */
export const RegisterInput = z.strictObject({
  email: Email,
  username: Username,
  password: Password,
  /** Under 13 is refused, and nothing is kept of it. */
  age: AgeGroup,
  language: z.optional(Language),
  timeZone: z.optional(TimeZone),
  /** From the one-time link printed at the first start: makes this account the first admin. */
  firstAdminToken: z.optional(MailToken),
  /** Needed unless `GET /auth/options` says otherwise, or with `firstAdminToken`. */
  captcha: z.optional(Captcha),
  useCookie: z.optional(z.boolean()),
})
export type RegisterInput = z.infer<typeof RegisterInput>

export const SessionUser = z.object({
  id: Uuid,
  username: z.string(),
  email: z.string(),
  emailVerified: z.boolean(),
  role: Role,
})
export type SessionUser = z.infer<typeof SessionUser>

/** `accessToken` lasts `expiresIn` seconds; `refreshToken` is null where it went into the cookie. */
export const SessionTokens = z.object({
  accessToken: z.string(),
  refreshToken: z.nullable(z.string()),
  expiresIn: z.int(),
  user: SessionUser,
})
export type SessionTokens = z.infer<typeof SessionTokens>

/** `session` is null where the e-mail has to be verified first. */
export const Registration = z.object({
  verificationRequired: z.boolean(),
  session: z.nullable(SessionTokens),
})
export type Registration = z.infer<typeof Registration>

export const LoginInput = z.strictObject({
  email: Email,
  password: Password,
  /** Needed after failures: CAPTCHA_REQUIRED asks for it. */
  captcha: z.optional(Captcha),
  useCookie: z.optional(z.boolean()),
})
export type LoginInput = z.infer<typeof LoginInput>

export const SecondFactorMethod = z.enum(['totp', 'recovery-code', 'passkey'])
export type SecondFactorMethod = z.infer<typeof SecondFactorMethod>

/** The password was right and is not enough: `token` goes with the second factor, within `expiresIn` seconds. */
export const SecondFactorChallenge = z.object({
  token: z.string(),
  methods: z.array(SecondFactorMethod),
  expiresIn: z.int(),
})
export type SecondFactorChallenge = z.infer<typeof SecondFactorChallenge>

/** Exactly one of the two is there: signed in, or asked for the second factor. */
export const Login = z.object({
  session: z.nullable(SessionTokens),
  secondFactor: z.nullable(SecondFactorChallenge),
})
export type Login = z.infer<typeof Login>

/** Without a token in the body, the cookie's is used. */
export const RefreshInput = z.strictObject({ refreshToken: z.optional(Line(200)) })
export type RefreshInput = z.infer<typeof RefreshInput>

export const ForgotPasswordInput = z.strictObject({ email: Email, captcha: z.optional(Captcha) })
export type ForgotPasswordInput = z.infer<typeof ForgotPasswordInput>

export const ResetPasswordInput = z.strictObject({ token: MailToken, password: Password })
export type ResetPasswordInput = z.infer<typeof ResetPasswordInput>

/** `deleteTokens`: personal access tokens end as well; they do not otherwise. */
export const ChangePasswordInput = z.strictObject({
  currentPassword: Password,
  newPassword: Password,
  deleteTokens: z.optional(z.boolean()),
})
export type ChangePasswordInput = z.infer<typeof ChangePasswordInput>

export const VerifyEmailInput = z.strictObject({ token: MailToken })
export type VerifyEmailInput = z.infer<typeof VerifyEmailInput>

/** An answer that tells nothing beyond 'heard': the same whether or not the account exists. */
export const Acknowledged = z.object({ acknowledged: z.literal(true) })
export type Acknowledged = z.infer<typeof Acknowledged>

export const Session = z.object({
  id: Uuid,
  current: z.boolean(),
  /** 'Firefox on Linux', read from the user agent. */
  device: z.string(),
  ipAddress: z.nullable(z.string()),
  /** The account had not been signed in to from there before. */
  newDevice: z.boolean(),
  createdAt: Instant,
  lastUsedAt: Instant,
  expiresAt: Instant,
})
export type Session = z.infer<typeof Session>

export const SessionList = z.array(Session)
export const SessionParams = z.strictObject({ sessionId: Uuid })
export type SessionParams = z.infer<typeof SessionParams>

/** What a personal access token can be let into, one word a part of the API. */
export const TokenArea = z.enum(['profile', 'body', 'insights', 'teams', 'challenges', 'feed', 'imports'])
export type TokenArea = z.infer<typeof TokenArea>

/** `read` is GET, `write` everything else; neither contains the other. Insights are only ever read. */
export const TokenScope = z.enum([
  'profile:read',
  'profile:write',
  'body:read',
  'body:write',
  'insights:read',
  'teams:read',
  'teams:write',
  'challenges:read',
  'challenges:write',
  'feed:read',
  'feed:write',
  'imports:read',
  'imports:write',
])
export type TokenScope = z.infer<typeof TokenScope>

/** How a token looks, for programs that search for secrets: the last six characters are a checksum. */
export const personalTokenPattern = /^setpoint_pat_[0-9A-Za-z]{46}$/

/** Days that a token can last at most. */
export const longestTokenDays = 366
/** Tokens an account can have, those that have expired and are still listed among them. */
export const mostPersonalTokens = 50

export const PersonalTokenInput = z.strictObject({
  name: Line(60).check(z.regex(/\S/, 'Must not be empty')),
  scopes: z.array(TokenScope).check(
    z.minLength(1),
    z.maxLength(20),
    z.refine((scopes) => new Set(scopes).size === scopes.length, 'Each once'),
  ),
  /** In the future, at most 366 days ahead. */
  expiresAt: Instant,
})
export type PersonalTokenInput = z.infer<typeof PersonalTokenInput>

export const PersonalToken = z.object({
  id: Uuid,
  name: z.string(),
  scopes: z.array(TokenScope),
  createdAt: Instant,
  expiresAt: Instant,
  /** To the minute; null while it was never used. */
  lastUsedAt: z.nullable(Instant),
  lastIpAddress: z.nullable(z.string()),
})
export type PersonalToken = z.infer<typeof PersonalToken>

export const PersonalTokenList = z.array(PersonalToken)
export const PersonalTokenParams = z.strictObject({ tokenId: Uuid })
export type PersonalTokenParams = z.infer<typeof PersonalTokenParams>

/** `token` is shown this once: only a hash of it is kept. */
export const NewPersonalToken = z.object({ ...PersonalToken.shape, token: z.string() })
export type NewPersonalToken = z.infer<typeof NewPersonalToken>

export const SecurityEventKind = z.enum([
  'registered',
  'logged-in',
  'login-failed',
  'logged-out',
  'logged-out-everywhere',
  'session-revoked',
  'refresh-reused',
  'password-changed',
  'password-reset-requested',
  'password-reset',
  'email-verified',
  'role-changed',
  'new-device',
  'email-change-requested',
  'email-change-cancelled',
  'email-changed',
  'email-restored',
  'account-regained',
  'guardian-agreed',
  'guardian-withdrew',
  'suspended',
  'suspension-lifted',
  'logged-out-by-admin',
  'security-log-read',
  'proven',
  'proof-failed',
  'second-factor-failed',
  'second-factor-reset',
  'totp-added',
  'totp-removed',
  'passkey-added',
  'passkey-removed',
  'passkey-cloned',
  'recovery-code-used',
  'recovery-codes-renewed',
  'token-created',
  'token-deleted',
  'tokens-deleted',
  'export-asked',
  'erasure-asked',
  'erasure-cancelled',
  'provider-used',
  'provider-linked',
  'provider-unlinked',
])
export type SecurityEventKind = z.infer<typeof SecurityEventKind>

export const SecurityEvent = z.object({
  id: Uuid,
  kind: SecurityEventKind,
  at: Instant,
  device: z.nullable(z.string()),
  ipAddress: z.nullable(z.string()),
  /** Null for what the person did themselves, or what happened by itself. */
  doneBy: z.nullable(z.enum(['admin', 'operator'])),
  /** Why an admin did it. */
  reason: z.nullable(z.string()),
  /** The sign-in provider that had part in it. */
  provider: z.nullable(z.string()),
})
export type SecurityEvent = z.infer<typeof SecurityEvent>

export const SecurityLogQuery = z.strictObject({ page: historyQuery.page, limit: historyQuery.limit })
export type SecurityLogQuery = z.infer<typeof SecurityLogQuery>
