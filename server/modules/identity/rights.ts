/** What follows when a person may do something else than a moment ago, or nothing any more. */
import type { Platform, Tx } from '../../platform/context.ts'
import { forgetEveryone, forgetPerson } from './authentication.ts'

/**
 * Call in the transaction that ends a session or token of a person, or changes what they may do. With its commit, every
 * session, token and socket of theirs is looked at again: at once in this process, in others as soon as they hear of it.
 */
export async function rightsChanged(tx: Tx<Platform>, userId: string): Promise<void> {
  tx.afterCommit(() => lookAgainAt(tx, userId))
  await tx.signals.send(tx.db, 'rights-changed', userId)
}

/** What another process has changed. */
export function lookAgainAt({ realtime }: Pick<Platform, 'realtime'>, userId: string): void {
  forgetPerson(userId)
  realtime.reauthorise(userId)
}

/** After a time in which other processes could not be heard. */
export function lookAgainAtEveryone({ realtime }: Pick<Platform, 'realtime'>): void {
  forgetEveryone()
  realtime.reauthoriseEveryone()
}
