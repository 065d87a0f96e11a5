/** What the platform itself keeps about persons. */
import { forgetAnswers } from '../http/idempotency.ts'
import { forgetJobs } from '../jobs/forget-jobs.ts'
import { noPersonalData, type PersonalData } from './personal-data.ts'

export const platformData: PersonalData = {
  ...noPersonalData,
  notExported: {
    idempotency_key: 'answers to changes of the last 30 days, for repeats; what they say stands elsewhere',
  },
  erases: ['idempotency_key'],
  async erase(tx, userId) {
    await forgetJobs(tx, userId)
    await forgetAnswers(tx, userId)
  },
}
