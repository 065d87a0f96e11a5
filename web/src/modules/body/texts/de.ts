import { pluralIn } from '../../../platform/i18n/plural.ts'
import type { en } from './en.ts'

const plural = pluralIn('de')
const weeks = (count: number) => plural(count, { one: '# Woche', other: '# Wochen' })
const days = (count: number) => plural(count, { one: '# Tag', other: '# Tage' })
const weighIns = (count: number) => plural(count, { one: '# Wägung', other: '# Wägungen' })

export const de: typeof en = {
  title: 'Körper',
  weighIn: 'Wiegen',
  weighInTitle: 'Wiegen',
  save: 'Speichern',
  weight: 'Gewicht',
  when: 'Wann',
  note: 'Notiz',
  notePlaceholder: 'Gut geschlafen, salzig gegessen…',
  bodyFat: 'Körperfett',
  muscle: 'Muskelmasse',
  water: 'Wasser',
  girths: 'Umfänge',
  girth: {
    neck: 'Hals',
    chest: 'Brust',
    waist: 'Taille',
    hips: 'Hüfte',
    upperArm: 'Oberarm',
    thigh: 'Oberschenkel',
    calf: 'Wade',
  },
  moreDetails: 'Mehr Angaben',
  weightMissing: 'Gib dein Gewicht ein.',
  weightImplausible: (shown) => `Stimmt ${shown}? Prüfe Zahl und Einheit.`,
  future: 'Das liegt in der Zukunft.',
  saved: (shown) => `${shown} gespeichert.`,
  keptOffline: (shown) => `${shown} ist auf diesem Gerät gemerkt und wird gesendet, sobald du wieder online bist.`,
  lastTime: (shown, when) => `Zuletzt: ${shown}, ${when}`,
  trendWeight: 'Trendgewicht',
  noTrendYet: 'Mit der ersten Wägung beginnt der Trend.',
  weighIns,
  aWeek: (change) => `${change} pro Woche`,
  reasons: {
    title: 'Warum wir das denken',
    'few-weigh-ins': (count, needed) => `Erst ${weighIns(count)}. Ab ${needed} ist auf den Trend Verlass.`,
    gap: (count, range) => `${days(count)} ohne Wägung (${range}): Dort ist der Trend weniger sicher.`,
    outlier: (weight, day) => `${weight} am ${day} liegt weit ab und zählt wenig.`,
    'steady-loss': (count, rate) => `Seit ${weeks(count)} stetige Abnahme, jetzt ${rate} pro Woche.`,
    'steady-gain': (count, rate) => `Seit ${weeks(count)} stetige Zunahme, jetzt ${rate} pro Woche.`,
    plateau: (count) => `Seit ${weeks(count)} hat sich der Trend kaum bewegt.`,
    'unclear-course': (low, high) => `Der Kurs ist noch nicht klar: zwischen ${low} und ${high} pro Woche.`,
    'water-noise': (weight) => `Schwankungen von ${weight} am Tag sind vor allem Wasser.`,
    'recent-agree': (count) => `Die letzten ${weighIns(count)} passen zum Trend.`,
  },
  goal: {
    title: 'Ziel',
    reached: 'Du bist da.',
    around: (goal, day) => `${goal} um den ${day}`,
    range: (range) => `8 von 10 Verläufen kommen an: ${range}`,
    notOnCourse: (goal) => `Zurzeit nicht auf Kurs zu ${goal}.`,
    unsure: 'Noch ein paar Wägungen, dann lässt sich sagen, wann.',
  },
}
