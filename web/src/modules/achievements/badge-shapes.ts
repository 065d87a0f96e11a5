/** Outlines of badges and the signs on them, in a box of 48: drawn by us, chosen by teams. */
import type { BadgeColour, BadgeShape, BadgeSymbol } from '@setpoint/contract/badges'

export const shapePaths: Readonly<Record<BadgeShape, string>> = {
  circle: 'M24 3a21 21 0 1 0 0 42 21 21 0 0 0 0-42z',
  shield: 'M24 3 42 9.5V23c0 11-7.6 18.4-18 22C13.6 41.4 6 34 6 23V9.5z',
  hexagon: 'M24 3 42.2 13.5v21L24 45 5.8 34.5v-21z',
  star: 'M24 2.5l5.7 6.6 8.4-2.3 1.3 8.6 8 3.4-3.7 7.9 3.7 7.9-8 3.4-1.3 8.6-8.4-2.3L24 50.9l-5.7-6.6-8.4 2.3-1.3-8.6-8-3.4 3.7-7.9-3.7-7.9 8-3.4 1.3-8.6 8.4 2.3z',
  ribbon: 'M24 3a17 17 0 0 1 11.5 29.5L38 46l-14-6-14 6 2.5-13.5A17 17 0 0 1 24 3z',
  diamond: 'M24 2.5 45.5 24 24 45.5 2.5 24z',
}

/** Of 24, as the icons are; the star's box is a little larger. */
export const symbolPaths: Readonly<Record<BadgeSymbol, string>> = {
  flame: 'M12 3.5c.6 3.4 5.5 5 5.5 10a5.5 5.5 0 0 1-11 0c0-2 1-3.4 2-4.5.3 1.4 1 2.2 1.8 2.5-.2-3 .2-5.6 1.7-8z',
  heart: 'M12 19.5S4.5 15 4.5 9.6A4.1 4.1 0 0 1 12 7.3a4.1 4.1 0 0 1 7.5 2.3c0 5.4-7.5 9.9-7.5 9.9z',
  mountain: 'M3.5 18.5 9.5 8l3.6 6.2 2.4-3.7 5 8zM7.6 11.5l1.9 1.2 1.8-1.3',
  bolt: 'M13.5 3.5 6 13.5h5l-.8 7 7.3-10h-5z',
  crown: 'M4.5 17.5 3.5 8l5 3.8L12 5.5l3.5 6.3 5-3.8-1 9.5z',
  leaf: 'M5 19c0-9 5-13.5 14.5-14C20 13.5 16 19 8.5 17.5M5 19c2-4.5 5-7 9-8.5',
  dumbbell: 'M7 8v8M17 8v8M4 10v4M20 10v4M7 12h10',
  sun: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.600l1.4 1.400M17 17l1.4 1.400M5.6 18.400l1.4-1.400M17 7l1.4-1.4',
  clock: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM12 7.500v5l3 1.8',
  handshake:
    'M3.5 8.5 8 6l4 1.500L16 6l4.5 2.500v6L16 17.500l-4 2.5-4-2.5-4.5-3zM12 7.5 8.5 11a1.6 1.6 0 0 0 2.3 2.200L12.5 12l4 3.5',
  rocket:
    'M12 3.500c3 2 4.5 5 4.5 8.500l1.5 3.5-3.5-.500h-5L6 15.5 7.5 12c0-3.5 1.5-6.5 4.5-8.500zM12 10.500a1.3 1.3 0 1 0 0-2.6 1.3 1.3 0 0 0 0 2.600zM10.5 18l1.5 3 1.5-3',
  smile:
    'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM8.5 13.500c.8 1.7 2 2.5 3.5 2.500s2.7-.8 3.5-2.500M9.3 9.800h.01M14.7 9.800h.01',
}

/** Of our own palette; each with white on it at 4.5:1 or more, in both themes. */
export const badgeColours: Readonly<Record<BadgeColour, string>> = {
  teal: '#0c6b5f',
  orange: '#b4470f',
  blue: '#1f5fa8',
  violet: '#6b4aa8',
  rose: '#a83a62',
  gold: '#84600a',
  green: '#3d6d1f',
  slate: '#4a5763',
}
