/** What of imports is taken out, and how it goes. */
import type { Platform } from '../../platform/context.ts'
import type { ExportPart, PersonalData } from '../../platform/personal-data/personal-data.ts'
import { jsonList } from '../../platform/personal-data/table-files.ts'
import { originalBytes } from './import-files.ts'
import { presentPreview } from './present.ts'
import { deleteRuns, listRuns, type Run } from './store.ts'

const pageSize = 50

async function* runsOf(platform: Platform, userId: string): AsyncGenerator<Run> {
  for (let offset = 0; ; offset += pageSize) {
    const { runs } = await listRuns(platform, userId, { limit: pageSize, offset })
    yield* runs
    if (runs.length < pageSize) return
  }
}

/** Kept only as long as the file may be read again. */
const hasOriginal = (run: Run) => run.originalCount > 0 && run.status === 'preview'

const imports: ExportPart = {
  name: 'imports.json, imports/',
  tables: ['import_run'],
  about: {
    en: 'The files you brought in from other apps: what was found in them, and the file itself while it waits to be confirmed.',
    de: 'Die Dateien, die du aus anderen Apps mitgebracht hast: was darin gefunden wurde, und die Datei selbst, solange sie auf deine Bestätigung wartet.',
  },
  async count(platform, userId) {
    let count = 1
    for await (const run of runsOf(platform, userId)) if (hasOriginal(run)) count++
    return count
  },
  async *files(platform, userId) {
    yield jsonList('imports.json', async function* () {
      for await (const run of runsOf(platform, userId)) yield presentPreview(run)
    })
    for await (const run of runsOf(platform, userId)) {
      if (hasOriginal(run))
        yield { path: `imports/${run.id}.csv`, read: () => originalBytes(platform, run, run.originalCount) }
    }
  },
}

export const importsData: PersonalData = {
  exports: [imports],
  notExported: {},
  erases: ['import_run'],
  folders: ['imports'],
  erase: deleteRuns,
}
