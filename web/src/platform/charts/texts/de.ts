/** Wörter der Diagramme. */
import type { en } from './en.ts'

export const de: typeof en = {
  goal: (weight) => `Ziel ${weight}`,
  weighIns: 'Wägungen',
  weighIn: 'Wägung',
  trend: 'Trend',
  range: '80-%-Bereich',
  forecast: 'Vorhersage',
  day: 'Tag',
  between: (low, high) => `${low} bis ${high}`,
  chart: 'Gewichtsdiagramm. Mit den Pfeiltasten Tag für Tag lesen.',
  table: 'Dasselbe als Tabelle',
  tableNote: (shown, total) => `${shown} von ${total} Tagen, gleichmäßig verteilt`,
}
