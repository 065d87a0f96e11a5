/** First steps four and five: the first weigh-in or an import, and the end. */
import { useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { useLocation } from 'wouter'
import { Kilograms } from '@setpoint/contract/common'
import type { Me } from '@setpoint/contract/profile'
import { ApiError } from '../../../platform/api.ts'
import { newId } from '../../../platform/ids.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useOutboxMutation } from '../../../platform/outbox/outbox.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { Card, CardTitle, Facts } from '../../../ui/card.tsx'
import { FieldGroup } from '../../../ui/field.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { WeightInput } from '../../../ui/quantity-input.tsx'
import { Banner } from '../../../ui/states.tsx'
import { toast } from '../../../ui/toast.tsx'
import { FormFailure, useFailureText } from '../../identity/index.ts'
import { useSaveMe, weightStats } from '../queries.ts'
import { useWelcomeDraft } from '../welcome-draft.ts'
import { PaceNote } from './goal-fields.tsx'
import { StepForm, stepPaths, useFinish } from './welcome-frame.tsx'

export function WelcomeWeight({ person }: { person: Me }) {
  const [draft] = useWelcomeDraft()
  const stats = useQuery(weightStats)
  const known = draft.weighed?.weight ?? stats.data?.currentWeight ?? null
  return (
    <>
      {known === null ? <FirstWeighIn person={person} /> : <WeighedAlready weight={known} />}
      <ImportInstead />
    </>
  )
}

/** Sends the weigh-in by the outbox, under an id kept in the draft. */
function useFirstWeighIn() {
  const { profile } = useTexts()
  const format = useFormat()
  const failureText = useFailureText()
  const [, navigate] = useLocation()
  const [draft, keep] = useWelcomeDraft()
  const weighIn = useOutboxMutation('POST', '/weight-entries', { shows: ['body', 'today'] })
  const [problem, setProblem] = useState<string | undefined>()
  const [failure, setFailure] = useState<string | null>(null)
  const submit = async (weight: number | null) => {
    if (!Kilograms.safeParse(weight).success || weight === null)
      return setProblem(profile.problems.weight(format.weight(1000, 0)))
    const id = draft.entryId ?? newId()
    keep({ weight, entryId: id })
    setProblem(undefined)
    setFailure(null)
    try {
      const { sent } = await weighIn.mutateAsync({ id, weight, recordedAt: new Date().toISOString() })
      keep({ weighed: { weight, sent } })
      navigate(stepPaths[4])
    } catch (error) {
      setFailure(failureText(error))
    }
  }
  return { submit, forgive: () => setProblem(undefined), busy: weighIn.isPending, problem, failure }
}

function FirstWeighIn({ person }: { person: Me }) {
  const { profile } = useTexts()
  const format = useFormat()
  const [draft, keep] = useWelcomeDraft()
  const { submit, forgive, busy, problem, failure } = useFirstWeighIn()
  const saving = useSaveMe()
  const weight = draft.weight ?? null
  const takeDay = (goalDate: string) =>
    saving.mutate(
      { change: { goalDate } },
      {
        onSuccess: () => toast({ message: profile.saved, tone: 'good' }),
        onError: (error) =>
          toast({
            message: error instanceof ApiError && error.code === 'OFFLINE' ? profile.offline : profile.welcome.failed,
            tone: 'warn',
          }),
      },
    )
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void submit(weight)
  }
  return (
    <StepForm step={3} busy={busy} action={profile.welcome.weight.add} onSubmit={onSubmit}>
      <FieldGroup label={profile.welcome.weight.label} error={problem}>
        <WeightInput
          big
          placeholder={format.number(0, 1)}
          aria-label={profile.welcome.weight.label}
          value={weight}
          onValue={(next) => {
            keep({ weight: next })
            forgive()
          }}
        />
      </FieldGroup>
      <div aria-live="polite" className="empty:hidden">
        {weight !== null && weight > 20 && (
          <PaceNote weight={weight} goalWeight={person.goalWeight} goalDate={person.goalDate} onDay={takeDay} />
        )}
      </div>
      <FormFailure>{failure}</FormFailure>
    </StepForm>
  )
}

function WeighedAlready({ weight }: { weight: number }) {
  const { profile } = useTexts()
  const format = useFormat()
  const [, navigate] = useLocation()
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    navigate(stepPaths[4])
  }
  return (
    <StepForm step={3} busy={false} onSubmit={onSubmit}>
      <Banner tone="good">{profile.welcome.weight.have(format.weight(weight))}</Banner>
    </StepForm>
  )
}

function ImportInstead() {
  const { profile } = useTexts()
  const { importTitle, importNote, import: action } = profile.welcome.weight
  return (
    <Card>
      <CardTitle note={importNote}>{importTitle}</CardTitle>
      <ButtonLink href="/body/import?from=welcome" icon="upload">
        {action}
      </ButtonLink>
    </Card>
  )
}

export function WelcomeDone({ person }: { person: Me }) {
  const { profile } = useTexts()
  const format = useFormat()
  const [draft] = useWelcomeDraft()
  const stats = useQuery(weightStats)
  const { finish, busy } = useFinish()
  const weight = draft.weighed?.weight ?? stats.data?.currentWeight ?? null
  const { done } = profile.welcome
  const units = `${profile.weightUnits[person.weightUnit]}, ${profile.lengthUnits[person.lengthUnit]}`
  const goal = [person.goalWeight && format.weight(person.goalWeight), person.goalDate && format.day(person.goalDate)]
  return (
    <>
      <Card>
        <span className="mb-4 grid size-12 place-items-center rounded-full bg-tint text-accent">
          <Icon name="check" size={24} />
        </span>
        <Facts
          items={[
            [done.units, units],
            [done.goal, goal.filter(Boolean).join(', ') || done.none],
            [done.weight, weight === null ? done.none : format.weight(weight)],
          ]}
        />
        {draft.weighed?.sent === false && <p className="mt-4 text-note text-muted">{done.kept}</p>}
      </Card>
      <Button variant="primary" size="large" wide busy={busy} onClick={finish}>
        {done.go}
      </Button>
      <p className="text-center text-note text-muted">{done.settings}</p>
    </>
  )
}
