/** Choosing: Select, Segmented, RadioCards, Switch, Checkbox. Built on native controls, which phones know best. */
import { useId, type ComponentProps, type ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { useFieldControl } from './field.tsx'
import { Icon, type IconName } from './icon.tsx'
import { inputLook } from './text-input.tsx'

export interface Choice<Value extends string> {
  value: Value
  label: string
}

interface SelectProps<Value extends string> extends Omit<ComponentProps<'select'>, 'value' | 'onChange'> {
  options: readonly Choice<Value>[]
  value?: Value | undefined
  onValue?: ((value: Value) => void) | undefined
  onChange?: ComponentProps<'select'>['onChange']
}

/** One of many. Controlled by `value`/`onValue`, or registered with a form library. */
export function Select<Value extends string>({ options, onValue, onChange, className, ...rest }: SelectProps<Value>) {
  return (
    <div className="relative">
      <select
        {...useFieldControl()}
        {...rest}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value)
          if (chosen) onValue?.(chosen.value)
          onChange?.(event)
        }}
        className={classNames(inputLook, 'appearance-none pe-10', className)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon
        name="chevron-down"
        size={18}
        className="pointer-events-none absolute end-3 top-1/2 -translate-y-1/2 text-muted"
      />
    </div>
  )
}

interface ChoiceProps<Value extends string> {
  value: Value | null
  onValue: (value: Value) => void
  disabled?: boolean | undefined
  /** Needed where no FieldGroup names it. */
  label?: string | undefined
}

/** One of a few, all in sight: periods, units, themes. */
export function Segmented<Value extends string>(
  props: ChoiceProps<Value> & { options: readonly (Choice<Value> & { spoken?: string })[]; wide?: boolean | undefined },
) {
  const name = useId()
  const field = useFieldControl()
  return (
    <div
      role="radiogroup"
      aria-label={props.label}
      aria-labelledby={props.label ? undefined : field['aria-labelledby']}
      className={classNames(
        'flex max-w-full rounded-control bg-[color-mix(in_srgb,var(--line)_55%,transparent)] p-[3px]',
        props.wide ? 'w-full' : 'w-fit',
      )}
    >
      {props.options.map((option) => (
        <label
          key={option.value}
          className={classNames(
            'relative grid min-h-11 min-w-11 place-items-center rounded-[8px] text-note whitespace-nowrap text-muted transition-colors',
            props.options.length > 4 ? 'px-1 sm:px-2.5' : 'px-2.5 sm:px-3.5',
            'has-checked:bg-surface has-checked:font-[550] has-checked:text-ink has-checked:shadow-[0_0_0_1px_var(--line)]',
            'hover:text-ink has-focus-visible:outline-2 has-focus-visible:outline-accent has-disabled:opacity-50',
            props.wide && 'flex-1',
          )}
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            aria-label={option.spoken}
            checked={props.value === option.value}
            disabled={props.disabled}
            onChange={() => props.onValue(option.value)}
            className="absolute inset-0 cursor-[inherit] opacity-0"
          />
          {option.label}
        </label>
      ))}
    </div>
  )
}

interface CardChoice<Value extends string> extends Choice<Value> {
  note?: ReactNode
  icon?: IconName
}

/** One of a few that need a sentence each. */
export function RadioCards<Value extends string>(
  props: ChoiceProps<Value> & { options: readonly CardChoice<Value>[]; columns?: 1 | 2 | 3 | undefined },
) {
  const name = useId()
  const field = useFieldControl()
  const columns = { 1: '', 2: 'sm:grid-cols-2', 3: 'sm:grid-cols-3' }[props.columns ?? 1]
  return (
    <div
      role="radiogroup"
      aria-label={props.label}
      aria-labelledby={props.label ? undefined : field['aria-labelledby']}
      className={classNames('grid gap-2', columns)}
    >
      {props.options.map((option) => (
        <label
          key={option.value}
          className={classNames(
            'relative flex gap-3 rounded-control border border-line bg-surface p-3 transition-colors hover:border-edge',
            option.note ? 'min-h-14 items-start' : 'min-h-12 items-center',
            'has-checked:border-accent has-checked:bg-tint has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent has-disabled:opacity-50',
          )}
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={props.value === option.value}
            disabled={props.disabled}
            onChange={() => props.onValue(option.value)}
            className="my-0.5 size-5 shrink-0 appearance-none rounded-full border-[1.5px] border-edge bg-surface outline-none checked:border-[6px] checked:border-accent"
          />
          <span className="min-w-0 flex-1">
            <span className="block font-[550]">{option.label}</span>
            {option.note && <span className="mt-0.5 block text-label text-muted">{option.note}</span>}
          </span>
          {option.icon && <Icon name={option.icon} className="text-muted" />}
        </label>
      ))}
    </div>
  )
}

interface CheckProps extends Omit<ComponentProps<'input'>, 'type' | 'children'> {
  label: ReactNode
  note?: ReactNode
}

/** A yes that is sent with the form. */
export function Checkbox({ label, note, className, ...rest }: CheckProps) {
  return (
    <label className={classNames('flex min-h-11 items-start gap-3 py-2.5', className)}>
      <span className="relative mt-px grid size-5 shrink-0 place-items-center">
        <input
          {...rest}
          type="checkbox"
          className="peer absolute inset-0 appearance-none rounded-[6px] border-[1.5px] border-edge bg-surface transition-colors checked:border-accent checked:bg-accent disabled:opacity-50 aria-invalid:border-warn"
        />
        <Icon
          name="check"
          size={16}
          className="pointer-events-none relative hidden text-on-accent peer-checked:block"
        />
      </span>
      <CheckText label={label} note={note} />
    </label>
  )
}

/** A setting that takes effect at once. */
export function Switch({ label, note, className, ...rest }: CheckProps) {
  return (
    <label className={classNames('flex min-h-11 items-center justify-between gap-4 py-2', className)}>
      <CheckText label={label} note={note} />
      <span className="relative h-7 w-12 shrink-0">
        <input
          {...rest}
          type="checkbox"
          // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- the checkbox's own state says it
          role="switch"
          className="peer absolute inset-0 appearance-none rounded-full border-[1.5px] border-edge bg-transparent transition-colors checked:border-accent checked:bg-accent disabled:opacity-50"
        />
        <span className="pointer-events-none absolute start-1.5 top-1.5 size-4 rounded-full bg-edge transition-[translate,background-color] duration-200 ease-settle peer-checked:translate-x-5 peer-checked:bg-on-accent rtl:peer-checked:-translate-x-5" />
      </span>
    </label>
  )
}

function CheckText({ label, note }: { label: ReactNode; note: ReactNode }) {
  return (
    <span className="min-w-0">
      <span className="block">{label}</span>
      {note && <span className="mt-0.5 block text-label text-muted">{note}</span>}
    </span>
  )
}
