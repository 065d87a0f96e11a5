/** On a team's page: what it has planned and what is running. */
import type { Team } from '@setpoint/contract/teams'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { ButtonLink, TextLink } from '../../../ui/button.tsx'
import { Card, CardTitle } from '../../../ui/card.tsx'
import { canManageChallenges } from '../../teams/index.ts'
import { challengeList } from '../queries.ts'
import { ListBody } from './list-body.tsx'

export function TeamChallengesCard({ team }: { team: Team }) {
  const { ofTeam, create } = useTexts().challenges
  const manages = canManageChallenges(team.membership?.role)
  return (
    <Card>
      <CardTitle
        action={
          manages && (
            <ButtonLink href={`/challenges/new?team=${team.id}`} icon="plus">
              {create.button}
            </ButtonLink>
          )
        }
      >
        {ofTeam.title}
      </CardTitle>
      <ListBody
        query={challengeList('teams', team.id)}
        label={ofTeam.title}
        failed={ofTeam.failed}
        showsTeam={false}
        empty={<p className="text-note text-muted">{manages ? ofTeam.emptyManage : ofTeam.empty}</p>}
      />
      <p className="mt-3 text-note">
        <TextLink href="/challenges?list=finished">{ofTeam.archive}</TextLink>
      </p>
    </Card>
  )
}
