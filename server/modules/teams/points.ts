/** Points that challenges of a team give to its members. */
import type { Platform, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { updateFigures } from './figure-update.ts'
import { savePoints, type TeamPoints } from './points-store.ts'
import { lockFiguresOf } from './store-figures.ts'

/**
 * Gives points for one challenge, and moves the leaderboards on which they are shown. The same challenge again replaces what it
 * gave, so that it can be repeated; who has left the team gets nothing (false). Whoever calls holds no lock of a challenge.
 */
export const awardPoints = (tx: Tx<Platform>, given: TeamPoints): Promise<boolean> =>
  transaction(tx, async (within) => {
    await lockFiguresOf(within, given.userId)
    if (!(await savePoints(within, given))) return false
    await updateFigures(within, given.userId)
    return true
  })
