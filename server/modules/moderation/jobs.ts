import { defineJob } from '../../platform/jobs/definition.ts'
import { deleteEnded } from './sanction-store.ts'

/** As long as the security log: who decides again may see that it was not the first time. */
const sanctionDays = 400

export const forgetOldSanctions = defineJob<object>({
  name: 'moderation.forget-old-sanctions',
  retry: { limit: 3, delay: 60 },
  expireIn: 300,
  schedule: '31 4 * * *',
  run: (platform) => deleteEnded(platform, new Date(platform.clock.now().getTime() - sanctionDays * 86_400_000)),
})
