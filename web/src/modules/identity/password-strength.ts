/** How hard a password is to guess, in words. An estimate to encourage, not a rule: the server has the list of common ones. */

export type Strength = 'weak' | 'fair' | 'good' | 'strong'

/** What people build passwords from; each counts as a single character. */
const habits =
  /passwor[dt]|kennwort|letmein|welcome|willkommen|iloveyou|ichliebedich|dragon|monkey|master|admin|login|hallo|hello|summer|sommer|winter|spring|frühling|autumn|herbst|football|fussball|fußball|sunshine|princess|schatz|setpoint|secret|geheim|qwertz|qwerty|asdf|yxcv|zxcv|(?:19|20)\d\d/g
const lookalikes: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  $: 's',
  '@': 'a',
}

/** `own` are words a guesser tries first: the username, the part of the e-mail before the @. */
export function passwordStrength(password: string, own: readonly string[] = []): Strength {
  const bits = effectiveLength(password, own) * Math.log2(poolOf(password))
  if (bits < 45) return 'weak'
  if (bits < 60) return 'fair'
  return bits < 80 ? 'good' : 'strong'
}

/** Characters that add something: none for repeats, runs (abc, 321), habits and one's own words. */
function effectiveLength(password: string, own: readonly string[]): number {
  let rest = password.toLowerCase()
  for (const word of own) if (word.length >= 3) rest = rest.replaceAll(word.toLowerCase(), '')
  const plain = rest.replace(habits, '*').replace(/[013457$@]/g, (character) => lookalikes[character] ?? character)
  const characters = Array.from(plain.replace(habits, '*'))
  const known = new Set<string>()
  let length = 0
  for (const [index, character] of characters.entries()) {
    const before = characters[index - 1]
    const step = before === undefined ? 9 : Math.abs((character.codePointAt(0) ?? 0) - (before.codePointAt(0) ?? 0))
    length += step <= 1 ? 0.25 : known.has(character) ? 0.75 : 1
    known.add(character)
  }
  return length
}

/** How many characters it might have been made of. */
function poolOf(password: string): number {
  const kinds: readonly [RegExp, number][] = [
    [/\p{Ll}/u, 26],
    [/\p{Lu}/u, 26],
    [/\p{Nd}/u, 10],
    [/[^\p{L}\p{Nd}]/u, 33],
  ]
  return Math.max(
    2,
    kinds.reduce((sum, [kind, size]) => sum + (kind.test(password) ? size : 0), 0),
  )
}

/** Whether a password contains the username, the e-mail's first part or the app's name, as the server judges it. */
export function containsOwnWord(password: string, own: readonly string[]): boolean {
  const lower = password.toLowerCase()
  return ['setpoint', ...own].some((word) => word.length >= 3 && lower.includes(word.toLowerCase()))
}
