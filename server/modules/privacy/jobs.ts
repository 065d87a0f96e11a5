import { transaction } from '../../platform/db/transaction.ts'
import { defineJob } from '../../platform/jobs/definition.ts'
import { deleteArchive } from './archive-file.ts'
import { deleteOldRuns, expireRuns } from './store.ts'

/** How long an export that has ended is listed. */
const rememberedFor = 90 * 86_400_000

/** After the commit that made an archive useless: a file can't be rolled back. */
export const removeArchive = defineJob<{ userId: string; exportId: string }>({
  name: 'privacy.remove-archive',
  retry: { limit: 10, delay: 30 },
  expireIn: 300,
  run: deleteArchive,
})

export const expireArchives = defineJob<object>({
  name: 'privacy.expire-archives',
  retry: { limit: 3, delay: 60 },
  expireIn: 300,
  schedule: '17 * * * *',
  async run(platform) {
    await transaction(platform, async (tx) => {
      await deleteOldRuns(tx, new Date(tx.clock.now().getTime() - rememberedFor))
      for (const { userId, id } of await expireRuns(tx)) {
        await tx.enqueue(removeArchive, { userId, exportId: id })
        await tx.emit('export.changed', { userId, exportId: id })
      }
    })
  },
})
