/** Short news that leaves by itself. `toast({ message })` from anywhere; one `Toaster` in the shell. */
import { useEffect, useState, useSyncExternalStore } from 'react'
import { useTexts } from '../platform/i18n/texts.ts'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'

export interface ToastInput {
  message: string
  tone?: 'plain' | 'good' | 'warn' | undefined
  /** One thing to do about it, such as Undo; the toast then stays for ten seconds. */
  action?: { label: string; run: () => void } | undefined
  /** Stays until it is closed. */
  sticky?: boolean | undefined
}
interface ToastEntry extends ToastInput {
  id: number
}

const listeners = new Set<() => void>()
let entries: readonly ToastEntry[] = []
let lastId = 0

function replace(next: readonly ToastEntry[]) {
  entries = next
  for (const listener of listeners) listener()
}

/** Shows a message for five seconds (ten with an action); the three newest are in sight. Returns a function that closes it. */
export function toast(input: ToastInput): () => void {
  const id = ++lastId
  replace([...entries, { ...input, id }].slice(-3))
  return () => replace(entries.filter((entry) => entry.id !== id))
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Where toasts appear; a live region that is always there, so that they are read out. */
export function Toaster() {
  const shown = useSyncExternalStore(subscribe, () => entries)
  return (
    <div
      role="status"
      aria-live="polite"
      className={classNames(
        'pointer-events-none fixed inset-x-0 bottom-[calc(88px+env(safe-area-inset-bottom))] z-60 grid justify-items-center gap-2 px-4 lg:bottom-6',
        // A dialog has its buttons at the bottom, where toasts are otherwise.
        'in-data-scroll-locked:top-[calc(12px+env(safe-area-inset-top))] in-data-scroll-locked:bottom-auto lg:in-data-scroll-locked:bottom-auto',
      )}
    >
      {shown.map((entry) => (
        <ToastCard key={entry.id} entry={entry} close={() => replace(entries.filter((one) => one.id !== entry.id))} />
      ))}
    </div>
  )
}

function ToastCard({ entry, close }: { entry: ToastEntry; close: () => void }) {
  const { ui } = useTexts()
  const [held, setHeld] = useState(false)
  const lasting = entry.action ? 10_000 : 5000
  useEffect(() => {
    if (held || entry.sticky) return
    const timer = setTimeout(close, lasting)
    return () => clearTimeout(timer)
  })
  const icon = entry.tone === 'warn' ? 'warning' : entry.tone === 'good' ? 'check' : undefined
  return (
    <div
      // Not a press outside of a dialog: a toast in front of one is closed without closing both.
      onPointerDown={(event) => event.stopPropagation()}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="pointer-events-auto flex min-h-12 w-full max-w-110 animate-[rise_.25s_var(--ease-settle)] items-center gap-2.5 rounded-card bg-ink py-1 ps-4 pe-1 text-bg shadow-float"
    >
      {icon && <Icon name={icon} size={20} />}
      <p className="min-w-0 flex-1 py-1.5 text-note">{entry.message}</p>
      {entry.action && (
        <button
          type="button"
          onClick={() => {
            entry.action?.run()
            close()
          }}
          className="min-h-11 rounded-control px-3 text-note font-semibold underline underline-offset-3 focus-visible:outline-bg"
        >
          {entry.action.label}
        </button>
      )}
      <button
        type="button"
        aria-label={ui.close}
        onClick={close}
        className="grid size-11 shrink-0 place-items-center rounded-control focus-visible:outline-bg"
      >
        <Icon name="close" size={18} />
      </button>
    </div>
  )
}
