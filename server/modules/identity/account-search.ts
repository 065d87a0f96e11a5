/** Accounts as an admin looks for them and at them. */
import type { AccountState, AdminUsersQuery, ProofKind } from '@setpoint/contract/admin'
import type { Platform } from '../../platform/context.ts'
import type { Page } from '../../platform/http/answers.ts'
import { allow } from '../../platform/http/errors.ts'
import { noSuchPerson } from './account.ts'
import { secondFactorMethods } from './factors.ts'
import { findAccount, type Account } from './store/account.ts'
import { findAccountLines, type AccountLine } from './store/account-search.ts'
import { listSessions } from './store/session.ts'
import { findSuspension, type Suspension } from './store/suspension.ts'

export interface FoundAccount extends AccountLine {
  readonly state: AccountState
}

/** Accounts that a search and filters find; counts to 10,000. */
export async function searchAccounts(platform: Platform, query: AdminUsersQuery): Promise<Page<FoundAccount>> {
  const { items, totalItems } = await findAccountLines(platform, query)
  return {
    items: items.map((line) => ({ ...line, state: stateOf(line) })),
    totalItems,
    page: query.page,
    limit: query.limit,
  }
}

/** What there is to know of one account to who looks after it. */
export interface AccountFile extends Account {
  readonly state: AccountState
  readonly suspension: Suspension | null
  readonly sessions: number
  readonly lastUsedAt: Date | null
  readonly factors: readonly ProofKind[]
}

/** 404 when there is no such account. */
export async function accountFileOf(platform: Platform, userId: string): Promise<AccountFile> {
  const account = await findAccount(platform, userId)
  allow(account, noSuchPerson())
  const sessions = await listSessions(platform, userId)
  return {
    ...account,
    state: stateOf(account),
    suspension: await findSuspension(platform, userId),
    sessions: sessions.length,
    lastUsedAt: sessions[0]?.lastUsedAt ?? null,
    factors: [
      ...(account.passwordHash === null ? [] : ['password' as const]),
      ...(await secondFactorMethods(platform, userId)),
    ],
  }
}

/** A suspension hides the rest; `store/account-search.ts` filters by the same. */
function stateOf({
  suspendedAt,
  erasesAt,
  awaitsVerification,
}: Pick<Account, 'suspendedAt' | 'erasesAt' | 'awaitsVerification'>): AccountState {
  if (suspendedAt !== null) return 'suspended'
  if (erasesAt !== null) return 'erasing'
  return awaitsVerification ? 'unverified' : 'active'
}
