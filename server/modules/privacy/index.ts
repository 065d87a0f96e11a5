/** The face of privacy: what the app mounts, told what every module keeps about persons. */
import type { Platform } from '../../platform/context.ts'
import { eraseDueJob, replayErasures, type Everything } from './erase-person.ts'
import { expireArchives, removeArchive } from './jobs.ts'
import { makeArchiveJob } from './make-archive.ts'
import { privacyData } from './personal-data.ts'
import { privacyRoutes } from './routes.ts'

export function privacyModule(others: Everything) {
  const everything = [...others, privacyData]
  const makeArchive = makeArchiveJob(everything.flatMap((data) => data.exports))
  return {
    routes: privacyRoutes(makeArchive),
    jobs: [makeArchive, removeArchive, expireArchives, eraseDueJob(everything)],
    listeners: [],
    personalData: privacyData,
    /** To be run before anybody is let in: see `replayErasures`. */
    replayErasures: (platform: Platform): Promise<number> => replayErasures(platform, everything),
  }
}

export { endOfGrace } from './erasure.ts'
