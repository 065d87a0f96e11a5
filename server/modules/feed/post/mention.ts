/** People named in a text: found when it is written, and called by the name that they have when it is read. */
import { mostMentions, type Mention } from '@setpoint/contract/feed'
import { sql } from 'kysely'
import type { Platform } from '../../../platform/context.ts'
import { findByUsernames, isHere } from '../../identity/index.ts'
import { isNotBlocked } from '../../moderation/index.ts'
import { isShown, type PersonName } from '../../profile/index.ts'
import type { Mentioned, Words } from './content.ts'

/** Not within a word, a path or an e-mail address. */
const named = /(?<![\p{L}\p{N}_@/.])@([A-Za-z0-9_]{3,20})(?![\p{L}\p{N}_@])/gu
/** What stands where somebody is named who is not there for who reads. */
const nobody = '@…'

/**
 * A text with whom it names: only people whom its author may see, so that a name that stays plain text says nothing. Members
 * of the team that it is written to are known to each other.
 */
export async function withMentions(
  platform: Platform,
  authorId: string,
  text: string,
  mates: readonly string[],
): Promise<Words> {
  const found = [...text.matchAll(named)].slice(0, mostMentions)
  if (found.length === 0) return { text, mentions: [] }
  const ids = await findByUsernames(platform, [...new Set(found.map(([, name = '']) => name))])
  const seen = await seenAmong(platform, authorId, [...ids.values()], mates)
  const mentions = found.flatMap(({ 0: whole, 1: name = '', index }): Mentioned[] => {
    const userId = ids.get(name.toLowerCase())
    if (userId === undefined || !seen.has(userId)) return []
    return [{ userId, start: index, end: index + whole.length }]
  })
  return { text, mentions }
}

/** Those of `ids` whose profile the viewer sees, themselves and `mates` among them. */
export async function seenAmong(
  { db }: Platform,
  viewerId: string,
  ids: readonly string[],
  mates: readonly string[] = [],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const { rows } = await sql<{ id: string }>`
    select person.id from unnest(${[...new Set(ids)]}::uuid[]) as person(id)
    where ${isHere('person.id')} and ${isNotBlocked(viewerId, 'person.id')}
      and (person.id = any(${[...mates]}::uuid[]) or ${isShown(viewerId, 'person.id', 'profile')})`.execute(db)
  return new Set(rows.map(({ id }) => id))
}

/** The text as it is read now. `people` are those who are there for who reads. */
export function readable(
  { text, mentions }: Words,
  people: ReadonlyMap<string, PersonName>,
): { content: string; mentions: Mention[] } {
  let content = ''
  let at = 0
  const named = mentions.map(({ userId, start, end }): Mention => {
    const person = people.get(userId)
    content += text.slice(at, start)
    const from = content.length
    content += person === undefined ? nobody : `@${person.username}`
    at = end
    return {
      userId: person?.userId ?? null,
      username: person?.username ?? null,
      start: from,
      end: content.length,
    }
  })
  return { content: content + text.slice(at), mentions: named }
}
