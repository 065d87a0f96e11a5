/** One challenge in a list: a link to it, with what there is to know at a glance. */
import { Link } from 'wouter'
import type { Challenge } from '@setpoint/contract/challenges'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Badge } from '../../../ui/figure.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { useFigures } from '../figures.ts'
import { useTimeText } from '../time-text.ts'
import { ChallengeMark } from './challenge-mark.tsx'

interface ChallengeLinesProps {
  challenges: readonly Challenge[]
  label: string
  /** Off where all of them are of one team. */
  showsTeam?: boolean | undefined
}

export function ChallengeLines({ challenges, label, showsTeam = true }: ChallengeLinesProps) {
  return (
    <ul aria-label={label} className="divide-y divide-line">
      {challenges.map((challenge) => (
        <li key={challenge.id}>
          <ChallengeLine challenge={challenge} showsTeam={showsTeam} />
        </li>
      ))}
    </ul>
  )
}

function ChallengeLine({ challenge, showsTeam }: { challenge: Challenge; showsTeam: boolean }) {
  const { challenges } = useTexts()
  const { name, type, target, own } = challenge
  const figures = useFigures(type)
  const isUnderWay = own !== null && own.value !== null && challenge.state !== 'upcoming'
  return (
    <Link
      href={`/challenges/${challenge.id}`}
      className="-mx-2 flex min-h-16 items-center gap-3.5 rounded-control px-2 py-3 -outline-offset-2 transition-colors hover:bg-raise"
    >
      <ChallengeMark challenge={challenge} />
      <span className="grid min-w-0 flex-1 gap-0.5">
        <span className="font-[550] [overflow-wrap:anywhere]" dir="auto">
          {name}
        </span>
        <span className="text-label text-muted">
          {isUnderWay
            ? challenges.list.soFar(figures.text(figures.own(own.value ?? 0)), figures.targetText(target))
            : figures.targetText(target)}
        </span>
        <Details challenge={challenge} showsTeam={showsTeam} />
      </span>
      <Icon name="chevron-end" size={18} className="text-faint" />
    </Link>
  )
}

function Details({ challenge, showsTeam }: { challenge: Challenge; showsTeam: boolean }) {
  const { challenges } = useTexts()
  const { scope, team, teams, participantCount } = challenge
  const timeText = useTimeText()
  const whose = showsTeam ? (team?.name ?? teams.map(({ name }) => name).join(' · ')) : ''
  const who = scope === 'personal' ? challenges.scopes.personal.name : challenges.people(participantCount)
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1 text-label text-muted">
      {whose !== '' && (
        <span className="basis-full [overflow-wrap:anywhere]" dir="auto">
          {whose}
        </span>
      )}
      <span>{`${timeText(challenge)} · ${who}`}</span>
      <Badges challenge={challenge} />
    </span>
  )
}

function Badges({ challenge: { own, teams, openReviews } }: { challenge: Challenge }) {
  const { badges } = useTexts().challenges
  return (
    <>
      {teams.some(({ mayAnswer }) => mayAnswer) && <Badge tone="effort">{badges.invited}</Badge>}
      {openReviews !== null && openReviews > 0 && <Badge tone="effort">{badges.reviews(openReviews)}</Badge>}
      {own?.review === 'held' && <Badge tone="effort">{badges.held}</Badge>}
      {own?.won ? (
        <Badge tone="accent">{badges.won}</Badge>
      ) : (
        own?.reached && <Badge tone="accent">{badges.reached}</Badge>
      )}
    </>
  )
}
