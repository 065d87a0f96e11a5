/** The face of insights: what the app mounts. */
import { Today } from '@setpoint/contract/insights'
import { member, withToken } from '../../platform/http/access.ts'
import { ok } from '../../platform/http/answers.ts'
import { noPersonalData } from '../../platform/personal-data/personal-data.ts'
import { routes } from '../../platform/http/routes.ts'
import { readToday } from './today.ts'

const insightsRoutes = routes('/today', {
  'GET /': {
    access: withToken(member, 'insights'),
    answer: ok(Today),
    run: readToday,
    summary: 'What the first screen shows, in one request.',
  },
})

export const insightsModule = { routes: insightsRoutes, jobs: [], listeners: [], personalData: noPersonalData }
