/** What `canSee` of policy.ts says of one person, asked of many within a query: a test holds the two together. */
import type { Privacy } from '@setpoint/contract/profile'
import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { isFollowedBy } from './follow/store.ts'
import { initialPrivacy } from './policy.ts'
import { privacyOf } from './store.ts'

/** Whether the viewer is shown a part of the person in a column of the query. */
export const isShown = (viewerId: string, id: string, part: keyof Privacy): RawBuilder<SqlBool> => sql<SqlBool>`
  (${sql.ref(id)} = ${viewerId} or exists (
    select from (select coalesce(${privacyOf(id)}, ${JSON.stringify(initialPrivacy)}::jsonb) as privacy) as settings
    where ${isOpen(viewerId, id, 'profile')} and ${isOpen(viewerId, id, part)}
  ))`

const isOpen = (viewerId: string, id: string, part: keyof Privacy): RawBuilder<SqlBool> => sql<SqlBool>`
  (settings.privacy ->> ${sql.lit(part)} in ('members', 'public')
    or (settings.privacy ->> ${sql.lit(part)} = 'followers' and ${isFollowedBy(viewerId, id)}))`
