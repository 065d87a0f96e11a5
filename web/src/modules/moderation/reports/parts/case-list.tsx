/** The queue: arrow keys go from case to case. */
import type { KeyboardEvent } from 'react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { CaseLine, CaseState } from '@setpoint/contract/cases'
import type { ContentKind } from '@setpoint/contract/reports'
import { useTexts } from '../../../../platform/i18n/texts.ts'
import { Card } from '../../../../ui/card.tsx'
import { Icon } from '../../../../ui/icon.tsx'
import { EmptyState, Loading, Skeleton } from '../../../../ui/states.tsx'
import { casePath } from '../paths.ts'
import { cases } from '../queries.ts'
import { CaseBadges } from './case-badges.tsx'
import { DeskFailure } from './desk-failure.tsx'
import { useMoment } from './moment.ts'
import { MoreButton } from './more-button.tsx'

interface CaseListProps {
  state: CaseState
  team: string | undefined
  kind: ContentKind | undefined
}

export function CaseList({ state, team, kind }: CaseListProps) {
  const { reports } = useTexts()
  const list = useInfiniteQuery(cases({ state, team, kind }))
  if (list.isError && !list.data)
    return (
      <DeskFailure
        title={reports.failed}
        error={list.error}
        busy={list.isFetching}
        onRetry={() => void list.refetch()}
      />
    )
  if (!list.data) return <ListSkeleton />
  const lines = list.data.pages.flatMap(({ items }) => items)
  return (
    <>
      <Card aria-label={reports.list}>
        {lines.length === 0 ? (
          <EmptyState icon="check" title={reports.emptyTitle[state]}>
            {reports.empty}
          </EmptyState>
        ) : (
          <>
            <ul className="-my-2 divide-y divide-line">
              {lines.map((line) => (
                <Line key={line.id} line={line} />
              ))}
            </ul>
          </>
        )}
      </Card>
      {lines.length > 1 && <p className="mt-2 hidden text-label text-muted lg:block">{reports.keys}</p>}
      <MoreButton list={list} />
    </>
  )
}

function Line({ line }: { line: CaseLine }) {
  const { reports } = useTexts()
  const moment = useMoment()
  const { author, claim, team } = line
  return (
    <li>
      <Link
        href={casePath(line.id)}
        data-case={line.id}
        onKeyDown={stepThrough}
        className="group -mx-2 flex items-start gap-3 rounded-control px-2 py-3.5 hover:bg-tint"
      >
        <span className="grid min-w-0 flex-1 gap-1.5">
          <span className="flex flex-wrap gap-x-2 font-[550] [overflow-wrap:anywhere]">
            {`${reports.kinds[line.kind]} ${reports.by(author.username ?? reports.erased)}`}
            {team && <span className="font-normal text-muted">{team.name ?? reports.formerTeam}</span>}
          </span>
          <span dir="auto" className="line-clamp-2 text-note [overflow-wrap:anywhere] text-muted">
            {line.excerpt || reports.noWords}
          </span>
          <CaseBadges line={line} />
          <span className="flex flex-wrap gap-x-3 text-label text-muted">
            <span>{moment(line.decidedAt ?? line.openedAt)}</span>
            {claim && (
              <span className="text-effort">
                {claim.mine ? reports.claimedMine : reports.claimed(claim.by.username ?? reports.erased)}
              </span>
            )}
          </span>
        </span>
        <Icon name="chevron-end" size={20} className="mt-0.5 text-faint group-hover:text-accent" />
      </Link>
    </li>
  )
}

function stepThrough(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 }[event.key]
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return
  const list = event.currentTarget.closest('ul')
  const all = [...(list?.querySelectorAll<HTMLElement>('[data-case]') ?? [])]
  const next = all[all.findIndex((line) => line === document.activeElement) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}

export function ListSkeleton() {
  return (
    <Card>
      <Loading>
        {[1, 2, 3].map((line) => (
          <Skeleton key={line} lines={3} className="py-3.5" />
        ))}
      </Loading>
    </Card>
  )
}
