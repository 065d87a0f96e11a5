/**
 * Words that can be searched though the text lies sealed: PostgreSQL says which lexemes a text has, and what is kept of each is
 * a keyed hash. What a thief of the database can still learn of it: docs/decisions/feed.md.
 */
import type { Language } from '@setpoint/contract/common'
import { sql } from 'kysely'
import type { Platform } from '../../../platform/context.ts'

const configurations: Readonly<Record<Language, string>> = { en: 'english', de: 'german' }
/** Kept of a text; the longest that a post can have has some hundred. */
const mostWords = 1_500

/** A bigint of the hash as text: more than a hundred million of words before two are likely to share one. */
function keyed({ vault }: Platform, purpose: string, word: string): string {
  return Buffer.from(vault.sign(purpose, word), 'base64url').readBigInt64BE().toString()
}

export const tagHash = (platform: Platform, tag: string): string => keyed(platform, 'feed.tag', tag)

/** The hashes of a text's words, without their endings. The text goes to the database as a parameter, and is not kept there. */
export async function wordHashes(platform: Platform, language: Language, text: string): Promise<string[]> {
  const lexemes = (await lexemesOf(platform, [language], text))[0] ?? []
  return lexemes.slice(0, mostWords).map((lexeme) => keyed(platform, 'feed.word', lexeme))
}

/** What a text that has all of the words holds, for each language that it may be written in; none where only stop words were asked for. */
export async function askedHashes(platform: Platform, words: string): Promise<string[][]> {
  const languages = Object.keys(configurations) as Language[]
  const asked = await lexemesOf(platform, languages, words)
  const different = new Map(asked.map((lexemes) => [lexemes.join(' '), lexemes]))
  return [...different.values()]
    .filter((lexemes) => lexemes.length > 0)
    .map((lexemes) => lexemes.map((lexeme) => keyed(platform, 'feed.word', lexeme)))
}

/** Numbers are left out: what somebody weighs is not to be guessed from a hash. */
async function lexemesOf({ db }: Platform, languages: readonly Language[], text: string): Promise<string[][]> {
  const readable = text.normalize('NFC')
  const { rows } = await sql<{ lexemes: string[] }>`
    select tsvector_to_array(to_tsvector(configuration::regconfig, ${readable})) as lexemes
    from unnest(${languages.map((language) => configurations[language])}::text[]) with ordinality as asked(configuration, place)
    order by place`.execute(db)
  return rows.map(({ lexemes }) => lexemes.filter((lexeme) => !/\p{N}/u.test(lexeme)))
}
