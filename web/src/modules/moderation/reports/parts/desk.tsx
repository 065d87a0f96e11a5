/** The desk without its heading: which cases, where, and the queue. What is chosen stands in the address. */
import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'wouter'
import { CaseState, type Desk } from '@setpoint/contract/cases'
import { ContentKind } from '@setpoint/contract/reports'
import { useTexts } from '../../../../platform/i18n/texts.ts'
import { Segmented, Select } from '../../../../ui/choice.tsx'
import { Field } from '../../../../ui/field.tsx'
import { deskOverview } from '../queries.ts'
import { CaseList, ListSkeleton } from './case-list.tsx'
import { DeskFailure } from './desk-failure.tsx'

export function DeskQueue() {
  const { reports } = useTexts()
  const overview = useQuery(deskOverview)
  if (overview.data) return <Chosen desk={overview.data} />
  if (!overview.isError) return <ListSkeleton />
  return (
    <DeskFailure
      title={reports.failed}
      error={overview.error}
      busy={overview.isFetching}
      onRetry={() => void overview.refetch()}
    />
  )
}

function Chosen({ desk }: { desk: Desk }) {
  const { reports } = useTexts()
  const [search, setSearch] = useSearchParams()
  const state = CaseState.options.find((one) => one === search.get('state')) ?? 'open'
  const kind = ContentKind.options.find((one) => one === search.get('kind'))
  const team = search.get('team') ?? undefined
  const choose = (name: string, value: string) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before)
        if (value === '') after.delete(name)
        else after.set(name, value)
        return after
      },
      { replace: true },
    )
  const count = { open: desk.waiting, appealed: desk.appeals, decided: 0 }
  return (
    <>
      <div className="mb-3 grid gap-3 md:mb-4.5">
        <Segmented
          label={reports.stateLabel}
          value={state}
          onValue={(value) => choose('state', value === 'open' ? '' : value)}
          options={CaseState.options.toSorted(byOrder).map((value) => ({
            value,
            label: reports.waitingIn(reports.states[value], count[value]),
          }))}
        />
        <div className="grid gap-3 sm:grid-cols-2 lg:max-w-160">
          {(desk.teams.length > 1 || (desk.all && desk.teams.length > 0) || team !== undefined) && (
            <Field label={reports.scope}>
              <Select
                value={team ?? ''}
                onValue={(value) => choose('team', value)}
                options={[
                  { value: '', label: reports.everywhere },
                  ...desk.teams.map(({ id, name, waiting }) => ({
                    value: id,
                    label: reports.waitingIn(name, waiting),
                  })),
                ]}
              />
            </Field>
          )}
          <Field label={reports.kind}>
            <Select
              value={kind ?? ''}
              onValue={(value) => choose('kind', value)}
              options={[
                { value: '', label: reports.anyKind },
                ...ContentKind.options.map((value) => ({ value, label: reports.kinds[value] })),
              ]}
            />
          </Field>
        </div>
      </div>
      <CaseList state={state} team={team} kind={kind} />
    </>
  )
}

const order: readonly CaseState[] = ['open', 'appealed', 'decided']
const byOrder = (a: CaseState, b: CaseState) => order.indexOf(a) - order.indexOf(b)
