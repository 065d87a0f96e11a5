/** Names in a row, as one says them: 'Ann, Ben and Cem'. */
export function nameList(names: readonly string[], last: (first: string, last: string) => string): string {
  const end = names.at(-1)
  if (names.length < 2 || end === undefined) return end ?? ''
  return last(names.slice(0, -1).join(', '), end)
}
