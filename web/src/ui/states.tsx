/** What a screen shows when it is not (yet) full: Banner, EmptyState, ErrorState, Skeleton. */
import type { ReactNode } from 'react'
import { useTexts } from '../platform/i18n/texts.ts'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import { Icon, type IconName } from './icon.tsx'

type Tone = 'info' | 'good' | 'effort' | 'warn'
const toneIcon: Record<Tone, IconName> = { info: 'info', good: 'check', effort: 'info', warn: 'warning' }
const toneLook: Record<Tone, string> = {
  info: 'border-line bg-raise text-muted',
  good: 'border-transparent bg-tint text-accent',
  effort: 'border-transparent bg-effort-tint text-effort',
  warn: 'border-transparent bg-warn-tint text-warn',
}

interface BannerProps {
  tone?: Tone | undefined
  icon?: IconName | undefined
  title?: ReactNode
  children?: ReactNode
  action?: ReactNode
}

/** A lasting message above or within a screen. */
export function Banner({ tone = 'info', icon, title, children, action }: BannerProps) {
  return (
    <div
      role={tone === 'warn' ? 'alert' : undefined}
      className={classNames(
        'flex flex-wrap items-center gap-x-4 gap-y-2 rounded-card border px-4 py-3',
        toneLook[tone],
      )}
    >
      <div className="flex min-w-0 flex-1 basis-56 items-start gap-3">
        <Icon name={icon ?? toneIcon[tone]} size={20} className="mt-px" />
        <div className="min-w-0 text-note">
          {title && <p className="font-semibold text-ink">{title}</p>}
          {children && <div className="text-ink">{children}</div>}
        </div>
      </div>
      {action}
    </div>
  )
}

interface EmptyStateProps {
  icon: IconName
  title: ReactNode
  /** What to do first. */
  children?: ReactNode
  action?: ReactNode
}

/** Nothing here yet: says what to do first. */
export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <div className="grid justify-items-center gap-2 px-4 py-10 text-center">
      <span className="mb-1 grid size-14 place-items-center rounded-full bg-tint text-accent">
        <Icon name={icon} size={26} />
      </span>
      <p className="text-title font-semibold text-balance">{title}</p>
      {children && <p className="max-w-[42ch] text-note text-balance text-muted">{children}</p>}
      {action && <div className="mt-3 flex flex-wrap justify-center gap-2.5">{action}</div>}
    </div>
  )
}

interface ErrorStateProps {
  /** What failed: 'Your weigh-ins could not be loaded'. */
  title: ReactNode
  /** Anything thrown; its request id is shown for the operator's log. */
  error?: unknown
  onRetry?: (() => void) | undefined
  busy?: boolean | undefined
}

/** What failed, why if it is known, and try again. */
export function ErrorState({ title, error, onRetry, busy }: ErrorStateProps) {
  const { ui } = useTexts()
  const { code, requestId } = (error ?? {}) as { code?: unknown; requestId?: unknown }
  const reasons: Record<string, string> = ui.errors
  const reason = (typeof code === 'string' ? reasons[code] : undefined) ?? ui.errors.INTERNAL_ERROR
  return (
    <div
      role="alert"
      className="grid grid-cols-[minmax(0,1fr)] justify-items-center gap-2 px-4 py-10 text-center [overflow-wrap:anywhere]"
    >
      <span className="mb-1 grid size-14 place-items-center rounded-full bg-warn-tint text-warn">
        <Icon name={code === 'OFFLINE' ? 'offline' : 'warning'} size={26} />
      </span>
      <p className="text-title font-semibold text-balance">{title}</p>
      <p className="max-w-[42ch] text-note text-balance text-muted">{reason}</p>
      {onRetry && (
        <div className="mt-3">
          <Button icon="refresh" busy={busy} onClick={onRetry}>
            {ui.tryAgain}
          </Button>
        </div>
      )}
      {typeof requestId === 'string' && requestId && (
        <p className="mt-2 text-tiny text-faint">
          {ui.requestId} <code>{requestId}</code>
        </p>
      )}
    </div>
  )
}

interface SkeletonProps {
  /** Of the thing to come, so that nothing jumps. */
  className?: string | undefined
  /** That many lines of text instead of one block. */
  lines?: number | undefined
}

/** The shape of what is loading. Wrap a group of them in `Loading`. */
export function Skeleton({ className, lines }: SkeletonProps) {
  const block = 'animate-[breathe_1.6s_ease-in-out_infinite] rounded-[6px] bg-line'
  if (!lines) return <div aria-hidden="true" className={classNames(block, className)} />
  return (
    <div aria-hidden="true" className={classNames('grid gap-2.5', className)}>
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} className={classNames(block, 'h-3.5', index === lines - 1 && 'w-3/5')} />
      ))}
    </div>
  )
}

/** A picture and some lines beside it: the head of a person or a team that is loading. Teams are square. */
export function HeadSkeleton({ shape = 'round' }: { shape?: 'round' | 'square' }) {
  return (
    <Loading>
      <div className="flex items-center gap-5">
        <Skeleton className={classNames('size-24 shrink-0', shape === 'round' ? 'rounded-full' : 'rounded-[24%]')} />
        <Skeleton lines={3} className="flex-1" />
      </div>
    </Loading>
  )
}

/** Says 'Loading' once for a group of skeletons. */
export function Loading({ children }: { children: ReactNode }) {
  const { ui } = useTexts()
  return (
    <div role="status" aria-live="polite">
      <span className="sr-only">{ui.loading}</span>
      {children}
    </div>
  )
}
