/** The colours that everything drawn for the demo is made of: calm, and of one family. */

export const shades = {
  pine: '#0d6b5e',
  teal: '#3f8f86',
  mint: '#cfe3da',
  leaf: '#a9c39a',
  mist: '#cfd9dd',
  navy: '#2c4154',
  sand: '#e6dac3',
  cream: '#f1e9da',
  crust: '#d9b384',
  mustard: '#d3a545',
  rust: '#b9683f',
  plum: '#84617f',
  dawn: '#efcdb2',
  dusk: '#8f8fae',
} as const

export const skins = {
  fair: '#f0cdb1',
  light: '#eec9a2',
  olive: '#d9ab83',
  tan: '#c99468',
  brown: '#a8734c',
  deep: '#835339',
  dark: '#65402c',
} as const

/** Of hair, and of what is worn over it. */
export const tints = {
  black: '#26221f',
  brown: '#5b4130',
  red: '#a9552f',
  blond: '#d8b06d',
  grey: '#8d8a86',
  white: '#e3dfd8',
  blue: '#40658f',
  teal: '#2f7f78',
  rust: '#b3572f',
} as const

/** `#rrggbb`, darker (below 0) or lighter (above) by a share of the way to black or white. */
export function shaded(colour: string, by: number): string {
  const goal = by < 0 ? 0 : 255
  const parts = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16))
  return `#${parts
    .map((part) =>
      Math.round(part + (goal - part) * Math.abs(by))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}
