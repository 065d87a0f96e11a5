/** For who manages the challenge: results that are held, what the people say, and what was decided. Never a weight. */
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import type { ChallengeReview } from '@setpoint/contract/challenge-participants'
import type { Challenge } from '@setpoint/contract/challenges'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Button } from '../../../ui/button.tsx'
import { Card, CardTitle } from '../../../ui/card.tsx'
import { Badge } from '../../../ui/figure.tsx'
import { ErrorState } from '../../../ui/states.tsx'
import { LineSkeletons, PersonLine } from '../../teams/index.ts'
import { challengeReviews } from '../queries.ts'

const DecideDialog = lazy(() => import('./decide-dialog.tsx').then((part) => ({ default: part.DecideDialog })))

/** Nothing while there has been nothing to look at. */
export function ReviewsCard({ challenge }: { challenge: Challenge }) {
  const { reviews } = useTexts().challenges.page
  const read = useQuery(challengeReviews(challenge.id))
  if (!challenge.openReviews && !read.data?.length) return null
  return (
    <Card tone={challenge.openReviews ? 'effort' : 'plain'}>
      <CardTitle note={reviews.note}>{reviews.title}</CardTitle>
      {read.data ? (
        <ul className="divide-y divide-line">
          {read.data.map((review) => (
            <Review key={review.userId} challengeId={challenge.id} review={review} />
          ))}
        </ul>
      ) : read.isError ? (
        <ErrorState
          title={reviews.failed}
          error={read.error}
          busy={read.isFetching}
          onRetry={() => void read.refetch()}
        />
      ) : (
        <LineSkeletons count={1} />
      )}
    </Card>
  )
}

function Review({ challengeId, review }: { challengeId: string; review: ChallengeReview }) {
  const { reviews } = useTexts().challenges.page
  const format = useFormat()
  const online = useOnline()
  const [isDeciding, setDeciding] = useState(false)
  const name = review.displayName ?? review.username
  const isOpen = review.state === 'held'
  return (
    <li className="py-2">
      <PersonLine
        {...review}
        badges={<Badge tone={isOpen ? 'effort' : 'neutral'}>{reviews.states[review.state]}</Badge>}
        note={`${reviews[review.reason]}, ${reviews.since(format.ago(review.since))}`}
      >
        <Button
          variant={isOpen ? 'primary' : 'ghost'}
          aria-label={reviews.decideFor(name)}
          disabled={!online}
          onClick={() => setDeciding(true)}
        >
          {isOpen ? reviews.decide : reviews.again}
        </Button>
      </PersonLine>
      {review.explanation === null ? (
        isOpen && <p className="text-note text-muted">{reviews.noExplanation}</p>
      ) : (
        <p
          dir="auto"
          className="rounded-control bg-raise px-3.5 py-2.5 text-note [overflow-wrap:anywhere] whitespace-pre-line"
        >
          {review.explanation}
        </p>
      )}
      {review.decisionReason !== null && (
        <p dir="auto" className="mt-1.5 text-note text-muted [overflow-wrap:anywhere] whitespace-pre-line">
          {reviews.decided(review.decisionReason)}
        </p>
      )}
      {isDeciding && (
        <Suspense fallback={null}>
          <DecideDialog challengeId={challengeId} review={review} onClose={() => setDeciding(false)} />
        </Suspense>
      )}
    </li>
  )
}
