/** The goal, and a kind word about its pace. */
import { Controller, useWatch, type Control } from 'react-hook-form'
import type { Me } from '@setpoint/contract/profile'
import { addDays } from '../../../platform/format.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Button } from '../../../ui/button.tsx'
import { DateInput } from '../../../ui/date-input.tsx'
import { Field, FieldGroup } from '../../../ui/field.tsx'
import { WeightInput } from '../../../ui/quantity-input.tsx'
import { Banner } from '../../../ui/states.tsx'
import { isGoalTooLow, lowestGoal, paceOf } from '../goal-pace.ts'

export interface GoalValues {
  goalWeight: number | null
  goalDate: string | null
}

export const goalOf = ({ goalWeight, goalDate }: Me): GoalValues => ({ goalWeight, goalDate })

interface GoalFieldsProps {
  control: Control<GoalValues>
  /** cm. */
  height: number | null
  /** kg; null as long as nobody has weighed in. */
  weight: number | null
  onDay: (day: string) => void
}

export function GoalFields({ control, height, weight, onDay }: GoalFieldsProps) {
  const { profile } = useTexts()
  const format = useFormat()
  const [goalWeight, goalDate] = useWatch({ control, name: ['goalWeight', 'goalDate'] })
  return (
    <>
      <div className="grid gap-5 md:grid-cols-2">
        <Controller
          control={control}
          name="goalWeight"
          render={({ field, fieldState }) => (
            <FieldGroup label={profile.fields.goalWeight} optional error={fieldState.error?.message}>
              <WeightInput
                aria-label={profile.fields.goalWeight}
                value={field.value}
                onValue={field.onChange}
                onBlur={field.onBlur}
                ref={field.ref}
              />
            </FieldGroup>
          )}
        />
        <Controller
          control={control}
          name="goalDate"
          render={({ field, fieldState }) => (
            <Field
              label={profile.fields.goalDate}
              optional
              hint={profile.goal.dateHint}
              error={fieldState.error?.message}
            >
              <DateInput
                min={addDays(format.today(), 1)}
                value={field.value}
                onValue={field.onChange}
                onBlur={field.onBlur}
                ref={field.ref}
              />
            </Field>
          )}
        />
      </div>
      <div aria-live="polite" className="empty:hidden">
        {isGoalTooLow(goalWeight, height) ? (
          <TooLow height={height} />
        ) : (
          <PaceNote weight={weight} goalWeight={goalWeight} goalDate={goalDate} onDay={onDay} />
        )}
      </div>
    </>
  )
}

function TooLow({ height }: { height: number | null }) {
  const { profile } = useTexts()
  const format = useFormat()
  return (
    <Banner tone="effort" title={profile.goal.tooLowTitle}>
      {height === null ? profile.goal.tooLowUnknown : profile.goal.tooLow(format.weight(lowestGoal(height)))}
    </Banner>
  )
}

interface PaceNoteProps extends GoalValues {
  weight: number | null
  /** Takes over the day that a kind pace reaches. */
  onDay: (day: string) => void
}

/** Whether the day asks for more than 1 % of the weight a week, and which day would not. */
export function PaceNote({ weight, goalWeight, goalDate, onDay }: PaceNoteProps) {
  const { profile } = useTexts()
  const format = useFormat()
  if (goalWeight === null || goalWeight <= 0) return null
  if (weight === null) return goalDate === null ? null : <p className="text-note text-muted">{profile.goal.noWeight}</p>
  if (Math.abs(goalWeight - weight) < 0.05) return <p className="text-note text-muted">{profile.goal.reached}</p>
  const pace = goalDate === null ? null : paceOf(weight, goalWeight, format.today(), goalDate)
  if (pace === null) return null
  const rate = format.change(pace.weekly)
  if (pace.isKind) return <Banner tone="good">{profile.goal.paceFine(rate)}</Banner>
  const day = format.day(pace.kindDay)
  return (
    <Banner
      tone="effort"
      title={profile.goal.paceFastTitle}
      action={<Button onClick={() => onDay(pace.kindDay)}>{profile.goal.takeDay(day)}</Button>}
    >
      {profile.goal.paceFast(rate, day)}
    </Banner>
  )
}
