/** The face of achievements: what the app mounts. */
import { badgeRoutes } from './badge/routes.ts'
import { countedListener, type Counted } from './counted.ts'
import { achievementListeners } from './listeners.ts'
import { achievementsData } from './personal-data.ts'
import { achievementRoutes } from './routes.ts'

export { countedBy, type Counted } from './counted.ts'
export { tellsLoss } from './policy.ts'
export { awardedAt } from './store.ts'

/** Told by app.ts what other modules count. */
export const achievementsModule = (counted: readonly Counted[]) => ({
  routes: [...achievementRoutes(counted), ...badgeRoutes],
  jobs: [],
  listeners: [...achievementListeners, ...counted.map(countedListener)],
  personalData: achievementsData,
})

export { badgesNamedTo } from './badge/shelf.ts'
export { achievementsOf } from './named.ts'
