/** What stands for a challenge in a list: the sign of its type, and around it how far one is. */
import type { Challenge, ChallengeType } from '@setpoint/contract/challenges'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Ring } from '../../../ui/figure.tsx'
import { Icon, type IconName } from '../../../ui/icon.tsx'

export const typeIcon: Readonly<Record<ChallengeType, IconName>> = {
  percentage: 'arrow-down',
  kilograms: 'scale',
  consistency: 'calendar',
}

export function ChallengeMark({ challenge: { type, own, name } }: { challenge: Challenge }) {
  const { challenges } = useTexts()
  const format = useFormat()
  const sign = <Icon name={typeIcon[type]} size={20} />
  if (own === null) {
    return (
      <span aria-hidden="true" className="grid size-12 shrink-0 place-items-center rounded-full bg-tint text-accent">
        {sign}
      </span>
    )
  }
  return (
    <span className="text-accent">
      <Ring
        size={48}
        value={own.share}
        label={challenges.list.share(name)}
        valueText={format.percent(own.share * 100, 0)}
      >
        {sign}
      </Ring>
    </span>
  )
}
