/** Stands before every request that needs a fresh proof of who asks: opens the question, and lets the request go on. */
import { lazy, Suspense, useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { loadTexts } from '../platform/i18n/texts.ts'
import { onSession } from '../platform/session.ts'
import { askForProofBy, type ProofNeed } from '../platform/step-up.ts'
import { secondFactorPath } from './routes.tsx'

const ProofDialog = lazy(() =>
  import('../modules/identity/screens/proof.tsx').then((screen) => ({ default: screen.ProofDialog })),
)

interface Question {
  need: ProofNeed
  answer: (proved: boolean) => void
}

export function ProofGate() {
  const [question, setQuestion] = useState<Question | null>(null)
  const [location, navigate] = useLocation()
  useEffect(
    () =>
      askForProofBy(async (need) => {
        await loadTexts(['identity'])
        const { promise, resolve } = Promise.withResolvers<boolean>()
        const stop = onSession(() => resolve(false))
        setQuestion({ need, answer: resolve })
        return promise.finally(() => {
          stop()
          setQuestion(null)
        })
      }),
    [],
  )
  if (!question) return null
  return (
    <Suspense fallback={null}>
      <ProofDialog
        need={question.need}
        onDone={question.answer}
        onMissing={() => {
          question.answer(false)
          navigate(`${secondFactorPath}?next=${encodeURIComponent(location)}`)
        }}
      />
    </Suspense>
  )
}
