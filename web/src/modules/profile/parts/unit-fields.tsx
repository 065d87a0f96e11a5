/** Units, language and time zone. */
import { useMemo } from 'react'
import { Controller, useWatch, type Control } from 'react-hook-form'
import type { Language } from '@setpoint/contract/common'
import type { LengthUnit, Me, WeightUnit } from '@setpoint/contract/profile'
import { formatFor, type Preferences } from '../../../platform/format.ts'
import { languageNames } from '../../../platform/i18n/language-names.ts'
import { setLanguage, useTexts } from '../../../platform/i18n/texts.ts'
import { usePreferences } from '../../../platform/preferences.ts'
import { Segmented, Select } from '../../../ui/choice.tsx'
import { Field, FieldGroup } from '../../../ui/field.tsx'

export interface UnitValues {
  weightUnit: WeightUnit
  lengthUnit: LengthUnit
  language: Language
  timeZone: string
}

export const unitsOf = ({ weightUnit, lengthUnit, language, timeZone }: Me): UnitValues => ({
  weightUnit,
  lengthUnit,
  language,
  timeZone,
})

const weightUnits = ['kg', 'lb', 'st'] as const
const lengthUnits = ['cm', 'in'] as const
const languages = ['en', 'de'] as const

/** What the first steps ask for together. */
export function UnitFields({ control }: { control: Control<UnitValues> }) {
  return (
    <>
      <MeasureFields control={control} />
      <Controller
        control={control}
        name="language"
        render={({ field }) => (
          <LanguageField
            value={field.value}
            onValue={(language) => {
              field.onChange(language)
              void setLanguage(language)
            }}
          />
        )}
      />
      <TimeZoneField control={control} />
    </>
  )
}

interface LanguageFieldProps {
  value: Language
  onValue: (language: Language) => void
  disabled?: boolean | undefined
}

export function LanguageField({ value, onValue, disabled }: LanguageFieldProps) {
  const { profile } = useTexts()
  return (
    <Field label={profile.fields.language}>
      <Select
        value={value}
        onValue={onValue}
        disabled={disabled}
        options={languages.map((language) => ({ value: language, label: languageNames[language] }))}
      />
    </Field>
  )
}

export function MeasureFields({ control }: { control: Control<UnitValues> }) {
  const { profile } = useTexts()
  return (
    <div className="grid gap-5 md:grid-cols-2">
      <Controller
        control={control}
        name="weightUnit"
        render={({ field }) => (
          <FieldGroup label={profile.fields.weightUnit}>
            <Segmented
              wide
              value={field.value}
              onValue={field.onChange}
              options={weightUnits.map((value) => ({
                value,
                label: profile.weightUnits[value],
                spoken: profile.weightUnitsSpoken[value],
              }))}
            />
          </FieldGroup>
        )}
      />
      <Controller
        control={control}
        name="lengthUnit"
        render={({ field }) => (
          <FieldGroup label={profile.fields.lengthUnit}>
            <Segmented
              wide
              value={field.value}
              onValue={field.onChange}
              options={lengthUnits.map((value) => ({
                value,
                label: profile.lengthUnits[value],
                spoken: profile.lengthUnitsSpoken[value],
              }))}
            />
          </FieldGroup>
        )}
      />
    </div>
  )
}

export function TimeZoneField({ control }: { control: Control<UnitValues> }) {
  const { profile } = useTexts()
  const preferences = usePreferences()
  const timeZone = useWatch({ control, name: 'timeZone' })
  const zones = useMemo(() => timeZonesWith(timeZone), [timeZone])
  const time = timeNow({ ...preferences, timeZone })
  return (
    <Controller
      control={control}
      name="timeZone"
      render={({ field, fieldState }) => (
        <Field
          label={profile.fields.timeZone}
          hint={profile.fields.timeZoneNow(time)}
          error={fieldState.error?.message}
        >
          <Select value={field.value} onValue={field.onChange} onBlur={field.onBlur} options={zones} />
        </Field>
      )}
    />
  )
}

const timeNow = (preferences: Preferences) => formatFor(preferences).time(new Date().toISOString())

/** Every zone the browser knows, and the present one even if it does not list it (UTC, a former name). */
function timeZonesWith(present: string) {
  const names = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', present])
  return [...names].toSorted().map((value) => ({ value, label: value.replaceAll('_', ' ') }))
}
