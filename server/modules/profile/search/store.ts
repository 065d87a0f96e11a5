/** The only SQL that names `findable_person`: who can be found, and by which names. */
import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Platform, Tx } from '../../../platform/context.ts'
import { isHere } from '../../identity/index.ts'
import { isNotBlocked } from '../../moderation/index.ts'

export async function putFindable(tx: Tx<Platform>, userId: string, username: string, names: string): Promise<void> {
  await tx.db
    .insertInto('findable_person')
    .values({ user_id: userId, username, names })
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet({ username, names }))
    .execute()
}

export async function deleteFindable(tx: Tx<Platform>, userId: string): Promise<void> {
  await tx.db.deleteFrom('findable_person').where('user_id', '=', userId).execute()
}

/** Half as many again are looked at as are shown: some of them are kept out, or blocked. */
const spare = 1.5

/**
 * The ids of up to `most` people whose names hold a folded text, the best first: that very username, then what begins with
 * it, then the rest by username. Not the viewer, who is kept out, or who is blocked either way.
 */
export async function findByName({ db }: Platform, viewerId: string, text: string, most: number): Promise<string[]> {
  const rank = sql`case when username = ${text} then 0 when username like ${`${escaped(text)}%`} then 1 else 2 end`
  const { rows } = await sql<{ id: string }>`
    select found.user_id as id
    from (
      select user_id, username, ${rank} as rank from findable_person
      where ${isNamedLike(text)} and user_id <> ${viewerId}
      order by rank, username limit ${Math.ceil(most * spare)}
    ) as found
    where ${isHere('found.user_id')} and ${isNotBlocked(viewerId, 'found.user_id')}
    order by found.rank, found.username limit ${most}`.execute(db)
  return rows.map(({ id }) => id)
}

/** For another query: whether the person in a column of it can be found. */
export const isFindable = (id: string): RawBuilder<SqlBool> =>
  sql<SqlBool>`exists (select from findable_person where findable_person.user_id = ${sql.ref(id)})`

const escaped = (text: string) => text.replaceAll(/[\\%_]/g, String.raw`\$&`)

/** Two characters are one trigram at the start of a word only. */
function isNamedLike(text: string): RawBuilder<SqlBool> {
  const part = escaped(text)
  if (text.length > 2) return sql<SqlBool>`names like ${`%${part}%`}`
  return sql<SqlBool>`(names like ${`${part}%`} or names like ${`%\n${part}%`} or names like ${`% ${part}%`})`
}
