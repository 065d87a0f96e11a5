import { transaction } from '../../platform/db/transaction.ts'
import { listen } from '../../platform/jobs/definition.ts'
import { isPublicProfile } from '../profile/index.ts'
import { withdrawAll, withdrawPublicProfile } from './act.ts'
import { guardianStateOf } from './guardian.ts'
import { mayGive } from './policy.ts'
import { lockLedger } from './store.ts'

/** A birth date may have made somebody too young for what they gave; and a profile may be none for everyone any more. */
export const followProfile = listen('profile.changed', 'consents.follow-profile', async (platform, { userId }) => {
  await transaction(platform, async (tx) => {
    await lockLedger(tx, userId)
    if (!mayGive(await guardianStateOf(tx, userId))) await withdrawAll(tx, userId, 'age')
    else if (!(await isPublicProfile(tx, userId))) await withdrawPublicProfile(tx, userId)
  })
})
