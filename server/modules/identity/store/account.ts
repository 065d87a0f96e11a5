/** Accounts. With password.ts, the only SQL that names `account`. */
import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Language } from '@setpoint/contract/common'
import type { AgeGroup } from '@setpoint/contract/identity'
import type { Platform, Role, Tx } from '../../../platform/context.ts'

/** Who is under 13 has no account. */
export type KeptAgeGroup = Exclude<AgeGroup, 'under-13'>

export interface Account {
  readonly id: string
  readonly email: string
  readonly username: string
  /** Null for who signs in through a provider or with a passkey only. */
  readonly passwordHash: string | null
  readonly role: Role
  /** As it was said at the registration. */
  readonly ageGroup: KeptAgeGroup
  readonly language: Language
  readonly initialTimeZone: string
  readonly emailVerifiedAt: Date | null
  /** Cannot log in before the e-mail is verified. */
  readonly awaitsVerification: boolean
  /** Kept out by an admin since. */
  readonly suspendedAt: Date | null
  /** When the erasure that its owner asked for is carried out. */
  readonly erasesAt: Date | null
  readonly createdAt: Date
}

const columns = [
  'id',
  'email',
  'username',
  'password_hash as passwordHash',
  'role',
  'age_group as ageGroup',
  'language',
  'initial_time_zone as initialTimeZone',
  'email_verified_at as emailVerifiedAt',
  'awaits_verification as awaitsVerification',
  'suspended_at as suspendedAt',
  'erases_at as erasesAt',
  'created_at as createdAt',
] as const

type Row = Omit<Account, 'role' | 'language' | 'ageGroup'> & { role: string; language: string; ageGroup: string }
/** The table checks role and age group; the language was checked by the contract. */
const accountOf = (row: Row | undefined): Account | null => (row === undefined ? null : (row as Account))

/** For another module's query: whether somebody is there for others, as `accountsOf` has it. `id` is a column of that query. */
export const isHere = (id: string): RawBuilder<SqlBool> => sql<SqlBool>`
  exists (
    select from account
    where id = ${sql.ref(id)} and not awaits_verification and suspended_at is null and erases_at is null
  )`

/** For another module's query: the ids of who is not there for others; they are few. */
export const awayAccounts = (): RawBuilder<unknown> => sql`
  select id from account where awaits_verification or suspended_at is not null or erases_at is not null`

/** Who bears these names, by the name in lower case; also who is not there for others. */
export async function findByUsernames({ db }: Platform, usernames: readonly string[]): Promise<Map<string, string>> {
  if (usernames.length === 0) return new Map()
  const rows = await db.selectFrom('account').select(['id', 'username']).where('username', 'in', usernames).execute()
  return new Map(rows.map(({ id, username }) => [username.toLowerCase(), id]))
}

