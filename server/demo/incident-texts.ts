/** Badges and their reasons, and what is reported, in everybody's own words. */
import type { BadgeInput } from '@setpoint/contract/badges'
import type { DecisionInput } from '@setpoint/contract/decisions'
import type { ReportReason } from '@setpoint/contract/reports'
import type { TeamName } from './team-texts.ts'

interface DemoBadge extends BadgeInput {
  readonly team: TeamName
  readonly by: string
  /** Days before the present. */
  readonly back: number
  readonly given: readonly { readonly to: string; readonly why: string; readonly at: number }[]
}

export const badges: readonly DemoBadge[] = [
  {
    team: 'lakeside',
    by: 'mara',
    back: 300,
    name: 'Bearer of the thermos',
    description: 'For whoever carried it when nobody else wanted to.',
    picture: { shape: 'shield', colour: 'orange', symbol: 'sun' },
    given: [
      { to: 'jonas', why: 'A year of mornings, and it was always full.', at: 56 },
      { to: 'amina', why: 'For the day with the big one, and for nineteen tins.', at: 33 },
    ],
  },
  {
    team: 'lakeside',
    by: 'jonas',
    back: 200,
    name: 'Keeper of the register',
    description: 'Herons and people, all accounted for.',
    picture: { shape: 'ribbon', colour: 'teal', symbol: 'clock' },
    given: [{ to: 'rosa_l', why: 'Not one of us was ever missing without an excuse.', at: 48 }],
  },
  {
    team: 'lakeside',
    by: 'jonas',
    back: 180,
    name: 'Soup of the season',
    picture: { shape: 'circle', colour: 'gold', symbol: 'heart' },
    given: [{ to: 'mara', why: 'For the one without a stove, in the hottest week.', at: 27 }],
  },
  {
    team: 'harbour',
    by: 'kwame',
    back: 320,
    name: 'Good evening, bar',
    description: 'For a first session, whatever was on the bar.',
    picture: { shape: 'hexagon', colour: 'slate', symbol: 'dumbbell' },
    given: [
      { to: 'ben_c', why: 'You greet it every time. It has noticed.', at: 290 },
      { to: 'iris_c', why: 'You came to ask, and stayed to show others.', at: 49 },
      { to: 'mara', why: 'Eleven Tuesdays of thirteen.', at: 61 },
    ],
  },
  {
    team: 'harbour',
    by: 'freya',
    back: 150,
    name: 'Small plates',
    description: 'Half a kilo at a time, for as long as it takes.',
    picture: { shape: 'diamond', colour: 'violet', symbol: 'leaf' },
    given: [
      { to: 'yuki_t', why: 'First the jar, then the bar.', at: 66 },
      { to: 'nina_w', why: 'A year and a half, and a door.', at: 140 },
    ],
  },
  {
    team: 'thirdfloor',
    by: 'helena',
    back: 120,
    name: 'One hundred and four',
    description: 'All the way up without a break. Breaks are fine, too.',
    picture: { shape: 'star', colour: 'blue', symbol: 'mountain' },
    given: [{ to: 'stefan_k', why: 'With shopping. The whole house clapped.', at: 110 }],
  },
]

export interface DemoReport {
  readonly by: string
  readonly author: string
  /** What the post has in its text. */
  readonly part: string
  readonly reason: ReportReason
  readonly note: string
  readonly back: number
}

/** These wait for an answer. */
export const otherReports: readonly DemoReport[] = [
  {
    by: 'matti',
    author: 'sam_o',
    part: 'Two euros for five',
    reason: 'spam',
    note: 'Is selling rolls in here all right? I am asking as a person who bought ten.',
    back: 1.2,
  },
  {
    by: 'sofie',
    author: 'hamid',
    part: 'Order book is open',
    reason: 'spam',
    note: 'I love the trousers. But it is an advert, isn’t it?',
    back: 0.9,
  },
]

const hide: DecisionInput = {
  act: 'hide',
  reason:
    'Drying out before the scales is not safe, and a new member could take it as meant. Please not as a tip, even with a wink.',
}

const saunaReport: DemoReport = {
  by: 'li_na',
  author: 'matti',
  part: 'nothing to drink',
  reason: 'dangerous-advice',
  note: 'I know he means it as a joke. Somebody new might not.',
  back: 1.8,
}

/** The one that is hidden, and that its author wants looked at again. */
export const sauna = {
  report: saunaReport,
  author: 'matti',
  moderator: 'amina',
  decision: hide,
  appeal:
    'Fair. It was a joke among sauna people, but I see how it reads. May it come back with the last sentence changed to: and drink something?',
}
