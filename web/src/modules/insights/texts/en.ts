/** Words of the Today screen. */
import { pluralIn } from '../../../platform/i18n/plural.ts'

const plural = pluralIn('en')

export const en = {
  title: 'Today',
  failed: 'Today could not be loaded',
  emptyTitle: 'Start with one weigh-in',
  emptyNote:
    'The trend begins with the first figure and grows surer with each one. Have years of them in another app? Bring them in.',
  importInstead: 'Import from another app',
  sparkline: 'Weight of the last 60 days with its trend, and four weeks ahead',
  trendNow: (shown: string) => `The trend stands at ${shown}`,
  weighedIn: 'Weighed in',
  notWeighedIn: 'No weigh-in',
  week: 'This week',
  achievements: 'Achievements',
  streak: (count: number) => plural(count, { one: '# day in a row', other: '# days in a row' }),
  noStreak: 'Any day is a good day to start.',
  weekShare: (count: number) => plural(count, { one: '# weigh-in this week', other: '# weigh-ins this week' }),
  latest: 'Last weigh-in',
  setGoal: 'Set a goal',
  noGoal: 'With a goal, you see when you get there.',
  showBody: 'Chart and history',
}
