/** Adding to a ledger, and what takes consents away without their owner having asked for it. Always after `lockLedger`. */
import type { ConsentSaidBy } from '@setpoint/contract/consents'
import type { Platform, Tx } from '../../platform/context.ts'
import { allow, notFound } from '../../platform/http/errors.ts'
import { newId } from '../../platform/new-id.ts'
import { ownAccountOf } from '../identity/index.ts'
import { showToEveryone } from '../profile/index.ts'
import { stateOf } from './policy.ts'
import { insertActs, latestAct, latestActs, type Act } from './store.ts'

/** What is the same in every act that is said now, whatever it is about. */
export async function sayNow(
  tx: Tx<Platform>,
  userId: string,
  saidBy: ConsentSaidBy,
): Promise<Pick<Act, 'userId' | 'id' | 'language' | 'saidBy' | 'at'>> {
  const account = await ownAccountOf(tx, userId)
  allow(account, notFound('account'))
  return { userId, id: newId(), language: account.language, saidBy, at: tx.clock.now() }
}

/** Withdraws everything that is given: what it rested on has gone. */
export async function withdrawAll(tx: Tx<Platform>, userId: string, saidBy: 'guardian' | 'age'): Promise<void> {
  const given = (await latestActs(tx, userId)).filter((act) => act.given)
  for (const act of given) {
    await withdraw(tx, act, saidBy)
    if (act.purpose === 'public-profile') await showToEveryone(tx, userId, false)
  }
}

/** Withdraws the consent to a public profile where its owner has made the profile less than that. */
export async function withdrawPublicProfile(tx: Tx<Platform>, userId: string): Promise<void> {
  const act = await latestAct(tx, userId, 'public-profile', null)
  if (act !== null && stateOf(act) === 'given') await withdraw(tx, act, 'person')
}

async function withdraw(tx: Tx<Platform>, act: Act, saidBy: ConsentSaidBy): Promise<void> {
  await insertActs(tx, [{ ...act, ...(await sayNow(tx, act.userId, saidBy)), given: false }])
  await tx.emit('consent.changed', { userId: act.userId, purpose: act.purpose, with: act.with })
}
