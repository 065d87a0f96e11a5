/** What makes a challenge, as fields: for a new one and for one that is edited. */
import { Controller, useWatch } from 'react-hook-form'
import { mostRewardPoints, type ChallengeScope, type ChallengeType } from '@setpoint/contract/challenges'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Checkbox, RadioCards } from '../../../ui/choice.tsx'
import { CountedField } from '../../../ui/counted-field.tsx'
import { Field, FieldGroup } from '../../../ui/field.tsx'
import { NumberInput } from '../../../ui/number-input.tsx'
import { TextArea, TextInput } from '../../../ui/text-input.tsx'
import { daysIn } from '../pace.ts'
import type { ChallengeForm } from '../use-challenge-form.ts'
import { suggestedTarget } from '../values.ts'
import { typeIcon } from './challenge-mark.tsx'

const longestName = 100
const longestDescription = 1000
const types: readonly ChallengeType[] = ['consistency', 'percentage', 'kilograms']
const scopes: readonly ChallengeScope[] = ['personal', 'open', 'team', 'teams']

interface FormProps {
  form: ChallengeForm
}

export function TypeField({ form }: FormProps) {
  const { challenges } = useTexts()
  // Another type has another target: seven days are no seven per cent.
  const choose = (type: ChallengeType) => {
    form.setValue('type', type, { shouldDirty: true })
    form.setValue('target', suggestedTarget(type, daysIn(form.getValues())), { shouldDirty: true })
    form.clearErrors('target')
  }
  return (
    <FieldGroup label={challenges.fields.type}>
      <Controller
        control={form.control}
        name="type"
        render={({ field }) => (
          <RadioCards
            value={field.value}
            onValue={choose}
            options={types.map((value) => ({
              value,
              label: challenges.types[value].name,
              note: challenges.types[value].what,
              icon: typeIcon[value],
            }))}
          />
        )}
      />
    </FieldGroup>
  )
}

export function ScopeField({ form }: FormProps) {
  const { challenges } = useTexts()
  return (
    <FieldGroup label={challenges.fields.scope}>
      <Controller
        control={form.control}
        name="scope"
        render={({ field }) => (
          <RadioCards
            columns={2}
            value={field.value}
            onValue={(next) => {
              field.onChange(next)
              form.clearErrors(['teamId', 'opponents', 'startDay'])
            }}
            options={scopes.map((value) => ({
              value,
              label: challenges.scopes[value].name,
              note: challenges.scopes[value].what,
            }))}
          />
        )}
      />
    </FieldGroup>
  )
}

export function WordFields({ form }: FormProps) {
  const { fields } = useTexts().challenges
  const { errors } = form.formState
  const [name, description] = useWatch({ control: form.control, name: ['name', 'description'] })
  return (
    <>
      <CountedField
        label={fields.name}
        hint={fields.nameHint}
        value={name}
        longest={longestName}
        error={errors.name?.message}
      >
        <TextInput autoComplete="off" maxLength={longestName} dir="auto" {...form.register('name')} />
      </CountedField>
      <CountedField
        label={fields.description}
        optional
        value={description}
        longest={longestDescription}
        error={errors.description?.message}
      >
        <TextArea rows={3} maxLength={longestDescription} dir="auto" {...form.register('description')} />
      </CountedField>
    </>
  )
}

export function RewardField({ form }: FormProps) {
  const { fields } = useTexts().challenges
  return (
    <Controller
      control={form.control}
      name="rewardPoints"
      render={({ field, fieldState }) => (
        <Field label={fields.rewardPoints} hint={fields.rewardHint} error={fieldState.error?.message}>
          <NumberInput
            decimals={0}
            min={0}
            max={mostRewardPoints}
            step={10}
            unit={fields.pointsUnit}
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

export function PhotoField({ form }: FormProps) {
  const { fields } = useTexts().challenges
  return <Checkbox label={fields.photoVerified} note={fields.photoNote} {...form.register('photoVerified')} />
}
