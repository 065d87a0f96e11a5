/** The question in front of any screen: prove that it is you, then what you asked for is done. Load it lazily. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import type { ProofNeed } from '../../../platform/step-up.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { ErrorState, Loading, Skeleton } from '../../../ui/states.tsx'
import { proofPasskey, prove, secondFactor } from '../factor-queries.ts'
import { ProofForm } from '../parts/proof-form.tsx'

interface ProofDialogProps {
  need: ProofNeed
  /** Whether it was proved. */
  onDone: (proved: boolean) => void
  /** There is no second factor to prove, and one is needed. */
  onMissing: () => void
}

export function ProofDialog({ need, onDone, onMissing }: ProofDialogProps) {
  const { identity } = useTexts()
  const { proof: texts } = identity.factors
  // What was true when a screen was opened may not be any more.
  const queryClient = useQueryClient()
  const own = useQuery({ ...secondFactor, staleTime: 0, refetchOnMount: 'always' })
  const proofs = own.isFetchedAfterMount ? own.data?.proofs : undefined
  const isMissing =
    need === 'SECOND_FACTOR_REQUIRED' && proofs?.every((method) => method === 'password' || method === 'provider')
  useEffect(() => {
    if (isMissing) onMissing()
  }, [isMissing, onMissing])
  if (isMissing) return null
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onDone(false)}
      title={texts.title}
      description={need === 'STEP_UP_REQUIRED' ? texts.what : texts.forRole}
    >
      {proofs ? (
        <ProofForm
          methods={proofs}
          prove={async (proof) => {
            await prove(proof)
            void queryClient.invalidateQueries({ queryKey: secondFactor.queryKey })
            onDone(true)
          }}
          passkey={proofPasskey}
          confirm={texts.confirm}
        />
      ) : own.isError && !own.isFetching ? (
        <ErrorState title={texts.failed} error={own.error} onRetry={() => void own.refetch()} />
      ) : (
        <Loading>
          <Skeleton lines={3} />
        </Loading>
      )}
    </Dialog>
  )
}
