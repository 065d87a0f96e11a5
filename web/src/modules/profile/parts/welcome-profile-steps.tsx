/** First steps one to three: units, oneself, the goal. */
import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useForm, type FieldValues, type Resolver } from 'react-hook-form'
import { MeChange, type Me } from '@setpoint/contract/profile'
import { useOnline } from '../../../platform/connection.ts'
import { shapeResolver } from '../../../platform/forms.ts'
import { useLanguage, useTexts } from '../../../platform/i18n/texts.ts'
import { guessedUnits, useFormat } from '../../../platform/preferences.ts'
import { FormFailure } from '../../identity/index.ts'
import { changedFields } from '../changed-fields.ts'
import { explainProfileField } from '../explain.ts'
import { weightStats } from '../queries.ts'
import { useStepSaving } from '../step-saving.ts'
import { useWelcomeDraft } from '../welcome-draft.ts'
import { AboutFields, aboutOf, type AboutValues } from './about-fields.tsx'
import { GoalFields, goalOf, type GoalValues } from './goal-fields.tsx'
import { UnitFields, unitsOf, type UnitValues } from './unit-fields.tsx'
import { StepForm, stepPaths } from './welcome-frame.tsx'

interface StepProps {
  person: Me
}

/** Checks what differs from the profile with the contract's shape. */
function useStepResolver<Values extends FieldValues>(before: Values): Resolver<Values> {
  const { profile } = useTexts()
  const format = useFormat()
  const shape = shapeResolver(
    MeChange,
    (field) => explainProfileField(profile, format, field),
    (values: Values) => changedFields(before, values),
  )
  return async (values, ...rest) => {
    const { errors } = await shape(values, ...rest)
    return Object.keys(errors).length > 0 ? { values: {}, errors } : { values, errors: {} }
  }
}

const ownTimeZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone

/** Guessed from the browser as long as the person has not been asked. */
function useGuess(person: Me): UnitValues {
  const language = useLanguage()
  if (person.onboardedAt !== null || person.revision > 1) return unitsOf(person)
  return {
    ...guessedUnits(navigator.language),
    language,
    timeZone: ownTimeZone(),
  }
}

export function WelcomeUnits({ person }: StepProps) {
  const { profile } = useTexts()
  const online = useOnline()
  const [draft, keep] = useWelcomeDraft()
  const guess = useGuess(person)
  const form = useForm<UnitValues>({
    defaultValues: draft.units ?? guess,
    resolver: useStepResolver(unitsOf(person)),
  })
  const { save, busy, failure } = useStepSaving({
    form,
    refused: { timeZone: profile.refused.timeZone },
    next: stepPaths[1],
    keep: useCallback((units: UnitValues) => keep({ units }), [keep]),
  })
  return (
    <StepForm
      step={0}
      busy={busy}
      disabled={!online}
      onSubmit={(event) => void form.handleSubmit((values) => save(values))(event)}
    >
      <UnitFields control={form.control} />
      <FormFailure>{failure}</FormFailure>
    </StepForm>
  )
}

export function WelcomeAbout({ person }: StepProps) {
  const { profile } = useTexts()
  const online = useOnline()
  const [draft, keep] = useWelcomeDraft()
  const before = aboutOf(person)
  const form = useForm<AboutValues>({ defaultValues: draft.about ?? before, resolver: useStepResolver(before) })
  const { birthDate, heightWithGoal } = profile.refused
  const { save, busy, failure } = useStepSaving({
    form,
    refused: { birthDate, height: heightWithGoal },
    next: stepPaths[2],
    keep: useCallback((about: AboutValues) => keep({ about }), [keep]),
  })
  return (
    <StepForm
      step={1}
      busy={busy}
      disabled={!online}
      onSubmit={(event) => void form.handleSubmit((values) => save(changedFields(before, values)))(event)}
    >
      <AboutFields control={form.control} />
      <FormFailure>{failure}</FormFailure>
    </StepForm>
  )
}

export function WelcomeGoal({ person }: StepProps) {
  const { profile } = useTexts()
  const online = useOnline()
  const [draft, keep] = useWelcomeDraft()
  const stats = useQuery(weightStats)
  const before = goalOf(person)
  const form = useForm<GoalValues>({ defaultValues: draft.goal ?? before, resolver: useStepResolver(before) })
  const { save, busy, failure } = useStepSaving({
    form,
    refused: { goalWeight: profile.goal.tooLowTitle, goalDate: profile.refused.goalDate },
    next: stepPaths[3],
    keep: useCallback((goal: GoalValues) => keep({ goal }), [keep]),
  })
  const submit = (values: GoalValues) => {
    if (values.goalDate !== null && values.goalWeight === null)
      return form.setError('goalWeight', { message: profile.problems.goalDateAlone }, { shouldFocus: true })
    save(changedFields(before, values))
  }
  return (
    <StepForm step={2} busy={busy} disabled={!online} onSubmit={(event) => void form.handleSubmit(submit)(event)}>
      <GoalFields
        control={form.control}
        height={person.height}
        weight={draft.weight ?? stats.data?.currentWeight ?? null}
        onDay={(day) => form.setValue('goalDate', day, { shouldDirty: true, shouldValidate: true })}
      />
      <FormFailure>{failure}</FormFailure>
    </StepForm>
  )
}
