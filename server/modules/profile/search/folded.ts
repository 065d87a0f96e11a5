/** Letters that stand for themselves, and what people type in their place. */
const typed: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
}

/** As names are compared: `Müller`, `MÜLLER` and `muller` are one. The table holds them so; what is typed becomes the same. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[ßłøđðþæœı]/g, (letter) => typed[letter] ?? letter)
    .replaceAll(/\s+/g, ' ')
    .trim()
