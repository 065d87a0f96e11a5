/** How an invented person has themselves drawn. */
import type { shades, skins, tints } from './colours.ts'

export type Hair =
  | 'short'
  | 'crop'
  | 'bald'
  | 'bun'
  | 'bob'
  | 'long'
  | 'curls'
  | 'afro'
  | 'locs'
  | 'waves'
  | 'braid'
  | 'tied'
  | 'wrap'
  | 'hijab'
  | 'cap'

/** A face, its hair and clothes, before a plain wall. */
export interface Look {
  readonly skin: keyof typeof skins
  readonly hair: Hair
  readonly tint: keyof typeof tints
  readonly wears: keyof typeof shades
  readonly on: keyof typeof shades
  readonly beard?: 'short' | 'full'
  readonly glasses?: true
}

export const things = [
  'lake',
  'tree',
  'bread',
  'mountain',
  'bicycle',
  'kettlebell',
  'wave',
  'cup',
  'dog',
  'shoe',
  'plant',
] as const

/** What is nearer to somebody's heart than their face. */
export interface Thing {
  readonly thing: (typeof things)[number]
  readonly shade: keyof typeof shades
}
