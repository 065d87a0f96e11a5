/** One of a few looks of a badge, each drawn as it would be. */
import { useId } from 'react'
import type { BadgePicture } from '@setpoint/contract/badges'
import { BadgeMark } from './badge-mark.tsx'

interface LookChoiceProps<Value extends string> {
  label: string
  names: Readonly<Record<Value, string>>
  options: readonly Value[]
  value: Value
  onValue: (value: Value) => void
  pictureOf: (value: Value) => BadgePicture
}

export function LookChoice<Value extends string>(props: LookChoiceProps<Value>) {
  const { label, names, options, value, onValue, pictureOf } = props
  const name = useId()
  return (
    <fieldset>
      <legend className="mb-1.5 text-note font-[550]">{label}</legend>
      <div className="flex flex-wrap gap-2">
        {options.map((option) => (
          <label
            key={option}
            title={names[option]}
            className="relative grid size-15 cursor-pointer place-items-center rounded-control border border-line has-checked:border-2 has-checked:border-accent has-checked:bg-tint has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              value={option}
              checked={option === value}
              onChange={() => onValue(option)}
              aria-label={names[option]}
              className="absolute inset-0 size-full cursor-pointer opacity-0"
            />
            <BadgeMark picture={pictureOf(option)} size="small" />
          </label>
        ))}
      </div>
    </fieldset>
  )
}
