/** Words of a text as they are compared: without case, accents, look-alikes and the spaces that somebody put between letters. Pure. */

/** Letters of other scripts that look like Latin ones; what stands for `l` and `i` is one letter for all. */
const lookAlikes: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  х: 'x',
  у: 'y',
  і: 'i',
  ѕ: 's',
  ј: 'j',
  к: 'k',
  т: 't',
  α: 'a',
  ο: 'o',
  ρ: 'p',
  ν: 'v',
  ι: 'i',
  κ: 'k',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
}
const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }
/** Figures that are read as letters, within a word. */
const figures: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
}

/** A word as typed, without case and accents, and how it may have been meant where letters were drawn out. */
export interface Folded {
  readonly ways: readonly string[]
}

/** The words of a text in their order. */
export const foldWords = (text: string): Folded[] => joinLetters(tokensOf(plain(text))).map(folded)

/** Of a term in a list, which is spelt as it is meant. */
export const foldTerm = (term: string): string[] => tokensOf(plain(term)).map(({ word }) => confusable(word))

function plain(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase().normalize('NFC')
  return (
    lower
      .replaceAll(/[äöüß]/g, (letter) => umlauts[letter] ?? letter)
      .normalize('NFKD')
      // Accents, and what is not seen at all.
      .replaceAll(/[\p{M}\p{Cf}]/gu, '')
      .replaceAll(/[^\0-\u007F]/gu, (letter) => lookAlikes[letter] ?? letter)
      // Signs that stand for a letter within a word; at its end they are signs.
      .replaceAll(/\$(?=[a-z0-9!|@])|(?<=[a-z0-9!|@])\$/g, 's')
      .replaceAll(/(?<=[a-z0-9])[!|@]+(?=[a-z0-9])/g, (signs) => signs.replaceAll('@', 'a').replaceAll(/[!|]/g, 'i'))
  )
}

interface Token {
  readonly word: string
  /** What stands between it and the word before. */
  readonly gap: string
}

function tokensOf(text: string): Token[] {
  let end = 0
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => {
    const gap = text.slice(end, index)
    end = index + word.length
    return { word, gap }
  })
}

/** `k i l l` is one word, `k.i.l.l` too; a wider gap is the end of it. Two letters alone are no word yet. */
function joinLetters(tokens: readonly Token[]): string[] {
  const words: string[] = []
  let letters: string[] = []
  const finish = () => {
    if (letters.length >= 3) words.push(letters.join(''))
    else words.push(...letters)
    letters = []
  }
  for (const { word, gap } of tokens) {
    if (gap.length > 1) finish()
    if (word.length === 1) letters.push(word)
    else {
      finish()
      words.push(word)
    }
  }
  finish()
  return words
}

function folded(word: string): Folded {
  const once = word.replaceAll(/(.)\1{2,}/gu, '$1')
  const twice = word.replaceAll(/(.)\1{2,}/gu, '$1$1')
  return { ways: [...new Set([word, once, twice].map(confusable))] }
}

/** A number stays one. */
const confusable = (word: string): string =>
  /^\p{N}+$/u.test(word) ? word : word.replaceAll(/[0-9]/g, (figure) => figures[figure] ?? figure).replaceAll('l', 'i')
