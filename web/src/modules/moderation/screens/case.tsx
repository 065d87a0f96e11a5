/** One case: what was written, what was said about it, who wrote it, and deciding. */
import { lazy, Suspense, useState } from 'react'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useParams } from 'wouter'
import type { Case } from '@setpoint/contract/cases'
import { isGone } from '../../../platform/api.ts'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { BackLink } from '../../../ui/back-link.tsx'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { Card, CardTitle, Columns, PageHeader, Stack } from '../../../ui/card.tsx'
import { EmptyState } from '../../../ui/states.tsx'
import { AppealCard } from '../reports/parts/appeal-card.tsx'
import { AuthorCard } from '../reports/parts/author-card.tsx'
import { CaseBadges } from '../reports/parts/case-badges.tsx'
import { ListSkeleton } from '../reports/parts/case-list.tsx'
import { ClaimBar } from '../reports/parts/claim-bar.tsx'
import { ContentCard } from '../reports/parts/content-card.tsx'
import { DecisionForm } from '../reports/parts/decision-form.tsx'
import { DeskFailure } from '../reports/parts/desk-failure.tsx'
import { DecisionList } from '../reports/parts/log-card.tsx'
import { ReportsCard } from '../reports/parts/reports-card.tsx'
import { casePath, deskPath } from '../reports/paths.ts'
import { caseFile, cases } from '../reports/queries.ts'

const RestoreDialog = lazy(() =>
  import('../reports/parts/restore-dialog.tsx').then((part) => ({ default: part.RestoreDialog })),
)

export function CaseScreen() {
  const { reports } = useTexts()
  const { caseId } = useParams<{ caseId: string }>()
  const file = useQuery(caseFile(caseId))
  const gone = isGone(file.error)
  return (
    <>
      <BackLink href={deskPath}>{reports.back}</BackLink>
      {file.data && !gone ? (
        <File key={caseId} file={file.data} />
      ) : (
        <>
          <PageHeader title={gone ? reports.goneTitle : reports.caseTitle} />
          {gone ? (
            <Card>
              <EmptyState
                icon="shield"
                title={reports.goneWhy}
                action={<ButtonLink href={deskPath}>{reports.back}</ButtonLink>}
              >
                {reports.gone}
              </EmptyState>
            </Card>
          ) : file.isError ? (
            <DeskFailure
              title={reports.failed}
              error={file.error}
              busy={file.isFetching}
              onRetry={() => void file.refetch()}
            />
          ) : (
            <ListSkeleton />
          )}
        </>
      )}
    </>
  )
}

function File({ file }: { file: Case }) {
  const { reports } = useTexts()
  return (
    <>
      <PageHeader
        title={`${reports.kinds[file.kind]} ${reports.by(file.author.username ?? reports.erased)}`}
        actions={<NextCase file={file} />}
      />
      <Stack>
        <CaseBadges line={file} />
        <ClaimBar file={file} />
        <Columns aside={<AuthorCard file={file} />}>
          {file.appeal && <AppealCard file={file} appeal={file.appeal} />}
          <ContentCard file={file} />
          <ReportsCard file={file} />
          {file.rights.decide && <DecisionForm file={file} />}
          {file.decisions.length > 0 && <Decided file={file} />}
        </Columns>
      </Stack>
    </>
  )
}

function Decided({ file }: { file: Case }) {
  const { reports } = useTexts()
  const online = useOnline()
  const [isRestoring, setRestoring] = useState(false)
  return (
    <Card>
      <CardTitle
        action={
          file.rights.restore && (
            <Button icon="undo" disabled={!online} onClick={() => setRestoring(true)}>
              {reports.restore.start}
            </Button>
          )
        }
      >
        {reports.file.log}
      </CardTitle>
      <DecisionList decisions={file.decisions} />
      {isRestoring && (
        <Suspense fallback={null}>
          <RestoreDialog caseId={file.id} onClose={() => setRestoring(false)} />
        </Suspense>
      )}
    </Card>
  )
}

/** Once this one is decided, the first that waits. */
function NextCase({ file }: { file: Case }) {
  const { reports } = useTexts()
  const waiting = useInfiniteQuery({ ...cases({ state: 'open' }), enabled: file.state !== 'open' })
  const next = waiting.data?.pages[0]?.items.find(({ id }) => id !== file.id)
  if (file.state === 'open' || !next) return null
  return (
    <ButtonLink href={casePath(next.id)} variant="primary">
      {reports.decide.next}
    </ButtonLink>
  )
}
