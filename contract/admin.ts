/** What admins see and do (`/admin`). Never anything about a body. */
import * as z from 'zod/mini'
import { Instant, Language, Line, QueryInteger, Text, Uuid } from './common.ts'
import { Role } from './identity.ts'

/** One of four: who is suspended counts as that, whatever else is true of them. */
export const AccountState = z.enum(['active', 'unverified', 'suspended', 'erasing'])
export type AccountState = z.infer<typeof AccountState>

export const AdminUserSort = z.enum(['createdAt', 'username', 'email'])
export type AdminUserSort = z.infer<typeof AdminUserSort>

/** `totalItems` counts to this and no further. */
export const mostCounted = 10_000

export const AdminUsersQuery = z.strictObject({
  /** A part of the e-mail or username (below three characters: its start), or the start of an id. */
  search: z.optional(Line(254)),
  role: z.optional(Role),
  state: z.optional(AccountState),
  sortBy: z._default(AdminUserSort, 'createdAt'),
  order: z._default(z.enum(['asc', 'desc']), 'desc'),
  page: z._default(QueryInteger(1, 1_000), 1),
  limit: z._default(QueryInteger(1, 100), 20),
})
export type AdminUsersQuery = z.infer<typeof AdminUsersQuery>

const userLine = {
  id: Uuid,
  username: z.string(),
  email: z.string(),
  role: Role,
  state: AccountState,
  createdAt: Instant,
  /** When a session was last used; null for nobody who is signed in anywhere. */
  lastUsedAt: z.nullable(Instant),
}

export const AdminUserLine = z.object(userLine)
export type AdminUserLine = z.infer<typeof AdminUserLine>

export const Suspension = z.object({
  since: Instant,
  until: z.nullable(Instant),
  reason: z.nullable(z.string()),
})
export type Suspension = z.infer<typeof Suspension>

export const ProofKind = z.enum(['password', 'totp', 'passkey', 'recovery-code'])
export type ProofKind = z.infer<typeof ProofKind>

/** One account, as far as it is an admin's business. */
export const AdminUser = z.object({
  ...userLine,
  emailVerified: z.boolean(),
  language: Language,
  suspension: z.nullable(Suspension),
  /** When the erasure that was asked for is carried out. */
  erasesAt: z.nullable(Instant),
  /** Where it is signed in at present. */
  sessions: z.int(),
  /** Which ways of proving who one is there are. */
  factors: z.array(ProofKind),
})
export type AdminUser = z.infer<typeof AdminUser>

export const AdminUserParams = z.strictObject({ userId: Uuid })
export type AdminUserParams = z.infer<typeof AdminUserParams>

/** Why. The person it is about can read it. */
export const ActReason = Text(500).check(z.regex(/\S[^]*\S[^]*\S/, 'Say why, in a few words'))

export const RoleChange = z.strictObject({ role: Role, reason: ActReason })
export type RoleChange = z.infer<typeof RoleChange>

/** Without `until` it lasts until it is lifted. */
export const SuspensionInput = z.strictObject({ reason: ActReason, until: z.optional(Instant) })
export type SuspensionInput = z.infer<typeof SuspensionInput>

export const ActInput = z.strictObject({ reason: ActReason })
export type ActInput = z.infer<typeof ActInput>

/** A reading of somebody's security log is an act, so it is asked for with a reason, and in the body: addresses end up in logs. */
export const SecurityLogReading = z.strictObject({
  reason: ActReason,
  page: z._default(z.int().check(z.minimum(1), z.maximum(1_000)), 1),
  limit: z._default(z.int().check(z.minimum(1), z.maximum(200)), 100),
})
export type SecurityLogReading = z.infer<typeof SecurityLogReading>

export const AdminActKind = z.enum([
  'role-changed',
  'suspended',
  'suspension-lifted',
  'logged-out',
  'security-log-read',
  'erasure-begun',
  'erasure-cancelled',
  'backup-asked',
  'drill-asked',
])
export type AdminActKind = z.infer<typeof AdminActKind>

/** Somebody in the admin log; `username` is null once the account is erased. */
export const ActPerson = z.object({ id: Uuid, username: z.nullable(z.string()) })
export type ActPerson = z.infer<typeof ActPerson>

export const AdminAct = z.object({
  id: Uuid,
  act: AdminActKind,
  at: Instant,
  /** Null for the operator, by a command on the server. */
  actor: z.nullable(ActPerson),
  /** Null where it is about nobody's account. */
  subject: z.nullable(ActPerson),
  /** Null where the operator gave none, and once the subject is erased. */
  reason: z.nullable(z.string()),
  roleBefore: z.nullable(Role),
  roleAfter: z.nullable(Role),
  suspendedUntil: z.nullable(Instant),
})
export type AdminAct = z.infer<typeof AdminAct>

export const AdminLogQuery = z.strictObject({
  act: z.optional(AdminActKind),
  subjectId: z.optional(Uuid),
  actorId: z.optional(Uuid),
  page: z._default(QueryInteger(1, 1_000), 1),
  limit: z._default(QueryInteger(1, 100), 20),
})
export type AdminLogQuery = z.infer<typeof AdminLogQuery>
