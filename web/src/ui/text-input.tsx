/** Single and many lines of text, and passwords. Uncontrolled or controlled, as the form library likes it. */
import { useState, type ComponentProps } from 'react'
import { useTexts } from '../platform/i18n/texts.ts'
import { classNames } from './class-names.ts'
import { useFieldControl } from './field.tsx'
import { Icon } from './icon.tsx'

/** The box of every text-like control; 16 px type, so that phones do not zoom. */
export const inputLook =
  'w-full min-w-0 min-h-11 rounded-control border border-edge bg-surface px-3 text-[16px] leading-6 text-ink transition-colors ' +
  'hover:border-muted aria-invalid:border-warn focus-visible:outline-offset-0 focus-visible:border-accent ' +
  'disabled:opacity-55 disabled:cursor-not-allowed'

export function TextInput({ className, type, ...rest }: ComponentProps<'input'>) {
  return (
    <input
      {...useFieldControl()}
      {...rest}
      type={type ?? 'text'}
      className={classNames(inputLook, 'read-only:bg-raise', className)}
    />
  )
}

export function TextArea({ className, rows, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      {...useFieldControl()}
      {...rest}
      rows={rows ?? 3}
      className={classNames(inputLook, 'py-2.5 field-sizing-content read-only:bg-raise', className)}
    />
  )
}

/** A password with a switch that shows it. `autoComplete` must be 'current-password' or 'new-password'. */
export function PasswordInput({
  className,
  ...rest
}: Omit<ComponentProps<'input'>, 'type' | 'autoComplete'> & { autoComplete: 'current-password' | 'new-password' }) {
  const { ui } = useTexts()
  const [shown, setShown] = useState(false)
  return (
    <div className="relative">
      <TextInput
        {...rest}
        type={shown ? 'text' : 'password'}
        spellCheck={false}
        autoCapitalize="none"
        className={classNames('pe-12', className)}
      />
      <button
        type="button"
        aria-label={shown ? ui.hidePassword : ui.showPassword}
        aria-pressed={shown}
        onClick={() => setShown(!shown)}
        className="absolute inset-y-0 end-0 grid w-11 place-items-center rounded-control text-muted hover:text-ink"
      >
        <Icon name={shown ? 'eye-off' : 'eye'} size={20} />
      </button>
    </div>
  )
}
