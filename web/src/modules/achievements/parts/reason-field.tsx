/** The reason that somebody reads with a badge that they get, or do not have any more. */
import { longestBadgeReason } from '@setpoint/contract/badges'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Field } from '../../../ui/field.tsx'
import { TextArea } from '../../../ui/text-input.tsx'

interface ReasonFieldProps {
  label: string
  value: string
  onValue: (value: string) => void
  isMissing: boolean
}

export function ReasonField({ label, value, onValue, isMissing }: ReasonFieldProps) {
  const { badges: texts } = useTexts().achievements
  return (
    <Field label={label} hint={texts.reasonHint} error={isMissing ? texts.reasonProblem : undefined}>
      <TextArea
        rows={2}
        dir="auto"
        maxLength={longestBadgeReason}
        value={value}
        onChange={(event) => onValue(event.currentTarget.value)}
      />
    </Field>
  )
}
