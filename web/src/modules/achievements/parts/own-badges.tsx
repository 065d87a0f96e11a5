/** The badges that teams have given to one, with what was said, and who sees them. */
import { useQuery } from '@tanstack/react-query'
import type { OwnBadge } from '@setpoint/contract/badges'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Card, CardTitle } from '../../../ui/card.tsx'
import { Switch } from '../../../ui/choice.tsx'
import { toast } from '../../../ui/toast.tsx'
import { ownBadges, useShowBadge } from '../badge-queries.ts'
import { BadgeMark } from './badge-mark.tsx'

/** Nothing where there are none: they come from teams. */
export function OwnBadges() {
  const { badges: texts } = useTexts().achievements
  const { data } = useQuery(ownBadges)
  if (!data || data.length === 0) return null
  return (
    <Card>
      <CardTitle note={texts.ownNote}>{texts.own}</CardTitle>
      <ul className="grid gap-x-8 gap-y-5 md:grid-cols-2">
        {data.map((badge) => (
          <Line key={badge.id} badge={badge} />
        ))}
      </ul>
    </Card>
  )
}

function Line({ badge }: { badge: OwnBadge }) {
  const { achievements } = useTexts()
  const { badges: texts } = achievements
  const format = useFormat()
  const online = useOnline()
  const showing = useShowBadge()
  const { id: badgeId, name, picture, team, awardedAt, reason, shown, takenBackAt, takenBackReason } = badge
  const dayOf = (instant: string) => format.day(format.dayOf(instant))
  return (
    <li className="flex gap-3.5">
      <BadgeMark picture={picture} isFaint={takenBackAt !== null} />
      <div className="min-w-0 flex-1 [overflow-wrap:anywhere]">
        <p className="font-[550]">{name}</p>
        <p className="text-note text-muted">{reason}</p>
        <p className="text-label text-muted">
          {team === null ? dayOf(awardedAt) : `${team.name} · ${dayOf(awardedAt)}`}
        </p>
        {takenBackAt === null ? (
          <Switch
            label={<span className="text-note">{achievements.show}</span>}
            aria-label={achievements.showOne(name)}
            checked={shown}
            disabled={!online}
            onChange={(event) =>
              showing.mutate(
                { badgeId, shown: event.currentTarget.checked },
                { onError: () => toast({ message: achievements.showFailed, tone: 'warn' }) },
              )
            }
          />
        ) : (
          <p className="mt-1 text-note">{texts.takenBack(dayOf(takenBackAt), takenBackReason ?? '')}</p>
        )}
      </div>
    </li>
  )
}
