/**
 * When the doors ask for a proof of work: after failures from a network, or for an e-mail. What is counted does not depend
 * on whether the e-mail has an account, and nothing that an owner does takes a count back: being asked tells nothing.
 */
import type { OpenCtx } from '../../platform/context.ts'
import { networkOf } from '../../platform/http/network.ts'
import { addToCounts, countsOf } from './store/suspicion.ts'

/** Failed log-ins, asked-for resets and registrations within an hour that pass as a person's own. */
const freeOfNetwork = 3
/** Those for one e-mail, from wherever: a family's phones are not a crowd. */
const freeForEmail = 8
const span = 60 * 60 * 1000

/** Whether somebody who wants in with this e-mail has to prove some work first. */
export async function isSuspect(ctx: OpenCtx, email: string): Promise<boolean> {
  const [network, account] = [networkKey(ctx), emailKey(ctx, email)]
  const counts = await countsOf(ctx, [network, account], began(ctx))
  return (
    (counts.get(network.toString('hex')) ?? 0) >= freeOfNetwork ||
    (counts.get(account.toString('hex')) ?? 0) >= freeForEmail
  )
}

/** How much has happened from the request's network within an hour. */
export async function heatOfNetwork(ctx: OpenCtx): Promise<number> {
  const key = networkKey(ctx)
  return (await countsOf(ctx, [key], began(ctx))).get(key.toString('hex')) ?? 0
}

/** Counts a failure, or what could be part of an attack, for the network and (where one is asked for) the e-mail. */
export async function noteSuspicion(ctx: OpenCtx, email: string | null): Promise<void> {
  const keys = email === null ? [networkKey(ctx)] : [networkKey(ctx), emailKey(ctx, email)]
  await addToCounts(ctx, keys, began(ctx))
}

/** Counts that began before this are over. */
export const began = ({ clock }: Pick<OpenCtx, 'clock'>): Date => new Date(clock.now().getTime() - span)

const networkKey = ({ vault, request }: OpenCtx): Buffer =>
  Buffer.from(vault.sign('suspicion', `network ${networkOf(request.ipAddress ?? 'unknown')}`), 'base64url')

const emailKey = ({ vault }: OpenCtx, email: string): Buffer =>
  Buffer.from(vault.sign('suspicion', `email ${email.toLowerCase()}`), 'base64url')
