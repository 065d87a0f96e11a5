/** Words of weigh-ins, their trend and photos. */
import { pluralIn } from '../../../platform/i18n/plural.ts'

const plural = pluralIn('en')
const weeks = (count: number) => plural(count, { one: '# week', other: '# weeks' })
const days = (count: number) => plural(count, { one: '# day', other: '# days' })
const weighIns = (count: number) => plural(count, { one: '# weigh-in', other: '# weigh-ins' })

export const en = {
  title: 'Body',
  weighIn: 'Weigh in',
  weighInTitle: 'Weigh in',
  save: 'Save',
  weight: 'Weight',
  when: 'When',
  note: 'Note',
  notePlaceholder: 'Slept well, salty dinner…',
  bodyFat: 'Body fat',
  muscle: 'Muscle mass',
  water: 'Water',
  girths: 'Circumferences',
  girth: {
    neck: 'Neck',
    chest: 'Chest',
    waist: 'Waist',
    hips: 'Hips',
    upperArm: 'Upper arm',
    thigh: 'Thigh',
    calf: 'Calf',
  },
  moreDetails: 'More details',
  weightMissing: 'Enter your weight.',
  weightImplausible: (shown: string) => `Is ${shown} right? Check the figure and the unit.`,
  future: 'This lies in the future.',
  saved: (shown: string) => `${shown} saved.`,
  keptOffline: (shown: string) => `${shown} is kept on this device and sent when you are back online.`,
  lastTime: (shown: string, when: string) => `Last: ${shown}, ${when}`,
  trendWeight: 'Trend weight',
  noTrendYet: 'Your first weigh-in starts the trend.',
  weighIns,
  aWeek: (change: string) => `${change} a week`,
  reasons: {
    title: 'Why we think so',
    'few-weigh-ins': (count: number, needed: number) =>
      `Only ${weighIns(count)} so far. From ${needed} on, the trend can be trusted.`,
    gap: (count: number, range: string) =>
      `No weigh-in for ${days(count)} (${range}), so the trend is less sure there.`,
    outlier: (weight: string, day: string) => `${weight} on ${day} stands far out and counts little.`,
    'steady-loss': (count: number, rate: string) => `${weeks(count)} of steady loss, ${rate} a week now.`,
    'steady-gain': (count: number, rate: string) => `${weeks(count)} of steady gain, ${rate} a week now.`,
    plateau: (count: number) => `For ${weeks(count)} the trend has hardly moved.`,
    'unclear-course': (low: string, high: string) => `The course is not clear yet: between ${low} and ${high} a week.`,
    'water-noise': (weight: string) => `Day-to-day swings of ${weight} are mostly water.`,
    'recent-agree': (count: number) => `The last ${weighIns(count)} agree with the trend.`,
  },
  goal: {
    title: 'Goal',
    reached: 'You are there.',
    around: (goal: string, day: string) => `${goal} around ${day}`,
    range: (range: string) => `8 in 10 courses arrive ${range}`,
    notOnCourse: (goal: string) => `Not on course for ${goal} at the moment.`,
    unsure: 'A few more weigh-ins and we can say when.',
  },
}
