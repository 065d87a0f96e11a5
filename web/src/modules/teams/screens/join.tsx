/** Where an invitation leads (`#code=…`): what team it is, then joining it. Who is not logged in does that first and comes back. */
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { Team } from '@setpoint/contract/teams'
import { ApiError } from '../../../platform/api.ts'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useSession } from '../../../platform/session.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { Card, PageHeader } from '../../../ui/card.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { EmptyState, ErrorState, HeadSkeleton } from '../../../ui/states.tsx'
import { announce } from '../announce.ts'
import { forgetCode, joinPath, takeCode } from '../invite-code.ts'
import { CodeCard } from '../parts/code-card.tsx'
import { joinFailure } from '../parts/join-actions.tsx'
import { About } from '../parts/team-header.tsx'
import { invitedTeam, useJoinByCode } from '../queries.ts'

export function JoinTeam() {
  const [code, setCode] = useCode()
  const { state } = useSession()
  return (
    <div className="mx-auto max-w-140">
      {code === null ? (
        <NoCode onCode={setCode} />
      ) : state === 'signed-in' ? (
        <Invited key={code} code={code} onOther={() => setCode(null)} />
      ) : (
        <SignedOut />
      )}
    </div>
  )
}

/** The code of the link. A second link may be opened on the page that a first one led to. */
function useCode() {
  const [code, setCode] = useState(takeCode)
  useEffect(() => {
    const again = () => setCode(takeCode())
    addEventListener('hashchange', again)
    return () => removeEventListener('hashchange', again)
  }, [])
  return [code, setCode] as const
}

function NoCode({ onCode }: { onCode: (code: string) => void }) {
  const { join } = useTexts().teams
  return (
    <>
      <PageHeader title={join.title} />
      <div className="grid gap-3">
        <Card>
          <EmptyState icon="mail" title={join.none}>
            {join.noneWhy}
          </EmptyState>
        </Card>
        <CodeCard onCode={onCode} />
      </div>
    </>
  )
}

const next = `?next=${encodeURIComponent(joinPath)}`

function SignedOut() {
  const { join } = useTexts().teams
  return (
    <>
      <PageHeader title={join.title} />
      <Card>
        <div className="grid justify-items-center gap-4 py-4 text-center">
          <span className="grid size-14 place-items-center rounded-full bg-tint text-accent">
            <Icon name="community" size={26} />
          </span>
          <p className="max-w-[46ch] text-balance">{join.signedOut}</p>
          <div className="grid w-full max-w-80 gap-2.5">
            <ButtonLink href={`/login${next}`} variant="primary" size="large" wide>
              {join.logIn}
            </ButtonLink>
            <ButtonLink href={`/register${next}`} wide>
              {join.register}
            </ButtonLink>
          </div>
        </div>
      </Card>
    </>
  )
}

function Invited({ code, onOther }: { code: string; onOther: () => void }) {
  const { join } = useTexts().teams
  const read = useQuery(invitedTeam(code))
  const refusal = read.error instanceof ApiError ? read.error.code : null
  if (read.data) return <Preview team={read.data} code={code} />
  const another = () => {
    forgetCode()
    onOther()
  }
  const isDead = refusal === 'GONE' || refusal === 'NOT_FOUND'
  return (
    <>
      <PageHeader title={join.title} />
      <Card>
        {isDead ? (
          <EmptyState icon="clock" title={join.goneTitle} action={<Button onClick={another}>{join.another}</Button>}>
            {join.gone}
          </EmptyState>
        ) : read.isError ? (
          <ErrorState
            title={join.failed}
            error={read.error}
            busy={read.isFetching}
            onRetry={() => void read.refetch()}
          />
        ) : (
          <HeadSkeleton shape="square" />
        )}
      </Card>
    </>
  )
}

function Preview({ team, code }: { team: Team; code: string }) {
  const { teams } = useTexts()
  const { join } = teams
  const online = useOnline()
  const [, navigate] = useLocation()
  const joining = useJoinByCode()
  const open = () => {
    forgetCode()
    navigate(`/teams/${team.id}`, { replace: true })
  }
  const confirmed = async () => {
    const isIn = await announce(joining.mutateAsync(code), join.joined(team.name), (error) => joinFailure(error, teams))
    if (isIn) open()
  }
  return (
    <>
      <PageHeader title={join.invited(team.name)} />
      <Card aria-label={team.name}>
        <About team={team} />
        <p className="mt-4 text-note text-muted">{team.membership ? join.already : join.seen}</p>
        {!online && <p className="mt-2 text-note text-muted">{teams.offline}</p>}
        <div className="mt-5 flex flex-wrap gap-2.5 max-sm:[&>*]:w-full">
          {team.membership ? (
            <Button variant="primary" onClick={open}>
              {join.open}
            </Button>
          ) : (
            <>
              <Button variant="primary" busy={joining.isPending} disabled={!online} onClick={() => void confirmed()}>
                {join.join}
              </Button>
              <ButtonLink href="/teams">{join.later}</ButtonLink>
            </>
          )}
        </div>
      </Card>
    </>
  )
}
