/** A team's badge as it was put together: a shape in a colour, with a sign on it. Decorative: its name stands beside it. */
import type { BadgePicture } from '@setpoint/contract/badges'
import { classNames } from '../../../ui/class-names.ts'
import { badgeColours, shapePaths, symbolPaths } from '../badge-shapes.ts'

const sizes = { small: 'size-11', normal: 'size-14', large: 'size-24' } as const

interface BadgeMarkProps {
  picture: BadgePicture
  size?: keyof typeof sizes
  /** Retired, or taken back. */
  isFaint?: boolean
}

export function BadgeMark({ picture: { shape, colour, symbol }, size = 'normal', isFaint = false }: BadgeMarkProps) {
  return (
    <svg
      aria-hidden="true"
      viewBox={shape === 'star' ? '-3 0 54 54' : '0 0 48 48'}
      className={classNames('shrink-0', sizes[size], isFaint && 'opacity-45 saturate-50')}
    >
      <path d={shapePaths[shape]} fill={badgeColours[colour]} />
      <path
        d={symbolPaths[symbol]}
        transform={shape === 'star' ? 'translate(12 14.7)' : 'translate(12 11.5)'}
        fill="none"
        stroke="#fff"
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
