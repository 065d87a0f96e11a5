/** The three teams: who they are, in their own words. */
import type { TeamInput } from '@setpoint/contract/teams'

export interface DemoTeam {
  readonly about: TeamInput
  /** What is on its picture. */
  readonly scene: string
  readonly owner: string
  readonly admins: readonly string[]
  readonly moderators: readonly string[]
  readonly members: readonly string[]
  /** Days since it was founded. */
  readonly since: number
  readonly asking: readonly { readonly by: string; readonly back: number; readonly message: string }[]
}

export const lakeside: DemoTeam = {
  about: {
    name: 'Lakeside Movers',
    description:
      'Round the lake before work, soup afterwards. Slow is fine. Nobody is ever the last: that is the lake.',
    privacy: 'private',
    listed: true,
    memberLimit: 20,
  },
  scene: 'lake dawn',
  owner: 'mara',
  admins: ['jonas'],
  moderators: ['amina'],
  members: [
    'tomasz',
    'li_na',
    'greta_s',
    'bert_h',
    'noor',
    'elif_k',
    'sam_o',
    'ines_p',
    'matti',
    'rosa_l',
    'deniz',
    'karin_b',
  ],
  since: 400,
  asking: [
    { by: 'pavel', back: 3.4, message: 'Jonas told me about you. I walk, mostly, and I bring bread.' },
    { by: 'ola_n', back: 1.2, message: 'New in town. I have good shoes and no sense of direction.' },
  ],
}

export const harbour: DemoTeam = {
  about: {
    name: 'Harbour Barbell Club',
    description:
      'Tuesday, Thursday, Saturday, in the old boat shed. First bar empty, last bar put away. Beginners are the best part: come and be one.',
    privacy: 'public',
    memberLimit: 80,
  },
  scene: 'kettlebells hall',
  owner: 'kwame',
  admins: ['freya'],
  moderators: ['dario', 'bea'],
  members: [
    'yuki_t',
    'ben_c',
    'priya_r',
    'lena_f',
    'olu',
    'hana_m',
    'gus',
    'marek',
    'tess',
    'andre',
    'nina_w',
    'iris_c',
    'hamid',
    'sofie',
    'leo_g',
    'mia_j',
    'tariq',
    'ruth',
    'cal',
    'jun',
    'mara',
    'deniz',
  ],
  since: 389,
  asking: [],
}

export const thirdFloor: DemoTeam = {
  about: {
    name: 'Third Floor Stairs',
    description:
      'The map room and friends. The lift is for plotters, paper, and everybody who needs it. We count floors, not calories.',
    privacy: 'private',
    listed: true,
    memberLimit: 30,
  },
  scene: 'stairs day',
  owner: 'helena',
  admins: ['ravi'],
  moderators: ['paula_s'],
  members: ['oskar', 'fatima', 'chris_w', 'zoe', 'anton', 'maya_l', 'stefan_k', 'emeka'],
  since: 395,
  asking: [],
}

/** By the short names that the texts of the demo use. */
export const teamsByName = { lakeside, harbour, thirdfloor: thirdFloor } as const
export type TeamName = keyof typeof teamsByName

export const demoTeams: readonly DemoTeam[] = Object.values(teamsByName)

/** Everybody in it, the owner first. */
export const membersOf = ({ owner, admins, moderators, members }: DemoTeam): readonly string[] => [
  owner,
  ...admins,
  ...moderators,
  ...members,
]
