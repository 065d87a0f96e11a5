/** How it ended: who won, and what came of it for oneself. Calm: showing up is celebrated, a lost kilogram is not. */
import type { Challenge } from '@setpoint/contract/challenges'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { useSession } from '../../../platform/session.ts'
import { Avatar } from '../../../ui/avatar.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { nameList } from '../name-list.ts'
import { typeIcon } from './challenge-mark.tsx'

export function OutcomeCard({ challenge }: { challenge: Challenge }) {
  return challenge.state === 'cancelled' ? <Cancelled challenge={challenge} /> : <Finished challenge={challenge} />
}

function Cancelled({ challenge: { cancelledAt } }: { challenge: Challenge }) {
  const { cancelled } = useTexts().challenges.page
  const format = useFormat()
  return (
    <Card>
      <h2 className="text-title font-semibold">{cancelled.title}</h2>
      {cancelledAt !== null && (
        <p className="mt-1 text-note text-muted">{cancelled.what(format.day(format.dayOf(cancelledAt)))}</p>
      )}
    </Card>
  )
}

function Finished({ challenge }: { challenge: Challenge }) {
  const { finished } = useTexts().challenges.page
  const { type, own, scope } = challenge
  const announced = useAnnounced(challenge)
  const isWon = own?.won === true || own?.completed === true
  return (
    <Card>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <Winners challenge={challenge} />
        <div className="min-w-0 flex-1 basis-56">
          <p className="text-label text-muted">{finished.title}</p>
          <h2 className="mt-0.5 text-title font-semibold text-balance [overflow-wrap:anywhere]">{announced}</h2>
          {isWon && (
            <p className="mt-1 text-note text-accent">
              {type === 'consistency' ? finished.consistency : finished.weight}
            </p>
          )}
        </div>
      </div>
      {own && own.review !== 'disqualified' && (
        <p className="mt-4 text-note text-muted">
          {scope === 'personal' ? null : own.completed ? finished.completed : finished.notCompleted}{' '}
          {own.points > 0 && <b className="font-[550] text-ink">{finished.points(own.points)}</b>}
        </p>
      )}
      {own && (own.review === 'counted' || own.review === 'cleared') && (
        <ButtonLink
          variant="quiet"
          icon="share"
          className="mt-2 -ms-4.5"
          href={`/posts/new?card=challenge&challengeId=${challenge.id}`}
        >
          {finished.share}
        </ButtonLink>
      )}
    </Card>
  )
}

/** Their pictures, a few; the sign of the type where there is nobody to show. */
function Winners({ challenge: { type, winners, teams, winningTeams } }: { challenge: Challenge }) {
  const shown = [
    ...winners.map(({ userId, displayName, username, avatar }) => ({
      id: userId,
      name: displayName ?? username,
      src: avatar?.small,
      shape: 'round' as const,
    })),
    ...teams
      .filter(({ teamId }) => winningTeams.includes(teamId))
      .map(({ teamId, name, avatar }) => ({ id: teamId, name, src: avatar?.small, shape: 'square' as const })),
  ].slice(0, 4)
  if (shown.length === 0) {
    return (
      <span aria-hidden="true" className="grid size-14 shrink-0 place-items-center rounded-full bg-tint text-accent">
        <Icon name={typeIcon[type]} size={26} />
      </span>
    )
  }
  return (
    <span aria-hidden="true" className="flex -space-x-3 rtl:space-x-reverse [&>*]:ring-3 [&>*]:ring-surface">
      {shown.map(({ id, name, src, shape }) => (
        <Avatar key={id} name={name} src={src} shape={shape} />
      ))}
    </span>
  )
}

/** Who won, in a sentence. */
function useAnnounced({ scope, own, winners, teams, winningTeams }: Challenge): string {
  const { finished } = useTexts().challenges.page
  const { user } = useSession()
  if (scope === 'personal') return own?.completed ? finished.personalReached : finished.personalNot
  if (scope === 'teams') {
    const names = teams.filter(({ teamId }) => winningTeams.includes(teamId)).map(({ name }) => name)
    return names.length === 0 ? finished.none : finished.winner(nameList(names, finished.listed), names.length)
  }
  const others = winners.filter(({ userId }) => userId !== user?.id)
  if (own?.won) return others.length === 0 ? finished.you : finished.youAnd(others.length)
  if (others.length === 0) return finished.none
  const names = others.map(({ displayName, username }) => displayName ?? username)
  const shown = names.slice(0, 3)
  const more = names.length - shown.length
  return more > 0
    ? finished.winners(shown.join(', '), more)
    : finished.winner(nameList(shown, finished.listed), shown.length)
}
