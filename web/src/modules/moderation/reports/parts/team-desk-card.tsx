/** On a team's page, for its moderators: how much waits. Load it lazily, with its texts. */
import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../../platform/i18n/texts.ts'
import { ButtonLink } from '../../../../ui/button.tsx'
import { Card, CardTitle } from '../../../../ui/card.tsx'
import { deskPath } from '../paths.ts'
import { deskOverview } from '../queries.ts'

export function TeamDeskCard({ teamId }: { teamId: string }) {
  const { reports } = useTexts()
  const { data } = useQuery(deskOverview)
  const team = data?.teams.find(({ id }) => id === teamId)
  if (!team) return null
  return (
    <Card tone={team.waiting > 0 ? 'effort' : 'plain'}>
      <CardTitle
        note={team.waiting > 0 ? reports.team.waiting(team.waiting) : reports.team.nothing}
        action={<ButtonLink href={`${deskPath}?team=${teamId}`}>{reports.team.open}</ButtonLink>}
      >
        {reports.title}
      </CardTitle>
    </Card>
  )
}
