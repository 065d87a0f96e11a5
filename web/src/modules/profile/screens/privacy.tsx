/** Who sees which part of one's profile, in the settings. */
import { Controller, useWatch, type UseFormReturn } from 'react-hook-form'
import type { Me, Privacy, Visibility } from '@setpoint/contract/profile'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useSession } from '../../../platform/session.ts'
import { TextLink } from '../../../ui/button.tsx'
import { Card, CardTitle, Stack } from '../../../ui/card.tsx'
import { Select, Switch } from '../../../ui/choice.tsx'
import { Field } from '../../../ui/field.tsx'
import { FormFailure } from '../../identity/index.ts'
import { MeForm } from '../parts/me-form.tsx'

type PrivacyValues = Pick<Me, 'privacy' | 'approveFollowers' | 'findable'>
const valuesOf = ({ privacy, approveFollowers, findable }: Me): PrivacyValues => ({
  privacy,
  approveFollowers,
  findable,
})
const levels = ['private', 'followers', 'members', 'public'] as const
/** A profile becomes public by its consent, below. */
const closed = ['private', 'followers', 'members'] as const
const parts = ['profile', 'displayName', 'avatar', 'bio', 'goal', 'weight', 'follows'] as const

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
      <FollowFields form={form} />
      <FormFailure>{error?.message ?? error?.root?.message}</FormFailure>
    </>
  )
}

/** Who comes close, and how. */
function FollowFields({ form }: { form: UseFormReturn<PrivacyValues> }) {
  const { privacy: texts } = useTexts().profile
  return (
    <fieldset className="border-t border-line pt-4">
      <legend className="float-start mb-1 w-full text-note font-[550]">{texts.followTitle}</legend>
      <div className="clear-both grid gap-1">
        <Switch
          label={texts.approveFollowers}
          note={texts.approveFollowersNote}
          {...form.register('approveFollowers')}
        />
        <Switch label={texts.findable} note={texts.findableNote} {...form.register('findable')} />
      </div>
    </fieldset>
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
    <Field
      className="py-4 first:pt-0 last:pb-0"
      label={names[part].label}
      hint={
        <>
          {names[part].note} {part === 'profile' && profile.privacy.publicBelow}
          {part === 'profile' && <ProfileNote level={value} />}
          {isBounded && <span className="mt-1 block text-effort">{profile.privacy.bounded(texts[bound].label)}</span>}
        </>
      }
    >
      <div className="sm:max-w-72">
        <Select
          value={value}
          onValue={onValue}
          options={offered.map((level) => ({ value: level, label: texts[level].label }))}
        />
      </div>
    </Field>
  )
}

/** What it means for following. */
function ProfileNote({ level }: { level: Visibility }) {
  const { privacy: texts } = useTexts().profile
  const note = { followers: texts.profileForFollowers, private: texts.privateForFollowed, members: null, public: null }
  return note[level] !== null && <span className="mt-1 block text-effort">{note[level]}</span>
}

function WhoSeesWhat() {
  const { profile } = useTexts()
  const { user } = useSession()
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
      {user && (
        <p className="mt-4 border-t border-line pt-4 text-note">
          {profile.privacy.page} <TextLink href={`/people/${user.id}`}>{profile.privacy.pageLink}</TextLink>
        </p>
      )}
    </Card>
  )
}
