/** The quiet frame that all cards share: a mark, a line of what it is, and what it shows. */
import type { ReactNode } from 'react'
import type { IconName } from '../../../ui/icon.tsx'
import { Icon } from '../../../ui/icon.tsx'

interface CardFrameProps {
  icon: IconName
  /** What kind of card it is. */
  label: string
  title: ReactNode
  note?: ReactNode
  children?: ReactNode
}

export function CardFrame({ icon, label, title, note, children }: CardFrameProps) {
  return (
    <div className="grid gap-3 overflow-hidden rounded-control border border-line bg-raise p-4">
      <div className="flex items-center gap-3.5">
        <span aria-hidden="true" className="grid size-12 shrink-0 place-items-center rounded-full bg-tint text-accent">
          <Icon name={icon} size={24} />
        </span>
        <div className="min-w-0">
          <p className="text-label text-muted">{label}</p>
          <p className="text-title font-semibold [overflow-wrap:anywhere]">{title}</p>
          {note && <p className="text-label text-muted">{note}</p>}
        </div>
      </div>
      {children}
    </div>
  )
}
