/** The round mark of an achievement: filled once it is earned. */
import type { AchievementKind } from '@setpoint/contract/achievements'
import { classNames } from '../../../ui/class-names.ts'
import { Icon } from '../../../ui/icon.tsx'
import { achievementIcon } from '../looks.ts'

interface AchievementBadgeProps {
  kind: AchievementKind
  earned: boolean
  /** As tall as a person's picture in a list. */
  size?: 'small' | 'normal'
}

export function AchievementBadge({ kind, earned, size = 'normal' }: AchievementBadgeProps) {
  return (
    <span
      aria-hidden="true"
      className={classNames(
        'grid shrink-0 place-items-center rounded-full border-[1.5px]',
        size === 'small' ? 'size-11' : 'size-12',
        earned ? 'border-transparent bg-tint text-accent' : 'border-dashed border-edge text-faint',
      )}
    >
      <Icon name={achievementIcon[kind]} size={22} />
    </span>
  )
}
