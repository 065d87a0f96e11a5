/** For tests: how many rows there are of everything of identity's, to see that a refusal wrote nothing. */
import type { Platform } from '../../platform/context.ts'

const tables = [
  'account',
  'username_hold',
  'password_history',
  'session',
  'refresh_token',
  'one_time_token',
  'security_event',
  'linked_account',
  'profile',
] as const

export async function rowCounts({ db }: Platform): Promise<Record<string, number>> {
  const counts = await Promise.all(
    tables.map(async (table) => {
      const { count } = await db
        .selectFrom(table)
        .select((select) => select.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
      return [table, count] as const
    }),
  )
  return Object.fromEntries(counts)
}
