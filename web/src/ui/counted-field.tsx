/** A Field that says beside its hint how many characters there is still room for. */
import type { ComponentProps } from 'react'
import { useTexts } from '../platform/i18n/texts.ts'
import { Field } from './field.tsx'

interface CountedFieldProps extends ComponentProps<typeof Field> {
  /** What is written so far. */
  value: string
  /** As the input's own `maxLength`. */
  longest: number
}

export function CountedField({ value, longest, hint, ...field }: CountedFieldProps) {
  const { ui } = useTexts()
  return (
    <Field
      {...field}
      hint={
        <span className="flex flex-wrap justify-between gap-x-3">
          <span>{hint}</span>
          {/* Not read out at every key: the field refuses more by itself. */}
          <span aria-hidden="true" className="tabular-nums">
            {ui.charactersLeft(longest - value.length)}
          </span>
        </span>
      }
    />
  )
}
