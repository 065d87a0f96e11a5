/** What other modules and the shell use of the feed: lists of a person's and a team's posts, the way to share something, and what is to go from the screen. */
import { lazy } from 'react'

export { postGone } from './posts-cache.ts'

export const PersonPosts = lazy(() =>
  import('./parts/person-posts.tsx').then((part) => ({ default: part.PersonPosts })),
)
export const TeamPosts = lazy(() => import('./parts/team-posts.tsx').then((part) => ({ default: part.TeamPosts })))
