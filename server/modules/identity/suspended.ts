/** Who is kept out, and what they are told. */
import type { Platform } from '../../platform/context.ts'
import { Refusal } from '../../platform/http/errors.ts'
import type { Account } from './store/account.ts'
import { findSuspension } from './store/suspension.ts'

/**
 * 403 ACCOUNT_SUSPENDED with since when, until when and why in its details; nothing for everybody else. Call it only once the
 * person has proved that the account is theirs.
 */
export async function refuseSuspended(platform: Platform, { id, suspendedAt }: Account): Promise<void> {
  if (suspendedAt === null) return
  const suspension = await findSuspension(platform, id)
  const details = [
    { field: 'since', message: suspendedAt.toISOString() },
    { field: 'reason', message: suspension?.reason },
    { field: 'until', message: suspension?.until?.toISOString() },
  ].flatMap(({ field, message }) => (message ? [{ field, message }] : []))
  throw new Refusal(
    'ACCOUNT_SUSPENDED',
    'This account is suspended. Write to who runs this Setpoint if you think it should not be.',
    { details },
  )
}
