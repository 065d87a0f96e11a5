/** Getting in: at once, by asking, or waiting for an answer. */
import { lazy, Suspense, useState } from 'react'
import type { Team } from '@setpoint/contract/teams'
import { ApiError } from '../../../platform/api.ts'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Button } from '../../../ui/button.tsx'
import { announce } from '../announce.ts'
import { useJoin, useWithdraw } from '../queries.ts'

const AskDialog = lazy(() => import('./ask-dialog.tsx').then((part) => ({ default: part.AskDialog })))

export function JoinActions({ team }: { team: Team }) {
  const { teams } = useTexts()
  const online = useOnline()
  const isFull = team.memberCount >= team.memberLimit
  return (
    <div className="mt-5 grid gap-2.5">
      {team.requestedAt !== null ? (
        <Waiting teamId={team.id} since={team.requestedAt} />
      ) : isFull ? (
        <p className="text-note text-muted">{teams.page.fullNote}</p>
      ) : team.privacy === 'public' ? (
        <JoinButton team={team} />
      ) : (
        <AskButton team={team} note={teams.page.byInvitation} />
      )}
      {!online && <p className="text-note text-muted">{teams.offline}</p>}
    </div>
  )
}

function JoinButton({ team }: { team: Team }) {
  const { teams } = useTexts()
  const online = useOnline()
  const joining = useJoin(team.id)
  // Whom a team has put out comes back only when somebody lets them in; one hears of it on trying.
  const mustAsk = joining.error instanceof ApiError && joining.error.code === 'FORBIDDEN'
  if (mustAsk) return <AskButton team={team} note={teams.page.askAgain} />
  const join = () =>
    void announce(joining.mutateAsync(undefined), teams.join.joined(team.name), (error) => joinFailure(error, teams))
  return (
    <div className="max-sm:[&>*]:w-full">
      <Button variant="primary" busy={joining.isPending} disabled={!online} onClick={join}>
        {teams.page.join}
      </Button>
    </div>
  )
}

/** Why one could not join: the last place went to somebody else, or one is in as many teams as one can be. */
export function joinFailure(
  error: unknown,
  { failed, join, page }: { failed: string; join: { goneTitle: string }; page: { noRoom: string; askAgain: string } },
): string {
  const code = error instanceof ApiError ? error.code : null
  if (code === 'CONFLICT') return page.noRoom
  if (code === 'FORBIDDEN') return page.askAgain
  return code === 'GONE' ? join.goneTitle : failed
}

function AskButton({ team, note }: { team: Team; note: string }) {
  const { page } = useTexts().teams
  const format = useFormat()
  const online = useOnline()
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <p className="text-note text-muted">
        {team.askAgainAt === null ? note : page.askAgainFrom(format.day(format.dayOf(team.askAgainAt)))}
      </p>
      <div className="max-sm:[&>*]:w-full">
        <Button variant="primary" disabled={!online || team.askAgainAt !== null} onClick={() => setAsking(true)}>
          {page.ask}
        </Button>
      </div>
      {isAsking && (
        <Suspense fallback={null}>
          <AskDialog team={team} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  )
}

function Waiting({ teamId, since }: { teamId: string; since: string }) {
  const { teams } = useTexts()
  const format = useFormat()
  const online = useOnline()
  const withdrawing = useWithdraw(teamId)
  const withdraw = () => void announce(withdrawing.mutateAsync(undefined), teams.page.withdrawn, () => teams.failed)
  return (
    <>
      <p role="status">{teams.page.waiting(format.ago(since))}</p>
      <div className="max-sm:[&>*]:w-full">
        <Button busy={withdrawing.isPending} disabled={!online} onClick={withdraw}>
          {teams.page.withdraw}
        </Button>
      </div>
    </>
  )
}
