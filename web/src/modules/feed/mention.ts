/** A mention on its way: what of it stands before the caret, who may be meant, and putting the name there. Pure. */

export interface Nameable {
  userId: string
  username: string
  displayName: string | null
  avatar: { small: string } | null
}

export interface Naming {
  /** Where the @ stands. */
  start: number
  /** What is typed behind it, up to the caret. */
  search: string
}

/** The @ and what follows it, if the caret stands behind that; null where nobody is being named. */
export function namingAt(text: string, caret: number): Naming | null {
  const match = /(?:^|[^\p{L}\p{N}_@./#-])@([\p{L}\p{N}_.-]{0,32})$/u.exec(text.slice(0, caret))
  const search = match?.[1]
  return search === undefined ? null : { start: caret - search.length - 1, search }
}

export const mostSuggested = 6

/** Those whose names begin like that, each once, in the order they come: whoever is near stands first. */
export function suggestedFor(search: string, people: readonly Nameable[]): Nameable[] {
  const begins = search.toLowerCase()
  const isMeant = ({ username, displayName }: Nameable) =>
    username.toLowerCase().startsWith(begins) ||
    (displayName ?? '')
      .toLowerCase()
      .split(/\s+/)
      .some((word) => word.startsWith(begins))
  const found = new Map<string, Nameable>()
  for (const person of people) {
    if (found.size === mostSuggested) break
    if (!found.has(person.userId) && isMeant(person)) found.set(person.userId, person)
  }
  return [...found.values()]
}

/** The text with the name in it, and where the caret goes: behind the blank that ends it. */
export function named(
  text: string,
  caret: number,
  { start }: Naming,
  { username }: Pick<Nameable, 'username'>,
): { text: string; caret: number } {
  const rest = text.slice(caret)
  const before = `${text.slice(0, start)}@${username}`
  if (rest === '' || /^[\p{L}\p{N}_]/u.test(rest)) return { text: `${before} ${rest}`, caret: before.length + 1 }
  return { text: before + rest, caret: before.length + (/^\s/.test(rest) ? 1 : 0) }
}
