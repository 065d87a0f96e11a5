/** A team has been asked, and one can answer for it. */
import { useLocation } from 'wouter'
import type { Challenge, ChallengeTeam } from '@setpoint/contract/challenges'
import { ApiError } from '../../../platform/api.ts'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { announce } from '../../teams/index.ts'
import { useAnswerForTeam } from '../queries.ts'

export function AnswerCards({ challenge }: { challenge: Challenge }) {
  return challenge.teams
    .filter(({ mayAnswer }) => mayAnswer)
    .map((team) => <AnswerCard key={team.teamId} challenge={challenge} team={team} />)
}

function AnswerCard({ challenge, team }: { challenge: Challenge; team: ChallengeTeam }) {
  const { challenges } = useTexts()
  const { answer } = challenges.page
  const online = useOnline()
  const [, navigate] = useLocation()
  const answering = useAnswerForTeam(challenge.id)
  const host = challenge.teams.find(({ state }) => state === 'host')
  const failure = (error: unknown) =>
    error instanceof ApiError && error.code === 'CONFLICT' ? answer.conflict : challenges.failed
  const say = async (accept: boolean) => {
    const done = accept ? answer.accepted(team.name) : answer.declined(team.name)
    const isSaid = await announce(answering.mutateAsync({ teamId: team.teamId, accept }), done, failure)
    // What one has declined for one's only team in it is not to be seen any more.
    if (isSaid && !accept && challenge.own === null && challenge.joinableTeams.length === 0)
      navigate('/challenges?list=teams')
  }
  return (
    <Card tone="effort">
      <h2 className="text-title font-semibold [overflow-wrap:anywhere]">{answer.title(team.name)}</h2>
      <p className="mt-1 max-w-[64ch] text-note text-muted [overflow-wrap:anywhere]">{answer.what(host?.name ?? '')}</p>
      <div className="mt-4 flex flex-wrap gap-2.5 max-sm:[&>*]:w-full">
        <Button
          variant="primary"
          aria-label={answer.acceptFor(team.name)}
          busy={answering.isPending && answering.variables.accept}
          disabled={!online}
          onClick={() => void say(true)}
        >
          {answer.accept}
        </Button>
        <Button
          aria-label={answer.declineFor(team.name)}
          busy={answering.isPending && !answering.variables.accept}
          disabled={!online}
          onClick={() => void say(false)}
        >
          {answer.decline}
        </Button>
      </div>
      {!online && <p className="mt-2 text-note text-muted">{challenges.offline}</p>}
    </Card>
  )
}
