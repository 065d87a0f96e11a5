/** How an account can be entered, so that nobody takes away the last way. */
import type { Platform } from '../../platform/context.ts'
import type { WaysIn } from './policy.ts'
import type { Account } from './store/account.ts'
import { countLinkedAccounts } from './store/linked-account.ts'
import { countPasskeys } from './store/passkey.ts'

export const waysIn = async (platform: Platform, { id, passwordHash }: Account): Promise<WaysIn> => ({
  password: passwordHash !== null,
  passkeys: await countPasskeys(platform, id),
  providers: await countLinkedAccounts(
    platform,
    id,
    platform.config.OIDC_PROVIDERS.map((provider) => provider.id),
  ),
})
