import { defineJob } from '../../platform/jobs/definition.ts'
import { deleteOld } from './store.ts'

/** After ninety days nobody looks back. */
export const forgetOldNotifications = defineJob<object>({
  name: 'notifications.forget-old',
  retry: { limit: 3, delay: 60 },
  expireIn: 900,
  schedule: '27 3 * * *',
  async run(platform) {
    while ((await deleteOld(platform)) > 0);
  },
})
