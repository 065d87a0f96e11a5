/** A person's page: who they are, and what other modules know of them that they show. */
import { Suspense } from 'react'
import { ShownAchievements, ShownBadges } from '../modules/achievements/index.ts'
import { PersonPosts } from '../modules/feed/index.ts'
import { Person } from '../modules/profile/screens/person.tsx'
import { useSession } from '../platform/session.ts'

export function PersonScreen() {
  const { user } = useSession()
  return (
    <Person>
      {(userId) => (
        <Suspense fallback={null}>
          <ShownAchievements userId={userId} />
          <ShownBadges userId={userId} />
          {/* Posts are for those who have an account here. */}
          {user && <PersonPosts userId={userId} />}
        </Suspense>
      )}
    </Person>
  )
}
