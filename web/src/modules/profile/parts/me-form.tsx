/** A form about one's profile: saved on purpose, only what changed, and never over what another device saved. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, type ReactNode } from 'react'
import { useForm, type DefaultValues, type FieldValues, type Path, type UseFormReturn } from 'react-hook-form'
import { MeChange, type Me } from '@setpoint/contract/profile'
import { ApiError } from '../../../platform/api.ts'
import { useOnline } from '../../../platform/connection.ts'
import { shapeResolver, showRefusedFields } from '../../../platform/forms.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Banner, ErrorState, Loading, Skeleton } from '../../../ui/states.tsx'
import { toast } from '../../../ui/toast.tsx'
import { FormFailure, useFailureText } from '../../identity/index.ts'
import { changedFields } from '../changed-fields.ts'
import { explainProfileField } from '../explain.ts'
import { me, useSaveMe } from '../queries.ts'
import { LeaveGuard } from './leave-guard.tsx'

interface MeFormProps<Values extends FieldValues> {
  /** The form's values, named as in `MeChange`. */
  valuesOf: (person: Me) => Values
  /** By field: what to say when the server refuses it. */
  refused?: Partial<Record<Path<Values>, string>> | undefined
  children: (form: UseFormReturn<Values>, person: Me) => ReactNode
}

/** Loads the profile and shows the form, or why it cannot. */
export function MeForm<Values extends FieldValues>(props: MeFormProps<Values>) {
  const { profile } = useTexts()
  const person = useQuery(me)
  if (person.data) return <LoadedForm {...props} person={person.data} />
  return (
    <Card>
      {person.isError ? (
        <ErrorState
          title={profile.loadFailed}
          error={person.error}
          busy={person.isFetching}
          onRetry={() => void person.refetch()}
        />
      ) : (
        <Loading>
          <Skeleton className="mb-3 h-4 w-28" />
          <Skeleton className="mb-6 h-11 w-full" />
          <Skeleton className="mb-3 h-4 w-28" />
          <Skeleton className="mb-6 h-24 w-full" />
          <Skeleton className="h-11 w-32" />
        </Loading>
      )}
    </Card>
  )
}

function LoadedForm<Values extends FieldValues>(props: MeFormProps<Values> & { person: Me }) {
  const { person, children } = props
  const online = useOnline()
  const { profile } = useTexts()
  const { form, save, failure, changedElsewhere, loadNewest } = useMeForm(props)
  const { isDirty, isSubmitting } = form.formState
  return (
    <Card>
      <form noValidate onSubmit={(event) => void form.handleSubmit(save)(event)} className="grid gap-5">
        {changedElsewhere && (
          <Banner
            tone="effort"
            icon="refresh"
            title={profile.changedTitle}
            action={<Button onClick={() => void loadNewest()}>{profile.loadNewest}</Button>}
          >
            {profile.changedNote}
          </Banner>
        )}
        {children(form, person)}
        {!online && isDirty && <Banner icon="offline">{profile.offline}</Banner>}
        <FormFailure>{failure}</FormFailure>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2.5">
          <Button
            type="submit"
            variant="primary"
            busy={isSubmitting}
            disabled={!online || !isDirty || changedElsewhere}
            className="max-sm:w-full"
          >
            {profile.save}
          </Button>
          {isDirty && !isSubmitting && (
            <Button variant="quiet" className="max-sm:w-full" onClick={() => form.reset()}>
              {profile.discard}
            </Button>
          )}
        </div>
      </form>
      <LeaveGuard dirty={isDirty && !isSubmitting} />
    </Card>
  )
}

function useMeForm<Values extends FieldValues>({
  person,
  valuesOf,
  refused = {},
}: MeFormProps<Values> & { person: Me }) {
  const { profile } = useTexts()
  const format = useFormat()
  const failureText = useFailureText()
  const queryClient = useQueryClient()
  const saving = useSaveMe()
  const [failure, setFailure] = useState<string | null>(null)
  const [outdated, setOutdated] = useState(false)
  // What the person is looking at and changes; a newer one is only taken over when nothing typed would be lost.
  const [base, setBase] = useState(person)
  const shape = shapeResolver(
    MeChange,
    (field) => explainProfileField(profile, format, field),
    (values: Values) => changedFields(valuesOf(base), values),
  )
  const form = useForm<Values>({
    defaultValues: valuesOf(person) as DefaultValues<Values>,
    resolver: async (values, ...rest) => {
      const { errors } = await shape(values, ...rest)
      return Object.keys(errors).length > 0 ? { values: {}, errors } : { values, errors: {} }
    },
  })
  const { isDirty, isSubmitting } = form.formState
  const isNewer = person.revision !== base.revision && !isSubmitting
  const isOther = isNewer && Object.keys(changedFields(valuesOf(base), valuesOf(person))).length > 0

  if (isNewer && !(isDirty && isOther)) setBase(person)
  useEffect(() => {
    form.reset(valuesOf(base), isDirty ? { keepDirtyValues: true, keepDirty: true } : {})
    // oxlint-disable-next-line react/exhaustive-deps -- only another base is a reason, not that something was typed
  }, [base])

  const save = async (values: Values) => {
    setFailure(null)
    try {
      const change = changedFields(valuesOf(base), values) as MeChange
      const saved = await saving.mutateAsync({ change, revision: base.revision })
      form.reset(valuesOf(saved))
      setBase(saved)
      toast({ message: profile.saved, tone: 'good' })
    } catch (error) {
      if (error instanceof ApiError && error.code === 'PRECONDITION_FAILED') setOutdated(true)
      else if (!showRefusedFields(form, error, refused)) setFailure(failureText(error))
    }
  }
  const loadNewest = async () => {
    try {
      setBase(await queryClient.fetchQuery({ ...me, staleTime: 0 }))
      setOutdated(false)
    } catch (error) {
      setFailure(failureText(error))
    }
  }
  return { form, save, failure, changedElsewhere: outdated || (isOther && isDirty), loadNewest }
}
