/** How far one is oneself: the figure, the days that are left, the course so far. Exact, for oneself alone. */
import { useQuery } from '@tanstack/react-query'
import type { OwnParticipation } from '@setpoint/contract/challenge-participants'
import type { ChallengeProgress } from '@setpoint/contract/challenge-standings'
import type { Challenge } from '@setpoint/contract/challenges'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { Card, Label } from '../../../ui/card.tsx'
import { Badge, Quantity, Ring } from '../../../ui/figure.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Skeleton } from '../../../ui/states.tsx'
import { useFigures } from '../figures.ts'
import { challengeProgress } from '../queries.ts'
import { isOver } from '../standing.ts'
import { useTimeText } from '../time-text.ts'
import { Description } from './about-card.tsx'
import { CourseChart } from './course-chart.tsx'

interface OwnProps {
  challenge: Challenge
  own: OwnParticipation
}

export function OwnCard({ challenge, own }: OwnProps) {
  const { own: texts } = useTexts().challenges.page
  const read = useQuery(challengeProgress(challenge.id))
  return (
    <Card aria-label={texts.title}>
      {challenge.state === 'upcoming' ? (
        <Waiting challenge={challenge} />
      ) : (
        <>
          <Head challenge={challenge} own={own} />
          <Course challenge={challenge} progress={read.data} isFailed={read.isError} />
          <Notes challenge={challenge} own={own} progress={read.data} />
        </>
      )}
      <Description challenge={challenge} />
    </Card>
  )
}

/** In, and not begun. */
function Waiting({ challenge }: { challenge: Challenge }) {
  const { upcoming } = useTexts().challenges.page
  const timeText = useTimeText()
  const { targetText } = useFigures(challenge.type)
  return (
    <>
      <Label>{upcoming.title}</Label>
      <p className="mt-1 text-mid font-[560] text-balance">{timeText(challenge)}</p>
      <p className="mt-2 text-note text-muted">
        {targetText(challenge.target)}. {upcoming.joined}
      </p>
    </>
  )
}

function Head({ challenge, own }: OwnProps) {
  const { challenges } = useTexts()
  const { own: texts } = challenges.page
  const format = useFormat()
  const timeText = useTimeText()
  const figures = useFigures(challenge.type)
  const share = format.percent(own.share * 100, 0)
  const isBeyond = own.value !== null && own.value > challenge.target
  return (
    <div className="flex items-start justify-between gap-4">
      <div className="min-w-0">
        <Label>{texts.title}</Label>
        <p className="mt-1">
          {own.value === null ? (
            <span className="text-mid font-[560] text-balance">{texts.none}</span>
          ) : (
            <Quantity size="hero" parts={figures.own(own.value)} />
          )}
        </p>
        <p className="mt-2 flex flex-wrap items-center gap-x-2 gap-y-1 text-note text-muted">
          <span>{(isBeyond ? texts.chartTarget : texts.of)(figures.text(figures.target(challenge.target)))}</span>
          <span aria-hidden="true">·</span>
          <span>{timeText(challenge)}</span>
          {own.reached && <Badge tone="accent">{challenges.badges.reached}</Badge>}
        </p>
      </div>
      <Ring size={76} value={own.share} label={texts.share} valueText={texts.shareSpoken(share)}>
        {own.reached ? (
          <Icon name="check" size={24} className="text-accent" />
        ) : (
          <span className="text-note">{share}</span>
        )}
      </Ring>
    </div>
  )
}

interface CourseProps {
  challenge: Challenge
  progress: ChallengeProgress | undefined
  isFailed: boolean
}

/** From two days on; before, there is nothing to draw. */
function Course({ challenge, progress, isFailed }: CourseProps) {
  const { own: texts } = useTexts().challenges.page
  if (progress === undefined)
    return isFailed ? (
      <p className="mt-4 text-note text-muted">{texts.failed}</p>
    ) : (
      <Skeleton className="mt-5 h-30 w-full" />
    )
  if (progress.days.length < 2) return null
  return (
    <div className="mt-5">
      <CourseChart challenge={challenge} days={progress.days} />
    </div>
  )
}

interface NotesProps extends OwnProps {
  progress: ChallengeProgress | undefined
}

function Notes({ challenge, own, progress }: NotesProps) {
  const { own: texts } = useTexts().challenges.page
  const format = useFormat()
  const { type, startDay, state } = challenge
  const isRunning = state === 'running'
  const notes = [
    own.value === null && isRunning && (type === 'consistency' ? texts.noneDays : texts.noneWeight),
    own.reachedOn !== null && texts.reachedOn(format.day(own.reachedOn)),
    own.countsFrom > startDay && isRunning && texts.countsFrom(format.day(own.countsFrom)),
    useSeenNote({ challenge, own }),
    own.final && !isOver(challenge) && texts.final,
    progress && progress.notCounted.withoutPhoto > 0 && texts.photoMissing(progress.notCounted.withoutPhoto),
    progress && progress.notCounted.late > 0 && texts.late(progress.notCounted.late),
  ].filter((note) => typeof note === 'string')
  return (
    <div className="mt-4 grid gap-1 text-note text-muted">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {isRunning && own.value === null && (
        <div className="mt-2 max-sm:[&>*]:w-full">
          <ButtonLink href="/today?weigh-in" variant="primary">
            {texts.weighIn}
          </ButtonLink>
        </div>
      )}
    </div>
  )
}

/** What others see of it, so that nobody has to wonder. */
function useSeenNote({ challenge: { scope, type }, own }: OwnProps): string | false {
  const { own: texts } = useTexts().challenges.page
  const figures = useFigures(type)
  if (scope === 'personal') return false
  if (!own.showing) return texts.hidden
  if (scope === 'teams') return texts.counted
  return own.shownValue === null ? texts.seenNothing : texts.seen(figures.text(figures.told(own.shownValue)))
}
