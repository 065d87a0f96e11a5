/** What makes a team, as fields: for a new one and for one that is edited. */
import { Controller, useForm, useWatch, type UseFormReturn } from 'react-hook-form'
import { defaultMemberLimit, largestTeam, TeamInput, type Team, type TeamPrivacy } from '@setpoint/contract/teams'
import { shapeResolver } from '../../../platform/forms.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Checkbox, RadioCards } from '../../../ui/choice.tsx'
import { CountedField } from '../../../ui/counted-field.tsx'
import { Field, FieldGroup } from '../../../ui/field.tsx'
import { NumberInput } from '../../../ui/number-input.tsx'
import { TextArea, TextInput } from '../../../ui/text-input.tsx'

export interface TeamValues {
  name: string
  description: string
  privacy: TeamPrivacy
  listed: boolean
  memberLimit: number | null
}
export type TeamForm = UseFormReturn<TeamValues, unknown, TeamInput>

const longestName = 50
const longestDescription = 500

export const newTeam: TeamValues = {
  name: '',
  description: '',
  privacy: 'private',
  listed: true,
  memberLimit: defaultMemberLimit,
}

export const valuesOf = ({ name, description, privacy, listed, memberLimit }: Team): TeamValues => ({
  name,
  description: description ?? '',
  privacy,
  listed,
  memberLimit,
})

export function useTeamForm(defaultValues: TeamValues): TeamForm {
  const { fields } = useTexts().teams
  const sentences: Record<string, string> = {
    name: fields.nameProblem,
    description: fields.descriptionProblem,
    memberLimit: fields.limitProblem(largestTeam),
  }
  const sent = ({ description, ...values }: TeamValues) => ({
    ...values,
    ...(description.trim() !== '' && { description: description.trim() }),
  })
  return useForm<TeamValues, unknown, TeamInput>({
    defaultValues,
    resolver: shapeResolver(TeamInput, (field) => sentences[field], sent),
  })
}

export function TeamFields({ form }: { form: TeamForm }) {
  return (
    <div className="grid gap-5">
      <Words form={form} />
      <Privacy form={form} />
      <Limit form={form} />
    </div>
  )
}

function Words({ form }: { form: TeamForm }) {
  const { fields } = useTexts().teams
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
        hint={fields.descriptionHint}
        value={description}
        longest={longestDescription}
        error={errors.description?.message}
      >
        <TextArea rows={3} maxLength={longestDescription} dir="auto" {...form.register('description')} />
      </CountedField>
    </>
  )
}

function Privacy({ form }: { form: TeamForm }) {
  const { teams } = useTexts()
  const { fields } = teams
  const privacy = useWatch({ control: form.control, name: 'privacy' })
  return (
    <FieldGroup label={fields.privacy}>
      <Controller
        control={form.control}
        name="privacy"
        render={({ field }) => (
          <RadioCards
            columns={2}
            value={field.value}
            onValue={field.onChange}
            options={[
              { value: 'private', label: teams.privacies.private, note: fields.privateNote, icon: 'lock' },
              { value: 'public', label: teams.privacies.public, note: fields.publicNote, icon: 'globe' },
            ]}
          />
        )}
      />
      {privacy === 'private' && (
        <Checkbox label={fields.listed} note={fields.listedNote} {...form.register('listed')} />
      )}
    </FieldGroup>
  )
}

function Limit({ form }: { form: TeamForm }) {
  const { fields } = useTexts().teams
  return (
    <Controller
      control={form.control}
      name="memberLimit"
      render={({ field, fieldState }) => (
        <Field label={fields.limit} hint={fields.limitHint(largestTeam)} error={fieldState.error?.message}>
          <NumberInput
            decimals={0}
            min={2}
            max={largestTeam}
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
