/**
 * Asking for a link to set a new password. Whether somebody has the e-mail is looked up by a job: neither the answer nor the
 * time that it takes tells.
 */
import type { Acknowledged, ForgotPasswordInput } from '@setpoint/contract/identity'
import type { OpenCtx, Platform } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { defineJob } from '../../platform/jobs/definition.ts'
import { newId } from '../../platform/new-id.ts'
import { place } from '../../platform/vault/vault.ts'
import { demandCaptcha } from './captcha.ts'
import { mailPasswordReset } from './mails.ts'
import { recordFrom, whereFrom, type From } from './security-log.ts'
import { findAccountByEmail } from './store/account.ts'
import { isSuspect, noteSuspicion } from './suspicion.ts'

interface Asking extends From {
  readonly email: string
}

// The queue holds nothing to read; and nobody need have a key to ask.
const owner = 'identity:asking'
const placeOf = (askingId: string) => place('mail_reset_link', 'sealed', askingId)

/** Mails a link to set a new password, if somebody has that e-mail. */
export async function forgotPassword(ctx: OpenCtx, { email, captcha }: ForgotPasswordInput): Promise<Acknowledged> {
  if (ctx.config.CAPTCHA && (await isSuspect(ctx, email))) await demandCaptcha(ctx, captcha)
  const askingId = newId()
  const asking: Asking = { email, ...whereFrom(ctx) }
  const sealed = (await ctx.vault.of(owner)).seal(placeOf(askingId), asking).toString('base64')
  await transaction(ctx, async (tx) => {
    await noteSuspicion(tx, email)
    await tx.enqueue(mailResetLink, { askingId, sealed })
  })
  return { acknowledged: true }
}

export const mailResetLink = defineJob<{ askingId: string; sealed: string }>({
  name: 'identity.mail-reset-link',
  retry: { limit: 5, delay: 10 },
  expireIn: 60,
  concurrency: 2,
  async run(platform: Platform, { askingId, sealed }) {
    const opened = (await platform.vault.of(owner)).open(placeOf(askingId), Buffer.from(sealed, 'base64'))
    const { email, ...from } = opened as Asking
    const account = await findAccountByEmail(platform, email)
    if (account === null) return
    await transaction(platform, async (tx) => {
      if (await mailPasswordReset(tx, account)) await recordFrom(tx, account.id, 'password-reset-requested', from)
    })
  },
})
