/** The challenges: what they are called, and who takes part. */
import type { ChallengeScope, ChallengeType } from '@setpoint/contract/challenges'
import type { TeamName } from './team-texts.ts'

export interface DemoChallenge {
  readonly name: string
  readonly description: string
  readonly type: ChallengeType
  readonly scope: ChallengeScope
  readonly team?: TeamName
  readonly opponents?: readonly TeamName[]
  /** The first and the last day, in days before the present; below 0 is ahead. */
  readonly days: readonly [first: number, last: number]
  readonly target: number
  readonly rewardPoints?: number
  readonly by: string
  /** Besides `by`, who takes part too. */
  readonly who: readonly string[]
  /** Those of them whom the others do not see. */
  readonly unseen?: readonly string[]
}

export const fortnight: DemoChallenge = {
  name: 'Two weeks, every day',
  description: 'Fourteen mornings on the scales. What they say is nobody’s business; that you asked them is.',
  type: 'consistency',
  scope: 'team',
  team: 'harbour',
  days: [41, 28],
  target: 12,
  rewardPoints: 50,
  by: 'kwame',
  who: ['freya', 'olu', 'nina_w', 'ben_c', 'bea', 'ruth', 'yuki_t', 'dario', 'mara', 'hamid'],
}

export const firstPercent: DemoChallenge = {
  name: 'One per cent, gently',
  description: 'Four weeks for one per cent. Whoever gets there first waits for the others, with soup.',
  type: 'percentage',
  scope: 'open',
  days: [70, 43],
  target: 1,
  rewardPoints: 80,
  by: 'finn_m',
  who: ['jonas', 'greta_s', 'chris_w', 'ravi', 'dario', 'stefan_k', 'aroha'],
  unseen: ['aroha'],
}

export const lakeMornings: DemoChallenge = {
  name: 'Thirty mornings by the lake',
  description: 'Weigh in before the round. Twenty days in a row is the aim, and the thermos is the prize.',
  type: 'consistency',
  scope: 'team',
  team: 'lakeside',
  days: [13, -16],
  target: 20,
  rewardPoints: 100,
  by: 'jonas',
  who: ['mara', 'amina', 'li_na', 'rosa_l', 'bert_h', 'greta_s', 'sam_o', 'karin_b'],
  unseen: ['karin_b'],
}

export const slowAndSteady: DemoChallenge = {
  name: 'Slow and steady',
  description: 'Three per cent in eight weeks, open to everybody who likes it unhurried. No prize but company.',
  type: 'percentage',
  scope: 'open',
  days: [17, -38],
  target: 3,
  rewardPoints: 150,
  by: 'ben_c',
  who: ['finn_m', 'jonas', 'mara', 'greta_s', 'stefan_k', 'chris_w', 'ravi', 'olu'],
  // Their teams are told kilograms.
  unseen: ['ben_c'],
}

export const lakeAgainstStairs: DemoChallenge = {
  name: 'Lake against stairs',
  description: 'Whose mornings are more regular: those of the walkers, or those of the map room? The losers cook.',
  type: 'consistency',
  scope: 'teams',
  team: 'lakeside',
  opponents: ['thirdfloor'],
  days: [10, -17],
  target: 21,
  rewardPoints: 120,
  by: 'mara',
  who: [
    'jonas',
    'amina',
    'li_na',
    'rosa_l',
    'greta_s',
    'bert_h',
    'helena',
    'ravi',
    'maya_l',
    'stefan_k',
    'fatima',
    'oskar',
  ],
}

export const beforeCoffee: DemoChallenge = {
  name: 'Before coffee',
  description: 'Twenty-one mornings, for nobody but me.',
  type: 'consistency',
  scope: 'personal',
  days: [8, -12],
  target: 21,
  by: 'mara',
  who: [],
}

export const demoChallenges = [
  firstPercent,
  fortnight,
  slowAndSteady,
  lakeMornings,
  lakeAgainstStairs,
  beforeCoffee,
] as const

/** Whether somebody takes part in any. */
export const competes = (username: string): boolean =>
  demoChallenges.some(({ by, who }: DemoChallenge) => by === username || who.includes(username))

/** Whether somebody takes part at that time: their weigh-ins are entered then, and not brought later. */
export const takesPartAt = (username: string, daysBack: number): boolean =>
  demoChallenges.some(
    ({ by, who, days: [first, last] }: DemoChallenge) =>
      (by === username || who.includes(username)) && daysBack <= first + 1 && daysBack >= last - 1,
  )
