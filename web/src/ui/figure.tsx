/** Numbers as heroes: Quantity, Stat, Progress, Ring, Badge. */
import type { ReactNode } from 'react'
import type { QuantityPart } from '../platform/format.ts'
import { classNames } from './class-names.ts'

interface QuantityProps {
  /** From `format.weightParts(kg)` and its like, or one by hand. */
  parts: readonly QuantityPart[] | QuantityPart
  size?: 'body' | 'title' | 'mid' | 'hero' | undefined
}
const quantitySize = {
  body: 'font-[550]',
  title: 'text-title font-semibold',
  mid: 'text-mid font-[560]',
  hero: 'text-hero font-[560]',
}

/** A tabular figure with its unit small and quiet; never broken apart. */
export function Quantity({ parts, size = 'mid' }: QuantityProps) {
  const all = 'unit' in parts ? [parts] : parts
  return (
    <span dir="ltr" className={classNames('whitespace-nowrap tabular-nums', quantitySize[size])}>
      {all.map((part, index) => (
        <span key={part.unit} className={index > 0 ? 'ms-[.2em]' : undefined}>
          {part.value}
          <small
            className={classNames(
              'font-[450] tracking-normal text-muted',
              size === 'hero' || size === 'mid' ? 'text-[.36em]' : 'text-[.86em]',
            )}
          >
            {size === 'hero' || size === 'mid' ? '\u2002' : '\u00a0'}
            {part.unit}
          </small>
        </span>
      ))}
    </span>
  )
}

interface StatProps extends QuantityProps {
  label: ReactNode
  /** The line beneath. */
  note?: ReactNode
}

/** Label, large figure, small unit. */
export function Stat({ label, note, ...quantity }: StatProps) {
  return (
    <div className="min-w-0">
      <p className="text-label text-muted">{label}</p>
      <p className="mt-1">
        <Quantity {...quantity} />
      </p>
      {note && <p className="mt-1 text-note text-muted">{note}</p>}
    </div>
  )
}

interface ProgressProps {
  /** 0 to 1; null while it cannot be known. */
  value: number | null
  label: string
  /** Spoken instead of the percentage. */
  valueText?: string | undefined
  size?: 'thin' | 'normal' | undefined
}

const clamp = (value: number) => Math.min(1, Math.max(0, value))

/** How far long work or a goal has come. */
export function Progress({ value, label, valueText, size = 'normal' }: ProgressProps) {
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={value === null ? undefined : Math.round(clamp(value) * 100)}
      aria-valuetext={valueText}
      className={classNames('overflow-hidden rounded-full bg-line', size === 'thin' ? 'h-1.5' : 'h-2')}
    >
      {value === null ? (
        <div className="h-full w-2/5 animate-[slip_1.4s_ease-in-out_infinite] rounded-full bg-accent" />
      ) : (
        <div
          className="h-full rounded-full bg-accent transition-[width] duration-500 ease-settle"
          style={{ width: `${clamp(value) * 100}%` }}
        />
      )}
    </div>
  )
}

/** The same as a ring, with room for a word inside. */
export function Ring({
  value,
  label,
  valueText,
  size = 56,
  children,
}: Omit<ProgressProps, 'size' | 'value'> & { value: number; size?: number | undefined; children?: ReactNode }) {
  const around = 2 * Math.PI * 24
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(clamp(value) * 100)}
      aria-valuetext={valueText}
      className="relative grid shrink-0 place-items-center"
      style={{ width: size, height: size }}
    >
      <svg
        viewBox="0 0 56 56"
        width={size}
        height={size}
        fill="none"
        strokeWidth="7"
        className="absolute inset-0 -rotate-90"
        aria-hidden="true"
      >
        <circle cx="28" cy="28" r="24" stroke="var(--line)" />
        <circle
          cx="28"
          cy="28"
          r="24"
          stroke="var(--accent)"
          strokeLinecap="round"
          strokeDasharray={`${around * clamp(value)} ${around}`}
          opacity={value > 0 ? 1 : 0}
        />
      </svg>
      <span className="relative text-tiny font-[550]">{children}</span>
    </div>
  )
}

type BadgeTone = 'neutral' | 'accent' | 'effort' | 'warn' | 'count'
const badgeLook: Record<BadgeTone, string> = {
  neutral: 'bg-[color-mix(in_srgb,var(--line)_55%,transparent)] text-muted',
  accent: 'bg-tint text-accent',
  effort: 'bg-effort-tint text-effort',
  warn: 'bg-warn-tint text-warn',
  count: 'bg-effort text-on-effort',
}

/** A word or a count about the thing beside it. */
export function Badge({ tone = 'neutral', children }: { tone?: BadgeTone | undefined; children: ReactNode }) {
  return (
    <span
      className={classNames(
        'inline-flex min-h-5 items-center rounded-full px-2 text-tiny font-semibold whitespace-nowrap',
        badgeLook[tone],
      )}
    >
      {children}
    </span>
  )
}
