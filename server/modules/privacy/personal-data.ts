/** What of exports is taken out, and how it goes. */
import type { PersonalData } from '../../platform/personal-data/personal-data.ts'
import { fixedPart, jsonList } from '../../platform/personal-data/table-files.ts'
import { presentRun } from './present.ts'
import { deleteRuns, listRuns } from './store.ts'

const exportsPart = fixedPart(
  {
    name: 'exports.json',
    tables: ['export_run'],
    about: {
      en: 'When you asked for an archive like this one, in the last 90 days.',
      de: 'Wann du in den letzten 90 Tagen ein Archiv wie dieses angefordert hast.',
    },
  },
  (platform, userId) => [
    jsonList('exports.json', async function* () {
      yield* (await listRuns(platform, userId, 1_000)).map(presentRun)
    }),
  ],
)

export const privacyData: PersonalData = {
  exports: [exportsPart],
  notExported: {},
  erases: ['export_run'],
  folders: ['exports'],
  erase: deleteRuns,
}
