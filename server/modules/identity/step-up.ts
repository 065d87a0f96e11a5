/** Proving once more who one is, in a session that is open: before acts that an unattended screen must not be enough for. */
import type { Platform, Tx } from '../../platform/context.ts'
import { rightsChanged } from './rights.ts'
import { updateProof } from './store/session.ts'

/** Whose session, and what was proved in it. */
export interface Proof {
  readonly userId: string
  readonly sessionId: string
  readonly secondFactor: boolean
}

/**
 * The person has just proved who they are in a session, whichever way: routes that ask for a fresh proof let it in for ten
 * minutes. `secondFactor` where a second factor (or a passkey) was among it. False when the session has ended.
 */
export async function markProven(tx: Tx<Platform>, { userId, sessionId, secondFactor }: Proof): Promise<boolean> {
  const now = tx.clock.now()
  const marked = await updateProof(tx, userId, sessionId, {
    provenAt: now,
    secondFactorAt: secondFactor ? now : null,
  })
  await rightsChanged(tx, userId)
  return marked
}
