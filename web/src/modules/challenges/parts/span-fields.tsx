/** From when to when, and how much: how fast that is is said while it is typed. */
import { Controller, useWatch } from 'react-hook-form'
import { longestChallenge } from '@setpoint/contract/challenges'
import { addDays } from '../../../platform/format.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Button } from '../../../ui/button.tsx'
import { DateInput } from '../../../ui/date-input.tsx'
import { Field } from '../../../ui/field.tsx'
import { NumberInput } from '../../../ui/number-input.tsx'
import { daysIn, lightestFor, mostIn, perWeek } from '../pace.ts'
import { useFigures } from '../figures.ts'
import { useProblemText, type ChallengeForm } from '../use-challenge-form.ts'
import { problemsOf, type ChallengeValues } from '../values.ts'

interface SpanProps {
  form: ChallengeForm
}

/** Weeks that are offered as they are. */
const usual = [1, 4, 12]

export function DayFields({ form, isEndOnly = false }: SpanProps & { isEndOnly?: boolean }) {
  const { fields } = useTexts().challenges
  const format = useFormat()
  const [startDay, endDay, scope] = useWatch({ control: form.control, name: ['startDay', 'endDay', 'scope'] })
  const days = daysIn({ startDay, endDay })
  const soonest = addDays(format.today(), scope === 'teams' ? 1 : 0)
  const lasting = (weeks: number) => {
    if (startDay !== null)
      form.setValue('endDay', addDays(startDay, weeks * 7 - 1), { shouldDirty: true, shouldValidate: false })
    form.clearErrors(['endDay', 'target'])
  }
  return (
    <div className="grid gap-2.5">
      <div className="grid items-start gap-x-4 gap-y-5 sm:grid-cols-2">
        {!isEndOnly && (
          <Controller
            control={form.control}
            name="startDay"
            render={({ field, fieldState }) => (
              <Field label={fields.startDay} error={fieldState.error?.message}>
                <DateInput
                  value={field.value}
                  onValue={field.onChange}
                  onBlur={field.onBlur}
                  ref={field.ref}
                  min={soonest}
                />
              </Field>
            )}
          />
        )}
        <Controller
          control={form.control}
          name="endDay"
          render={({ field, fieldState }) => (
            <Field label={fields.endDay} error={fieldState.error?.message}>
              <DateInput
                value={field.value}
                onValue={field.onChange}
                onBlur={field.onBlur}
                ref={field.ref}
                min={startDay ?? soonest}
                max={startDay === null ? undefined : addDays(startDay, longestChallenge)}
              />
            </Field>
          )}
        />
      </div>
      {!isEndOnly && (
        <div className="grid grid-cols-3 gap-2 sm:flex">
          {usual.map((weeks) => (
            <Button
              key={weeks}
              aria-pressed={days === weeks * 7}
              disabled={startDay === null}
              onClick={() => lasting(weeks)}
            >
              {fields.weeks(weeks)}
            </Button>
          ))}
        </div>
      )}
      {days !== null && <p className="text-label text-muted">{fields.span(days)}</p>}
    </div>
  )
}

export function TargetField({ form, isBegun = false }: SpanProps & { isBegun?: boolean }) {
  const { fields } = useTexts().challenges
  const format = useFormat()
  const problemText = useProblemText()
  const values = useWatch({ control: form.control }) as ChallengeValues
  const { type, target } = values
  const days = daysIn(values)
  // At once, not only when it is sent: how fast is too fast is what one wants to know while choosing.
  const { target: problem } = problemsOf(values, format.today(), isBegun)
  return (
    <Controller
      control={form.control}
      name="target"
      render={({ field, fieldState }) => (
        <Field
          label={fields.target[type]}
          hint={problem === undefined && target !== null && days !== null && <Pace values={values} days={days} />}
          error={problem === undefined ? fieldState.error?.message : problemText(problem, values)}
        >
          <NumberInput
            decimals={0}
            min={1}
            max={days === null ? longestChallenge : Math.max(1, mostIn(type, days))}
            unit={fields.unit[type]}
            value={field.value}
            onValue={field.onChange}
            onBlur={field.onBlur}
            ref={field.ref}
          />
        </Field>
      )}
    />
  )
}

/** How fast it is, and for whom it is too fast. */
function Pace({ values: { type, target }, days }: { values: ChallengeValues; days: number }) {
  const { pace } = useTexts().challenges
  const format = useFormat()
  const { text, average, target: whole } = useFigures(type)
  const amount = target ?? 0
  if (type === 'consistency') return pace.consistency(amount, days)
  const isInPounds = type === 'kilograms' && format.preferences.weightUnit !== 'kg'
  return (
    <>
      {isInPounds && `${pace.inPounds(text(whole(amount)))} `}
      {pace.steady(text(average(perWeek(amount, days))), text(whole(mostIn(type, days))))}{' '}
      {type === 'kilograms' && `${pace.lightest(format.weight(lightestFor(amount, days), 0))} `}
      {pace.how}
    </>
  )
}
