import {
  AchievementChange,
  AchievementParams,
  Achievements,
  AchieverParams,
  ShownAchievements,
} from '@setpoint/contract/achievements'
import { anyone, member, withToken } from '../../platform/http/access.ts'
import { ok } from '../../platform/http/answers.ts'
import { routes } from '../../platform/http/routes.ts'
import { listAchievements, listShownAchievements, showAchievement } from './achievement.ts'
import type { Counted } from './counted.ts'

const own = (counted: readonly Counted[]) =>
  routes('/achievements', {
    'GET /': {
      summary: 'What one has achieved, and how far the rest is.',
      access: withToken(member, 'body'),
      answer: ok(Achievements),
      run: listAchievements(counted),
    },
    'PATCH /:kind': {
      summary: 'Shows an achievement to those who see the profile, or hides it.',
      access: member,
      params: AchievementParams,
      body: AchievementChange,
      answer: ok(Achievements),
      run: showAchievement(counted),
    },
  })

const others = routes('/users/:userId/achievements', {
  'GET /': {
    summary: 'What somebody shows of their achievements.',
    access: anyone,
    params: AchieverParams,
    answer: ok(ShownAchievements),
    run: listShownAchievements,
  },
})

export const achievementRoutes = (counted: readonly Counted[]) => [...own(counted), ...others]
