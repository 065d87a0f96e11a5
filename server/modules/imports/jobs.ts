import { transaction } from '../../platform/db/transaction.ts'
import { defineJob } from '../../platform/jobs/definition.ts'
import { deleteImportFiles, deleteRows } from './import-files.ts'
import { removeUnapplied } from './store.ts'

const day = 86_400_000

/** After the commit that made the files useless: a file can't be rolled back. `reading` names one reading's rows only. */
export const removeImportFiles = defineJob<{ userId: string; importId: string; reading?: string }>({
  name: 'imports.remove-import-files',
  retry: { limit: 10, delay: 30 },
  expireIn: 300,
  run(platform, { userId, importId, reading }) {
    const run = { userId, id: importId }
    return reading === undefined ? deleteImportFiles(platform, run) : deleteRows(platform, run, reading)
  },
})

/** What was read and never confirmed is thrown away after a day; so is what a crash left half read. */
export const expirePreviews = defineJob<object>({
  name: 'imports.expire-previews',
  retry: { limit: 3, delay: 60 },
  expireIn: 300,
  schedule: '11 * * * *',
  async run(platform) {
    await transaction(platform, async (tx) => {
      const removed = await removeUnapplied(tx, new Date(tx.clock.now().getTime() - day))
      for (const run of removed) await tx.enqueue(removeImportFiles, run)
    })
  },
})
