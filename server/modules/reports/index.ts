/** The face of reports: what the app mounts, told what can be reported. */
import type { Reportable } from '../moderation/index.ts'
import { forgetOldCases } from './jobs.ts'
import { kindsOf } from './kinds.ts'
import { reportsListeners } from './listeners.ts'
import { reportsData } from './personal-data.ts'
import { reportablePerson } from './reportables/person.ts'
import { reportableTeam } from './reportables/team.ts'
import { reportsRoutes } from './routes.ts'

/** `reportables`: the faces that other modules write for their own content; persons and teams are here already. */
export function reportsModule(reportables: readonly Reportable[]) {
  const kinds = kindsOf([reportablePerson, reportableTeam, ...reportables])
  return {
    routes: reportsRoutes(kinds),
    jobs: [forgetOldCases(kinds)],
    listeners: reportsListeners(kinds),
    personalData: reportsData,
  }
}
