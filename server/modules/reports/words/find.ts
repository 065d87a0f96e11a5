/** Finds in a text what the word lists know. Pure; every language's list is asked, for nobody says in which they write. */
import type { ContentText } from '@setpoint/contract/reports'
import type { OwnWord } from '../../../platform/config/own-words.ts'
import { severityOf } from '../policy.ts'
import { german } from './de.ts'
import { english } from './en.ts'
import { foldTerm, foldWords, type Folded } from './fold.ts'
import type { WordGroup, WordList } from './list.ts'

export interface FoundWord extends Omit<WordGroup, 'terms'> {
  /** As the list spells it. */
  readonly found: string
}

interface Term {
  readonly words: readonly string[]
  /** The last word may go on. */
  readonly isBeginning: boolean
  readonly found: FoundWord
}

/** Terms by how their first word begins: a text is compared with few of them. */
type Index = ReadonlyMap<string, readonly Term[]>

const begin = 2

const termsOf = (list: WordList): Term[] =>
  list.flatMap(({ terms, ...group }) =>
    terms.flatMap((typed) => {
      const isBeginning = typed.endsWith('*')
      const words = foldTerm(typed)
      const found = { ...group, found: typed.replace('*', '') }
      // Written as one word, or as a hashtag.
      const joined = words.join('')
      const asOne = words.length > 1 && joined.length >= 5 ? [{ words: [joined], isBeginning, found }] : []
      return [{ words, isBeginning, found }, ...asOne]
    }),
  )

function indexOf(lists: readonly WordList[]): Index {
  const index = new Map<string, Term[]>()
  for (const term of lists.flatMap(termsOf)) {
    const key = (term.words[0] ?? '').slice(0, begin)
    index.set(key, [...(index.get(key) ?? []), term])
  }
  return index
}

const known = indexOf([english, german])
const ownIndexes = new WeakMap<readonly OwnWord[], Index>()

/** Of the operator's list, which is the same as long as the program runs. */
function indexOfOwn(own: readonly OwnWord[]): Index {
  const index =
    ownIndexes.get(own) ??
    indexOf([own.map(({ reason, holds, term }) => ({ reason, holds, severity: severityOf[reason], terms: [term] }))])
  ownIndexes.set(own, index)
  return index
}

/** Each term once, in the order of the texts; `own`: the operator's words, asked besides the lists of the languages. */
export function findWords(texts: readonly ContentText[], own: readonly OwnWord[]): FoundWord[] {
  const indexes = [known, indexOfOwn(own)]
  const found = new Map<string, FoundWord>()
  for (const { text } of texts) {
    const words = foldWords(text)
    words.forEach((_, position) => {
      for (const term of startingAt(indexes, words, position))
        found.set(`${term.found.reason} ${term.found.found}`, term.found)
    })
  }
  return [...found.values()]
}

const startingAt = (indexes: readonly Index[], words: readonly Folded[], position: number): Term[] =>
  (words[position]?.ways ?? [])
    .flatMap((way) => indexes.flatMap((index) => index.get(way.slice(0, begin)) ?? []))
    .filter((term) => stands(term, words, position))

const stands = ({ words: wanted, isBeginning }: Term, words: readonly Folded[], position: number): boolean =>
  wanted.every((word, index) => {
    const mayGoOn = isBeginning && index === wanted.length - 1
    return words[position + index]?.ways.some((way) => (mayGoOn ? way.startsWith(word) : way === word)) ?? false
  })
