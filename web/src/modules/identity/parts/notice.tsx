/** The end of a way, good or not: a mark, what happened, and how to go on. */
import type { ReactNode } from 'react'
import { Card } from '../../../ui/card.tsx'
import { classNames } from '../../../ui/class-names.ts'
import { Icon, type IconName } from '../../../ui/icon.tsx'

interface NoticeProps {
  icon: IconName
  tone?: 'good' | 'effort' | undefined
  children: ReactNode
  actions?: ReactNode
}

/** Stands beneath the screen's title, which says what happened; read out when it appears. */
export function Notice({ icon, tone = 'good', children, actions }: NoticeProps) {
  return (
    <Card role="status">
      <div className="grid gap-4">
        <span
          className={classNames(
            'grid size-12 place-items-center rounded-full',
            tone === 'good' ? 'bg-tint text-accent' : 'bg-effort-tint text-effort',
          )}
        >
          <Icon name={icon} size={24} />
        </span>
        <div className="grid gap-2.5 text-body [overflow-wrap:anywhere]">{children}</div>
        {actions && <div className="grid gap-2.5">{actions}</div>}
      </div>
    </Card>
  )
}
