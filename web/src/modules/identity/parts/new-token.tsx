/** Asks what a new token is called, what it may do and how long it works. Load it lazily. */
import { useForm, useWatch, type UseFormReturn } from 'react-hook-form'
import {
  PersonalTokenInput,
  TokenArea,
  TokenScope,
  type NewPersonalToken,
  type TokenScope as Scope,
} from '@setpoint/contract/identity'
import { useState } from 'react'
import { useOnline } from '../../../platform/connection.ts'
import { addDays } from '../../../platform/format.ts'
import { shapeResolver, showRefusedFields } from '../../../platform/forms.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat, usePreferences } from '../../../platform/preferences.ts'
import { Button } from '../../../ui/button.tsx'
import { Checkbox, Select } from '../../../ui/choice.tsx'
import { DateInput } from '../../../ui/date-input.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field, FieldGroup } from '../../../ui/field.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { endOfDay, expiryDays, latestDay } from '../token-expiry.ts'
import { useCreateToken } from '../token-queries.ts'
import { FormFailure, useFailureText } from './form-failure.tsx'

interface NewTokenDialogProps {
  onClose: () => void
  onCreated: (token: NewPersonalToken) => void
  returnTo: Element | null
}

interface Values {
  name: string
  scopes: Scope[]
  /** A preset's days, or 'day' for one that is chosen: `expiresAt`. */
  lasts: string
  expiresAt: string | null
}
type Form = UseFormReturn<Values, unknown, PersonalTokenInput>

const formId = 'new-token'

export function NewTokenDialog({ onClose, onCreated, returnTo }: NewTokenDialogProps) {
  const { identity, ui } = useTexts()
  const { dialog } = identity.tokens
  const online = useOnline()
  const failureText = useFailureText()
  const form = useTokenForm()
  const creating = useCreateToken()
  const [failure, setFailure] = useState<string | null>(null)
  const submit = (input: PersonalTokenInput) => {
    setFailure(null)
    creating.mutate(input, {
      onSuccess: onCreated,
      onError: (error) => {
        const sentences = { name: dialog.nameLong, scopes: dialog.scopesMissing, expiresAt: dialog.dayMissing }
        if (!showRefusedFields(form, error, sentences)) setFailure(failureText(error))
      },
    })
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={dialog.title}
      size="wide"
      returnTo={returnTo}
      footer={
        <>
          <Button onClick={onClose}>{ui.cancel}</Button>
          <Button type="submit" form={formId} variant="primary" busy={creating.isPending} disabled={!online}>
            {dialog.submit}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={(event) => void form.handleSubmit(submit)(event)} className="grid gap-5">
        <Field label={dialog.name} hint={dialog.nameHint} error={form.formState.errors.name?.message}>
          <TextInput autoComplete="off" maxLength={60} {...form.register('name')} />
        </Field>
        <Scopes form={form} />
        <Expiry form={form} />
        {!online && <p className="text-note text-muted">{identity.offline}</p>}
        <FormFailure>{failure}</FormFailure>
      </form>
    </Dialog>
  )
}

function useTokenForm(): Form {
  const { identity } = useTexts()
  const { dialog } = identity.tokens
  const format = useFormat()
  const { timeZone } = usePreferences()
  const isOffered = (day: string) => day >= format.today() && day <= latestDay(format.today())
  const sent = ({ name, scopes, lasts, expiresAt }: Values) => {
    const day = lasts === 'day' ? expiresAt : addDays(format.today(), Number(lasts))
    return { name: name.trim(), scopes, expiresAt: day !== null && isOffered(day) ? endOfDay(day, timeZone) : null }
  }
  const explain = (field: string, { name }: Values) => {
    if (field === 'name') return name.trim() === '' ? dialog.nameMissing : dialog.nameLong
    return field === 'scopes' ? dialog.scopesMissing : dialog.dayMissing
  }
  return useForm<Values, unknown, PersonalTokenInput>({
    defaultValues: { name: '', scopes: [], lasts: '90', expiresAt: null },
    resolver: shapeResolver(PersonalTokenInput, explain, sent),
  })
}

/** One row an area, what it opens beside it. */
function Scopes({ form }: { form: Form }) {
  const { identity } = useTexts()
  const { dialog } = identity.tokens
  const { error } = form.getFieldState('scopes', form.formState)
  return (
    <FieldGroup label={dialog.scopes} hint={dialog.scopesHint} error={error?.message}>
      <div className="divide-y divide-line rounded-control border border-line">
        {TokenArea.options.map((area) => (
          <div
            key={area}
            role="group"
            aria-label={dialog.areas[area].label}
            className="grid gap-x-4 px-3 py-1 sm:grid-cols-[5rem_1fr_1fr]"
          >
            <span className="pt-2.5 font-[550]" aria-hidden="true">
              {dialog.areas[area].label}
            </span>
            {(['read', 'write'] as const).map((kind) => {
              const { data: scope } = TokenScope.safeParse(`${area}:${kind}`)
              if (!scope) return null
              return (
                <Checkbox
                  key={kind}
                  label={dialog[kind]}
                  note={dialog.areas[area][kind]}
                  value={scope}
                  aria-invalid={error ? true : undefined}
                  {...form.register('scopes')}
                />
              )
            })}
          </div>
        ))}
      </div>
    </FieldGroup>
  )
}

function Expiry({ form }: { form: Form }) {
  const { identity } = useTexts()
  const { dialog } = identity.tokens
  const format = useFormat()
  const [lasts, day] = useWatch({ control: form.control, name: ['lasts', 'expiresAt'] })
  const latest = latestDay(format.today())
  const options = [
    ...expiryDays.map((days) => ({ value: String(days), label: dialog.presets[days] })),
    { value: 'day', label: dialog.chosen },
  ]
  const until = lasts === 'day' ? undefined : dialog.ends(format.day(addDays(format.today(), Number(lasts))))
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field label={dialog.expiry} hint={until}>
        <Select options={options} {...form.register('lasts')} />
      </Field>
      {lasts === 'day' && (
        <Field
          label={dialog.day}
          hint={dialog.dayHint(format.day(latest))}
          error={form.formState.errors.expiresAt?.message}
        >
          <DateInput
            value={day}
            min={format.today()}
            max={latest}
            onValue={(chosen) => form.setValue('expiresAt', chosen, { shouldValidate: form.formState.isSubmitted })}
          />
        </Field>
      )}
    </div>
  )
}
