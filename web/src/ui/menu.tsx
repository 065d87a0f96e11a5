/** The rest of what can be done with a thing, behind three dots. Load it lazily. */
import type { ReactNode } from 'react'
import * as Radix from 'radix-ui/dropdown-menu'
import { classNames } from './class-names.ts'
import { Icon, type IconName } from './icon.tsx'

export interface MenuItem {
  label: string
  icon?: IconName | undefined
  danger?: boolean | undefined
  disabled?: boolean | undefined
  onSelect: () => void
}

interface MenuProps {
  /** Spoken name of the trigger, such as 'More for Fri 20 Nov'. */
  label: string
  items: readonly MenuItem[]
  /** A trigger of one's own: one element that takes a ref; the three dots otherwise. */
  trigger?: ReactNode
}

export function Menu({ label, items, trigger }: MenuProps) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger
        {...(trigger ? { asChild: true } : {})}
        aria-label={trigger ? undefined : label}
        className={
          trigger
            ? undefined
            : 'grid size-11 place-items-center rounded-control text-muted hover:bg-tint hover:text-accent'
        }
      >
        {trigger ?? <Icon name="more" />}
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align="end"
          sideOffset={4}
          collisionPadding={8}
          className="z-50 min-w-44 animate-[appear_.12s] rounded-card border border-line bg-surface p-1.5 shadow-float"
        >
          {items.map((item) => (
            <Radix.Item
              key={item.label}
              disabled={item.disabled ?? false}
              onSelect={item.onSelect}
              className={classNames(
                'flex min-h-11 cursor-pointer items-center gap-3 rounded-[9px] px-3 outline-none select-none data-disabled:opacity-45',
                item.danger ? 'text-warn data-highlighted:bg-warn-tint' : 'data-highlighted:bg-tint',
              )}
            >
              {item.icon && <Icon name={item.icon} size={20} className={item.danger ? undefined : 'text-muted'} />}
              {item.label}
            </Radix.Item>
          ))}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
