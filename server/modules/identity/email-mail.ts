/**
 * What a new e-mail's mailbox is told. By a job, as with resets: whether the address has an account already must show
 * neither in the answer nor in its time.
 */
import type { Platform, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { defineJob } from '../../platform/jobs/definition.ts'
import { newId } from '../../platform/new-id.ts'
import { place } from '../../platform/vault/vault.ts'
import { mailConfirmNewEmail, mailEmailTaken } from './mails.ts'
import { hashToken } from './secret-token.ts'
import { findAccount, findAccountByEmail } from './store/account.ts'
import { countChangesTo, findOneTimeToken } from './store/one-time-token.ts'

interface Asking {
  readonly newEmail: string
  readonly token: string
}
interface AskingData {
  readonly userId: string
  readonly askingId: string
  readonly sealed: string
}

const placeOf = (askingId: string) => place('mail_about_new_address', 'sealed', askingId)
const hour = 60 * 60 * 1000
/** From whomever: nobody's mailbox is to be filled by people who want its address. */
const mailsAnHour = 3

/** The queue holds nothing to read. */
export async function sealAsking(tx: Tx<Platform>, userId: string, asking: Asking): Promise<AskingData> {
  const askingId = newId()
  return { userId, askingId, sealed: (await tx.vault.of(userId)).seal(placeOf(askingId), asking).toString('base64') }
}

export const mailAboutNewAddress = defineJob<AskingData>({
  name: 'identity.mail-about-new-address',
  retry: { limit: 5, delay: 10 },
  expireIn: 60,
  concurrency: 2,
  async run(platform, { userId, askingId, sealed }) {
    const account = await findAccount(platform, userId)
    if (account === null) return
    const opened = (await platform.vault.of(userId)).open(placeOf(askingId), Buffer.from(sealed, 'base64'))
    const { newEmail, token } = opened as Asking
    // Cancelled or replaced meanwhile.
    if ((await findOneTimeToken(platform, 'change-email', hashToken(token))) === null) return
    const since = new Date(platform.clock.now().getTime() - hour)
    if ((await countChangesTo(platform, newEmail, since)) > mailsAnHour) return
    const holder = await findAccountByEmail(platform, newEmail)
    await transaction(platform, (tx) =>
      holder === null || holder.awaitsVerification
        ? mailConfirmNewEmail(tx, account, newEmail, token)
        : mailEmailTaken(tx, holder),
    )
  },
})
