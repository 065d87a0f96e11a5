import { transaction } from '../../../platform/db/transaction.ts'
import { listen } from '../../../platform/jobs/definition.ts'
import { forgetBetween } from '../../notifications/index.ts'
import { tellBoth } from './follow.ts'
import { deleteFollow, lockFollowsOf } from './store.ts'

/**
 * A block ends following, whoever followed whom; from the block on neither sees it anyway. Under the lock, so that a
 * follow that did not see the block yet is ended too.
 */
export const endFollows = listen('user.blocked', 'profile.end-follows', async (platform, { userId, otherId }) => {
  await transaction(platform, async (tx) => {
    await lockFollowsOf(tx, [userId, otherId])
    const ended = [
      await deleteFollow(tx, userId, otherId, ['requested', 'following']),
      await deleteFollow(tx, otherId, userId, ['requested', 'following']),
    ]
    if (!ended.includes(true)) return
    await forgetBetween(tx, userId, otherId)
    await tellBoth(tx, userId, otherId)
  })
})
