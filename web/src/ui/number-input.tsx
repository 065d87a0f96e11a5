/** A number with its unit. What is typed stays as typed until the field is left; comma and point both work. */
import { useState, type KeyboardEvent, type Ref } from 'react'
import { parseDecimal } from '../platform/format.ts'
import { useTexts } from '../platform/i18n/texts.ts'
import { useFormat } from '../platform/preferences.ts'
import { roundTo } from '../platform/units.ts'
import { classNames } from './class-names.ts'
import { useFieldControl } from './field.tsx'
import { Icon } from './icon.tsx'
import { inputLook } from './text-input.tsx'

export interface NumberInputProps {
  /** Null while empty or not a number. */
  value: number | null
  onValue: (value: number | null) => void
  unit?: string | undefined
  decimals?: number | undefined
  min?: number | undefined
  max?: number | undefined
  step?: number | undefined
  /** Instead of adding to this field's own number: pounds carry over into stones. */
  onStep?: ((by: number) => void) | undefined
  /** The weigh-in size: a hero figure between two steppers. */
  big?: boolean | undefined
  placeholder?: string | undefined
  disabled?: boolean | undefined
  name?: string | undefined
  autoFocus?: boolean | undefined
  onBlur?: (() => void) | undefined
  ref?: Ref<HTMLInputElement> | undefined
  'aria-label'?: string | undefined
}

export function NumberInput({ ref, ...props }: NumberInputProps) {
  const { value, onValue, unit, decimals = 1, min = -Infinity, max = Infinity, step = 1, big } = props
  const field = useFieldControl()
  const format = useFormat()
  const { ui } = useTexts()
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? (value === null ? '' : big ? format.number(value, decimals) : format.input(value, decimals))

  const move = (by: number) => {
    setTyped(null)
    if (props.onStep) return props.onStep(by)
    onValue(Math.min(max, Math.max(min, roundTo((value ?? Math.max(min, 0)) + by, decimals))))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowUp: step, ArrowDown: -step, PageUp: step * 10, PageDown: -step * 10 }[event.key]
    if (by === undefined) return
    event.preventDefault()
    move(by)
  }
  const input = (
    <input
      {...field}
      ref={ref}
      name={props.name}
      disabled={props.disabled}
      placeholder={props.placeholder}
      aria-label={props['aria-label']}
      // A name of its own (stones, pounds) goes before that of the group.
      aria-labelledby={props['aria-label'] ? undefined : field['aria-labelledby']}
      // A person who opens the weigh-in wants to type at once.
      autoFocus={props.autoFocus}
      role="spinbutton"
      aria-valuenow={value ?? undefined}
      aria-valuetext={value === null ? undefined : `${format.input(value, decimals)} ${unit ?? ''}`.trim()}
      aria-valuemin={Number.isFinite(min) ? min : undefined}
      aria-valuemax={Number.isFinite(max) ? max : undefined}
      inputMode={decimals > 0 ? 'decimal' : 'numeric'}
      autoComplete="off"
      enterKeyHint="done"
      value={shown}
      onChange={(event) => {
        setTyped(event.target.value)
        onValue(parseDecimal(event.target.value))
      }}
      onFocus={(event) => event.target.select()}
      onBlur={() => {
        if (value !== null) setTyped(null)
        props.onBlur?.()
      }}
      onKeyDown={onKeyDown}
      className={big ? bigLook : classNames(inputLook, unit && 'pe-12')}
      {...(big ? { size: Math.max(3, shown.length) } : {})}
    />
  )
  if (!big) {
    return (
      <div className="relative">
        {input}
        {unit && (
          <span className="pointer-events-none absolute inset-y-0 end-3 grid place-items-center text-note text-muted">
            {unit}
          </span>
        )}
      </div>
    )
  }
  return (
    <div className="flex items-center justify-between gap-2">
      <StepButton icon="minus" label={ui.less} disabled={props.disabled} onClick={() => move(-step)} />
      <div className="flex min-w-0 items-baseline justify-center gap-2">
        {input}
        {unit && <span className="text-title font-[450] text-muted">{unit}</span>}
      </div>
      <StepButton icon="plus" label={ui.more} disabled={props.disabled} onClick={() => move(step)} />
    </div>
  )
}

const bigLook =
  'field-sizing-content min-w-[2ch] max-w-full rounded-control bg-transparent px-1 text-center text-hero font-[560] text-ink ' +
  'outline-offset-4 aria-invalid:text-warn'

interface StepButtonProps {
  icon: 'plus' | 'minus'
  label: string
  disabled: boolean | undefined
  onClick: () => void
}

function StepButton({ icon, label, disabled, onClick }: StepButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      disabled={disabled}
      onClick={onClick}
      className="grid size-13 shrink-0 touch-manipulation place-items-center rounded-full border border-line bg-raise text-ink transition-colors hover:border-edge active:bg-tint disabled:opacity-50"
    >
      <Icon name={icon} />
    </button>
  )
}
