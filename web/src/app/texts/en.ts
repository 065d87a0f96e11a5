/** Words of the shell and the landing page. */
import { pluralIn } from '../../platform/i18n/plural.ts'

const plural = pluralIn('en')

export const en = {
  name: 'Setpoint',
  /** Title of a document: 'Body · Setpoint'. */
  title: (screen: string) => `${screen} · Setpoint`,
  skip: 'Skip to content',
  mainMenu: 'Main menu',
  today: 'Today',
  body: 'Body',
  community: 'Community',
  settings: 'Settings',
  admin: 'Administration',
  me: 'Me',
  notifications: 'Notifications',
  unread: (count: number, more: boolean) => `${more ? 'more than ' : ''}${count} unread`,
  achieved: 'A new achievement is on your shelf.',
  badged: 'A team has given you a badge.',
  manyAchieved: (count: number) => `${count} new ones are on your shelf.`,
  add: 'Add',
  logIn: 'Log in',
  register: 'Create an account',
  weighIn: 'Weigh in',
  titles: {
    landing: 'The self-hosted home of your fitness',
    gallery: 'Parts',
    notFound: 'Not found',
  },
  offline: 'You are offline',
  offlineNote: 'What you log is kept and sent later.',
  outbox: (count: number) => plural(count, { one: '# entry waits to be sent', other: '# entries wait to be sent' }),
  outboxTitle: 'Waiting to be sent',
  outboxEmpty: 'Everything has been sent',
  outboxNote: 'Kept on this device and sent in order as soon as there is a connection.',
  refused: (count: number) => plural(count, { one: '# entry was not accepted', other: '# entries were not accepted' }),
  refusedItem: 'Not accepted by the server',
  waitingItem: 'Waiting',
  discard: 'Discard',
  resend: 'Send again',
  show: 'Show',
  sentLater: 'Saved here. It will be sent when you are back online.',
  updateReady: 'A new version of Setpoint is ready.',
  update: 'Reload',
  insecure:
    'This connection is not encrypted. Use it only in your own network, or ask your operator to switch on HTTPS.',
  languageOfProfile: 'Shown in the language of your profile.',
  languageFailed: 'The language could not be saved. Try again in the settings.',
  crashed: 'This screen has stopped working',
  crashedNote: 'What you entered and saved is safe. Load the page again; if it happens once more, tell your operator.',
  reload: 'Reload the page',
  loadFailed: 'This screen could not be loaded',
  notFoundTitle: 'There is nothing here',
  notFoundNote: 'The address may be mistyped, or the page has moved.',
  goHome: 'Go to the start',
  notAllowed: 'Please log in to see this',
  landing: {
    headline: 'See the trend through the noise.',
    lead: 'Your weight jumps by a kilo from one morning to the next, and most of it is water. Setpoint reads the course beneath it, says how sure it is, and tells you when you will arrive.',
    chartLabel:
      'A drawn example: pale dots scatter day by day around a steady line that falls slowly, continues as a dashed forecast with a widening band, and meets the goal.',
    chartNote: 'Drawn to explain, not someone’s data.',
    chartDots: 'Weigh-ins',
    chartTrend: 'Trend',
    chartForecast: 'Forecast',
    chartGoal: 'Goal',
    points: [
      {
        title: 'An honest trend',
        text: 'The line comes with the range it may really lie in, and the forecast with the odds. When there is too little to go by, it says so.',
      },
      {
        title: 'Two taps, online or not',
        text: 'Weigh in with one thumb, also in a cellar without network. It is kept on your phone and sent once you are back.',
      },
      {
        title: 'Your history comes along',
        text: 'Bring in years from Libra, Withings, Renpho, MyFitnessPal, openScale, Happy Scale, Apple Health or any CSV, and take everything out again whenever you like.',
      },
      {
        title: 'Yours alone',
        text: 'Your numbers, notes and photos are encrypted at rest under a key of your own. No advertising, no tracking.',
      },
    ],
    hostTitle: 'Open source, on a machine you choose',
    hostText:
      'Setpoint runs with one command on a small computer at home or a server you rent. The source is open under the Apache 2.0 licence, so you can read what it does.',
    apiDocs: 'Read the API',
    already: 'You have an account?',
  },
}
