import { defineJob } from '../../platform/jobs/definition.ts'
import { deleteActs } from './store.ts'

/** The table itself lets nothing go that is younger than two years. */
const keptDays = 3 * 365

export const forgetOldActs = defineJob<object>({
  name: 'admin.forget-old-acts',
  retry: { limit: 3, delay: 60 },
  expireIn: 600,
  schedule: '23 4 * * *',
  run: (platform) => deleteActs(platform, new Date(platform.clock.now().getTime() - keptDays * 86_400_000)),
})
