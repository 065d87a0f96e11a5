/** The job that sends a mail. What the mail says is sealed with the owner's key: the queue's tables hold nothing to read. */
import type { Language } from '@setpoint/contract/common'
import type { Platform } from '../context.ts'
import { defineJob } from '../jobs/definition.ts'
import { observeMail } from '../telemetry/metrics.ts'
import { KeyErased, place } from '../vault/vault.ts'
import type { MailValues } from './templates/content.ts'
import { render, type TemplateName } from './templates/render.ts'

export interface MailOrder {
  readonly to: string
  readonly template: TemplateName
  readonly language: Language
  readonly values: MailValues
}

export interface DeliverMailData {
  readonly userId: string
  readonly mailId: string
  /** A `MailOrder`, base64. */
  readonly sealed: string
}

export const mailPlace = (mailId: string) => place('mail', 'order', mailId)

export const deliverMail = defineJob<DeliverMailData>({
  name: 'mail.deliver',
  // A mail server that is down for a day is not too long.
  retry: { limit: 12, delay: 20 },
  expireIn: 120,
  concurrency: 3,
  async run(platform, data) {
    const order = await openOrder(platform, data)
    if (order === null) return platform.log.info({ mailId: data.mailId }, 'mail dropped: its owner is erased')
    const { to, template, language, values } = order
    try {
      await platform.mail.send({ to, owner: data.userId, ...render(template, language, values) }, data.mailId)
      observeMail('sent')
    } catch (error) {
      observeMail('failed')
      if (!isRefusedRecipient(error)) throw error
      platform.log.warn({ mailId: data.mailId, template }, 'mail dropped: the mail server refuses its recipient')
    }
  },
})

async function openOrder({ vault }: Platform, { userId, mailId, sealed }: DeliverMailData): Promise<MailOrder | null> {
  try {
    return (await vault.of(userId)).open(mailPlace(mailId), Buffer.from(sealed, 'base64')) as MailOrder
  } catch (error) {
    if (error instanceof KeyErased) return null
    throw error
  }
}

/** 5xx to the envelope: trying again changes nothing. A login that fails is ours to mend, and is tried again. */
function isRefusedRecipient(error: unknown): boolean {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown }
  return code === 'EENVELOPE' && typeof responseCode === 'number' && responseCode >= 500
}
