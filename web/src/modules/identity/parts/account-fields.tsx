/** What everybody is asked who registers, by whichever way: e-mail, username and age. */
import type { UseFormRegisterReturn } from 'react-hook-form'
import type { AgeGroup } from '@setpoint/contract/identity'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Segmented } from '../../../ui/choice.tsx'
import { Field, FieldGroup } from '../../../ui/field.tsx'
import { TextInput } from '../../../ui/text-input.tsx'

interface InputProps {
  input: UseFormRegisterReturn
  error: string | undefined
}

export function EmailField({ input, error }: InputProps) {
  const { identity } = useTexts()
  return (
    <Field label={identity.email} hint={identity.register.emailHint} error={error}>
      <TextInput type="email" inputMode="email" autoComplete="email" {...input} />
    </Field>
  )
}

export function UsernameField({ input, error }: InputProps) {
  const { identity } = useTexts()
  return (
    <Field label={identity.username} hint={identity.usernameHint} error={error}>
      <TextInput autoComplete="username" autoCapitalize="none" autoCorrect="off" spellCheck={false} {...input} />
    </Field>
  )
}

const ages = ['under-13', '13-15', '16-plus'] as const

interface AgeFieldProps {
  value: AgeGroup | null
  onValue: (age: AgeGroup) => void
  error: string | undefined
}

export function AgeField({ value, onValue, error }: AgeFieldProps) {
  const { identity } = useTexts()
  return (
    <FieldGroup label={identity.register.age} hint={identity.register.ageHint} error={error}>
      <Segmented
        wide
        value={value}
        onValue={onValue}
        options={ages.map((age) => ({ value: age, ...identity.register.ages[age] }))}
      />
    </FieldGroup>
  )
}
