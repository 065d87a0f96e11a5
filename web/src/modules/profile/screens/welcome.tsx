/** The first steps after registration. Each has its own address, so that the back button and a reload stay in place. */
import { useQuery } from '@tanstack/react-query'
import { Redirect, useParams } from 'wouter'
import type { Me } from '@setpoint/contract/profile'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Card } from '../../../ui/card.tsx'
import { ErrorState, Loading, Skeleton } from '../../../ui/states.tsx'
import { stepPaths, WelcomeFrame } from '../parts/welcome-frame.tsx'
import { WelcomeAbout, WelcomeGoal, WelcomeUnits } from '../parts/welcome-profile-steps.tsx'
import { WelcomeDone, WelcomeWeight } from '../parts/welcome-weight-steps.tsx'
import { me } from '../queries.ts'

export function Welcome() {
  const { step: name } = useParams<{ step?: string }>()
  const step = (stepPaths as readonly string[]).indexOf(name === undefined ? '/welcome' : `/welcome/${name}`)
  const person = useQuery(me)
  if (step < 0) return <Redirect to="/welcome" replace />
  return <Step step={step} person={person.data} error={person.error} onRetry={() => void person.refetch()} />
}

interface StepProps {
  step: number
  person: Me | undefined
  error: unknown
  onRetry: () => void
}

function Step({ step, person, error, onRetry }: StepProps) {
  const { profile } = useTexts()
  const { units, you, goal, weight, done } = profile.welcome
  const { title, note } = [units, you, goal, weight, done][step] ?? units
  return (
    <WelcomeFrame step={step} title={title} note={note}>
      {person ? (
        <StepContent step={step} person={person} />
      ) : (
        <Card>
          {error ? (
            <ErrorState title={profile.loadFailed} error={error} onRetry={onRetry} />
          ) : (
            <Loading>
              <Skeleton className="mb-3 h-4 w-28" />
              <Skeleton className="mb-6 h-12 w-full" />
              <Skeleton className="mb-3 h-4 w-28" />
              <Skeleton className="h-12 w-full" />
            </Loading>
          )}
        </Card>
      )}
    </WelcomeFrame>
  )
}

function StepContent({ step, person }: { step: number; person: Me }) {
  if (step === 0) return <WelcomeUnits person={person} />
  if (step === 1) return <WelcomeAbout person={person} />
  if (step === 2) return <WelcomeGoal person={person} />
  return step === 3 ? <WelcomeWeight person={person} /> : <WelcomeDone person={person} />
}
