/**
 * How a fresh Setpoint gets its first admin: a link printed at the start, good once. Only its hash is kept; each start renews
 * it, and it is dead once there is an admin.
 */
import type { Platform, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { publicUrl } from '../../platform/config/public-url.ts'
import { issueOneTimeToken } from './one-time-token.ts'
import { hashToken } from './secret-token.ts'
import { hasAdmin } from './store/account.ts'
import { findOneTimeToken, useOneTimeToken, voidOneTimeTokens } from './store/one-time-token.ts'

/** A new link for the first admin, which makes earlier ones useless; null when there is an admin. */
export async function firstAdminLink(platform: Platform): Promise<string | null> {
  if (await hasAdmin(platform)) return null
  const token = await transaction(platform, async (tx) => {
    await voidOneTimeTokens(tx, 'first-admin', null)
    return issueOneTimeToken(tx, 'first-admin', null)
  })
  return `${publicUrl(platform)}/register#admin=${token}`
}

export const isFirstAdminToken = async (platform: Platform, token: string): Promise<boolean> =>
  (await findOneTimeToken(platform, 'first-admin', hashToken(token))) !== null && !(await hasAdmin(platform))

/** False when the token is no good, also when two use it at once, or an operator made an admin meanwhile. */
export const useFirstAdminToken = async (tx: Tx<Platform>, token: string): Promise<boolean> =>
  (await useOneTimeToken(tx, 'first-admin', hashToken(token))) !== null && !(await hasAdmin(tx))
