/** The face of moderation: every module that shows one person to another, or lets somebody write, asks here first. */
import { forgetOldSanctions } from './jobs.ts'
import { moderationData } from './personal-data.ts'
import { moderationRoutes } from './routes.ts'

export const moderationModule = {
  routes: moderationRoutes,
  jobs: [forgetOldSanctions],
  listeners: [],
  personalData: moderationData,
}

export { blockedAround, isNotBlocked, isNotMuted } from './store.ts'
export { hiddenFrom, isBlocked, mutedBy, mutersOf } from './predicate.ts'
export type { ListedContent, ListPlace, Reportable, ReportableContent } from './reportable.ts'
export { imposeSanction, liftSanctionOf, refuseSanctioned, sanctionOn, type SanctionOn } from './sanction.ts'
export { findByDecisions as sanctionsOfDecisions, listHolding, listSanctions, type Sanction } from './sanction-store.ts'
