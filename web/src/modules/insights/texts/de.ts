import { pluralIn } from '../../../platform/i18n/plural.ts'
import type { en } from './en.ts'

const plural = pluralIn('de')

export const de: typeof en = {
  title: 'Heute',
  failed: 'Heute konnte nicht geladen werden',
  emptyTitle: 'Beginne mit einer Wägung',
  emptyNote:
    'Der Trend beginnt mit der ersten Zahl und wird mit jeder sicherer. Du hast Jahre davon in einer anderen App? Nimm sie mit.',
  importInstead: 'Aus einer anderen App importieren',
  sparkline: 'Gewicht der letzten 60 Tage mit Trend, und vier Wochen voraus',
  trendNow: (shown) => `Der Trend steht bei ${shown}`,
  weighedIn: 'Gewogen',
  notWeighedIn: 'Nicht gewogen',
  week: 'Diese Woche',
  achievements: 'Erfolge',
  streak: (count) => plural(count, { one: '# Tag in Folge', other: '# Tage in Folge' }),
  noStreak: 'Jeder Tag eignet sich zum Anfangen.',
  weekShare: (count) => plural(count, { one: '# Wägung diese Woche', other: '# Wägungen diese Woche' }),
  latest: 'Letzte Wägung',
  setGoal: 'Ziel setzen',
  noGoal: 'Mit einem Ziel siehst du, wann du ankommst.',
  showBody: 'Verlauf und Diagramm',
}
