/** A label, its control, a hint and an error, wired for those who listen. Inputs find their ids in the context. */
import { createContext, use, useId, type ReactNode } from 'react'
import { useTexts } from '../platform/i18n/texts.ts'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'

interface FieldControl {
  id?: string
  'aria-describedby'?: string | undefined
  'aria-invalid'?: true | undefined
  'aria-labelledby'?: string | undefined
}
const FieldContext = createContext<FieldControl>({})

/** The attributes an input inside a Field takes over. */
export const useFieldControl = (): FieldControl => use(FieldContext)

interface FieldProps {
  label: ReactNode
  hint?: ReactNode
  /** Says what to do, not only what is wrong. */
  error?: ReactNode
  /** Adds 'optional' to the label. */
  optional?: boolean | undefined
  className?: string | undefined
  children: ReactNode
}

/** `<Field label="E-mail" error={errors.email}><TextInput {...register('email')} /></Field>` */
export function Field({ label, hint, error, optional, className, children }: FieldProps) {
  const id = useId()
  return (
    <div className={classNames('grid content-start gap-1.5', className)}>
      <label htmlFor={id} id={`${id}-label`} className="text-note font-[550]">
        <FieldLabel optional={optional}>{label}</FieldLabel>
      </label>
      <FieldContext value={{ id, ...describing(id, hint, error) }}>{children}</FieldContext>
      <FieldNotes id={id} hint={hint} error={error} />
    </div>
  )
}

/** The same for several controls that answer one question: Segmented, RadioCards, checkboxes, stones and pounds. */
export function FieldGroup({ label, hint, error, optional, className, children }: FieldProps) {
  const id = useId()
  const { 'aria-describedby': described } = describing(id, hint, error)
  return (
    <div
      role="group"
      aria-labelledby={`${id}-label`}
      aria-describedby={described}
      className={classNames('grid content-start gap-1.5', className)}
    >
      <span id={`${id}-label`} className="text-note font-[550]">
        <FieldLabel optional={optional}>{label}</FieldLabel>
      </span>
      <FieldContext value={{ 'aria-labelledby': `${id}-label`, ...describing(id, hint, error) }}>
        {children}
      </FieldContext>
      <FieldNotes id={id} hint={hint} error={error} />
    </div>
  )
}

function describing(id: string, hint: ReactNode, error: ReactNode) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return { 'aria-describedby': ids || undefined, 'aria-invalid': error ? (true as const) : undefined }
}

function FieldLabel({ optional, children }: { optional: boolean | undefined; children: ReactNode }) {
  const { ui } = useTexts()
  return (
    <>
      {children}
      {optional && <span className="font-normal text-muted"> · {ui.optional}</span>}
    </>
  )
}

function FieldNotes({ id, hint, error }: { id: string; hint: ReactNode; error: ReactNode }) {
  return (
    <>
      {hint && (
        <p id={`${id}-hint`} className="text-label text-muted">
          {hint}
        </p>
      )}
      <div aria-live="polite" className="empty:hidden">
        {error && (
          <p id={`${id}-error`} className="flex items-start gap-1.5 text-label text-warn">
            <Icon name="warning" size={16} className="mt-px" />
            <span>{error}</span>
          </p>
        )}
      </div>
    </>
  )
}
