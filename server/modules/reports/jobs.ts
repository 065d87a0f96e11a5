import type { Platform } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { defineJob, type JobDefinition } from '../../platform/jobs/definition.ts'
import { deleteCases, listDecidedBefore } from './case-store.ts'
import { reportableOf, type Kinds } from './kinds.ts'
import { deleteWordsOf } from './report-store.ts'

/** As long as the security log. */
const caseDays = 400
const batch = 200

/**
 * Cases that were decided go after their time, with everything in them. Where the content is hidden still, the decision stays
 * as long as the content, so that its author can read why; what people said of it goes all the same.
 */
export const forgetOldCases = (kinds: Kinds): JobDefinition<object> =>
  defineJob({
    name: 'reports.forget-old-cases',
    retry: { limit: 3, delay: 60 },
    expireIn: 1_800,
    schedule: '13 5 * * *',
    async run(platform) {
      const before = new Date(platform.clock.now().getTime() - caseDays * 86_400_000)
      await forgetSettled(platform, before)
      await forgetWordsOfHidden(platform, kinds, before)
    },
  })

async function forgetSettled(platform: Platform, before: Date): Promise<void> {
  for (;;) {
    const rows = await listDecidedBefore(platform, before, { hidden: false, after: null, limit: batch })
    await deleteCases(
      platform,
      rows.map(({ id }) => id),
    )
    if (rows.length < batch) return
  }
}

async function forgetWordsOfHidden(platform: Platform, kinds: Kinds, before: Date): Promise<void> {
  for (let after: string | null = null; ;) {
    const rows = await listDecidedBefore(platform, before, { hidden: true, after, limit: batch })
    const ids = rows.map(({ id }) => id)
    await transaction(platform, (tx) => deleteWordsOf(tx, ids))
    for (const { id, kind, contentId } of rows) {
      const content = await reportableOf(kinds, kind).find(platform, contentId)
      if (content === null || content.state !== 'hidden') await deleteCases(platform, [id])
    }
    after = ids.at(-1) ?? null
    if (rows.length < batch) return
  }
}
