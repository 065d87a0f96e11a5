/** What PostgreSQL does for a query of the administration. */
import { AdminLogQuery, AdminUsersQuery } from '@setpoint/contract/admin'
import { findActs } from '../../server/modules/admin/store.ts'
import { searchAccounts } from '../../server/modules/identity/index.ts'
import { plansOf } from '../report/explain.ts'

export const plansOfSearch = (connection: string, query: Partial<AdminUsersQuery>): Promise<string> =>
  plansOf(connection, async (platform) => {
    await searchAccounts(platform, AdminUsersQuery.parse(query))
  })

export const plansOfLog = (connection: string, query: Partial<AdminLogQuery>): Promise<string> =>
  plansOf(connection, async (platform) => {
    await findActs(platform, AdminLogQuery.parse(query))
  })
