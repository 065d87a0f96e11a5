/** What people press. 44 px high at least; a busy button keeps its width, says so, and ignores further presses. */
import type { ComponentProps, MouseEvent, ReactNode } from 'react'
import { Link } from 'wouter'
import { classNames } from './class-names.ts'
import { Icon, type IconName } from './icon.tsx'

export type ButtonVariant = 'primary' | 'ghost' | 'effort' | 'danger' | 'quiet'

interface Look {
  variant?: ButtonVariant | undefined
  /** `large` is 52 px, for the one thing a phone screen is about. */
  size?: 'normal' | 'large' | undefined
  icon?: IconName | undefined
  /** As wide as its container. */
  wide?: boolean | undefined
}

interface ButtonProps extends Look, Omit<ComponentProps<'button'>, 'size'> {
  busy?: boolean | undefined
}

const base =
  'relative inline-flex items-center justify-center gap-2 rounded-control border font-[550] select-none text-center ' +
  'transition-[background-color,border-color,opacity,transform] duration-150 active:translate-y-px disabled:opacity-50 ' +
  'disabled:pointer-events-none aria-busy:pointer-events-none'
const variants: Record<ButtonVariant, string> = {
  primary: 'border-transparent bg-accent text-on-accent hover:bg-[color-mix(in_srgb,var(--accent)_90%,var(--ink))]',
  effort: 'border-transparent bg-effort text-on-effort hover:bg-[color-mix(in_srgb,var(--effort)_90%,var(--ink))]',
  danger: 'border-transparent bg-warn text-on-warn hover:bg-[color-mix(in_srgb,var(--warn)_90%,var(--ink))]',
  ghost: 'border-line bg-surface text-ink hover:border-edge',
  quiet: 'border-transparent bg-transparent text-accent hover:bg-tint',
}

function look({ variant = 'ghost', size = 'normal', wide }: Look, extra: string | undefined): string {
  const height = size === 'large' ? 'min-h-13 px-6 text-lead' : 'min-h-11 px-4.5 text-body'
  return classNames(base, variants[variant], height, wide && 'w-full', extra)
}

const stop = (event: MouseEvent) => event.preventDefault()

export function Button({ variant, size, icon, wide, busy, className, children, type, onClick, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type ?? 'button'}
      aria-busy={busy || undefined}
      onClick={busy ? stop : onClick}
      className={look({ variant, size, wide }, className)}
    >
      {busy && (
        <span className="absolute inset-0 grid place-items-center">
          <span className="size-5 animate-[turn_.8s_linear_infinite] rounded-full border-2 border-current border-e-transparent" />
        </span>
      )}
      <span className={classNames('inline-flex items-center justify-center gap-2', busy && 'opacity-0')}>
        {icon && <Icon name={icon} size={20} />}
        {children}
      </span>
    </button>
  )
}

interface ButtonLinkProps extends Look {
  href: string
  /** Spoken instead of what is written, which it begins with. */
  label?: string | undefined
  className?: string | undefined
  children: ReactNode
}

/** A link within the app that looks like a button. */
export function ButtonLink({ variant, size, icon, wide, className, href, label, children }: ButtonLinkProps) {
  return (
    <Link href={href} aria-label={label} className={look({ variant, size, wide }, className)}>
      {icon && <Icon name={icon} size={20} />}
      {children}
    </Link>
  )
}

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  icon: IconName
  /** Spoken, and shown as a tooltip. */
  label: string
}

/** A 44 px target around one icon. */
export function IconButton({ icon, label, className, type, ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      type={type ?? 'button'}
      aria-label={label}
      title={label}
      className={classNames(
        'inline-grid size-11 shrink-0 place-items-center rounded-control text-muted transition-colors hover:bg-tint',
        'hover:text-accent disabled:pointer-events-none disabled:opacity-40',
        className,
      )}
    >
      <Icon name={icon} />
    </button>
  )
}

/** An underlined link within running text. */
export function TextLink({ href, children }: { href: string; children: ReactNode }) {
  const className =
    'font-[550] text-accent underline decoration-[color-mix(in_srgb,var(--accent)_40%,transparent)] underline-offset-3 hover:decoration-current'
  if (/^(https?:|mailto:|\/api\/)/.test(href)) {
    return (
      <a href={href} className={className}>
        {children}
      </a>
    )
  }
  return (
    <Link href={href} className={className}>
      {children}
    </Link>
  )
}
