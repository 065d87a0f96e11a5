/** The face of moderation: every module that shows one person to another asks here first. */
import { moderationData } from './personal-data.ts'
import { moderationRoutes } from './routes.ts'

export const moderationModule = { routes: moderationRoutes, jobs: [], listeners: [], personalData: moderationData }

export { hiddenFrom, isBlocked, mutedBy } from './predicate.ts'
