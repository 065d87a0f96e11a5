/** The face of notifications: how every module after this one tells people what happened to them. */
import { forgetOldNotifications } from './jobs.ts'
import { forgetBlocked } from './listeners.ts'
import { notificationsData } from './personal-data.ts'
import type { Resolvers } from './resolvers.ts'
import { notificationRoutes } from './routes.ts'

/** Told by app.ts what the modules after this one let a viewer see. */
export const notificationsModule = (resolvers: Resolvers) => ({
  routes: notificationRoutes(resolvers),
  jobs: [forgetOldNotifications],
  listeners: [forgetBlocked],
  personalData: notificationsData,
})

export type { Notice, NoticeName } from './notice.ts'
export { notify, notifyAll } from './notify.ts'
export type { Resolve, Resolvers } from './resolvers.ts'
export { forgetBetween, forgetTeamNotices, settle, takeBack, takeBackFrom } from './take-back.ts'
