/** All weigh-ins: by days, in four orders, page by page, and out as CSV. What is chosen stands in the address. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'wouter'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { Card, PageHeader, Stack } from '../../../ui/card.tsx'
import { Select } from '../../../ui/choice.tsx'
import { Pagination } from '../../../ui/data-table.tsx'
import { DateInput } from '../../../ui/date-input.tsx'
import { Field } from '../../../ui/field.tsx'
import { EmptyState, ErrorState } from '../../../ui/states.tsx'
import { toast } from '../../../ui/toast.tsx'
import {
  changedView,
  filterOf,
  isWrongRange,
  orders,
  parametersOf,
  rowsPerPage,
  viewOf,
  type HistoryView,
} from '../history-filter.ts'
import { BackLink } from '../parts/back-link.tsx'
import { EntryTable } from '../parts/entry-table.tsx'
import { TableSkeleton } from '../parts/history-card.tsx'
import { exportWeights, weightHistory } from '../queries.ts'
import { saveFile } from '../../../platform/save-file.ts'

export function HistoryScreen() {
  const { history: texts, title } = useTexts().body
  const [parameters, setParameters] = useSearchParams()
  const view = viewOf(parameters)
  const change = (next: Partial<HistoryView>, replace = true) =>
    setParameters(parametersOf(changedView(view, next)), { replace })
  return (
    <>
      <PageHeader
        eyebrow={<BackLink href="/body">{title}</BackLink>}
        title={texts.all}
        actions={<ExportButton view={view} />}
      />
      <Stack>
        <FilterCard view={view} onChange={change} />
        <EntriesCard view={view} onPage={(page) => change({ page }, false)} onClear={() => setParameters({})} />
      </Stack>
    </>
  )
}

interface FilterProps {
  view: HistoryView
  onChange: (change: Partial<HistoryView>) => void
}

function FilterCard({ view, onChange }: FilterProps) {
  const { history: texts } = useTexts().body
  const today = useFormat().today()
  return (
    <Card aria-label={texts.sort}>
      <div className="grid items-start gap-4 sm:grid-cols-2 md:grid-cols-3">
        <Field label={texts.from} error={isWrongRange(view) ? texts.wrongRange : undefined}>
          <DateInput value={view.from} onValue={(from) => onChange({ from })} max={today} />
        </Field>
        <Field label={texts.to}>
          <DateInput value={view.to} onValue={(to) => onChange({ to })} max={today} />
        </Field>
        <Field label={texts.sort}>
          <Select
            value={view.order}
            onValue={(order) => onChange({ order })}
            options={orders.map((value) => ({ value, label: texts.sorts[value] }))}
          />
        </Field>
      </div>
    </Card>
  )
}

interface EntriesProps {
  view: HistoryView
  onPage: (page: number) => void
  onClear: () => void
}

function EntriesCard({ view, onPage, onClear }: EntriesProps) {
  const { history: texts } = useTexts().body
  const wrong = isWrongRange(view)
  const history = useQuery({ ...weightHistory(filterOf(view)), enabled: !wrong })
  if (wrong) return null
  if (history.isError && !history.data) {
    return (
      <ErrorState
        title={texts.failed}
        error={history.error}
        onRetry={() => void history.refetch()}
        busy={history.isFetching}
      />
    )
  }
  const byWeight = view.order === 'heaviest' || view.order === 'lightest'
  return (
    <Card aria-label={texts.all}>
      {!history.data ? (
        <TableSkeleton rows={rowsPerPage} />
      ) : history.data.items.length === 0 ? (
        <NoEntries isFiltered={view.from !== null || view.to !== null || view.page > 1} onClear={onClear} />
      ) : (
        <>
          <p aria-live="polite" className="mb-1 text-label text-muted">
            {texts.count(history.data.pagination.totalItems)}
          </p>
          <EntryTable caption={byWeight ? texts.captionByWeight : texts.caption} entries={history.data.items} />
          <Pagination page={view.page} totalPages={history.data.pagination.totalPages} onPage={onPage} />
        </>
      )}
    </Card>
  )
}

function NoEntries({ isFiltered, onClear }: { isFiltered: boolean; onClear: () => void }) {
  const { body } = useTexts()
  if (isFiltered) {
    return (
      <EmptyState
        icon="search"
        title={body.history.none}
        action={<Button onClick={onClear}>{body.history.clear}</Button>}
      >
        {body.history.noneNote}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      icon="body"
      title={body.empty.title}
      action={
        <ButtonLink variant="primary" href="/body?weigh-in">
          {body.weighIn}
        </ButtonLink>
      }
    >
      {body.empty.note}
    </EmptyState>
  )
}

function ExportButton({ view }: { view: HistoryView }) {
  const { history: texts } = useTexts().body
  const [busy, setBusy] = useState(false)
  const run = async () => {
    setBusy(true)
    try {
      const { blob, fileName } = await exportWeights(view)
      saveFile(blob, fileName)
      toast({ message: texts.exportDone(fileName), tone: 'good' })
    } catch {
      toast({ message: texts.exportFailed, tone: 'warn' })
    } finally {
      setBusy(false)
    }
  }
  return (
    <Button icon="download" busy={busy} disabled={isWrongRange(view)} onClick={() => void run()}>
      {texts.export}
    </Button>
  )
}
