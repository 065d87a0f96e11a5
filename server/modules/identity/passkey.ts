/** One's passkeys: made, named, removed. */
import type {
  AddPasskeyInput,
  Passkey as PasskeyAnswer,
  PasskeyAdded,
  PasskeyChange,
  PasskeyCreation,
} from '@setpoint/contract/second-factor'
import type { Ctx, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { allow, conflict, invalid, notFound } from '../../platform/http/errors.ts'
import { newId } from '../../platform/new-id.ts'
import { factorRemoved } from './factors.ts'
import { mailSecurityNotice } from './mails.ts'
import { creationOptions, readAttestation } from './passkey-ceremony.ts'
import type { Purpose } from './passkey-challenge.ts'
import { presentPasskey } from './present.ts'
import { firstRecoveryCodes } from './recovery-code.ts'
import { record } from './security-log.ts'
import { waysIn } from './ways-in.ts'
import { canSignIn } from './policy.ts'
import { markProven } from './step-up.ts'
import { findAccount, lockAccount, type Account } from './store/account.ts'
import {
  deletePasskeys,
  findPasskey,
  insertPasskey,
  listPasskeys,
  updatePasskey,
  type Passkey,
} from './store/passkey.ts'

/** Passkeys an account may have. */
export const mostPasskeys = 20

const purposeOf = ({ actor }: Ctx): Purpose => `register ${actor.sessionId}`

export async function listMyPasskeys(ctx: Ctx): Promise<PasskeyAnswer[]> {
  return (await listPasskeys(ctx, ctx.actor.userId)).map(presentPasskey)
}

/** What a browser needs to make a passkey. */
export async function newPasskeyOptions(ctx: Ctx): Promise<PasskeyCreation> {
  const account = await actorsAccount(ctx)
  const present = await listPasskeys(ctx, account.id)
  allow(present.length < mostPasskeys, tooMany())
  return creationOptions(ctx, purposeOf(ctx), account, present)
}

/** Adds the passkey that a browser made; counts as proved in this session. */
export async function addPasskey(ctx: Ctx, { name, passkey: attestation }: AddPasskeyInput): Promise<PasskeyAdded> {
  return transaction(ctx, async (tx) => {
    const { userId, sessionId } = tx.actor
    await lockAccount(tx, userId)
    allow((await listPasskeys(tx, userId)).length < mostPasskeys, tooMany())
    const made = await readAttestation(tx, purposeOf(tx), attestation)
    allow(made, invalid('passkey', 'This passkey was not made for here and now; please try again'))
    const transports = attestation.response.transports ?? []
    const now = tx.clock.now()
    const passkey: Passkey = { ...made, userId, id: newId(), name, transports, createdAt: now, lastUsedAt: null }
    allow(await insertPasskey(tx, passkey), conflict('This passkey is registered already.'))
    await markProven(tx, { userId, sessionId, secondFactor: true })
    await record(tx, userId, 'passkey-added')
    await mailSecurityNotice(tx, userId, 'passkey-added')
    return { passkey: presentPasskey(passkey), recoveryCodes: await firstRecoveryCodes(tx, userId) }
  })
}

/** 404 for one that is not there or another's. */
export async function renamePasskey(ctx: Ctx, { passkeyId, name }: PasskeyChange): Promise<PasskeyAnswer> {
  return transaction(ctx, async (tx) => {
    const { userId } = tx.actor
    allow(await updatePasskey(tx, userId, passkeyId, { name }), notFound('passkey'))
    const passkey = await findPasskey(tx, userId, passkeyId)
    allow(passkey, notFound('passkey'))
    return presentPasskey(passkey)
  })
}

/** Removes a passkey. 409 where it is the last way in, or the last second factor of somebody who needs one. */
export async function removePasskey(ctx: Ctx, { passkeyId }: { passkeyId: string }): Promise<void> {
  await transaction(ctx, async (tx) => {
    const { userId } = tx.actor
    await lockAccount(tx, userId)
    allow((await deletePasskeys(tx, userId, passkeyId)) > 0, notFound('passkey'))
    const account = await actorsAccount(tx)
    allow(canSignIn(await waysIn(tx, account)), conflict('This is your only way to sign in: set a password first.'))
    await factorRemoved(tx, userId)
    await record(tx, userId, 'passkey-removed')
    await mailSecurityNotice(tx, userId, 'passkey-removed')
  })
}

async function actorsAccount(ctx: Ctx | Tx): Promise<Account> {
  const account = await findAccount(ctx, ctx.actor.userId)
  allow(account, notFound('account'))
  return account
}

const tooMany = () => conflict(`There can be ${mostPasskeys} passkeys; remove one first.`)
