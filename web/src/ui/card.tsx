/** Surfaces and the frame of a screen. */
import { use, type ComponentProps, type ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { HeaderCorner } from './header-corner.ts'

interface CardProps extends Omit<ComponentProps<'section'>, 'title'> {
  /** `effort` frames what asks for action in the warm colour. */
  tone?: 'plain' | 'effort' | undefined
}

/** A hairline box. Give it an `aria-label` or a `CardTitle` when it stands for a part of the screen. */
export function Card({ tone = 'plain', className, ...rest }: CardProps) {
  return (
    <section
      {...rest}
      className={classNames(
        'min-w-0 rounded-card border bg-surface p-4 shadow-lift md:p-5',
        tone === 'effort' ? 'border-[color-mix(in_srgb,var(--effort)_35%,var(--line))]' : 'border-line',
        className,
      )}
    />
  )
}

interface CardTitleProps {
  children: ReactNode
  note?: ReactNode
  /** Stands at the end of the line, a button or a Segmented. */
  action?: ReactNode
}

/** The h2 of a card, with an optional note beneath and an action at the end. */
export function CardTitle({ children, note, action }: CardTitleProps) {
  return (
    <div className="mb-3 flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
      <div className="min-w-0">
        <h2 className="text-title font-semibold">{children}</h2>
        {note && <p className="mt-0.5 text-note text-muted">{note}</p>}
      </div>
      {action}
    </div>
  )
}

/** The small grey line above a figure. */
export function Label({ children }: { children: ReactNode }) {
  return <p className="text-label text-muted">{children}</p>
}

interface PageHeaderProps {
  title: ReactNode
  /** The quiet line above, such as the date. */
  eyebrow?: ReactNode
  note?: ReactNode
  actions?: ReactNode
}

/** The head of a screen: its only h1. The shell moves the focus here after navigation. */
export function PageHeader({ title, eyebrow, note, actions }: PageHeaderProps) {
  const corner = use(HeaderCorner)
  return (
    <header
      className={classNames(
        'relative mb-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 md:mb-5.5',
        corner !== null && 'max-lg:pe-13',
      )}
    >
      <div className="min-w-0">
        {eyebrow && <p className="text-label text-muted">{eyebrow}</p>}
        <h1 tabIndex={-1} className="text-head font-semibold [overflow-wrap:anywhere]">
          {title}
        </h1>
        {note && <p className="mt-1 text-note text-muted">{note}</p>}
      </div>
      {actions && <div className="flex flex-wrap items-center gap-2.5">{actions}</div>}
      {corner !== null && <div className="absolute -end-2 top-0 lg:hidden">{corner}</div>}
    </header>
  )
}

/** Main column and, from 1024 px on, a 272 px column of context. */
export function Columns({ children, aside }: { children: ReactNode; aside?: ReactNode }) {
  return (
    <div
      className={classNames(
        'grid items-start gap-3 md:gap-4.5',
        Boolean(aside) && 'lg:grid-cols-[minmax(0,1fr)_272px]',
      )}
    >
      <Stack>{children}</Stack>
      {aside && <Stack>{aside}</Stack>}
    </div>
  )
}

/** Cards beneath each other at the distance of the frame. */
export function Stack({ children, className }: { children: ReactNode; className?: string | undefined }) {
  return (
    <div className={classNames('grid min-w-0 content-start gap-3 md:gap-4.5 [&>*]:min-w-0', className)}>{children}</div>
  )
}

/** Key and value lines: `<Facts items={[['This week', '−0.4 kg']]} />`. */
export function Facts({ items }: { items: readonly (readonly [ReactNode, ReactNode])[] }) {
  return (
    <dl className="grid gap-2 [p+&]:mt-2">
      {items.map(([term, value], index) => (
        <div key={index} className="flex items-baseline justify-between gap-4">
          <dt className="text-muted">{term}</dt>
          <dd className="text-end font-[550]">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
