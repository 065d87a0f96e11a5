/** Parts of one screen that take turns. */
import { useEffect, useRef, type ReactNode } from 'react'
import * as Radix from 'radix-ui/tabs'

interface TabsProps<Value extends string> {
  label: string
  value: Value
  onValue: (value: Value) => void
  tabs: readonly { value: Value; label: string; content: ReactNode }[]
}

export function Tabs<Value extends string>({ label, value, onValue, tabs }: TabsProps<Value>) {
  const choose = (next: string) => {
    const tab = tabs.find((one) => one.value === next)
    if (tab) onValue(tab.value)
  }
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => bringIntoSight(list.current, value), [value])
  return (
    <Radix.Root value={value} onValueChange={choose}>
      <Radix.List
        ref={list}
        aria-label={label}
        className="mb-4 flex gap-1 overflow-x-auto border-b border-line [scrollbar-width:none]"
      >
        {tabs.map((tab) => (
          <Radix.Trigger
            key={tab.value}
            value={tab.value}
            data-tab={tab.value}
            className="min-h-11 shrink-0 border-b-2 border-transparent px-3 text-muted -outline-offset-2 transition-colors hover:text-ink data-[state=active]:border-accent data-[state=active]:font-[550] data-[state=active]:text-ink"
          >
            {tab.label}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map((tab) => (
        <Radix.Content key={tab.value} value={tab.value} className="rounded-control">
          {tab.content}
        </Radix.Content>
      ))}
    </Radix.Root>
  )
}

/** On a phone there may be more tabs than fit; sideways only, the page stays where it is. */
function bringIntoSight(list: HTMLDivElement | null, value: string): void {
  const active = list?.querySelector(`[data-tab="${value}"]`)
  if (!list || !active) return
  const [outer, inner] = [list.getBoundingClientRect(), active.getBoundingClientRect()]
  list.scrollLeft += inner.left + inner.width / 2 - (outer.left + outer.width / 2)
}
