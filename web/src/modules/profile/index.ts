/** What other modules use of profile: its pages and parts, loaded when opened. */
import { lazy } from 'react'

export const ProfilePage = lazy(() => import('./screens/profile.tsx').then((page) => ({ default: page.Profile })))
export const UnitsPage = lazy(() => import('./screens/units.tsx').then((page) => ({ default: page.Units })))
export const GoalPage = lazy(() => import('./screens/goal.tsx').then((page) => ({ default: page.Goal })))
export const PrivacyPage = lazy(() =>
  import('./screens/privacy.tsx').then((page) => ({ default: page.PrivacySettings })),
)
export { useAcceptFollower, useDeclineFollower } from './people-queries.ts'
/** What a screen shows whose texts name `people`. */
export const PeopleCard = lazy(() => import('./parts/people-card.tsx').then((part) => ({ default: part.PeopleCard })))
