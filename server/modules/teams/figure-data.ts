/** What of leaderboards is taken out. It goes with the memberships, and with the person. */
import type { Platform } from '../../platform/context.ts'
import { fixedPart, jsonFile } from '../../platform/personal-data/table-files.ts'
import { listAllPoints } from './points-store.ts'
import { findWeightChoice, listAllFigures, listShowings } from './store-figures.ts'

export const figureTables = ['team_showing', 'team_figure', 'team_weight_figure', 'team_points'] as const

export const figuresPart = fixedPart(
  {
    name: 'team-leaderboards.json',
    tables: figureTables,
    about: {
      en: 'What you let each team see on its leaderboard, which figure of your weight that is and from when it counts, the figures themselves, and the points that challenges of your teams gave you.',
      de: 'Was jedes Team von dir auf seiner Rangliste sieht, welche Angabe zu deinem Gewicht das ist und ab wann sie zählt, die Zahlen selbst und die Punkte, die dir Challenges deiner Teams gebracht haben.',
    },
  },
  (platform, userId) => [jsonFile('team-leaderboards.json', () => everythingOf(platform, userId))],
)

const everythingOf = async (platform: Platform, userId: string) => ({
  weight: await findWeightChoice(platform, userId),
  showing: await listShowings(platform, userId),
  figures: await listAllFigures(platform, userId),
  points: await listAllPoints(platform, userId),
})
