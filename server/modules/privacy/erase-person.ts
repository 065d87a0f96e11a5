/** Erasing for good: a person whose grace is over, and one who came back with an older backup. */
import type { Platform } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { defineJob, type JobDefinition } from '../../platform/jobs/definition.ts'
import type { PersonalData } from '../../platform/personal-data/personal-data.ts'
import { accountsAmong, dueForErasure, shutOut } from '../identity/index.ts'

/** Everything that is said about persons, in the order of the modules: what is above goes last. */
export type Everything = readonly PersonalData[]

/**
 * Shuts the person out, destroys their key, deletes their files, then their rows in one transaction, the account last. After
 * a crash the account is there still, shut out, and the next run does it all again: each step can be repeated. `always` is
 * for one whose key is destroyed already; else nothing happens when the grace is not over.
 */
export async function erasePerson(
  platform: Platform,
  everything: Everything,
  userId: string,
  always: boolean,
): Promise<void> {
  if (!(await transaction(platform, (tx) => shutOut(tx, userId, always)))) return
  await platform.vault.erase(userId)
  for (const folder of everything.flatMap(({ folders }) => folders))
    await platform.storage.deleteAll(`${folder}/${userId}/`)
  await platform.mail.forget(userId)
  await transaction(platform, async (tx) => {
    for (const { erase } of everything.toReversed()) await erase(tx, userId)
  })
  platform.log.info({ userId }, 'a person was erased')
}

/**
 * Erases again whose key is destroyed and who is in the database all the same: a backup from before their erasure was
 * restored. The key store remembers them; no backup of the database holds it. Answers how many. Cheap when there is none.
 */
export async function replayErasures(platform: Platform, everything: Everything): Promise<number> {
  const returned = await accountsAmong(platform, (await platform.vault.erasedOwners()).filter(isPerson))
  for (const userId of returned) await erasePerson(platform, everything, userId, true)
  return returned.length
}

/** Other owners of keys have names of their own. */
const isPerson = (owner: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(owner)

export const eraseDueJob = (everything: Everything): JobDefinition<object> =>
  defineJob({
    name: 'privacy.erase-due',
    retry: { limit: 5, delay: 60 },
    expireIn: 3_600,
    schedule: '52 * * * *',
    async run(platform) {
      const failed: unknown[] = []
      for (const userId of await dueForErasure(platform)) {
        // One that fails must not hold up the others.
        await erasePerson(platform, everything, userId, false).catch((error: unknown) => failed.push(error))
      }
      await replayErasures(platform, everything)
      if (failed.length > 0) throw failed[0]
    },
  })
