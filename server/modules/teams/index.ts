/** The face of teams: what other modules and the app may call. */
import { forgetOldDeclines, forgetSpentInvites, removeTeamAvatar } from './jobs.ts'
import { figureListeners } from './figure-update.ts'
import { leaderboardRoutes } from './leaderboard-routes.ts'
import { teamsData } from './personal-data.ts'
import { teamsRoutes } from './routes.ts'

export const teamsModule = {
  routes: [...teamsRoutes, ...leaderboardRoutes],
  jobs: [removeTeamAvatar, forgetSpentInvites, forgetOldDeclines],
  listeners: figureListeners,
  personalData: teamsData,
}

export type { WeightChoice } from './figure-choice.ts'
export { teamLinesOf, type TeamLine } from './lines.ts'
export { findMember, memberIds, membershipsOf, staffOf, teammatesOf, type Member } from './member-store.ts'
export { showAchievementPoints } from './achievement-figures.ts'
export { lockFiguresOf } from './store-figures.ts'
export { teamsNamedTo, type NamedTeam } from './named.ts'
export { peopleForWhoAnswers } from './people.ts'
export { awardPoints } from './points.ts'
export { canSeeTeam, may, outranks, rolesWith, type TeamRight } from './policy.ts'
export { lockSeenTeam, lockTeamWith, noSuchTeam, seeTeam, seeTeamWith } from './seen.ts'
export { findTeam, findTeamsOf, teamNames, type SeenTeam } from './store.ts'
export {
  findWeightChoice as weightFigureOf,
  findWeightKinds as weightFiguresOf,
  lockFiguresOf as lockToldOf,
} from './store-figures.ts'
export { giveBackTeam, teamAvatarBytes, teamContentOf, withholdTeam, type TeamContent } from './withheld.ts'
export {
  canTellWeightIn,
  tellFigure,
  tellKilograms,
  tellsPercentages,
  tellWeightIn,
  toldFigure,
} from './weight-told.ts'
