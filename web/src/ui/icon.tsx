/** Our own stroke icons on a 24 grid, drawn for 1.7 px strokes. Decorative unless a label is given. */
import { classNames } from './class-names.ts'
import { iconPaths } from './icon-paths.ts'

export type IconName = keyof typeof iconPaths
const directional: ReadonlySet<IconName> = new Set([
  'chevron-start',
  'chevron-end',
  'arrow-end',
  'log-out',
  'undo',
  'reply',
])

interface IconProps {
  name: IconName
  /** Edge in px. */
  size?: number | undefined
  /** Spoken name; leave it out where text stands beside the icon. */
  label?: string | undefined
  /** The shape filled in: what is switched on, such as a like. */
  filled?: boolean | undefined
  className?: string | undefined
}

export function Icon({ name, size = 22, label, filled, className }: IconProps) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth={1.7}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={classNames('shrink-0', directional.has(name) && 'rtl:-scale-x-100', className)}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <path d={iconPaths[name]} />
    </svg>
  )
}

/** Setpoint's mark: a dial whose pointer has found its point. */
export function Mark({ size = 24 }: { size?: number | undefined }) {
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} fill="none" aria-hidden="true" className="shrink-0 text-accent">
      <circle cx="12" cy="12" r="9" stroke="currentColor" strokeWidth="2.2" />
      <path d="M12 12 16 8" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />
      <circle cx="12" cy="12" r="2.1" fill="currentColor" />
    </svg>
  )
}
