/** Words of achievements. */
import { pluralIn } from '../../../platform/i18n/plural.ts'
import { badgesEn } from './badges-en.ts'

const plural = pluralIn('en')

export const en = {
  title: 'Achievements',
  badges: badgesEn,
  failed: 'Your achievements could not be loaded',
  points: (count: number) => plural(count, { one: '# point', other: '# points' }),
  earned: 'What you have achieved',
  earnedNote: 'It stays, whatever comes. You decide which others see on your page.',
  open: 'Still to come',
  openNote: 'No hurry: each counts whenever you get there.',
  firstNote: 'The first one comes with your first weigh-in.',
  show: 'Others see it',
  showOne: (title: string) => `Others see: ${title}`,
  share: 'Share',
  shareOne: (title: string) => `Share: ${title}`,
  showFailed: 'That did not work. Please try again.',
  perCentTold: 'Your teams see your loss in per cent. Together with this it would tell your weight, so it stays yours.',
  kinds: {
    'first-weigh-in': { title: 'First weigh-in', what: 'Once on the scale' },
    'ten-posts': { title: 'Ten posts', what: 'Ten times you had something to say' },
    'helped-ten': { title: 'A good tip', what: 'Ten people of your teams like tips of yours' },
    'goal-reached': { title: 'Goal reached', what: 'The trend at the goal weight' },
    'first-challenge': { title: 'First challenge completed', what: 'The target of a challenge, by its end' },
  },
  streak: (days: number) => ({
    title: `${days} days in a row`,
    what: `A weigh-in a day, for ${days} days`,
  }),
  lost: (amount: string) => ({ title: `${amount} down`, what: `The trend ${amount} below where it began` }),
}
