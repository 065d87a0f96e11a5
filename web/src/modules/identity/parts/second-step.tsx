/** The second step of a log-in: the password was right. */
import type { SecondFactorChallenge } from '@setpoint/contract/identity'
import { ApiError } from '../../../platform/api.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { secondStepPasskey, takeSecondStep } from '../factor-queries.ts'
import { ProofForm } from './proof-form.tsx'

interface SecondStepProps extends Pick<SecondFactorChallenge, 'token' | 'methods'> {
  /** Back to the first step; `tooLate` where the server has given it up. */
  onOver: (tooLate: boolean) => void
}

export function SecondStep({ token, methods, onOver }: SecondStepProps) {
  const { identity } = useTexts()
  const { step, proof } = identity.factors
  /** What the server has given up cannot be gone on with. */
  const orOver = async <Result,>(work: Promise<Result>): Promise<Result> => {
    try {
      return await work
    } catch (error) {
      if (error instanceof ApiError && error.code === 'GONE') onOver(true)
      throw error
    }
  }
  return (
    <>
      <Card aria-label={step.title}>
        <ProofForm
          methods={methods}
          prove={({ password: _none, ...given }) => orOver(takeSecondStep(token, given))}
          passkey={() => orOver(secondStepPasskey(token))}
          confirm={proof.confirm}
        />
      </Card>
      <Button variant="quiet" className="justify-self-center" onClick={() => onOver(false)}>
        {step.back}
      </Button>
    </>
  )
}
