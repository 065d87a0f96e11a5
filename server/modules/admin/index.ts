/** The face of admin: the last module, so only the app and the operator's commands call it. */
import { noPersonalData } from '../../platform/personal-data/personal-data.ts'
import { keepBackups, workOnBackups } from './backup-jobs.ts'
import { backupRoutes } from './backup-routes.ts'
import { forgetOldActs } from './jobs.ts'
import { adminRoutes } from './routes.ts'

export const adminModule = {
  routes: [...adminRoutes, ...backupRoutes],
  jobs: [forgetOldActs, keepBackups, workOnBackups],
  listeners: [],
  // What admins did stays for its three years, when somebody is erased too: ids that lead nowhere, and a reason that nobody
  // can open any more. Its subject reads it in the security log, which is in the archive.
  personalData: noPersonalData,
}

export {
  beginErasureByOperator,
  cancelErasureByOperator,
  liftByOperator,
  listForOperator,
  makeAdminByOperator,
  suspendByOperator,
} from './operator.ts'
