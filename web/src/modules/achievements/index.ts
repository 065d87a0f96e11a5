/** What other modules use of achievements: the shelf of a person's page, loaded when it is needed. */
import { lazy } from 'react'

export const ShownAchievements = lazy(() =>
  import('./parts/shown-achievements.tsx').then((part) => ({ default: part.ShownAchievements })),
)
export const ShownBadges = lazy(() =>
  import('./parts/shown-badges.tsx').then((part) => ({ default: part.ShownBadges })),
)
/** What a team's page shows of its badges. */
export const TeamBadgesCard = lazy(() =>
  import('./parts/team-badges-card.tsx').then((part) => ({ default: part.TeamBadgesCard })),
)
/** How one reads and looks, in other modules too; their screens' texts name `achievements`. */
export { achievementIcon, wordsOf } from './looks.ts'
export { AchievementBadge } from './parts/achievement-badge.tsx'
export { BadgeMark } from './parts/badge-mark.tsx'
