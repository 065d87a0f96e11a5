/** The face of body: what the app mounts and what other modules may call. */
import { removePhotoFiles } from './jobs.ts'
import { bodyData } from './personal-data.ts'
import { bodyRoutes } from './routes.ts'

export const bodyModule = { routes: bodyRoutes, jobs: [removePhotoFiles], listeners: [], personalData: bodyData }
export { mayBeRecordedAt } from './entry.ts'
export {
  addImportedEntries,
  entriesBetween,
  hasRoomFor,
  mostWeighIns,
  removeImportedEntries,
  type ImportedWeighIn,
} from './imported.ts'
export { latestWeights } from './latest.ts'
export { forgetSeries, weighInsOf } from './series.ts'
export { weightSummary, type WeightSummary } from './summary.ts'
export type { WeighIn } from './store.ts'
