/** What a guardian does with the link of their mail. They have no account: the link is all that is known of them. */
import type { GuardianLink, GuardianRequest } from '@setpoint/contract/consents'
import { publicUrl } from '../../platform/config/public-url.ts'
import type { OpenCtx, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { allow, Refusal } from '../../platform/http/errors.ts'
import { sendMail } from '../../platform/mail/send-mail.ts'
import { accountsOf, hashToken, ownAccountOf, recordSecurityEventFrom, type AccountSummary } from '../identity/index.ts'
import { isPersonUnder } from '../profile/index.ts'
import { withdrawAll } from './act.ts'
import { answerGuardian, findGuardian, findGuardianByToken, type Guardian } from './guardian-store.ts'
import { lockLedger } from './store.ts'

/** Where a guardian sits is nobody's business in a young person's log. */
const nowhere = { device: null, ipAddress: null }

interface Asked {
  readonly guardian: Guardian
  readonly child: AccountSummary
}

export async function readGuardianRequest(ctx: OpenCtx, { token }: GuardianLink): Promise<GuardianRequest> {
  return present(ctx, await askedBy(ctx, token))
}

/** Agrees; again is the same. The mail that thanks holds the link, by which it can be taken back as long as it matters. */
export async function agreeAsGuardian(ctx: OpenCtx, { token }: GuardianLink): Promise<GuardianRequest> {
  return answering(ctx, token, async (tx, { guardian, child }) => {
    if (guardian.givenAt !== null) return
    await answerGuardian(tx, child.id, { givenAt: tx.clock.now(), withdrawnAt: null })
    await recordSecurityEventFrom(tx, child.id, 'guardian-agreed', nowhere)
    await thank(tx, child, token)
  })
}

/** Takes it back: every consent of the young person ends with it, at once. Also says no to a question. */
export async function withdrawAsGuardian(ctx: OpenCtx, { token }: GuardianLink): Promise<GuardianRequest> {
  return answering(ctx, token, async (tx, { guardian, child }) => {
    if (guardian.withdrawnAt !== null) return
    await answerGuardian(tx, child.id, { givenAt: null, withdrawnAt: tx.clock.now() })
    await recordSecurityEventFrom(tx, child.id, 'guardian-withdrew', nowhere)
    await withdrawAll(tx, child.id, 'guardian')
  })
}

async function answering(
  ctx: OpenCtx,
  token: string,
  answer: (tx: Tx<OpenCtx>, asked: Asked) => Promise<void>,
): Promise<GuardianRequest> {
  return transaction(ctx, async (tx) => {
    const { child } = await askedBy(tx, token)
    await lockLedger(tx, child.id)
    await answer(tx, await askedBy(tx, token))
    await tx.emit('guardian.changed', { userId: child.id })
    return present(tx, await askedBy(tx, token))
  })
}

/** 410 for a link that never was, was never answered in time, or is about somebody who needs no guardian any more. */
async function askedBy(ctx: OpenCtx, token: string): Promise<Asked> {
  const guardian = await findGuardianByToken(ctx, hashToken(token))
  allow(guardian, deadLink())
  const isAnswered = guardian.givenAt !== null || guardian.withdrawnAt !== null
  allow(isAnswered || guardian.expiresAt > ctx.clock.now(), deadLink())
  const child = (await accountsOf(ctx, [guardian.userId])).get(guardian.userId)
  const isNeeded = await isPersonUnder(ctx, guardian.userId, ctx.config.MINIMUM_AGE_WITHOUT_GUARDIAN)
  allow(child && isNeeded, deadLink())
  return { guardian, child }
}

const deadLink = () => new Refusal('GONE', 'This link is too old, or nothing is asked of you any more.')

const present = ({ config }: OpenCtx, { guardian, child }: Asked): GuardianRequest => ({
  username: child.username,
  given: guardian.givenAt !== null,
  givenAt: guardian.givenAt?.toISOString() ?? null,
  untilAge: config.MINIMUM_AGE_WITHOUT_GUARDIAN,
})

async function thank(tx: Tx<OpenCtx>, child: AccountSummary, token: string): Promise<void> {
  const guardian = await findGuardian(tx, child.id)
  const account = await ownAccountOf(tx, child.id)
  if (guardian === null || account === null) return
  const values = { username: child.username, link: `${publicUrl(tx)}/guardian#token=${token}` }
  const { language } = account
  await sendMail(tx, { userId: child.id, to: guardian.email, language, template: 'guardian-thanked', values })
}
