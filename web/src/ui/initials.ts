const graphemes = new Intl.Segmenter()
const letters = (word: string | undefined, count: number) =>
  Array.from(graphemes.segment(word ?? ''), ({ segment }) => segment)
    .slice(0, count)
    .join('')

/** 'Mara Keller' -> 'MK', 'mara_k' -> 'MA'. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean)
  const short = words.length > 1 ? letters(words[0], 1) + letters(words.at(-1), 1) : letters(words[0], 2)
  return short.toLocaleUpperCase()
}
