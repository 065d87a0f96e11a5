/** The frame of a first step: where one is, what is asked, and the ways on, back and out. */
import type { FormEventHandler, ReactNode } from 'react'
import { useLocation } from 'wouter'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { Card, PageHeader, Stack } from '../../../ui/card.tsx'
import { Mark } from '../../../ui/icon.tsx'
import { Banner } from '../../../ui/states.tsx'
import { Stepper } from '../../../ui/stepper.tsx'
import { useSaveMe } from '../queries.ts'
import { useWelcomeDraft } from '../welcome-draft.ts'

/** The last parts of the steps' addresses, in order; the first has none. */
export const stepPaths = ['/welcome', '/welcome/you', '/welcome/goal', '/welcome/weight', '/welcome/done'] as const

/** Ends the first steps, for good or for now: they do not ask again. Offline, Today opens all the same. */
export function useFinish() {
  const [, navigate] = useLocation()
  const [, , forget] = useWelcomeDraft()
  const saving = useSaveMe()
  const finish = () =>
    saving.mutate(
      { change: { onboarded: true } },
      {
        onSettled: () => {
          forget()
          navigate('/today', { replace: true })
        },
      },
    )
  return { finish, busy: saving.isPending }
}

interface WelcomeFrameProps {
  /** From 0. */
  step: number
  title: string
  note: string
  children: ReactNode
}

export function WelcomeFrame({ step, title, note, children }: WelcomeFrameProps) {
  const { app, profile } = useTexts()
  const online = useOnline()
  const { finish, busy } = useFinish()
  return (
    <main className="mx-auto grid w-full max-w-160 content-start px-4 pt-4 pb-12 md:pt-8">
      <div className="mb-5 flex items-center justify-between gap-3">
        <p className="flex items-center gap-2.5 text-title font-semibold">
          <Mark />
          {app.name}
        </p>
        {step < stepPaths.length - 1 && (
          <Button variant="quiet" className="-me-3" busy={busy} onClick={finish}>
            {profile.welcome.later}
          </Button>
        )}
      </div>
      <Stepper steps={profile.welcome.steps} current={step} />
      <div className="mt-6">
        <PageHeader title={title} note={note} />
      </div>
      <Stack>
        {!online && <Banner icon="offline">{profile.welcome.offline}</Banner>}
        {children}
      </Stack>
    </main>
  )
}

interface StepFormProps {
  step: number
  busy: boolean
  disabled?: boolean | undefined
  /** Of the button that saves and goes on. */
  action?: string | undefined
  onSubmit: FormEventHandler<HTMLFormElement>
  children: ReactNode
}

/** A step's card with back, skip and continue. */
export function StepForm({ step, busy, disabled, action, onSubmit, children }: StepFormProps) {
  const { profile } = useTexts()
  const before = stepPaths[step - 1]
  const after = stepPaths[step + 1] ?? '/welcome/done'
  return (
    <form noValidate onSubmit={onSubmit} className="grid gap-4">
      <Card>
        <div className="grid gap-5">{children}</div>
      </Card>
      <div className="flex flex-col gap-2.5 sm:flex-row-reverse sm:items-center">
        <Button type="submit" variant="primary" size="large" busy={busy} disabled={disabled} className="sm:min-w-40">
          {action ?? profile.welcome.next}
        </Button>
        {step > 0 && (
          <ButtonLink href={after} variant="quiet" size="large">
            {profile.welcome.skip}
          </ButtonLink>
        )}
        {before && (
          <ButtonLink href={before} variant="ghost" size="large" className="sm:me-auto">
            {profile.welcome.back}
          </ButtonLink>
        )}
      </div>
    </form>
  )
}
