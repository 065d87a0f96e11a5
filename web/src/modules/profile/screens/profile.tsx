/** How others see one, and the facts of one's body, in the settings. */
import { useWatch, type Control, type UseFormReturn } from 'react-hook-form'
import type { Me } from '@setpoint/contract/profile'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Stack } from '../../../ui/card.tsx'
import { Field } from '../../../ui/field.tsx'
import { TextArea, TextInput } from '../../../ui/text-input.tsx'
import { AboutFields, aboutOf, type AboutValues } from '../parts/about-fields.tsx'
import { AvatarCard } from '../parts/avatar-card.tsx'
import { MeForm } from '../parts/me-form.tsx'

interface ProfileValues extends AboutValues {
  displayName: string
  username: string
  bio: string
}
const valuesOf = (me: Me): ProfileValues => ({
  displayName: me.displayName ?? '',
  username: me.username,
  bio: me.bio ?? '',
  ...aboutOf(me),
})

const bioLength = 500

export function Profile() {
  const { profile } = useTexts()
  const { username, displayName, bio, birthDate, heightWithGoal } = profile.refused
  return (
    <Stack>
      <AvatarCard />
      <MeForm valuesOf={valuesOf} refused={{ username, displayName, bio, birthDate, height: heightWithGoal }}>
        {(form) => <ProfileFields form={form} />}
      </MeForm>
    </Stack>
  )
}

function ProfileFields({ form }: { form: UseFormReturn<ProfileValues> }) {
  const { profile } = useTexts()
  const { errors } = form.formState
  const left = bioLength - useWatch({ control: form.control, name: 'bio' }).length
  return (
    <>
      <div className="grid gap-5 md:grid-cols-2">
        <Field
          label={profile.fields.displayName}
          optional
          hint={profile.fields.displayNameHint}
          error={errors.displayName?.message}
        >
          <TextInput autoComplete="name" {...form.register('displayName')} />
        </Field>
        <Field label={profile.fields.username} hint={profile.fields.usernameHint} error={errors.username?.message}>
          <TextInput
            autoComplete="username"
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            {...form.register('username')}
          />
        </Field>
      </div>
      <Field
        label={profile.fields.bio}
        optional
        hint={left <= 100 && left >= 0 ? profile.fields.bioLeft(left) : undefined}
        error={errors.bio?.message}
      >
        <TextArea {...form.register('bio')} />
      </Field>
      {/* The wider form holds every field of the narrower one. */}
      <AboutFields control={form.control as unknown as Control<AboutValues>} />
    </>
  )
}
