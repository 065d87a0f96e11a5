/** The setting `MODERATION_WORDS`: words an operator adds to the word lists. docs/operating.md explains it. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { ReportReason } from '@setpoint/contract/reports'

export interface OwnWord {
  readonly reason: ReportReason
  /** Not shown to anybody until somebody has looked. */
  readonly holds: boolean
  /** A word or a sequence of words; with a star at the end, also the beginning of a longer one. */
  readonly term: string
}

const mostWords = 5_000
const longestTerm = 80

/**
 * Reads the file: a word or a sequence of words on each line, after the reason it is reported for; `hide` before that holds
 * what it stands in until somebody has looked. Throws an Error that names the lines to mend.
 */
export function readOwnWords(value: string): readonly OwnWord[] {
  const file = resolve(value)
  const problems: string[] = []
  const words: OwnWord[] = []
  readText(file)
    .split(/\r?\n/)
    .forEach((line, index) => {
      if (line.trim() === '' || line.trimStart().startsWith('#')) return
      const word = parseLine(line)
      if (typeof word === 'string') problems.push(`line ${index + 1}: ${word}`)
      else words.push(word)
    })
  if (problems.length > 0) throw new Error(`a list of words; in ${file}, ${problems.slice(0, 10).join('; ')}`)
  if (words.length > mostWords) throw new Error(`a list of at most ${mostWords} words (${file} has ${words.length})`)
  return words
}

/** The word, or what is wrong with the line. */
function parseLine(line: string): OwnWord | string {
  const [, hide, name, term = ''] = /^\s*(hide\s+)?([\w-]+)\s*:\s*(.*?)\s*$/.exec(line) ?? []
  const reason = ReportReason.safeParse(name)
  if (!reason.success) return `begin with a reason and a colon: ${ReportReason.options.join(', ')}`
  if (term.length > longestTerm) return `at most ${longestTerm} characters`
  // One letter would be found everywhere.
  if (!/[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(term)) return 'two letters at least'
  if (term.slice(0, -1).includes('*')) return 'a star stands at the end only'
  return { reason: reason.data, holds: hide !== undefined, term }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new Error(`a file that can be read (${file} cannot)`)
  }
}
