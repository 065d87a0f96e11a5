/** Height, birth date, sex and activity: what each is for is said beside it. */
import { Controller, type Control } from 'react-hook-form'
import type { ActivityLevel, Me, Sex } from '@setpoint/contract/profile'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { RadioCards } from '../../../ui/choice.tsx'
import { DateInput } from '../../../ui/date-input.tsx'
import { Field, FieldGroup } from '../../../ui/field.tsx'
import { LengthInput } from '../../../ui/quantity-input.tsx'

export interface AboutValues {
  height: number | null
  birthDate: string | null
  sex: Sex | null
  activityLevel: ActivityLevel | null
}

export const aboutOf = ({ height, birthDate, sex, activityLevel }: Me): AboutValues => ({
  height,
  birthDate,
  sex,
  activityLevel,
})

const sexes = ['female', 'male', 'other'] as const
const levels = ['inactive', 'low-active', 'active', 'very-active'] as const
/** A choice of its own, so that an answer can be taken back. */
const notSaid = 'not-said'

export function AboutFields({ control }: { control: Control<AboutValues> }) {
  const { profile } = useTexts()
  const format = useFormat()
  return (
    <>
      <div className="grid gap-5 md:grid-cols-2">
        <Controller
          control={control}
          name="height"
          render={({ field, fieldState }) => (
            <Field label={profile.fields.height} optional hint={profile.why.height} error={fieldState.error?.message}>
              <LengthInput
                decimals={0}
                value={field.value}
                onValue={field.onChange}
                onBlur={field.onBlur}
                ref={field.ref}
              />
            </Field>
          )}
        />
        <Controller
          control={control}
          name="birthDate"
          render={({ field, fieldState }) => (
            <Field
              label={profile.fields.birthDate}
              optional
              hint={profile.why.birthDate}
              error={fieldState.error?.message}
            >
              <DateInput
                autoComplete="bday"
                max={format.today()}
                value={field.value}
                onValue={field.onChange}
                onBlur={field.onBlur}
                ref={field.ref}
              />
            </Field>
          )}
        />
      </div>
      <Controller
        control={control}
        name="sex"
        render={({ field, fieldState }) => (
          <FieldGroup label={profile.fields.sex} optional hint={profile.why.sex} error={fieldState.error?.message}>
            <RadioCards
              columns={2}
              value={field.value ?? notSaid}
              onValue={(value) => field.onChange(value === notSaid ? null : value)}
              options={[
                ...sexes.map((value) => ({ value, label: profile.sexes[value] })),
                { value: notSaid, label: profile.notSaid },
              ]}
            />
          </FieldGroup>
        )}
      />
      <Controller
        control={control}
        name="activityLevel"
        render={({ field, fieldState }) => (
          <FieldGroup
            label={profile.fields.activity}
            optional
            hint={profile.why.activity}
            error={fieldState.error?.message}
          >
            <RadioCards
              columns={2}
              value={field.value ?? notSaid}
              onValue={(value) => field.onChange(value === notSaid ? null : value)}
              options={[
                ...levels.map((value) => ({ value, ...profile.activities[value] })),
                { value: notSaid, label: profile.notSaid },
              ]}
            />
          </FieldGroup>
        )}
      />
      <p className="text-label text-muted">{profile.sealed}</p>
    </>
  )
}
