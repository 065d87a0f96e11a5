/** A new password with its rules, ticked off as one types, and its strength in words. */
import { useId } from 'react'
import type { UseFormRegisterReturn } from 'react-hook-form'
import { passwordProblems, type PasswordProblem } from '@setpoint/contract/identity'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { classNames } from '../../../ui/class-names.ts'
import { Field } from '../../../ui/field.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { PasswordInput } from '../../../ui/text-input.tsx'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import { containsOwnWord, passwordStrength, type Strength } from '../password-strength.ts'

interface NewPasswordProps {
  label: string
  /** What is typed so far. */
  value: string
  /** Whether the server asks for upper case, lower case and digit. */
  composition: boolean
  /** Username and e-mail: a password may not contain them. */
  own?: readonly string[] | undefined
  error?: string | undefined
  input: UseFormRegisterReturn
}

/** The words a password may not contain: the username and the e-mail's part before the @. */
export const ownWords = (username: string, email: string): string[] => [username, email.split('@')[0] ?? '']

export function NewPassword({ label, value, composition, own = [], error, input }: NewPasswordProps) {
  return (
    <div className="grid gap-2.5">
      <Field label={label} error={error}>
        <PasswordInput autoComplete="new-password" {...input} />
      </Field>
      <StrengthMeter password={value} own={own} />
      <Rules password={value} composition={composition} own={own} />
    </div>
  )
}

const steps: readonly Strength[] = ['weak', 'fair', 'good', 'strong']
const stepLook: Record<Strength, string> = {
  weak: 'bg-warn',
  fair: 'bg-effort',
  good: 'bg-accent',
  strong: 'bg-accent',
}

function StrengthMeter({ password, own }: { password: string; own: readonly string[] }) {
  const { identity } = useTexts()
  const strength = password === '' ? null : passwordStrength(password, own)
  const reached = strength === null ? -1 : steps.indexOf(strength)
  return (
    <div className="grid gap-1.5">
      <div aria-hidden="true" className="flex gap-1">
        {steps.map((step, index) => (
          <span
            key={step}
            className={classNames(
              'h-1 flex-1 rounded-full transition-colors',
              strength !== null && index <= reached ? stepLook[strength] : 'bg-line',
            )}
          />
        ))}
      </div>
      <p aria-live="polite" className="min-h-[1.4em] text-label text-muted">
        {strength && (
          <>
            {identity.strengthLabel} <span className="text-ink">{identity.strength[strength]}</span>
          </>
        )}
      </p>
    </div>
  )
}

function Rules({ password, composition, own }: { password: string; composition: boolean; own: readonly string[] }) {
  const { identity } = useTexts()
  const id = useId()
  const problems = new Set(passwordProblems(password, composition))
  const broken = (...named: PasswordProblem[]) => password === '' || named.some((problem) => problems.has(problem))
  const rules = [
    { text: identity.rules.length, open: broken('too-short', 'too-long'), wide: !composition },
    ...(composition
      ? [
          { text: identity.rules.upper, open: broken('no-upper-case'), wide: false },
          { text: identity.rules.lower, open: broken('no-lower-case'), wide: false },
          { text: identity.rules.digit, open: broken('no-digit'), wide: false },
        ]
      : []),
    { text: identity.rules.own, open: password === '' || containsOwnWord(password, own), wide: true },
  ]
  return (
    <div>
      <p id={id} className="mb-1 text-label text-muted">
        {identity.rulesLabel}
      </p>
      <ul aria-labelledby={id} className="grid gap-x-4 gap-y-1 text-label sm:grid-cols-2">
        {rules.map(({ text, open, wide }) => (
          <li
            key={text}
            className={classNames('flex items-start gap-2', wide && 'sm:col-span-2', open ? 'text-muted' : 'text-ink')}
          >
            <span
              className={classNames(
                'mt-px grid size-4 shrink-0 place-items-center rounded-full',
                open ? 'border border-edge' : 'bg-accent text-on-accent',
              )}
            >
              {!open && <Icon name="check" size={12} />}
            </span>
            <span>
              {text}
              <VisuallyHidden>, {open ? identity.ruleOpen : identity.ruleMet}</VisuallyHidden>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
