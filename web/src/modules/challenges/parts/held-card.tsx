/** One's own result is looked at again, or was: why, kindly, and what one can do. */
import { lazy, Suspense, useState } from 'react'
import type { OwnParticipation } from '@setpoint/contract/challenge-participants'
import type { Challenge } from '@setpoint/contract/challenges'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Banner } from '../../../ui/states.tsx'

const ExplainDialog = lazy(() => import('./explain-dialog.tsx').then((part) => ({ default: part.ExplainDialog })))

interface HeldProps {
  challenge: Challenge
  own: OwnParticipation
}

export function HeldCard({ challenge, own }: HeldProps) {
  const { held } = useTexts().challenges.page
  if (own.review === 'held') return <Held challenge={challenge} own={own} />
  if (own.review === 'cleared') return <Banner tone="good">{withReason(held.cleared, own)}</Banner>
  if (own.review === 'disqualified') {
    return (
      <Card>
        <h2 className="text-title font-semibold">{held.disqualified}</h2>
        {own.decisionReason !== null && <Said label={held.disqualifiedWhat}>{own.decisionReason}</Said>}
        {own.explanation !== null && <Said label={held.said}>{own.explanation}</Said>}
        <Explain challenge={challenge} own={own} />
      </Card>
    )
  }
  return null
}

const withReason = (text: string, { decisionReason }: OwnParticipation) =>
  decisionReason === null ? text : `${text} ${decisionReason}`

function Held({ challenge, own }: HeldProps) {
  const { held } = useTexts().challenges.page
  return (
    <Card tone="effort">
      <h2 className="text-title font-semibold">{held.title}</h2>
      <div className="mt-1.5 grid max-w-[64ch] gap-2 text-note">
        {own.reviewReason !== null && <p>{held[own.reviewReason]}</p>}
        <p className="text-muted">{held.kind}</p>
        {challenge.scope !== 'personal' && own.explanation === null && <p className="text-muted">{held.who}</p>}
      </div>
      {own.explanation !== null && <Said label={held.said}>{own.explanation}</Said>}
      <Explain challenge={challenge} own={own} />
    </Card>
  )
}

function Said({ label, children }: { label: string; children: string }) {
  return (
    <div className="mt-3 rounded-control bg-raise px-3.5 py-2.5 text-note">
      <p className="text-label text-muted">{label}</p>
      <p dir="auto" className="mt-0.5 [overflow-wrap:anywhere] whitespace-pre-line">
        {children}
      </p>
    </div>
  )
}

function Explain({ challenge, own }: HeldProps) {
  const { challenges } = useTexts()
  const { held } = challenges.page
  const online = useOnline()
  const [isExplaining, setExplaining] = useState(false)
  return (
    <>
      <div className="mt-4 flex flex-wrap gap-2.5 max-sm:[&>*]:w-full">
        <Button variant="primary" disabled={!online} onClick={() => setExplaining(true)}>
          {own.explanation === null ? held.explain : held.explainAgain}
        </Button>
        <ButtonLink href="/body/history">{held.toHistory}</ButtonLink>
      </div>
      {!online && <p className="mt-2 text-note text-muted">{challenges.offline}</p>}
      {isExplaining && (
        <Suspense fallback={null}>
          <ExplainDialog challenge={challenge} before={own.explanation} onClose={() => setExplaining(false)} />
        </Suspense>
      )}
    </>
  )
}
