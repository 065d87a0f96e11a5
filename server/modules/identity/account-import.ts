/** Taking over the accounts of another program, with the hashes of their passwords: nobody has to choose a new one. */
import * as z from 'zod/mini'
import { Language } from '@setpoint/contract/common'
import { Email, Username } from '@setpoint/contract/identity'
import type { Platform, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { newId } from '../../platform/new-id.ts'
import type { AccountRow } from './account-file.ts'
import { claimUsername } from './new-account.ts'
import { kindOf } from './password-hash.ts'
import { recordByOperator } from './security-log.ts'
import { findAccountByEmail, insertAccount, type Account } from './store/account.ts'
import { isUsernameTaken } from './store/username-hold.ts'

export interface ImportReport {
  readonly good: number
  /** Of the good ones: they choose a password by a link (`/forgot`, or one of the operator's). */
  readonly withoutPassword: number
  readonly faults: readonly { readonly line: number; readonly message: string }[]
}

const Row = z.object({
  email: Email,
  username: Username,
  password_hash: z.optional(z.string()),
  language: z.optional(Language),
  age: z.optional(z.enum(['13-15', '16-plus'])),
})
type Row = z.infer<typeof Row>

/**
 * Takes over the rows that can be; with `write` false it only says what would happen. A row's fault never holds what stands
 * in it. Addresses are taken as they are: no mail goes out, and nobody has to verify one.
 */
export async function importAccounts(
  platform: Platform,
  rows: readonly AccountRow[],
  write: boolean,
): Promise<ImportReport> {
  const faults: { line: number; message: string }[] = []
  const seen = new Set<string>()
  let withoutPassword = 0
  for (const { line, values } of rows) {
    const { data, error } = Row.safeParse(withoutBlanks(values))
    const message =
      data === undefined
        ? shapeFault(error)
        : ((await rowFault(platform, data, seen)) ?? (write && (await take(platform, data))))
    if (message) faults.push({ line, message })
    else if (data?.password_hash === undefined) withoutPassword += 1
  }
  return { good: rows.length - faults.length, withoutPassword, faults }
}

/** An empty cell, and null, is none. */
const withoutBlanks = (values: AccountRow['values']) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '' && value !== null))

const shapeFault = (error: z.core.$ZodError | undefined) =>
  error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ') ?? 'not a row'

async function rowFault(platform: Platform, row: Row, seen: Set<string>): Promise<string | null> {
  if (row.password_hash !== undefined && kindOf(row.password_hash) === null)
    return 'password_hash: neither bcrypt (cost 4 to 14) nor argon2 (up to 64 MiB)'
  const [email, username] = [`email ${row.email.toLowerCase()}`, `username ${row.username.toLowerCase()}`]
  if (seen.has(email)) return 'email: stands in an earlier row too'
  if (seen.has(username)) return 'username: stands in an earlier row too'
  if ((await findAccountByEmail(platform, row.email)) !== null) return 'email: has an account here'
  if (await isUsernameTaken(platform, row.username)) return 'username: is taken here'
  seen.add(email).add(username)
  return null
}

/** Null when it is done. */
async function take(platform: Platform, row: Row): Promise<string | null> {
  const account = accountOf(platform, row)
  return transaction(platform, async (tx: Tx<Platform>) => {
    if (!(await claimUsername(tx, account.username, account.createdAt, null)))
      return 'username: was taken in this moment'
    if (!(await insertAccount(tx, account))) return 'email: was taken in this moment'
    await recordByOperator(tx, account.id, 'registered')
    await tx.emit('account.registered', { userId: account.id })
    return null
  })
}

const accountOf = ({ clock }: Platform, row: Row): Account => ({
  id: newId(),
  email: row.email,
  username: row.username,
  passwordHash: row.password_hash ?? null,
  role: 'member',
  ageGroup: row.age ?? '16-plus',
  language: row.language ?? 'en',
  initialTimeZone: 'UTC',
  emailVerifiedAt: null,
  awaitsVerification: false,
  suspendedAt: null,
  erasesAt: null,
  createdAt: clock.now(),
})
