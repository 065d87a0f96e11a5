/** What a challenge is, in few words: for who has to look something up. */
import { Link } from 'wouter'
import type { ReactNode } from 'react'
import type { Challenge } from '@setpoint/contract/challenges'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Card, CardTitle } from '../../../ui/card.tsx'
import { useFigures } from '../figures.ts'

const link = 'font-[550] text-accent underline decoration-transparent underline-offset-3 hover:decoration-current'

export function FactsCard({ challenge }: { challenge: Challenge }) {
  const { challenges } = useTexts()
  const { facts } = challenges.page
  const format = useFormat()
  const { type, target, startDay, endDay, rewardPoints, photoVerified, scope, team, createdBy } = challenge
  const { targetText } = useFigures(type)
  const isShared = scope !== 'personal'
  return (
    <Card>
      <CardTitle>{facts.title}</CardTitle>
      <dl className="grid grid-cols-2 gap-x-4 gap-y-3 lg:grid-cols-1">
        <Fact term={facts.type}>{challenges.types[type].name}</Fact>
        <Fact term={facts.target}>{targetText(target)}</Fact>
        <Fact term={facts.days}>{format.dayRange(startDay, endDay)}</Fact>
        {isShared && (
          <Fact term={facts.reward}>{rewardPoints === 0 ? facts.noReward : challenges.points(rewardPoints)}</Fact>
        )}
        {photoVerified && <Fact term={facts.photo}>{facts.photoNeeded}</Fact>}
        <Fact term={facts.scope}>{challenges.scopes[scope].name}</Fact>
        {team && (
          <Fact term={facts.team}>
            <Link href={`/teams/${team.teamId}`} className={link}>
              <bdi>{team.name}</bdi>
            </Link>
          </Fact>
        )}
        {isShared && (
          <Fact term={facts.people}>
            <People challenge={challenge} />
          </Fact>
        )}
        {isShared && createdBy && (
          <Fact term={facts.by}>
            <Link href={`/people/${createdBy.userId}`} className={link}>
              <bdi>{createdBy.displayName ?? createdBy.username}</bdi>
            </Link>
          </Fact>
        )}
      </dl>
    </Card>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-label text-muted">{term}</dt>
      <dd className="[overflow-wrap:anywhere]">{children}</dd>
    </div>
  )
}

function People({ challenge: { participantCount, participantLimit } }: { challenge: Challenge }) {
  const { facts } = useTexts().challenges.page
  const format = useFormat()
  if (participantLimit === null) return format.number(participantCount)
  return facts.ofLimit(format.number(participantCount), format.number(participantLimit))
}
