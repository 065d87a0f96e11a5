/** What a guardian sees by the link of their mail (`#token=…`): they have no account and need none. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { GuardianRequest } from '@setpoint/contract/consents'
import { ApiError } from '../../../platform/api.ts'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Button } from '../../../ui/button.tsx'
import { Card, CardTitle } from '../../../ui/card.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Banner, ErrorState, Loading, Skeleton } from '../../../ui/states.tsx'
import { AuthFrame, FormFailure, Notice, tokenInFragment, useFailureText } from '../../identity/index.ts'
import { guardianRequest, useGuardianAnswer } from '../queries.ts'

export function GuardianScreen() {
  const { consents } = useTexts()
  const [link] = useState(() => tokenInFragment(location.hash, 'token'))
  if (link === null || link === 'broken')
    return <Dead title={consents.answer.brokenTitle} text={consents.answer.broken} />
  return <Asked token={link.token} />
}

function Dead({ title, text }: { title: string; text: string }) {
  return (
    <AuthFrame title={title}>
      <Notice icon="clock" tone="effort">
        <p>{text}</p>
      </Notice>
    </AuthFrame>
  )
}

function Asked({ token }: { token: string }) {
  const { consents } = useTexts()
  const asked = useQuery(guardianRequest(token))
  if (asked.data) return <Question token={token} request={asked.data} />
  if (asked.error instanceof ApiError && asked.error.code === 'GONE')
    return <Dead title={consents.answer.deadTitle} text={consents.answer.dead} />
  return (
    <AuthFrame title={consents.guardian.title}>
      <Card>
        {asked.isError ? (
          <ErrorState
            title={consents.answer.failed}
            error={asked.error}
            busy={asked.isFetching}
            onRetry={() => void asked.refetch()}
          />
        ) : (
          <Loading>
            <Skeleton lines={5} />
          </Loading>
        )}
      </Card>
    </AuthFrame>
  )
}

function Question({ token, request }: { token: string; request: GuardianRequest }) {
  const { consents } = useTexts()
  const format = useFormat()
  const online = useOnline()
  const failureText = useFailureText()
  const answering = useGuardianAnswer(token)
  const texts = consents.answer
  const declined = answering.isSuccess && !request.given
  return (
    <AuthFrame title={texts.title(request.username)}>
      <div role="status" className="empty:hidden">
        {request.given && request.givenAt && (
          <Banner tone="good">{texts.given(format.day(format.dayOf(request.givenAt)))}</Banner>
        )}
        {declined && <Banner icon="info">{texts.declined}</Banner>}
      </div>
      <Card>
        <p className="mb-4">{texts.intro(request.username, request.untilAge)}</p>
        <CardTitle>{texts.whatTitle}</CardTitle>
        <ul className="mb-4 grid gap-2.5">
          {texts.what.map((line) => (
            <li key={line} className="flex gap-2.5">
              <Icon name="check" size={18} className="mt-0.5 text-accent" />
              <span className="min-w-0">{line}</span>
            </li>
          ))}
        </ul>
        <p className="mb-5 text-note text-muted">
          {request.given ? texts.withdrawNote : `${texts.without} ${texts.declare}`}
        </p>
        <FormFailure>{answering.isError ? failureText(answering.error) : null}</FormFailure>
        <div className="mt-3 grid gap-2.5">
          {request.given ? (
            <Button wide busy={answering.isPending} disabled={!online} onClick={() => answering.mutate(false)}>
              {texts.withdraw}
            </Button>
          ) : (
            <>
              <Button
                variant="primary"
                size="large"
                wide
                busy={answering.isPending}
                disabled={!online}
                onClick={() => answering.mutate(true)}
              >
                {texts.agree}
              </Button>
              {!declined && (
                <Button wide disabled={!online || answering.isPending} onClick={() => answering.mutate(false)}>
                  {texts.decline}
                </Button>
              )}
            </>
          )}
        </div>
      </Card>
    </AuthFrame>
  )
}
