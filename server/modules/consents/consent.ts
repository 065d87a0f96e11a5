/** Giving, withdrawing and reading consents. */
import {
  consentVersions,
  isForSomebody,
  type Consent,
  type ConsentInput,
  type ConsentParams,
  type Consents,
} from '@setpoint/contract/consents'
import type { Ctx, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { allow, conflict, forbidden, invalid } from '../../platform/http/errors.ts'
import { isPersonUnder, publicFromAge, showToEveryone } from '../profile/index.ts'
import { sayNow } from './act.ts'
import { guardianOf, guardianStateOf } from './guardian.ts'
import { mayGive, mostCounterparts, stateOf } from './policy.ts'
import { presentAct, presentConsent, presentCurrent } from './present.ts'
import { insertActs, latestAct, latestActs, listActs, lockLedger, type Act } from './store.ts'

/** Acts of the ledger that a screen shows. */
const shownActs = 200

export async function readConsents(ctx: Ctx): Promise<Consents> {
  const { userId } = ctx.actor
  const [latest, history, guardian] = await Promise.all([
    latestActs(ctx, userId),
    listActs(ctx, userId, shownActs + 1),
    guardianOf(ctx, userId),
  ])
  return {
    current: presentCurrent(latest),
    history: history.slice(0, shownActs).map(presentAct),
    historyIsCut: history.length > shownActs,
    guardian,
  }
}

/**
 * Gives or withdraws one of the actor's consents. The same again changes nothing. 409 for words that have changed
 * meanwhile, 403 for who is too young for it or needs a guardian first.
 */
export async function setConsent(ctx: Ctx, input: ConsentParams & ConsentInput): Promise<Consent> {
  checkInput(input)
  const { purpose, given } = input
  const withId = input.with ?? null
  return transaction(ctx, async (tx) => {
    const { userId } = tx.actor
    await lockLedger(tx, userId)
    if (given) await checkMayGive(tx, purpose)
    const before = await latestAct(tx, userId, purpose, withId)
    if (given && before === null) await checkRoom(tx, userId, purpose)
    if (purpose === 'public-profile') await showToEveryone(tx, userId, given)
    if (before === null ? !given : isSame(before, given)) return presentConsent(purpose, withId, before)
    const act = { ...(await sayNow(tx, userId, 'person')), purpose, with: withId, given, version: input.version }
    await insertActs(tx, [act])
    await tx.emit('consent.changed', { userId, purpose, with: withId })
    return presentConsent(purpose, withId, act)
  })
}

const isSame = (before: Act, given: boolean) => stateOf(before) === (given ? 'given' : 'withdrawn')

function checkInput({ purpose, given, version, with: withId }: ConsentParams & ConsentInput): void {
  if (isForSomebody(purpose)) allow(withId, invalid('with', 'Must name the team, challenge, coach or gym'))
  else allow(withId === undefined, invalid('with', 'This consent is for nobody in particular'))
  const present = consentVersions[purpose]
  allow(version <= present, invalid('version', `The present version is ${present}`))
  allow(!given || version === present, conflict('These words have changed. Please read the present ones.', 'version'))
}

async function checkMayGive(tx: Tx, purpose: ConsentParams['purpose']): Promise<void> {
  const { userId } = tx.actor
  if (purpose === 'public-profile' && (await isPersonUnder(tx, userId, publicFromAge)))
    throw forbidden(`Under ${publicFromAge}, nothing can be shown to everyone.`)
  const guardian = await guardianStateOf(tx, userId)
  allow(mayGive(guardian), forbidden('A parent or guardian has to agree first: POST /users/me/guardian.'))
}

async function checkRoom(tx: Tx, userId: string, purpose: ConsentParams['purpose']): Promise<void> {
  const others = (await latestActs(tx, userId)).filter((act) => act.purpose === purpose)
  allow(others.length < mostCounterparts, conflict('There are too many consents of this kind'))
}
