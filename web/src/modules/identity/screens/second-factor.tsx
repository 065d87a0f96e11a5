/** For who needs a second factor by their role: setting one up, or proving the one they have. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useSearch } from 'wouter'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { proofGiven } from '../../../platform/step-up.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { PageHeader, Stack } from '../../../ui/card.tsx'
import { secondFactor } from '../factor-queries.ts'
import { Notice } from '../parts/notice.tsx'
import { Passkeys } from '../parts/passkeys.tsx'
import { TwoStep } from '../parts/two-step.tsx'
import { pathAfterLogin } from '../return-to.ts'

export function SecondFactorScreen() {
  const { identity } = useTexts()
  const { required: texts } = identity.factors
  const own = useQuery(secondFactor).data
  const next = pathAfterLogin(useSearch()) ?? '/today'
  const isThere = own !== undefined && (own.totpSince !== null || own.passkeys > 0)
  return (
    <div className="max-w-170">
      <PageHeader title={texts.title} note={texts.note} />
      <Stack>
        {isThere && (own.proved ? <Done next={next} /> : <Prove />)}
        <TwoStep />
        <Passkeys />
      </Stack>
    </div>
  )
}

function Done({ next }: { next: string }) {
  const { identity } = useTexts()
  const { required: texts } = identity.factors
  return (
    <Notice
      icon="check"
      actions={
        <ButtonLink href={next} variant="primary" size="large" wide>
          {texts.goOn}
        </ButtonLink>
      }
    >
      <h2 className="text-title font-semibold">{texts.doneTitle}</h2>
      <p>{texts.done}</p>
    </Notice>
  )
}

function Prove() {
  const { identity } = useTexts()
  const { required: texts } = identity.factors
  const queryClient = useQueryClient()
  const prove = async () => {
    await proofGiven('SECOND_FACTOR_REQUIRED')
    await queryClient.invalidateQueries({ queryKey: secondFactor.queryKey })
  }
  return (
    <Notice
      icon="key"
      tone="effort"
      actions={
        <Button variant="primary" size="large" wide onClick={() => void prove()}>
          {texts.proveAction}
        </Button>
      }
    >
      <h2 className="text-title font-semibold">{texts.proveTitle}</h2>
      <p>{texts.prove}</p>
    </Notice>
  )
}
