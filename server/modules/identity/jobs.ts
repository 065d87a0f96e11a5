import type { Platform } from '../../platform/context.ts'
import { defineJob } from '../../platform/jobs/definition.ts'
import { unverifiedDays } from './new-account.ts'
import { renewSigningKeys } from './signing-key.ts'
import { deleteUnverified } from './store/account.ts'
import { deleteHolds } from './store/username-hold.ts'
import { deleteExpiredDevices } from './store/known-device.ts'
import { deleteExpiredOneTimeTokens } from './store/one-time-token.ts'
import { deleteSpentChallenges } from './store/passkey.ts'
import { deleteExpiredChallenges } from './store/second-factor-challenge.ts'
import { deleteExpiredPersonalTokens } from './store/personal-token.ts'
import { deleteExpiredProviderSignIns } from './store/provider-sign-in.ts'
import { deleteSecurityEvents } from './store/security-event.ts'
import { deleteExpiredSessions } from './store/session.ts'
import { deleteOldAttempts } from './store/sign-in-attempt.ts'
import { deleteUnconfirmedTotps } from './store/totp.ts'
import { deleteSpentCaptchas } from './store/spent-captcha.ts'
import { deleteOldCounts } from './store/suspicion.ts'
import { began } from './suspicion.ts'

const securityLogDays = 400
/** A token that expired stays listed this long, so that its owner sees why a program stopped. */
const expiredTokenDays = 30

const daysAgo = ({ clock }: Platform, days: number) => new Date(clock.now().getTime() - days * 86_400_000)

/** Tokens, sessions, attempts and log entries that nothing asks for any more, and accounts that were never verified. */
export const forgetTheExpired = defineJob<object>({
  name: 'identity.forget-the-expired',
  retry: { limit: 3, delay: 60 },
  expireIn: 600,
  schedule: '7 * * * *',
  async run(platform) {
    await deleteExpiredSessions(platform, daysAgo(platform, 0))
    await deleteExpiredPersonalTokens(platform, daysAgo(platform, expiredTokenDays))
    await deleteExpiredOneTimeTokens(platform, daysAgo(platform, 1))
    await deleteOldAttempts(platform, daysAgo(platform, 1))
    await deleteExpiredChallenges(platform, daysAgo(platform, 0))
    await deleteSpentChallenges(platform, daysAgo(platform, 0))
    await deleteUnconfirmedTotps(platform, daysAgo(platform, 1))
    await deleteOldCounts(platform, began(platform))
    await deleteSpentCaptchas(platform, daysAgo(platform, 0))
    await deleteExpiredDevices(platform, daysAgo(platform, 0))
    await deleteHolds(platform, daysAgo(platform, 0))
    await deleteUnverified(platform, daysAgo(platform, unverifiedDays))
    await deleteExpiredProviderSignIns(platform, daysAgo(platform, 0))
    await deleteSecurityEvents(platform, daysAgo(platform, securityLogDays))
  },
})

export const renewKeys = defineJob<object>({
  name: 'identity.renew-signing-keys',
  retry: { limit: 3, delay: 60 },
  expireIn: 60,
  schedule: '41 2 * * *',
  run: renewSigningKeys,
})
