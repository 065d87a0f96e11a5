/** Weights and lengths in the person's units; the values given and taken are always kg and cm. */
import { useState } from 'react'
import { useTexts } from '../platform/i18n/texts.ts'
import { usePreferences } from '../platform/preferences.ts'
import {
  kilogramsToStones,
  lengthFrom,
  lengthIn,
  poundsToKilograms,
  roundTo,
  stonesToKilograms,
  weightFrom,
  weightIn,
} from '../platform/units.ts'
import { NumberInput, type NumberInputProps } from './number-input.tsx'

type QuantityInputProps = Omit<NumberInputProps, 'unit' | 'decimals' | 'step' | 'min' | 'max'>

/** A body weight: value in kg. Put it in a `FieldGroup` (stones are two inputs). Steps by 0.1 kg or 0.2 lb. */
export function WeightInput(props: QuantityInputProps) {
  const { weightUnit } = usePreferences()
  if (weightUnit === 'st') return <StonesInput {...props} />
  return (
    <NumberInput
      {...props}
      unit={weightUnit}
      step={weightUnit === 'kg' ? 0.1 : 0.2}
      min={0}
      max={weightUnit === 'kg' ? 1000 : 2204.6}
      value={props.value === null ? null : weightIn(weightUnit, props.value)}
      onValue={(shown) => props.onValue(shown === null ? null : weightFrom(weightUnit, shown))}
    />
  )
}

function StonesInput({ value, onValue, big, onBlur, ...rest }: QuantityInputProps) {
  const { ui } = useTexts()
  const fromValue = value === null ? { stones: null, pounds: null } : kilogramsToStones(value)
  // One of the two may be empty while the other is typed; then there is no weight yet.
  const [half, setHalf] = useState<{ stones: number | null; pounds: number | null }>(fromValue)
  const shown = value === null ? half : fromValue
  const change = (next: typeof half) => {
    setHalf(next)
    const complete = next.stones !== null && (next.pounds !== null || value !== null)
    onValue(complete ? roundTo(stonesToKilograms(next.stones ?? 0, next.pounds ?? 0), 3) : null)
  }
  const stepPounds = (by: number) => onValue(roundTo(Math.max(0, (value ?? 0) + poundsToKilograms(by)), 3))
  const { name: _name, ref: _ref, placeholder: _placeholder, 'aria-label': label, ...shared } = rest
  const named = (part: string) => (label ? `${label}, ${part}` : part)
  return (
    <div className={big ? 'grid gap-3' : 'grid grid-cols-2 gap-2'}>
      <NumberInput
        {...shared}
        big={big}
        aria-label={named(ui.stones)}
        unit="st"
        decimals={0}
        min={0}
        max={157}
        value={shown.stones}
        onValue={(stones) => change({ ...shown, stones })}
        onBlur={onBlur}
      />
      <NumberInput
        {...shared}
        autoFocus={false}
        big={big}
        aria-label={named(ui.pounds)}
        unit="lb"
        decimals={1}
        step={0.2}
        min={0}
        max={13.9}
        value={shown.pounds}
        onStep={value === null ? undefined : stepPounds}
        onValue={(pounds) => change({ ...shown, pounds })}
        onBlur={onBlur}
      />
    </div>
  )
}

/** A length: value in cm, shown in cm or inches. `decimals` 0 for a height, 1 for a girth. */
export function LengthInput({ decimals = 1, ...props }: QuantityInputProps & { decimals?: number | undefined }) {
  const { lengthUnit } = usePreferences()
  return (
    <NumberInput
      {...props}
      unit={lengthUnit}
      decimals={lengthUnit === 'in' ? Math.max(1, decimals) : decimals}
      step={lengthUnit === 'in' || decimals > 0 ? 0.5 : 1}
      min={0}
      max={lengthIn(lengthUnit, 400)}
      value={props.value === null ? null : lengthIn(lengthUnit, props.value)}
      onValue={(shown) => props.onValue(shown === null ? null : lengthFrom(lengthUnit, shown))}
    />
  )
}
