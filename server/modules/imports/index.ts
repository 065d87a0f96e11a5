/** The face of imports: what the app mounts. */
import { applyImportJob } from './apply-import.ts'
import { expirePreviews, removeImportFiles } from './jobs.ts'
import { importsData } from './personal-data.ts'
import { importRoutes } from './routes.ts'

export const importsModule = {
  routes: importRoutes,
  jobs: [applyImportJob, removeImportFiles, expirePreviews],
  listeners: [],
  personalData: importsData,
}
