/** Wörter der Erfolge. */
import { pluralIn } from '../../../platform/i18n/plural.ts'
import { badgesDe } from './badges-de.ts'
import type { en } from './en.ts'

const plural = pluralIn('de')

export const de: typeof en = {
  title: 'Erfolge',
  badges: badgesDe,
  failed: 'Deine Erfolge konnten nicht geladen werden',
  points: (count) => plural(count, { one: '# Punkt', other: '# Punkte' }),
  earned: 'Was du erreicht hast',
  earnedNote: 'Es bleibt, was auch kommt. Du entscheidest, was andere auf deiner Seite sehen.',
  open: 'Was noch kommt',
  openNote: 'Keine Eile: Jeder zählt, wann immer du so weit bist.',
  firstNote: 'Der erste kommt mit deiner ersten Wägung.',
  show: 'Andere sehen es',
  showOne: (title) => `Andere sehen: ${title}`,
  share: 'Teilen',
  shareOne: (title) => `Teilen: ${title}`,
  showFailed: 'Das hat nicht geklappt. Bitte versuche es noch einmal.',
  perCentTold:
    'Deine Teams sehen, wie viel Prozent du abgenommen hast. Zusammen damit verriete dies dein Gewicht, also bleibt es bei dir.',
  kinds: {
    'first-weigh-in': { title: 'Erste Wägung', what: 'Einmal auf der Waage' },
    'ten-posts': { title: 'Zehn Beiträge', what: 'Zehnmal hattest du etwas zu sagen' },
    'helped-ten': { title: 'Ein guter Tipp', what: 'Zehn Leuten aus deinen Teams gefallen Tipps von dir' },
    'goal-reached': { title: 'Ziel erreicht', what: 'Der Trend beim Zielgewicht' },
    'first-challenge': { title: 'Erste Challenge geschafft', what: 'Das Ziel einer Challenge, bis zu ihrem Ende' },
  },
  streak: (days) => ({
    title: `${days} Tage am Stück`,
    what: `Eine Wägung am Tag, ${days} Tage lang`,
  }),
  lost: (amount) => ({ title: `${amount} weniger`, what: `Der Trend ${amount} unter seinem Anfang` }),
}
