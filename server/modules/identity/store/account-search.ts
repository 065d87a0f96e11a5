/** Looking accounts up in `account`, at a million of them: every way in has its index. */
import { mostCounted, type AccountState, type AdminUsersQuery } from '@setpoint/contract/admin'
import { sql, type Expression, type RawBuilder, type SqlBool } from 'kysely'
import type { Platform } from '../../../platform/context.ts'
import type { Account } from './account.ts'

export interface AccountLine extends Pick<
  Account,
  'id' | 'username' | 'email' | 'role' | 'suspendedAt' | 'erasesAt' | 'awaitsVerification' | 'createdAt'
> {
  /** Of the live session that was used last. */
  readonly lastUsedAt: Date | null
}

export async function findAccountLines(
  platform: Platform,
  query: AdminUsersQuery,
): Promise<{ items: AccountLine[]; totalItems: number }> {
  const [items, totalItems] = [await linesOf(platform, query), await countOf(platform, query)]
  return { items, totalItems }
}

async function linesOf({ db, clock }: Platform, query: AdminUsersQuery): Promise<AccountLine[]> {
  const column = sorted[query.sortBy]
  const rows = await matching(db, query)
    .select([
      'account.id',
      'account.username',
      'account.email',
      'account.role',
      'account.suspended_at as suspendedAt',
      'account.erases_at as erasesAt',
      'account.awaits_verification as awaitsVerification',
      'account.created_at as createdAt',
      (select) =>
        select
          .selectFrom('session')
          .whereRef('session.user_id', '=', 'account.id')
          .where('session.ended_at', 'is', null)
          .where('session.expires_at', '>', clock.now())
          .select((of) => of.fn.max('session.last_used_at').as('last'))
          .as('lastUsedAt'),
    ])
    .orderBy(column, query.order)
    .orderBy('account.id', query.order)
    .limit(query.limit)
    .offset((query.page - 1) * query.limit)
    .execute()
  return rows.map((row) => ({ ...row, role: row.role as Account['role'] }))
}

const sorted = { createdAt: 'account.created_at', username: 'account.username', email: 'account.email' } as const

/** Counting a million takes longer than anybody looks at a number. */
async function countOf({ db }: Platform, query: AdminUsersQuery): Promise<number> {
  const some = matching(db, query)
    .select(sql<number>`1`.as('one'))
    .limit(mostCounted)
  const { count } = await db
    .selectFrom(some.as('some'))
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

const matching = (db: Platform['db'], { search, role, state }: AdminUsersQuery) =>
  db
    .selectFrom('account')
    .$if(role !== undefined, (accounts) => accounts.where('account.role', '=', String(role)))
    .$if(state !== undefined, (accounts) => accounts.where(stateIs[state ?? 'active']))
    .$if(search !== undefined && search.trim() !== '', (accounts) => accounts.where(namedLike(search?.trim() ?? '')))

/** The same as `stateOf` of account-search.ts. */
const stateIs: Record<AccountState, Expression<SqlBool>> = {
  active: sql`account.suspended_at is null and account.erases_at is null and not account.awaits_verification`,
  unverified: sql`account.suspended_at is null and account.erases_at is null and account.awaits_verification`,
  suspended: sql`account.suspended_at is not null`,
  erasing: sql`account.suspended_at is null and account.erases_at is not null`,
}

/** Trigrams need three characters; what is shorter is looked up from the start. */
function namedLike(search: string): RawBuilder<SqlBool> {
  const escaped = search.toLowerCase().replaceAll(/[\\%_]/g, String.raw`\$&`)
  const pattern = search.length < 3 ? `${escaped}%` : `%${escaped}%`
  const ids = idsFrom(search)
  const named = sql<SqlBool>`lower(account.email::text) like ${pattern} or lower(account.username::text) like ${pattern}`
  return ids === null
    ? sql<SqlBool>`(${named})`
    : sql<SqlBool>`(${named} or account.id between ${ids.first}::uuid and ${ids.last}::uuid)`
}

/** Every id that begins like this; null for what begins no id. */
function idsFrom(start: string): { first: string; last: string } | null {
  const digits = start.replaceAll('-', '').toLowerCase()
  if (!/^[0-9a-f]{4,32}$/.test(digits) || !/^[0-9a-f-]*$/i.test(start)) return null
  return { first: digits.padEnd(32, '0'), last: digits.padEnd(32, 'f') }
}
