/** Calendar days and local moments, by the device's own picker. */
import type { ComponentProps } from 'react'
import { usePreferences } from '../platform/preferences.ts'
import { instantFromLocal, localFromInstant } from '../platform/zoned-time.ts'
import { classNames } from './class-names.ts'
import { useFieldControl } from './field.tsx'
import { inputLook } from './text-input.tsx'

type Native = Omit<ComponentProps<'input'>, 'type' | 'value' | 'onChange' | 'min' | 'max'>

interface DateInputProps extends Native {
  /** `YYYY-MM-DD`, or null while empty. */
  value: string | null
  onValue: (day: string | null) => void
  min?: string | undefined
  max?: string | undefined
}

export function DateInput({ value, onValue, className, ...rest }: DateInputProps) {
  return (
    <input
      {...useFieldControl()}
      {...rest}
      type="date"
      value={value ?? ''}
      onChange={(event) => onValue(event.target.value || null)}
      className={classNames(inputLook, className)}
    />
  )
}

/** A moment: RFC 3339 in and out, shown in the person's zone. */
export function DateTimeInput({ value, onValue, min, max, className, ...rest }: DateInputProps) {
  const { timeZone } = usePreferences()
  const local = (instant: string | null | undefined) => (instant ? localFromInstant(instant, timeZone) : undefined)
  return (
    <input
      {...useFieldControl()}
      {...rest}
      type="datetime-local"
      value={local(value) ?? ''}
      min={local(min)}
      max={local(max)}
      onChange={(event) => onValue(event.target.value ? instantFromLocal(event.target.value, timeZone) : null)}
      className={classNames(inputLook, className)}
    />
  )
}
