/** What other modules use of moderation: its page in the settings, and what stands beside a person. */
import { lazy } from 'react'

export const AvoidedPage = lazy(() => import('./screens/avoided.tsx').then((page) => ({ default: page.Avoided })))
export const PersonMenu = lazy(() => import('./parts/person-menu.tsx').then((part) => ({ default: part.PersonMenu })))
export { useAvoid, useStopAvoiding } from './queries.ts'

export {
  DeskQueue,
  deskPath,
  ownDecisionsPath,
  recordPath,
  SanctionNotice,
  TeamDeskCard,
  useReporting,
} from './reports/index.ts'
