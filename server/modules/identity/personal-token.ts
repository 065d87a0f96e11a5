/** Personal access tokens: what a person's own programs sign in with, for what its scopes say and no longer than a year. */
import {
  longestTokenDays,
  mostPersonalTokens,
  type NewPersonalToken,
  type PersonalToken,
  type PersonalTokenInput,
  type PersonalTokenParams,
} from '@setpoint/contract/identity'
import type { Ctx, OpenCtx, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { allow, conflict, invalid, notFound } from '../../platform/http/errors.ts'
import { newId } from '../../platform/new-id.ts'
import { mailTokenCreated } from './mails.ts'
import { newPersonalToken } from './personal-token-secret.ts'
import { presentPersonalToken } from './present.ts'
import { rightsChanged } from './rights.ts'
import { hashToken } from './secret-token.ts'
import { record } from './security-log.ts'
import { findAccount, lockAccount } from './store/account.ts'
import {
  countPersonalTokens,
  deletePersonalToken,
  deletePersonalTokensOf,
  insertPersonalToken,
  listPersonalTokens,
} from './store/personal-token.ts'

/** The actor's tokens, the newest first; expired ones stay listed for a while. */
export async function listMyTokens(ctx: Ctx): Promise<PersonalToken[]> {
  return (await listPersonalTokens(ctx, ctx.actor.userId)).map(presentPersonalToken)
}

/**
 * Makes a token; its text is in this answer and nowhere else. 400 for an expiry that is not within the next 366 days,
 * 409 when the account has fifty.
 */
export async function createToken(ctx: Ctx, input: PersonalTokenInput): Promise<NewPersonalToken> {
  const now = ctx.clock.now()
  const expiresAt = new Date(input.expiresAt)
  allow(expiresAt > now, invalid('expiresAt', 'Must be in the future'))
  allow(daysBetween(now, expiresAt) <= longestTokenDays, invalid('expiresAt', 'Must be within the next 366 days'))
  const text = newPersonalToken()
  const token = {
    id: newId(),
    userId: ctx.actor.userId,
    name: input.name,
    scopes: input.scopes,
    createdAt: now,
    expiresAt,
    lastUsedAt: null,
    lastIpAddress: null,
  }
  await transaction(ctx, async (tx) => {
    const account = await findAccount(tx, token.userId)
    allow(account, notFound('account'))
    await lockAccount(tx, account.id)
    allow((await countPersonalTokens(tx, account.id)) < mostPersonalTokens, tooMany())
    await insertPersonalToken(tx, token, hashToken(text))
    await record(tx, account.id, 'token-created')
    await mailTokenCreated(tx, account)
  })
  return { ...presentPersonalToken(token), token: text }
}

const tooMany = () =>
  conflict(`An account has at most ${mostPersonalTokens} tokens. Delete one that you no longer need.`)

/** Deletes one of the actor's tokens; it and its sockets end at once. 404 when it isn't there or isn't theirs. */
export async function deleteToken(ctx: Ctx, { tokenId }: PersonalTokenParams): Promise<void> {
  await transaction(ctx, async (tx) => {
    allow(await deletePersonalToken(tx, tx.actor.userId, tokenId), notFound('personal access token'))
    await rightsChanged(tx, tx.actor.userId)
    await record(tx, tx.actor.userId, 'token-deleted')
  })
}

/** Deletes every token of a person, whose password is changed because somebody else may know it. */
export async function deleteAllTokens(tx: Tx<OpenCtx>, userId: string): Promise<void> {
  if ((await deletePersonalTokensOf(tx, userId)) === 0) return
  await rightsChanged(tx, userId)
  await record(tx, userId, 'tokens-deleted')
}

const daysBetween = (from: Date, to: Date) => (to.getTime() - from.getTime()) / 86_400_000
