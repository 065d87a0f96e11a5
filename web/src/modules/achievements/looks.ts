/** What stands for each achievement. */
import type { AchievementKind } from '@setpoint/contract/achievements'
import { lossSteps } from '@setpoint/science/achievements'
import type { Catalogue } from '../../platform/i18n/texts.ts'
import type { Format, Preferences } from '../../platform/format.ts'
import type { IconName } from '../../ui/icon.tsx'

export const achievementIcon: Readonly<Record<AchievementKind, IconName>> = {
  'first-weigh-in': 'scale',
  'streak-7': 'calendar',
  'streak-30': 'calendar',
  'lost-5-lb': 'arrow-down',
  'lost-10-lb': 'arrow-down',
  'lost-25-lb': 'arrow-down',
  'lost-50-lb': 'arrow-down',
  'goal-reached': 'target',
  'first-challenge': 'flame',
  'ten-posts': 'edit',
  'helped-ten': 'community',
}

interface Words {
  title: string
  /** What it takes. */
  what: string
}

type Named = keyof Catalogue['achievements']['kinds']
const named: ReadonlySet<string> = new Set<Named>([
  'first-weigh-in',
  'goal-reached',
  'first-challenge',
  'ten-posts',
  'helped-ten',
])
const isNamed = (kind: AchievementKind): kind is Named => named.has(kind)

/** In the units of whoever reads it. */
export function wordsOf(
  kind: AchievementKind,
  { achievements }: Catalogue,
  format: Format,
  { weightUnit }: Pick<Preferences, 'weightUnit'>,
): Words {
  if (isNamed(kind)) return achievements.kinds[kind]
  if (kind === 'streak-7' || kind === 'streak-30') return achievements.streak(kind === 'streak-7' ? 7 : 30)
  const unit = weightUnit === 'kg' ? 'kg' : 'lb'
  const step = lossSteps[unit][kind]
  return achievements.lost(`${format.number(step, Number.isInteger(step) ? 0 : 1)}\u00a0${unit}`)
}
