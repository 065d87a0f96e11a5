/** A question in front of the screen: a sheet from below on phones, a dialog on wider screens. Load it lazily. */
import { useState, type ReactNode } from 'react'
import * as Radix from 'radix-ui/dialog'
import { useTexts } from '../platform/i18n/texts.ts'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'

interface DialogProps {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: ReactNode
  description?: ReactNode
  /** The row of buttons at the end; it stays in sight while the content scrolls. */
  footer?: ReactNode
  size?: 'normal' | 'wide' | undefined
  /** Where the focus goes afterwards, if not to what opened it: for a dialog that another one led to. */
  returnTo?: Element | null | undefined
  children?: ReactNode
}

export function Dialog({ open, onOpenChange, ...panel }: DialogProps) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 animate-[appear_.2s] bg-veil" />
        <Panel {...panel} />
      </Radix.Portal>
    </Radix.Root>
  )
}

function Panel({
  title,
  description,
  footer,
  size = 'normal',
  returnTo,
  children,
}: Omit<DialogProps, 'open' | 'onOpenChange'>) {
  const { ui } = useTexts()
  // Asked before a field inside takes the focus: that is all that Radix would find, and it is gone by then.
  const [opener] = useState(() => document.activeElement)
  return (
    <Radix.Content
      onOpenAutoFocus={(event) => {
        // Preact leaves `autoFocus` to the browser, which heeds it only while a page loads.
        const field = event.target instanceof Element ? event.target.querySelector<HTMLElement>('[autofocus]') : null
        if (!field) return
        event.preventDefault()
        field.focus()
      }}
      onCloseAutoFocus={(event) => {
        event.preventDefault()
        const there = [returnTo, opener].find((element) => element?.isConnected && element !== document.body)
        const back = there ?? document.querySelector('h1')
        if (back instanceof HTMLElement) back.focus()
      }}
      {...(description ? {} : { 'aria-describedby': undefined })}
      className={classNames(
        'fixed z-50 flex max-h-[92dvh] flex-col border-line bg-surface shadow-float focus:outline-none',
        'inset-x-0 bottom-0 animate-[rise_.28s_var(--ease-settle)] rounded-t-sheet border-t pb-[env(safe-area-inset-bottom)]',
        'md:inset-0 md:m-auto md:h-fit md:rounded-card md:border md:pb-0',
        size === 'wide' ? 'md:w-180' : 'md:w-115',
        'md:max-w-[calc(100vw-48px)]',
      )}
    >
      <div className="mx-auto mt-2 h-1 w-9 rounded-full bg-line md:hidden" aria-hidden="true" />
      <div className="flex items-start justify-between gap-4 px-5 pt-3 pb-1 md:pt-5">
        <div className="min-w-0 py-1.5">
          <Radix.Title className="text-title font-semibold">{title}</Radix.Title>
          {description && <Radix.Description className="mt-1 text-note text-muted">{description}</Radix.Description>}
        </div>
        <Radix.Close
          aria-label={ui.close}
          className="-me-2.5 grid size-11 shrink-0 place-items-center rounded-control text-muted hover:bg-tint hover:text-accent"
        >
          <Icon name="close" />
        </Radix.Close>
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-5 pt-2 pb-5">{children}</div>
      {footer && (
        <div className="flex flex-col-reverse gap-2.5 border-t border-line px-5 py-4 md:flex-row md:justify-end">
          {footer}
        </div>
      )}
    </Radix.Content>
  )
}

export interface ConfirmDialogProps extends Omit<DialogProps, 'footer' | 'size'> {
  /** The verb: 'Delete'. */
  confirm: string
  danger?: boolean | undefined
  busy?: boolean | undefined
  onConfirm: () => void
}

/** Asks before what cannot be undone; the title is the question: 'Delete this weigh-in?' */
export function ConfirmDialog({ confirm, danger, busy, onConfirm, ...dialog }: ConfirmDialogProps) {
  const { ui } = useTexts()
  return (
    <Dialog
      {...dialog}
      footer={
        <>
          <Button onClick={() => dialog.onOpenChange(false)}>{ui.cancel}</Button>
          <Button variant={danger ? 'danger' : 'primary'} busy={busy} onClick={onConfirm}>
            {confirm}
          </Button>
        </>
      }
    />
  )
}
