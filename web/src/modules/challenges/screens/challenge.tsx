/** One challenge: what it is, how far one is oneself, where everybody stands, and running it. */
import { useQuery } from '@tanstack/react-query'
import { useParams } from 'wouter'
import type { Challenge } from '@setpoint/contract/challenges'
import { isGone } from '../../../platform/api.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { BackLink } from '../../../ui/back-link.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { Card, Columns, PageHeader } from '../../../ui/card.tsx'
import { NotShown } from '../../../ui/not-shown.tsx'
import { Banner, Loading, Skeleton } from '../../../ui/states.tsx'
import { AboutCard } from '../parts/about-card.tsx'
import { AnswerCards } from '../parts/answer-cards.tsx'
import { BoardCard } from '../parts/board-card.tsx'
import { ChallengeMenu, type Reporting } from '../parts/challenge-menu.tsx'
import { FactsCard } from '../parts/facts-card.tsx'
import { HeldCard } from '../parts/held-card.tsx'
import { OwnCard } from '../parts/own-card.tsx'
import { OutcomeCard } from '../parts/outcome-card.tsx'
import { ReviewsCard } from '../parts/reviews-card.tsx'
import { StandingsCard } from '../parts/standings-card.tsx'
import { challenge } from '../queries.ts'
import { isOver } from '../standing.ts'

export function ChallengeScreen({ reporting }: { reporting: Reporting }) {
  const { challengeId } = useParams<{ challengeId: string }>()
  const { challenges } = useTexts()
  const read = useQuery(challenge(challengeId))
  const shown = isGone(read.error) ? undefined : read.data
  return (
    <>
      <div className="flex items-center justify-between gap-4">
        <BackLink href="/challenges">{challenges.back}</BackLink>
        {shown && <ChallengeMenu challenge={shown} reporting={reporting} />}
      </div>
      {shown ? (
        <Shown key={challengeId} challenge={shown} />
      ) : (
        <NotShown
          read={read}
          title={challenges.challenge}
          icon="target"
          texts={challenges.page}
          action={<ButtonLink href="/challenges">{challenges.page.toAll}</ButtonLink>}
        >
          <Card>
            <Loading>
              <Skeleton className="mb-3 h-4 w-28" />
              <Skeleton className="mb-6 h-13 w-40" />
              <Skeleton lines={3} />
            </Loading>
          </Card>
        </NotShown>
      )}
    </>
  )
}

function Shown({ challenge }: { challenge: Challenge }) {
  const { challenges } = useTexts()
  const { id, name, own, type, scope, team, teams, mayManage, openReviews } = challenge
  const seesBoard = own !== null || team !== null || mayManage
  // Who can only answer for a team that has been asked does not see how the others do.
  const seesStandings = own !== null || challenge.joinableTeams.length > 0 || !teams.some(({ mayAnswer }) => mayAnswer)
  return (
    <>
      <PageHeader
        title={<bdi>{name}</bdi>}
        note={`${challenges.types[type].name} · ${team?.name ?? challenges.scopes[scope].name}`}
      />
      <Columns aside={<FactsCard challenge={challenge} />}>
        <AnswerCards challenge={challenge} />
        {challenge.state === 'closing' && <Closing />}
        {isOver(challenge) && <OutcomeCard challenge={challenge} />}
        {own && <HeldCard challenge={challenge} own={own} />}
        {own ? <OwnCard challenge={challenge} own={own} /> : <AboutCard challenge={challenge} />}
        {openReviews !== null && <ReviewsCard challenge={challenge} />}
        {scope === 'teams' ? (
          <StandingsCard challenge={challenge} isSeen={seesStandings} />
        ) : (
          scope !== 'personal' && <BoardCard key={id} challenge={challenge} isSeen={seesBoard} />
        )}
      </Columns>
    </>
  )
}

/** The last day is over here, and perhaps not everywhere. */
function Closing() {
  const { closing } = useTexts().challenges.page
  return (
    <Banner icon="clock" title={closing.title}>
      {closing.what}
    </Banner>
  )
}
