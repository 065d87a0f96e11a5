/** What other modules and the app use of challenges, loaded when it is needed. */
import { lazy } from 'react'

/** On a team's page; its texts are `challenges` and `teams`. */
export const TeamChallengesCard = lazy(() =>
  import('./parts/team-challenges-card.tsx').then((part) => ({ default: part.TeamChallengesCard })),
)