/** False when the e-mail or the username is taken; nothing is written then. */
export async function insertAccount(tx: Tx<Platform>, account: Account): Promise<boolean> {
  const result = await tx.db
    .insertInto('account')
    .values({
      id: account.id,
      email: account.email,
      username: account.username,
      password_hash: account.passwordHash,
      role: account.role,
      age_group: account.ageGroup,
      language: account.language,
      initial_time_zone: account.initialTimeZone,
      email_verified_at: account.emailVerifiedAt,
      awaits_verification: account.awaitsVerification,
      suspended_at: account.suspendedAt,
      erases_at: account.erasesAt,
      created_at: account.createdAt,
      updated_at: account.createdAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

export async function findAccount({ db }: Platform, id: string): Promise<Account | null> {
  return accountOf(await db.selectFrom('account').select(columns).where('id', '=', id).executeTakeFirst())
}

/** Until the end of the transaction; whoever only refers to the account is not held off. */
export async function lockAccount(tx: Tx<Platform>, id: string): Promise<void> {
  await tx.db.selectFrom('account').select('id').where('id', '=', id).forNoKeyUpdate().execute()
}

export async function findAccounts({ db }: Platform, ids: readonly string[]): Promise<Account[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('account').select(columns).where('id', 'in', ids).execute()
  return rows.flatMap((row) => accountOf(row) ?? [])
}

export async function findAccountByEmail({ db }: Platform, email: string): Promise<Account | null> {
  return accountOf(await db.selectFrom('account').select(columns).where('email', '=', email).executeTakeFirst())
}

export async function usernameOwner({ db }: Platform, username: string): Promise<string | null> {
  const row = await db.selectFrom('account').select('id').where('username', '=', username).executeTakeFirst()
  return row?.id ?? null
}

export async function hasAdmin({ db }: Platform): Promise<boolean> {
  return (await db.selectFrom('account').select('id').where('role', '=', 'admin').executeTakeFirst()) !== undefined
}

const admins = ({ db }: Platform) =>
  db
    .selectFrom('account')
    .select('id')
    .where('role', '=', 'admin')
    .where('suspended_at', 'is', null)
    .where('erases_at', 'is', null)
    .where('awaits_verification', '=', false)
    .orderBy('id')

/** Who can act as an admin at this moment. */
export const adminIds = async (platform: Platform): Promise<string[]> =>
  (await admins(platform).execute()).map(({ id }) => id)

/**
 * Who can act as an admin, locked until the transaction ends: who asks the same meanwhile waits, and then sees what became
 * of it.
 */
export async function lockAdmins(tx: Tx<Platform>): Promise<string[]> {
  const rows = await admins(tx).forNoKeyUpdate().execute()
  return rows.map(({ id }) => id)
}

type Change = Partial<Pick<Account, 'username' | 'role' | 'language'>>

/** False when another account has the username: the unique key is the judge of a race. */
export async function updateAccount(tx: Tx<Platform>, id: string, change: Change): Promise<boolean> {
  try {
    await tx.db
      .updateTable('account')
      .set({ ...change, updated_at: tx.clock.now() })
      .where('id', '=', id)
      .execute()
    return true
  } catch (error) {
    if (isUniqueViolation(error)) return false
    throw error
  }
}

const isUniqueViolation = (error: unknown) =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === '23505'

/** False when another account has the e-mail: the unique key is the judge of a race. */
export async function updateEmail(tx: Tx<Platform>, id: string, email: string, verified: boolean): Promise<boolean> {
  const now = tx.clock.now()
  try {
    await tx.db
      .updateTable('account')
      .set({ email, email_verified_at: verified ? now : null, updated_at: now })
      .where('id', '=', id)
      .execute()
    return true
  } catch (error) {
    if (isUniqueViolation(error)) return false
    throw error
  }
}

export async function markVerified(tx: Tx<Platform>, id: string): Promise<void> {
  const now = tx.clock.now()
  await tx.db
    .updateTable('account')
    .set({ email_verified_at: now, awaits_verification: false, updated_at: now })
    .where('id', '=', id)
    .execute()
}

/** The account is used without a verified e-mail, because no mail is delivered any more. */
export async function stopAwaitingVerification(tx: Tx<Platform>, id: string): Promise<void> {
  await tx.db.updateTable('account').set({ awaits_verification: false }).where('id', '=', id).execute()
}

/** Removes accounts that waited for their verification since before `before`; nobody ever got into them. */
export async function deleteUnverified({ db }: Platform, before: Date): Promise<void> {
  await db.deleteFrom('account').where('awaits_verification', '=', true).where('created_at', '<', before).execute()
}

/** Removes the account with this e-mail if it waits for its verification: nobody ever got into it. */
export async function deleteAwaiting(tx: Tx<Platform>, email: string): Promise<void> {
  await tx.db.deleteFrom('account').where('email', '=', email).where('awaits_verification', '=', true).execute()
}

/** What hangs on the account goes with it. */
export async function deleteAccount(tx: Tx<Platform>, id: string): Promise<void> {
  await tx.db.deleteFrom('account').where('id', '=', id).execute()
}

export async function markErasing(tx: Tx<Platform>, id: string, erasesAt: Date): Promise<void> {
  await tx.db.updateTable('account').set({ erases_at: erasesAt }).where('id', '=', id).execute()
}

/** False when there was nothing to cancel. */
export async function clearErasure(tx: Tx<Platform>, id: string): Promise<boolean> {
  const result = await tx.db
    .updateTable('account')
    .set({ erases_at: null })
    .where('id', '=', id)
    .where('erases_at', 'is not', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Accounts whose grace is over, also those whose erasure was begun and not ended. */
export async function dueForErasure({ db, clock }: Platform): Promise<string[]> {
  const rows = await db
    .selectFrom('account')
    .select('id')
    .where('erases_at', '<=', clock.now())
    .orderBy('erases_at')
    .limit(1_000)
    .execute()
  return rows.map(({ id }) => id)
}

/** Suspended and due: no way in, and found again until it is gone. False when it is not due, unless `always`. */
export async function markShutOut(tx: Tx<Platform>, id: string, always: boolean): Promise<boolean> {
  const now = tx.clock.now()
  const result = await tx.db
    .updateTable('account')
    .set((build) => ({
      suspended_at: build.fn.coalesce('suspended_at', build.val(now)),
      erases_at: build.fn.coalesce('erases_at', build.val(now)),
      // It has no end, and its reason could not be opened without the key.
      suspended_until: null,
      sealed_suspension_reason: null,
    }))
    .where('id', '=', id)
    .$if(!always, (query) => query.where('erases_at', '<=', now))
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Which of these ids are accounts. */
export async function accountsAmong({ db }: Platform, ids: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (let from = 0; from < ids.length; from += 1_000) {
    const some = ids.slice(from, from + 1_000)
    const rows = await db.selectFrom('account').select('id').where('id', 'in', some).execute()
    found.push(...rows.map(({ id }) => id))
  }
  return found
}

/** Of `ids`, the accounts that there are; none of them is erased until the transaction ends. */
export async function holdAccounts({ db }: Tx<Platform>, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const { rows } = await sql<{ id: string }>`
    select id from account where id = any(${ids}::uuid[]) order by id for key share`.execute(db)
  return new Set(rows.map(({ id }) => id))
}
