import { consentVersions } from '@setpoint/contract/consents'
import { transaction } from '../../platform/db/transaction.ts'
import { defineJob } from '../../platform/jobs/definition.ts'
import { showToEveryone } from '../profile/index.ts'
import { deleteUnanswered } from './guardian-store.ts'
import { givenToOlderWords, lockLedger } from './store.ts'

/** The address of somebody who never answered is none of our business for longer. */
const unansweredDays = 14

export const forgetUnansweredGuardians = defineJob<object>({
  name: 'consents.forget-unanswered-guardians',
  retry: { limit: 3, delay: 60 },
  expireIn: 300,
  schedule: '43 4 * * *',
  run: (platform) => deleteUnanswered(platform, new Date(platform.clock.now().getTime() - unansweredDays * 86_400_000)),
})

/** The words of a public profile have changed: it is one for members until its owner has agreed to the new ones. */
export const hideOutdatedProfiles = defineJob<object>({
  name: 'consents.hide-outdated-profiles',
  retry: { limit: 3, delay: 60 },
  expireIn: 600,
  schedule: '37 * * * *',
  async run(platform) {
    for (const userId of await givenToOlderWords(platform, 'public-profile', consentVersions['public-profile'])) {
      await transaction(platform, async (tx) => {
        await lockLedger(tx, userId)
        await showToEveryone(tx, userId, false)
      })
    }
  },
})
