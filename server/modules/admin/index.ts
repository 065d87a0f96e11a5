/** The face of admin: the last module, so only the app and the operator's commands call it. */
import { forgetOldActs } from './jobs.ts'
import { adminRoutes } from './routes.ts'

export const adminModule = { routes: adminRoutes, jobs: [forgetOldActs], listeners: [] }

export { liftByOperator, listForOperator, makeAdminByOperator, suspendByOperator } from './operator.ts'
