/** What somebody has written, what was decided about it, and what they may not do: for who looks after them. */
import { useState } from 'react'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearchParams } from 'wouter'
import type { ContentLine, ContentsQuery, PersonRecord } from '@setpoint/contract/cases'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { BackLink } from '../../../ui/back-link.tsx'
import { Card, CardTitle, Columns, PageHeader } from '../../../ui/card.tsx'
import { Segmented } from '../../../ui/choice.tsx'
import { Badge } from '../../../ui/figure.tsx'
import { Loading, Skeleton } from '../../../ui/states.tsx'
import { Counts } from '../reports/parts/author-card.tsx'
import { ListSkeleton } from '../reports/parts/case-list.tsx'
import { addressOf } from '../reports/parts/content-card.tsx'
import { DeskFailure } from '../reports/parts/desk-failure.tsx'
import { DecisionList } from '../reports/parts/log-card.tsx'
import { useMoment } from '../reports/parts/moment.ts'
import { MoreButton } from '../reports/parts/more-button.tsx'
import { useSanctionText } from '../reports/parts/sanction-line.tsx'
import { casePath, deskPath } from '../reports/paths.ts'
import { contents, record } from '../reports/queries.ts'

export function RecordScreen() {
  const { reports } = useTexts()
  const { userId } = useParams<{ userId: string }>()
  const [search] = useSearchParams()
  const team = search.get('team') ?? undefined
  const read = useQuery(record(userId, team))
  return (
    <>
      <BackLink href={deskPath}>{reports.back}</BackLink>
      <PageHeader title={read.data?.person.username ?? reports.record.title} note={read.data && reports.record.title} />
      {read.data ? (
        <Columns aside={<Standing record={read.data} />}>
          <Written userId={userId} team={team} />
          <Decisions record={read.data} />
        </Columns>
      ) : read.isError ? (
        <DeskFailure
          title={reports.record.failed}
          error={read.error}
          busy={read.isFetching}
          onRetry={() => void read.refetch()}
        />
      ) : (
        <ListSkeleton />
      )}
    </>
  )
}

function Standing({ record: { record: counts, openCases, sanctions } }: { record: PersonRecord }) {
  const { reports } = useTexts()
  const sanctionText = useSanctionText()
  return (
    <Card>
      <CardTitle>{reports.record.sanctions}</CardTitle>
      {sanctions.length === 0 ? (
        <p className="text-note text-muted">{reports.record.noSanctions}</p>
      ) : (
        <ul className="grid gap-2 text-note">
          {sanctions.map((sanction) => (
            <li key={sanction.id} className="[overflow-wrap:anywhere]">
              <p className="font-[550]">{sanctionText(sanction)}</p>
              <p className="text-muted">{sanction.reason}</p>
            </li>
          ))}
        </ul>
      )}
      <Counts counts={counts} />
      {openCases > 0 && <p className="mt-2 text-note">{reports.record.openCases(openCases)}</p>}
    </Card>
  )
}

function Decisions({ record: { decisions } }: { record: PersonRecord }) {
  const { reports } = useTexts()
  return (
    <Card>
      <CardTitle>{reports.record.decisions}</CardTitle>
      {decisions.length === 0 ? (
        <p className="text-note text-muted">{reports.record.noDecisions}</p>
      ) : (
        <DecisionList
          decisions={decisions}
          leads={({ caseId, kind }) => ({ href: casePath(caseId), label: reports.kinds[kind] })}
        />
      )}
    </Card>
  )
}

const kinds = ['post', 'comment', 'challenge'] as const

function Written({ userId, team }: { userId: string; team: string | undefined }) {
  const { reports } = useTexts()
  const [kind, setKind] = useState<ContentsQuery['kind']>('post')
  const list = useInfiniteQuery(contents(userId, team, kind))
  const lines = list.data?.pages.flatMap(({ items }) => items)
  return (
    <Card>
      <CardTitle>{reports.record.contents}</CardTitle>
      <div className="mb-2">
        <Segmented
          label={reports.record.contents}
          value={kind}
          onValue={setKind}
          options={kinds.map((value) => ({ value, label: reports.kinds[value] }))}
        />
      </div>
      {lines === undefined ? (
        list.isError ? (
          <p className="text-note text-warn">{reports.record.failed}</p>
        ) : (
          <Loading>
            <Skeleton lines={4} />
          </Loading>
        )
      ) : lines.length === 0 ? (
        <p className="text-note text-muted">{reports.record.noContents}</p>
      ) : (
        <ul className="-mb-2 divide-y divide-line">
          {lines.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </ul>
      )}
      <MoreButton list={list} />
    </Card>
  )
}

function Line({ line }: { line: ContentLine }) {
  const { reports } = useTexts()
  const moment = useMoment()
  const address = line.state === 'deleted' ? null : addressOf(line.place)
  return (
    <li className="grid gap-1 py-3 [overflow-wrap:anywhere]">
      <p dir="auto" className="line-clamp-3 text-note">
        {line.excerpt || reports.noWords}
      </p>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-label text-muted">
        <span>{moment(line.at)}</span>
        {line.team && <span>{line.team.name ?? reports.formerTeam}</span>}
        {line.state !== 'shown' && <Badge>{reports.file.state[line.state]}</Badge>}
        {address !== null && (
          <Link href={address} className="inline-flex min-h-11 items-center text-accent hover:underline">
            {reports.file.open}
          </Link>
        )}
        {line.caseId !== null && (
          <Link
            href={casePath(line.caseId)}
            className="inline-flex min-h-11 items-center font-[550] text-accent hover:underline"
          >
            {reports.record.toCase}
          </Link>
        )}
      </p>
    </li>
  )
}
