/** What the owner of an e-mail is told when it is registered. By a job: making a link takes its time, and time would tell. */
import { transaction } from '../../platform/db/transaction.ts'
import { defineJob } from '../../platform/jobs/definition.ts'
import { mailAlreadyRegistered, mailVerification } from './mails.ts'
import { findAccount } from './store/account.ts'

/** `again`: the account was there before. */
export const mailAboutRegistration = defineJob<{ userId: string; again: boolean }>({
  name: 'identity.mail-about-registration',
  retry: { limit: 5, delay: 10 },
  expireIn: 60,
  concurrency: 2,
  async run(platform, { userId, again }) {
    const account = await findAccount(platform, userId)
    if (account === null) return
    await transaction(platform, (tx) => (again ? mailAlreadyRegistered : mailVerification)(tx, account))
  },
})
