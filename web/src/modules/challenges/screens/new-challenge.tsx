/** A new challenge. What is typed stays on this device until it is set, or thrown away. */
import { useEffect, useState } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import type { ChallengeInput } from '@setpoint/contract/challenges'
import { ApiError } from '../../../platform/api.ts'
import { useOnline } from '../../../platform/connection.ts'
import { draftOf } from '../../../platform/drafts.ts'
import { showRefusedFields } from '../../../platform/forms.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { BackLink } from '../../../ui/back-link.tsx'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { Card, PageHeader, Stack } from '../../../ui/card.tsx'
import { toast } from '../../../ui/toast.tsx'
import { FormFailure } from '../../identity/index.ts'
import { PhotoField, RewardField, ScopeField, TypeField, WordFields } from '../parts/challenge-fields.tsx'
import { DayFields, TargetField } from '../parts/span-fields.tsx'
import { TeamFields } from '../parts/team-fields.tsx'
import { useJoinFailure } from '../join-failure.ts'
import { useCreateChallenge } from '../queries.ts'
import { useChallengeForm, useFieldSentences, type ChallengeForm } from '../use-challenge-form.ts'
import { newChallenge, valuesOfDraft } from '../values.ts'

export function NewChallenge() {
  const { challenges, ui } = useTexts()
  const { create } = challenges
  const online = useOnline()
  const [, navigate] = useLocation()
  const { form, isBegun, forget, discard } = useDraftedForm()
  const creating = useCreateChallenge()
  const [failure, setFailure] = useState<string | null>(null)
  const explain = useRefusal(form)
  const submit = (input: ChallengeInput) => {
    setFailure(null)
    creating.mutate(input, {
      onSuccess: ({ id, name }) => {
        forget()
        toast({ message: create.created(name), tone: 'good' })
        navigate(`/challenges/${id}`, { replace: true })
      },
      onError: (error) => setFailure(explain(error, input)),
    })
  }
  const scope = form.watch('scope')
  return (
    <div className="max-w-180">
      <BackLink href="/challenges">{challenges.back}</BackLink>
      <PageHeader title={create.title} note={create.note} />
      <form noValidate onSubmit={(event) => void form.handleSubmit(submit)(event)}>
        <Stack>
          <Card className="grid gap-5">
            <TypeField form={form} />
          </Card>
          <Card className="grid gap-5">
            <ScopeField form={form} />
            <TeamFields form={form} />
          </Card>
          <Card aria-label={create.goal} className="grid gap-5">
            <DayFields form={form} />
            <TargetField form={form} />
            {scope !== 'personal' && <RewardField form={form} />}
            <PhotoField form={form} />
          </Card>
          <Card className="grid gap-5">
            <WordFields form={form} />
            {!online && <p className="text-note text-muted">{challenges.offline}</p>}
            <FormFailure>{failure}</FormFailure>
            <div className="flex flex-wrap gap-2.5 max-sm:[&>*]:w-full">
              <Button type="submit" variant="primary" busy={creating.isPending} disabled={!online}>
                {create.submit}
              </Button>
              <ButtonLink href="/challenges">{ui.cancel}</ButtonLink>
              {isBegun && (
                <Button variant="quiet" onClick={discard}>
                  {create.discard}
                </Button>
              )}
            </div>
            {isBegun && <p className="text-label text-muted">{create.draft}</p>}
          </Card>
        </Stack>
      </form>
    </div>
  )
}

/** The form as it was left, if it was left; `isBegun` once there is something to keep. */
function useDraftedForm() {
  const { create } = useTexts().challenges
  const format = useFormat()
  const [parameters] = useSearchParams()
  const [draft] = useState(() => draftOf('challenge'))
  const [fresh] = useState(() => newChallenge(format.today(), parameters.get('team')))
  const [kept] = useState(() => valuesOfDraft(draft.read(), fresh, format.today()))
  const [isBegun, setBegun] = useState(kept !== null)
  const isForTeam = fresh.teamId !== null
  const form = useChallengeForm({ ...(kept ?? fresh), ...(isForTeam && { scope: fresh.scope, teamId: fresh.teamId }) })
  useEffect(() => {
    const watching = form.watch((values) => {
      draft.keep(values)
      setBegun(true)
    })
    return () => watching.unsubscribe()
  }, [form, draft])
  const discard = () => {
    form.reset(fresh)
    draft.forget()
    setBegun(false)
    toast({ message: create.discarded })
  }
  return { form, isBegun, forget: draft.forget, discard }
}

/** What the server refused: at its field where it is about one, else in words for the whole form. */
function useRefusal(form: ChallengeForm): (error: unknown, input: ChallengeInput) => string | null {
  const { create } = useTexts().challenges
  const sentences = useFieldSentences()
  // One's own has to be safe at once; what stands in the way is said as on joining.
  const failureText = useJoinFailure()
  return (error, { type, scope }) => {
    const code = error instanceof ApiError ? error.code : null
    if (code === 'CONFLICT') return create.conflict[scope]
    if (code === 'FORBIDDEN') return create.forbidden
    return showRefusedFields(form, error, sentences(type)) ? null : failureText(error)
  }
}
