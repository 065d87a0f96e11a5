/** The shelf: what one has achieved and who sees it, and how far the rest is. */
import { useQuery } from '@tanstack/react-query'
import type { Achievement, Achievements as All } from '@setpoint/contract/achievements'
import { ApiError } from '../../../platform/api.ts'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat, usePreferences } from '../../../platform/preferences.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { Card, CardTitle, PageHeader } from '../../../ui/card.tsx'
import { Switch } from '../../../ui/choice.tsx'
import { Progress } from '../../../ui/figure.tsx'
import { ErrorState, Loading, Skeleton } from '../../../ui/states.tsx'
import { toast } from '../../../ui/toast.tsx'
import { wordsOf } from '../looks.ts'
import { AchievementBadge } from '../parts/achievement-badge.tsx'
import { OwnBadges } from '../parts/own-badges.tsx'
import { achievements, useShowAchievement } from '../queries.ts'

export function AchievementsScreen() {
  const { achievements: texts } = useTexts()
  const all = useQuery(achievements)
  return (
    <>
      <PageHeader title={texts.title} note={all.data ? texts.points(all.data.points) : undefined} />
      {all.data ? (
        <Shelf all={all.data} />
      ) : (
        <Card>
          {all.isError ? (
            <ErrorState
              title={texts.failed}
              error={all.error}
              busy={all.isFetching}
              onRetry={() => void all.refetch()}
            />
          ) : (
            <Loading>
              <Skeleton lines={8} />
            </Loading>
          )}
        </Card>
      )}
    </>
  )
}

function Shelf({ all: { items } }: { all: All }) {
  const { achievements: texts } = useTexts()
  const earned = items.filter(({ awardedAt }) => awardedAt !== null)
  const open = items.filter(({ awardedAt }) => awardedAt === null)
  return (
    <div className="grid gap-4">
      <OwnBadges />
      {earned.length > 0 && (
        <Card>
          <CardTitle note={texts.earnedNote}>{texts.earned}</CardTitle>
          <ul className="grid gap-x-8 gap-y-5 md:grid-cols-2">
            {earned.map((each) => (
              <Earned key={each.kind} achievement={each} />
            ))}
          </ul>
        </Card>
      )}
      {open.length > 0 && (
        <Card>
          <CardTitle note={earned.length === 0 ? texts.firstNote : texts.openNote}>{texts.open}</CardTitle>
          <ul className="grid gap-x-8 gap-y-5 md:grid-cols-2">
            {open.map((each) => (
              <Open key={each.kind} achievement={each} />
            ))}
          </ul>
        </Card>
      )}
    </div>
  )
}

function useWords({ kind }: Achievement) {
  return wordsOf(kind, useTexts(), useFormat(), usePreferences())
}

function Earned({ achievement }: { achievement: Achievement }) {
  const { achievements: texts } = useTexts()
  const format = useFormat()
  const online = useOnline()
  const show = useShowAchievement()
  const { title, what } = useWords(achievement)
  const { kind, points, awardedAt, shown } = achievement
  const change = (next: boolean) =>
    show.mutate(
      { kind, shown: next },
      { onError: (error) => toast({ message: isTold(error) ? texts.perCentTold : texts.showFailed, tone: 'warn' }) },
    )
  return (
    <li className="flex gap-3.5">
      <AchievementBadge kind={kind} earned />
      <div className="min-w-0 flex-1">
        <p className="font-[550]">{title}</p>
        <p className="text-note text-muted">{what}</p>
        <p className="text-label text-muted">
          {awardedAt !== null && format.day(format.dayOf(awardedAt))} · {texts.points(points)}
        </p>
        <ButtonLink
          variant="quiet"
          icon="share"
          className="-ms-4.5"
          href={`/posts/new?card=milestone&achievement=${kind}`}
          label={texts.shareOne(title)}
        >
          {texts.share}
        </ButtonLink>
        <Switch
          label={<span className="text-note">{texts.show}</span>}
          aria-label={texts.showOne(title)}
          checked={shown}
          disabled={!online}
          onChange={(event) => change(event.currentTarget.checked)}
        />
      </div>
    </li>
  )
}

/** Teams see per cent of the loss. */
const isTold = (error: unknown) => error instanceof ApiError && error.code === 'CONFLICT'

function Open({ achievement }: { achievement: Achievement }) {
  const { achievements: texts } = useTexts()
  const { title, what } = useWords(achievement)
  const { kind, points, progress } = achievement
  return (
    <li className="flex gap-3.5">
      <AchievementBadge kind={kind} earned={false} />
      <div className="min-w-0 flex-1">
        <p className="font-[550]">{title}</p>
        <p className="mb-2 text-note text-muted">
          {what} · {texts.points(points)}
        </p>
        <Progress value={progress} label={title} size="thin" />
      </div>
    </li>
  )
}
