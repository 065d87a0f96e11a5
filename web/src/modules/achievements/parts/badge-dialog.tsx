/** One badge of a team: what it is for and who has it; for owner and admins giving it, taking it back, and what becomes of it. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Holder, TeamBadge } from '@setpoint/contract/badges'
import { ApiError } from '../../../platform/api.ts'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { useSession } from '../../../platform/session.ts'
import { Avatar } from '../../../ui/avatar.tsx'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { ErrorState, Loading, Skeleton } from '../../../ui/states.tsx'
import { toast } from '../../../ui/toast.tsx'
import { badgeHolders, teamBadges, useChangeBadge, useDeleteBadge } from '../badge-queries.ts'
import { AwardForm } from './award-form.tsx'
import { BadgeForm } from './badge-form.tsx'
import { BadgeMark } from './badge-mark.tsx'
import { TakeBackForm } from './take-back-form.tsx'

interface BadgeDialogProps {
  teamId: string
  badge: TeamBadge
  manages: boolean
  onClose: () => void
}

export function BadgeDialog({ teamId, badge: opened, manages, onClose }: BadgeDialogProps) {
  const { badges: texts } = useTexts().achievements
  // As it is now: somebody else may change it meanwhile.
  const badge = useQuery(teamBadges(teamId)).data?.find(({ id }) => id === opened.id) ?? opened
  const [act, setAct] = useState<'give' | 'change' | null>(null)
  if (act === 'change') return <BadgeForm teamId={teamId} badge={badge} onClose={() => setAct(null)} />
  return (
    <Dialog open onOpenChange={(open) => open || onClose()} title={badge.name} size="wide">
      <div className="grid gap-5">
        <div className="flex items-center gap-4">
          <BadgeMark picture={badge.picture} size="large" isFaint={badge.retired} />
          <p className="min-w-0 text-note [overflow-wrap:anywhere] text-muted">
            {badge.retired ? texts.retiredNote : (badge.description ?? texts.noDescription)}
          </p>
        </div>
        {manages && act === 'give' && <AwardForm teamId={teamId} badge={badge} onDone={() => setAct(null)} />}
        {manages && act === null && <Acts teamId={teamId} badge={badge} onAct={setAct} onClose={onClose} />}
        <Holders teamId={teamId} badge={badge} manages={manages} />
      </div>
    </Dialog>
  )
}

interface ActsProps {
  teamId: string
  badge: TeamBadge
  onAct: (act: 'give' | 'change') => void
  onClose: () => void
}

function Acts({ teamId, badge, onAct, onClose }: ActsProps) {
  const { badges: texts } = useTexts().achievements
  const online = useOnline()
  const [changing, deleting] = [useChangeBadge(teamId, badge.id), useDeleteBadge(teamId, badge.id)]
  const failed = (error: Error) =>
    toast({
      message: error instanceof ApiError && error.code === 'CONFLICT' ? texts.stillHeld : texts.didNotWork,
      tone: 'warn',
    })
  return (
    <div className="flex flex-wrap gap-2">
      {!badge.retired && (
        <Button variant="primary" disabled={!online} onClick={() => onAct('give')}>
          {texts.give}
        </Button>
      )}
      <Button disabled={!online} onClick={() => onAct('change')}>
        {texts.change}
      </Button>
      <Button
        disabled={!online}
        busy={changing.isPending}
        onClick={() =>
          changing.mutate({ retired: !badge.retired }, { onError: () => toast({ message: texts.full, tone: 'warn' }) })
        }
      >
        {badge.retired ? texts.bringBack : texts.retire}
      </Button>
      {badge.holders === 0 && (
        <Button
          disabled={!online}
          busy={deleting.isPending}
          onClick={() => deleting.mutate(undefined, { onSuccess: onClose, onError: failed })}
        >
          {texts.remove}
        </Button>
      )}
    </div>
  )
}

function Holders({ teamId, badge, manages }: { teamId: string; badge: TeamBadge; manages: boolean }) {
  const { badges: texts } = useTexts().achievements
  const read = useQuery(badgeHolders(teamId, badge.id))
  return (
    <section aria-label={texts.whoHasIt}>
      <h3 className="mb-1 font-semibold">{texts.whoHasIt}</h3>
      {read.data ? (
        read.data.items.length === 0 ? (
          <p className="text-note text-muted">{texts.nobody}</p>
        ) : (
          <ul className="divide-y divide-line">
            {read.data.items.map((holder) => (
              <HolderLine key={holder.userId} teamId={teamId} badgeId={badge.id} holder={holder} manages={manages} />
            ))}
          </ul>
        )
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
    </section>
  )
}

interface HolderLineProps {
  teamId: string
  badgeId: string
  holder: Holder
  manages: boolean
}

function HolderLine({ teamId, badgeId, holder, manages }: HolderLineProps) {
  const { badges: texts } = useTexts().achievements
  const format = useFormat()
  const { user } = useSession()
  const [isTaking, setTaking] = useState(false)
  const name = holder.displayName ?? holder.username
  return (
    <li className="py-3">
      <div className="flex flex-wrap items-center gap-x-3.5 gap-y-2">
        <Avatar name={name} src={holder.avatar?.small} />
        <div className="min-w-0 flex-1 [overflow-wrap:anywhere]">
          <p className="font-[550]">{name}</p>
          <p className="text-label text-muted">{format.day(format.dayOf(holder.awardedAt))}</p>
          {holder.reason !== null && <p className="text-note">{holder.reason}</p>}
        </div>
        {manages && !isTaking && holder.userId !== user?.id && (
          <Button aria-label={texts.takeBackLabel(name)} onClick={() => setTaking(true)}>
            {texts.takeBack}
          </Button>
        )}
      </div>
      {isTaking && (
        <TakeBackForm
          teamId={teamId}
          badgeId={badgeId}
          userId={holder.userId}
          name={name}
          onDone={() => setTaking(false)}
        />
      )}
    </li>
  )
}
