/** What a password looks like to somebody who guesses: the plain words behind its disguises, and its regularity. */

const lookalikes: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
  '+': 't',
}

/** Digits and signs that stand for letters, as the letters: `p@ssw0rd` -> 'password'. */
export const withoutLookalikes = (text: string): string =>
  text.replaceAll(/[01345789@$!|+]/g, (sign) => lookalikes[sign] ?? sign)

/** What is put around a word to please a rule: at most this many characters at its ends. */
const longestAffix = 6

/** The words that a password may be a disguise of, in lower case, the password itself among them; each once. */
export function wordsBehind(password: string): readonly string[] {
  const lower = password.toLowerCase()
  const bare = lower.replace(/^[^\p{L}]+/u, '').replace(/[^\p{L}]+$/u, '')
  const core = lower.length - bare.length <= longestAffix ? bare : lower
  // 'pa$$word!' ends in a sign that is decoration, 'pas$' in one that is a letter: both are looked at.
  const forms = [lower, core, withoutLookalikes(lower), withoutLookalikes(core)]
  // 'l' is written as '1' as often as 'i' is.
  const elled = forms.map((_, at) => withoutLookalikes((at % 2 === 0 ? lower : core).replaceAll('1', 'l')))
  const repeated = forms.flatMap((form) => unitOf(form) ?? [])
  return [...new Set([...forms, ...elled, ...repeated])].filter((form) => form.length >= 4)
}

/** The text that a whole text is a repetition of, if it is one. */
function unitOf(text: string): string | null {
  const at = (text + text).indexOf(text, 1)
  return at < text.length ? text.slice(0, at) : null
}

/** Keys by where they lie: what is beside, above or below is a neighbour. Row, then place in it; the others' rows lie half a key aside. */
const rows = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const german: Readonly<Record<string, string>> = { y: 'z', z: 'y' }
const places = new Map(rows.flatMap((keys, row) => Array.from(keys, (key, at) => [key, { row, at }] as const)))

function areNeighbours(one: string, other: string): boolean {
  const [from, to] = [places.get(one), places.get(other)]
  if (from === undefined || to === undefined) return false
  return Math.abs(from.row - to.row) <= 1 && Math.abs(from.at - to.at) <= 1
}

/** One step in a row of keys (on an English or German keyboard), of the alphabet, of digits, or of the same sign. */
function isStep(one: string, other: string): boolean {
  const distance = Math.abs((one.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0))
  return distance <= 1 || areNeighbours(one, other) || areNeighbours(german[one] ?? one, german[other] ?? other)
}

/** Steps that are more than an accident of a word. */
const shortestRun = 3
/** Characters that may stand beside the runs without making them a password. */
const mostBeside = 2

/** Whether next to nothing is left of a password without its rows of keys, counting up and down, and repetitions. */
export function isRegular(password: string): boolean {
  const characters = Array.from(password.toLowerCase())
  const unit = unitOf(password.toLowerCase())
  if (unit !== null && unit.length <= 4) return true
  let beside = 0
  let run = 1
  for (const [at, character] of characters.entries()) {
    const next = characters[at + 1]
    if (next !== undefined && isStep(character, next)) {
      run += 1
      continue
    }
    if (run < shortestRun) beside += run
    run = 1
  }
  return beside <= mostBeside
}
