/** Who sees which part of one's profile, in the settings. */
import { Controller, useWatch, type UseFormReturn } from 'react-hook-form'
import type { Me, Privacy, Visibility } from '@setpoint/contract/profile'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Card, CardTitle, Stack } from '../../../ui/card.tsx'
import { Segmented } from '../../../ui/choice.tsx'
import { FieldGroup } from '../../../ui/field.tsx'
import { FormFailure } from '../../identity/index.ts'
import { MeForm } from '../parts/me-form.tsx'

interface PrivacyValues {
  privacy: Privacy
}
const valuesOf = ({ privacy }: Me): PrivacyValues => ({ privacy })
const levels = ['private', 'members', 'public'] as const
/** A profile becomes public by its consent, below. */
const closed = ['private', 'members'] as const
const parts = ['profile', 'displayName', 'avatar', 'bio', 'goal', 'weight'] as const

export function PrivacySettings() {
  const { profile } = useTexts()
  return (
    <Stack>
      <MeForm valuesOf={valuesOf} refused={{ privacy: profile.refused.privacy }}>
        {(form) => <PrivacyFields form={form} />}
      </MeForm>
      <WhoSeesWhat />
    </Stack>
  )
}

function PrivacyFields({ form }: { form: UseFormReturn<PrivacyValues> }) {
  const chosen = useWatch({ control: form.control, name: 'privacy' })
  const { error } = form.getFieldState('privacy', form.formState)
  const isPublic = form.formState.defaultValues?.privacy?.profile === 'public'
  return (
    <>
      <div className="grid divide-y divide-line">
        {parts.map((part) => (
          <Controller
            key={part}
            control={form.control}
            name={`privacy.${part}`}
            render={({ field }) => (
              <PartChoice
                part={part}
                value={field.value}
                bound={chosen.profile}
                levels={part === 'profile' && !isPublic ? closed : levels}
                onValue={field.onChange}
              />
            )}
          />
        ))}
      </div>
      <FormFailure>{error?.message ?? error?.root?.message}</FormFailure>
    </>
  )
}

interface PartChoiceProps {
  part: keyof Privacy
  value: Visibility
  /** How visible the profile is: nothing goes beyond. */
  bound: Visibility
  /** What can be chosen. */
  levels: readonly Visibility[]
  onValue: (level: Visibility) => void
}

function PartChoice({ part, value, bound, levels: offered, onValue }: PartChoiceProps) {
  const { profile } = useTexts()
  const { levels: texts, parts: names } = profile.privacy
  const isBounded = levels.indexOf(value) > levels.indexOf(bound)
  return (
    <FieldGroup
      className="py-4 first:pt-0 last:pb-0"
      label={names[part].label}
      hint={
        <>
          {names[part].note} {part === 'profile' && profile.privacy.publicBelow}
          {isBounded && <span className="mt-1 block text-effort">{profile.privacy.bounded(texts[bound].label)}</span>}
        </>
      }
    >
      <Segmented
        value={value}
        onValue={onValue}
        options={offered.map((level) => ({ value: level, label: texts[level].label }))}
      />
    </FieldGroup>
  )
}

function WhoSeesWhat() {
  const { profile } = useTexts()
  return (
    <Card>
      <CardTitle>{profile.privacy.whoTitle}</CardTitle>
      <dl className="grid gap-3">
        {levels.map((level) => (
          <div key={level}>
            <dt className="font-[550]">{profile.privacy.levels[level].label}</dt>
            <dd className="text-note text-muted">{profile.privacy.levels[level].note}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 border-t border-line pt-4 text-note">{profile.privacy.never}</p>
    </Card>
  )
}
