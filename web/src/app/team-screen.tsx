/** A team's page: the team itself, and what other modules have of it. */
import { Suspense } from 'react'
import { TeamBadgesCard } from '../modules/achievements/index.ts'
import { TeamChallengesCard } from '../modules/challenges/index.ts'
import { TeamPosts } from '../modules/feed/index.ts'
import { TeamScreen } from '../modules/teams/screens/team.tsx'

export const TeamPage = () => (
  <TeamScreen>
    {(team) => (
      <Suspense fallback={null}>
        <TeamChallengesCard team={team} />
        <TeamBadgesCard team={team} />
        <TeamPosts teamId={team.id} />
      </Suspense>
    )}
  </TeamScreen>
)
