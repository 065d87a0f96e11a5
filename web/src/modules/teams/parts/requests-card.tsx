/** Who asks to be let in: for those who can answer. */
import { useQuery } from '@tanstack/react-query'
import type { JoinRequest } from '@setpoint/contract/teams'
import { ApiError } from '../../../platform/api.ts'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Button } from '../../../ui/button.tsx'
import { Card, CardTitle } from '../../../ui/card.tsx'
import { ErrorState } from '../../../ui/states.tsx'
import { joinRequests, useAnswerRequest } from '../admin-queries.ts'
import { announce } from '../announce.ts'
import { LineSkeletons } from './line-skeletons.tsx'
import { PersonLine } from './person-line.tsx'

export function RequestsCard({ teamId }: { teamId: string }) {
  const { requests } = useTexts().teams
  const read = useQuery(joinRequests(teamId))
  return (
    <Card tone="effort">
      <CardTitle note={requests.declineNote}>{requests.title}</CardTitle>
      {read.data ? (
        <ul className="divide-y divide-line">
          {read.data.items.map((request) => (
            <Line key={request.userId} teamId={teamId} request={request} />
          ))}
        </ul>
      ) : read.isError ? (
        <ErrorState
          title={requests.failed}
          error={read.error}
          busy={read.isFetching}
          onRetry={() => void read.refetch()}
        />
      ) : (
        <LineSkeletons count={1} />
      )}
    </Card>
  )
}

function Line({ teamId, request }: { teamId: string; request: JoinRequest }) {
  const { teams } = useTexts()
  const { requests } = teams
  const format = useFormat()
  const online = useOnline()
  const answering = useAnswerRequest(teamId)
  const name = request.displayName ?? request.username
  const answer = (accept: boolean) =>
    void announce(
      answering.mutateAsync({ userId: request.userId, accept }),
      accept ? requests.accepted(name) : requests.declined(name),
      (error) => whyNot(error, teams),
    )
  const isBusy = (accept: boolean) => answering.isPending && answering.variables.accept === accept
  return (
    <li className="pb-3">
      <PersonLine {...request} note={format.ago(request.at)} />
      {request.message !== null && (
        <blockquote
          dir="auto"
          className="mb-3 max-w-[64ch] rounded-control bg-raise px-3.5 py-2.5 [overflow-wrap:anywhere] whitespace-pre-line"
        >
          {request.message}
        </blockquote>
      )}
      <div className="flex flex-wrap gap-2.5 max-sm:[&>*]:flex-1">
        <Button
          variant="primary"
          aria-label={requests.acceptLabel(name)}
          busy={isBusy(true)}
          disabled={!online}
          onClick={() => answer(true)}
        >
          {requests.accept}
        </Button>
        <Button
          aria-label={requests.declineLabel(name)}
          busy={isBusy(false)}
          disabled={!online}
          onClick={() => answer(false)}
        >
          {requests.decline}
        </Button>
      </div>
    </li>
  )
}

function whyNot(
  error: unknown,
  { failed, requests }: { failed: string; requests: { full: string; goneMeanwhile: string } },
) {
  if (!(error instanceof ApiError)) return failed
  if (error.code === 'CONFLICT') return requests.full
  return error.code === 'NOT_FOUND' ? requests.goneMeanwhile : failed
}
