/** Accounts elsewhere that sign a person in: linking, listing and unlinking them. */
import type {
  LinkedAccount as LinkedAccountAnswer,
  LinkedAccounts,
  LinkedAccountParams,
  OwnProviderStartInput,
  ProviderStart,
  ProviderTicketInput,
} from '@setpoint/contract/providers'
import type { Ctx, Platform, Tx } from '../../../platform/context.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { already, type Already } from '../../../platform/http/answers.ts'
import { allow, conflict, notFound } from '../../../platform/http/errors.ts'
import { newId } from '../../../platform/new-id.ts'
import { mailProviderLinked } from '../mails.ts'
import { canSignIn } from '../policy.ts'
import { presentLinkedAccount } from '../present.ts'
import { recordWithProvider } from '../security-log.ts'
import { findAccount, lockAccount } from '../store/account.ts'
import {
  deleteLinkedAccount,
  findLinkedUser,
  insertLinkedAccount,
  listLinkedAccounts,
  type LinkedAccount,
} from '../store/linked-account.ts'
import { waysIn } from '../ways-in.ts'
import { returnedToSession, sendAway, spend } from './away.ts'
import type { ProviderIdentity } from './claims.ts'

/** Keyed on who vouches and for whom: an e-mail may change hands. */
export const subjectKey = ({ vault }: Platform, { issuer, subject }: ProviderIdentity): Buffer =>
  Buffer.from(vault.sign('linked-account', JSON.stringify([issuer, subject])), 'base64url')

/** The link of an account here to one elsewhere, for `insertLinkedAccount`. */
export const newLink = (
  platform: Platform,
  userId: string,
  provider: string,
  identity: ProviderIdentity,
): LinkedAccount => ({
  id: newId(),
  userId,
  provider,
  subjectKey: subjectKey(platform, identity),
  label: identity.email ?? identity.name,
  linkedAt: platform.clock.now(),
  lastUsedAt: null,
})

export const nameOf = ({ config }: Platform, providerId: string): string =>
  config.OIDC_PROVIDERS.find(({ id }) => id === providerId)?.name ?? providerId

/** Sends the browser to a provider, to link the account it has there. */
export const startLinking = (ctx: Ctx, input: OwnProviderStartInput): Promise<ProviderStart> =>
  sendAway(ctx, { ...input, purpose: 'link' })

/** Links the account elsewhere that somebody came back from. 409 when it is another person's here. */
export async function linkAccount(
  ctx: Ctx,
  { ticket }: ProviderTicketInput,
): Promise<LinkedAccountAnswer | Already<LinkedAccountAnswer>> {
  const back = await returnedToSession(ctx, ticket, 'link')
  const { provider, identity } = back
  const link = newLink(ctx, ctx.actor.userId, provider.id, identity)
  return transaction(ctx, async (tx) => {
    await spend(tx, back)
    const account = await findAccount(tx, link.userId)
    allow(account, notFound('account'))
    if (!(await insertLinkedAccount(tx, link)))
      return already(presentLinkedAccount(await linkedBefore(tx, link), provider.name))
    await recordWithProvider(tx, account.id, 'provider-linked', provider.name)
    await mailProviderLinked(tx, account, provider.name)
    return presentLinkedAccount(link, provider.name)
  })
}

/** The same link, made before; refuses where it is not the same. */
async function linkedBefore(tx: Tx, link: LinkedAccount): Promise<LinkedAccount> {
  const name = nameOf(tx, link.provider)
  const owner = await findLinkedUser(tx, link.subjectKey)
  allow(
    owner === null || owner === link.userId,
    conflict(`This account at ${name} signs in somebody else here.`, 'ticket'),
  )
  const mine = await listLinkedAccounts(tx, link.userId)
  const same = mine.find((each) => each.subjectKey.equals(link.subjectKey))
  allow(same, conflict(`You have linked another account at ${name}. Unlink that one first.`, 'provider'))
  return same
}

export async function listMyLinkedAccounts(ctx: Ctx): Promise<LinkedAccounts> {
  const account = await findAccount(ctx, ctx.actor.userId)
  allow(account, notFound('account'))
  const linked = await listLinkedAccounts(ctx, account.id)
  return {
    accounts: linked.map((each) => presentLinkedAccount(each, nameOf(ctx, each.provider))),
    hasPassword: account.passwordHash !== null,
  }
}

/** Unlinks one. 409 where nothing else would let the person in again. */
export async function unlinkAccount(ctx: Ctx, { linkedAccountId }: LinkedAccountParams): Promise<void> {
  await transaction(ctx, async (tx) => {
    const { userId } = tx.actor
    // Two that are unlinked at once must not each take the other for what is left.
    await lockAccount(tx, userId)
    const going = (await listLinkedAccounts(tx, userId)).find(({ id }) => id === linkedAccountId)
    allow(going, notFound('linked account'))
    await deleteLinkedAccount(tx, userId, going.id)
    const account = await findAccount(tx, userId)
    allow(
      account && canSignIn(await waysIn(tx, account)),
      conflict('This is your only way to sign in: set a password first.'),
    )
    await recordWithProvider(tx, userId, 'provider-unlinked', nameOf(tx, going.provider))
  })
}
