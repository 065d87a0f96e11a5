/** What goes by itself: what was deleted 30 days ago, and pictures that nobody has wanted. */
import { deletedKeptDays, pictureWaitsHours } from '@setpoint/contract/feed'
import type { Platform } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { defineJob } from '../../platform/jobs/definition.ts'
import { purgeComments } from './comment/store.ts'
import { deletePictureFiles } from './picture/file.ts'
import { deleteUnwanted } from './picture/store.ts'
import { purgePosts } from './post/store.ts'

const hour = 3_600_000
const ago = ({ clock }: Platform, hours: number) => new Date(clock.now().getTime() - hours * hour)
/** Rows of one statement: the database has other things to do. */
const batch = 500

async function untilDone(work: () => Promise<number>): Promise<void> {
  while ((await work()) === batch);
}

/** Posts with all that hangs on them; their pictures go with the next job. */
export const purgeDeleted = defineJob<Record<string, never>>({
  name: 'feed.purge-deleted',
  retry: { limit: 3, delay: 300 },
  expireIn: 1_800,
  schedule: '19 4 * * *',
  async run(platform) {
    const before = ago(platform, deletedKeptDays * 24)
    await untilDone(() => purgePosts(platform, before, batch))
    await untilDone(() => transaction(platform, (tx) => purgeComments(tx, before, batch)))
  },
})

/** After the commit that deleted the row: a file can't be rolled back. */
export const removePictureFile = defineJob<{ userId: string; pictureId: string }>({
  name: 'feed.remove-picture-file',
  retry: { limit: 10, delay: 30 },
  expireIn: 60,
  run: (platform, { userId, pictureId }) => deletePictureFiles(platform, userId, pictureId),
})

/** Those that were sent for a post that never came, and those whose post is gone. */
export const forgetUnwantedPictures = defineJob<Record<string, never>>({
  name: 'feed.forget-unwanted-pictures',
  retry: { limit: 3, delay: 300 },
  expireIn: 1_800,
  schedule: '41 * * * *',
  run: (platform) =>
    untilDone(() =>
      transaction(platform, async (tx) => {
        const gone = await deleteUnwanted(tx, ago(platform, pictureWaitsHours), batch)
        for (const { id, userId } of gone) await tx.enqueue(removePictureFile, { userId, pictureId: id })
        return gone.length
      }),
    ),
})
