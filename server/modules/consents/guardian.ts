/** Asking a guardian: who is under the age that the law asks for one below cannot agree to anything alone. */
import type { Guardian as GuardianAnswer, GuardianInput, GuardianState } from '@setpoint/contract/consents'
import { publicUrl } from '../../platform/config/public-url.ts'
import type { Ctx, Platform, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { allow, conflict, invalid, notFound, Refusal } from '../../platform/http/errors.ts'
import { sendMail } from '../../platform/mail/send-mail.ts'
import { hashToken, newToken, ownAccountOf } from '../identity/index.ts'
import { isPersonUnder } from '../profile/index.ts'
import { findGuardian, putGuardian, type Guardian } from './guardian-store.ts'
import { presentGuardian } from './present.ts'
import { lockLedger } from './store.ts'

const day = 86_400_000
const askedFor = 14 * day
const mailsADay = 3

/** Whether a guardian has to agree, and what came of asking. */
export async function guardianOf(platform: Platform, userId: string): Promise<GuardianAnswer> {
  const untilAge = platform.config.MINIMUM_AGE_WITHOUT_GUARDIAN
  const guardian = await findGuardian(platform, userId)
  const state = (await isPersonUnder(platform, userId, untilAge)) ? stateFrom(guardian, platform) : 'not-needed'
  return presentGuardian(state, guardian, untilAge)
}

export const guardianStateOf = async (platform: Platform, userId: string): Promise<GuardianState> =>
  (await guardianOf(platform, userId)).state

function stateFrom(guardian: Guardian | null, { clock }: Platform): GuardianState {
  if (guardian === null) return 'needed'
  if (guardian.givenAt !== null) return 'given'
  return guardian.withdrawnAt === null && guardian.expiresAt > clock.now() ? 'pending' : 'needed'
}

/** Mails the link. Asking another one makes the link of the first useless; one who agreed has to take it back first. */
export async function askGuardian(ctx: Ctx, { email }: GuardianInput): Promise<GuardianAnswer> {
  return transaction(ctx, async (tx) => {
    const { userId } = tx.actor
    await lockLedger(tx, userId)
    const account = await ownAccountOf(tx, userId)
    allow(account, notFound('account'))
    allow(account.email.toLowerCase() !== email.toLowerCase(), invalid('email', 'Must be another address than yours'))
    const { state } = await guardianOf(tx, userId)
    allow(state !== 'not-needed', conflict('You need no guardian'))
    allow(state !== 'given', conflict('Your guardian has agreed already'))
    const token = newToken()
    await putGuardian(tx, await asked(tx, userId, hashToken(token)), email)
    const link = `${publicUrl(tx)}/guardian#token=${token}`
    const values = { username: account.username, link }
    await sendMail(tx, { userId, to: email, language: account.language, template: 'guardian-asked', values })
    await tx.emit('guardian.changed', { userId })
    return guardianOf(tx, userId)
  })
}

/** A question from now; 429 past three a day, to whomever. */
async function asked(tx: Tx, userId: string, tokenHash: Buffer): Promise<Guardian> {
  const now = tx.clock.now()
  const before = await findGuardian(tx, userId)
  const isSameDay = before?.askedAt.toISOString().slice(0, 10) === now.toISOString().slice(0, 10)
  const askedThatDay = isSameDay ? (before?.askedThatDay ?? 0) + 1 : 1
  if (askedThatDay > mailsADay) {
    const retryAfter = Math.ceil((day - (now.getTime() % day)) / 1000)
    throw new Refusal('RATE_LIMIT_EXCEEDED', 'Three mails a day are enough. Please try again tomorrow.', { retryAfter })
  }
  const expiresAt = new Date(now.getTime() + askedFor)
  return { userId, tokenHash, askedAt: now, expiresAt, givenAt: null, withdrawnAt: null, askedThatDay }
}
