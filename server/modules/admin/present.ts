/** Accounts and acts as the contract's shapes, every field listed. */
import type { ActPerson, AdminAct as AdminActAnswer, AdminUser, AdminUserLine } from '@setpoint/contract/admin'
import type { AccountFile, FoundAccount } from '../identity/index.ts'
import type { AdminAct } from './store.ts'

export const presentUserLine = (account: Omit<FoundAccount, 'suspendedAt' | 'erasesAt'>): AdminUserLine => ({
  id: account.id,
  username: account.username,
  email: account.email,
  role: account.role,
  state: account.state,
  createdAt: account.createdAt.toISOString(),
  lastUsedAt: account.lastUsedAt?.toISOString() ?? null,
})

export const presentUser = (account: AccountFile): AdminUser => ({
  ...presentUserLine(account),
  emailVerified: account.emailVerifiedAt !== null,
  language: account.language,
  suspension: account.suspension && {
    since: account.suspension.since.toISOString(),
    until: account.suspension.until?.toISOString() ?? null,
    reason: account.suspension.reason,
  },
  erasesAt: account.erasesAt?.toISOString() ?? null,
  sessions: account.sessions,
  factors: [...account.factors],
})

/** `names`: usernames by id; who is missing is erased. */
export const presentAct = (act: AdminAct, names: ReadonlyMap<string, string>): AdminActAnswer => ({
  id: act.id,
  act: act.act,
  at: act.at.toISOString(),
  actor: person(act.actorId, names),
  subject: person(act.subjectId, names),
  reason: act.reason,
  roleBefore: act.roleBefore,
  roleAfter: act.roleAfter,
  suspendedUntil: act.suspendedUntil?.toISOString() ?? null,
})

const person = (id: string | null, names: ReadonlyMap<string, string>): ActPerson | null =>
  id === null ? null : { id, username: names.get(id) ?? null }
