/**
 * Registering where mail is delivered. The request holds the username and leaves the rest to a job: whether the e-mail has an
 * account is looked up there, so that neither the answer, the work nor the time tells it. What is true stands in the mail.
 */
import type { OpenCtx, Platform, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { allow } from '../../platform/http/errors.ts'
import { defineJob } from '../../platform/jobs/definition.ts'
import { newId } from '../../platform/new-id.ts'
import { place } from '../../platform/vault/vault.ts'
import { mailAlreadyRegistered, mailVerification } from './mails.ts'
import { claimUsername, newAccount, unverifiedDays, usernameTaken, type Introduced } from './new-account.ts'
import { linkBeforeVerified, takeBackEarlier, type SignsInAt } from './provider/before-verified.ts'
import { recordFrom, whereFrom, type From } from './security-log.ts'
import { findAccount, findAccountByEmail, insertAccount } from './store/account.ts'
import { releaseUsername } from './store/username-hold.ts'

interface Asking {
  readonly introduced: Introduced
  readonly passwordHash: string | null
  readonly provider: SignsInAt | null
  readonly from: From
}

// The queue holds nothing to read; and nobody need have a key to ask.
const owner = 'identity:asking'
const placeOf = (accountId: string) => place('register_by_mail', 'sealed', accountId)

/** Asks for an account that its e-mail has to be verified for. 409 for a taken username. */
export async function registerByMail(
  tx: Tx<OpenCtx>,
  introduced: Introduced,
  way: Pick<Asking, 'passwordHash' | 'provider'>,
): Promise<void> {
  const accountId = newId()
  const until = new Date(tx.clock.now().getTime() + unverifiedDays * 86_400_000)
  allow(await claimUsername(tx, introduced.username, until, null), usernameTaken())
  const asking: Asking = { introduced, ...way, from: whereFrom(tx) }
  const sealed = (await tx.vault.of(owner)).seal(placeOf(accountId), asking).toString('base64')
  await tx.enqueue(finishRegistration, { accountId, sealed })
}

export const finishRegistration = defineJob<{ accountId: string; sealed: string }>({
  name: 'identity.finish-registration',
  retry: { limit: 5, delay: 10 },
  expireIn: 60,
  concurrency: 2,
  async run(platform, { accountId, sealed }) {
    const opened = (await platform.vault.of(owner)).open(placeOf(accountId), Buffer.from(sealed, 'base64'))
    await transaction(platform, (tx) => finish(tx, accountId, opened as Asking))
  },
})

async function finish(tx: Tx<Platform>, accountId: string, asking: Asking): Promise<void> {
  // A job may run twice.
  if ((await findAccount(tx, accountId)) !== null) return
  const { introduced, passwordHash, provider, from } = asking
  if (provider !== null && !(await takeBackEarlier(tx, provider.identity))) return
  const holder = await findAccountByEmail(tx, introduced.email)
  // The name stays held, as it does where there is an account now.
  if (holder !== null) return mailAlreadyRegistered(tx, holder)
  const account = { ...newAccount(tx, introduced, passwordHash, true), id: accountId }
  // Somebody registered the e-mail at the same moment: the next try finds them.
  if (!(await insertAccount(tx, account))) throw new Error('The e-mail was registered in this moment')
  await releaseUsername(tx, account.username)
  await recordFrom(tx, account.id, 'registered', from)
  if (provider !== null) await linkBeforeVerified(tx, account, provider, from)
  await mailVerification(tx, account)
}
