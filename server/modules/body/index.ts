/** The face of body: what the app mounts and what other modules may call. */
import { removePhotoFiles } from './jobs.ts'
import { bodyData } from './personal-data.ts'
import { bodyRoutes } from './routes.ts'

export const bodyModule = { routes: bodyRoutes, jobs: [removePhotoFiles], listeners: [], personalData: bodyData }
export { dayIn, mayBeRecordedAt } from './entry.ts'
export {
  addImportedEntries,
  entriesBetween,
  hasRoomFor,
  mostWeighIns,
  removeImportedEntries,
  type ImportedWeighIn,
} from './imported.ts'
export { findOwnPhoto, type StoredPhoto } from './photo-store.ts'
export { photoFile } from './photo-file.ts'
export { photoAddress } from './photo-address.ts'
export { latestWeights } from './latest.ts'
export { forgetSeries, seriesOf, weighInsOf, type Series } from './series.ts'
export { standingOf, todayOf, type Standing } from './standing.ts'
export { weightSummary, type WeightSummary } from './summary.ts'
export type { WeighIn } from './store.ts'
export { weighInsWritten, type WrittenWeighIn } from './written.ts'
