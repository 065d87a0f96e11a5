/** The badges that a team gives; its owner and admins make and give them here. */
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import type { TeamBadge } from '@setpoint/contract/badges'
import type { Team } from '@setpoint/contract/teams'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Card, CardTitle } from '../../../ui/card.tsx'
import { ErrorState, Loading, Skeleton } from '../../../ui/states.tsx'
import { teamBadges } from '../badge-queries.ts'
import { BadgeMark } from './badge-mark.tsx'

const BadgeForm = lazy(() => import('./badge-form.tsx').then((part) => ({ default: part.BadgeForm })))
const BadgeDialog = lazy(() => import('./badge-dialog.tsx').then((part) => ({ default: part.BadgeDialog })))

export function TeamBadgesCard({ team: { id: teamId, membership } }: { team: Pick<Team, 'id' | 'membership'> }) {
  const { badges: texts } = useTexts().achievements
  const read = useQuery(teamBadges(teamId))
  const [open, setOpen] = useState<TeamBadge | 'new' | null>(null)
  const manages = membership?.role === 'owner' || membership?.role === 'admin'
  if (read.data?.length === 0 && !manages) return null
  const close = () => setOpen(null)
  return (
    <Card>
      <CardTitle
        note={read.data?.length === 0 ? texts.emptyNote : undefined}
        action={manages && <Button onClick={() => setOpen('new')}>{texts.make}</Button>}
      >
        {texts.title}
      </CardTitle>
      {read.data ? (
        <ul className="grid gap-x-4 gap-y-1 sm:grid-cols-2">
          {read.data.map((badge) => (
            <li key={badge.id}>
              <button
                type="button"
                onClick={() => setOpen(badge)}
                className="flex w-full items-center gap-3.5 rounded-control py-2 text-start hover:bg-tint"
              >
                <BadgeMark picture={badge.picture} isFaint={badge.retired} />
                <span className="min-w-0 [overflow-wrap:anywhere]">
                  <span className="block font-[550]">{badge.name}</span>
                  <span className="block text-label text-muted">
                    {badge.retired
                      ? `${texts.retired} · ${texts.holders(badge.holders)}`
                      : texts.holders(badge.holders)}
                  </span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      ) : read.isError ? (
        <ErrorState
          title={texts.failed}
          error={read.error}
          busy={read.isFetching}
          onRetry={() => void read.refetch()}
        />
      ) : (
        <Loading>
          <Skeleton lines={3} />
        </Loading>
      )}
      <Suspense fallback={null}>
        {open === 'new' && <BadgeForm teamId={teamId} badge={null} onClose={close} />}
        {open !== null && open !== 'new' && (
          <BadgeDialog teamId={teamId} badge={open} manages={manages} onClose={close} />
        )}
      </Suspense>
    </Card>
  )
}
