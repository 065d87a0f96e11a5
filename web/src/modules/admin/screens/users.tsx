/** Finding people: a search that follows the typing, filters, and pages. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { mostCounted, type AdminUserLine } from '@setpoint/contract/admin'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Select } from '../../../ui/choice.tsx'
import { DataTable, Pagination, type Column } from '../../../ui/data-table.tsx'
import { Field } from '../../../ui/field.tsx'
import { EmptyState } from '../../../ui/states.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { AdminFailure } from '../parts/admin-failure.tsx'
import { StateBadge } from '../parts/state-badge.tsx'
import { noFilter, users, type UserFilter } from '../queries.ts'
import { PageSkeleton } from './admin.tsx'

/** ms without a key before the search is sent. */
const pause = 250

export function Users() {
  const { admin } = useTexts()
  const [filter, setFilter] = useKeptFilter()
  const [cleared, setCleared] = useState(0)
  const list = useQuery(users(filter))
  const columns = useColumns()
  const clear = () => {
    setFilter(noFilter)
    setCleared(cleared + 1)
  }
  if (list.isError && !list.data) {
    const retry = () => void list.refetch()
    return <AdminFailure title={admin.users.failed} error={list.error} busy={list.isFetching} onRetry={retry} />
  }
  if (!list.data) return <PageSkeleton />
  const { items, pagination } = list.data
  return (
    <Card>
      <Filters key={cleared} filter={filter} onFilter={(change) => setFilter({ ...filter, page: 1, ...change })} />
      <p role="status" className="mt-4 mb-2 text-label text-muted">
        {admin.users.found(pagination.totalItems, pagination.totalItems >= mostCounted)}
      </p>
      {items.length === 0 ? (
        <EmptyState
          icon="search"
          title={admin.users.emptyTitle}
          action={<Button onClick={clear}>{admin.users.all}</Button>}
        >
          {admin.users.empty}
        </EmptyState>
      ) : (
        <div aria-busy={list.isPlaceholderData}>
          <DataTable caption={admin.users.caption} columns={columns} rows={items} rowKey={({ id }) => id} />
        </div>
      )}
      <Pagination
        page={filter.page}
        totalPages={pagination.totalPages}
        onPage={(page) => setFilter({ ...filter, page })}
      />
    </Card>
  )
}

const filterKey = ['admin-filter']

/** As it was left, for who comes back from an account. Not in the address: that is kept where nobody's e-mail should be. */
function useKeptFilter(): [UserFilter, (filter: UserFilter) => void] {
  const queryClient = useQueryClient()
  const [filter, setFilter] = useState(() => queryClient.getQueryData<UserFilter>(filterKey) ?? noFilter)
  const change = (next: UserFilter) => {
    queryClient.setQueryData(filterKey, next)
    setFilter(next)
  }
  return [filter, change]
}

function Filters({ filter, onFilter }: { filter: UserFilter; onFilter: (change: Partial<UserFilter>) => void }) {
  const { admin } = useTexts()
  const { any, roles, states } = admin
  return (
    <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-[minmax(0,2fr)_repeat(3,minmax(0,1fr))]">
      <Search search={filter.search} onSearch={(search) => onFilter({ search })} />
      <Field label={admin.users.role}>
        <Select
          value={filter.role}
          onValue={(role) => onFilter({ role })}
          options={[
            { value: 'any', label: any },
            { value: 'member', label: roles.member },
            { value: 'coach', label: roles.coach },
            { value: 'admin', label: roles.admin },
          ]}
        />
      </Field>
      <Field label={admin.users.state}>
        <Select
          value={filter.state}
          onValue={(state) => onFilter({ state })}
          options={[
            { value: 'any', label: any },
            { value: 'active', label: states.active },
            { value: 'suspended', label: states.suspended },
            { value: 'unverified', label: states.unverified },
            { value: 'erasing', label: states.erasing },
          ]}
        />
      </Field>
      <Field label={admin.users.sort}>
        <Select
          value={filter.sort}
          onValue={(sort) => onFilter({ sort })}
          options={[
            { value: 'createdAt-desc', label: admin.users.sorts.newest },
            { value: 'createdAt-asc', label: admin.users.sorts.oldest },
            { value: 'username-asc', label: admin.users.sorts.username },
            { value: 'email-asc', label: admin.users.sorts.email },
          ]}
        />
      </Field>
    </div>
  )
}

function Search({ search, onSearch }: { search: string; onSearch: (search: string) => void }) {
  const { admin } = useTexts()
  const [typed, setTyped] = useState(search)
  useEffect(() => {
    if (typed === search) return
    const timer = setTimeout(() => onSearch(typed), pause)
    return () => clearTimeout(timer)
  })
  return (
    <Field label={admin.users.search}>
      <TextInput
        type="search"
        maxLength={254}
        autoComplete="off"
        spellCheck={false}
        placeholder={admin.users.searchHint}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
    </Field>
  )
}

function useColumns(): Column<AdminUserLine>[] {
  const { admin } = useTexts()
  const format = useFormat()
  return [
    {
      key: 'username',
      header: admin.users.username,
      cell: ({ id, username, state }) => (
        <span className="inline-flex flex-wrap items-center gap-x-2">
          <Link
            href={`/admin/users/${id}`}
            className="inline-flex min-h-11 items-center font-[550] text-accent hover:underline md:min-h-8"
          >
            {username}
          </Link>
          <StateBadge state={state} />
        </span>
      ),
    },
    { key: 'email', header: admin.users.email, cell: ({ email }) => email },
    { key: 'role', header: admin.users.role, cell: ({ role }) => admin.roles[role] },
    {
      key: 'created',
      header: admin.users.since,
      quiet: true,
      wideOnly: true,
      cell: ({ createdAt }) => format.day(format.dayOf(createdAt)),
    },
    {
      key: 'last',
      header: admin.users.lastUsed,
      quiet: true,
      wideOnly: true,
      cell: ({ lastUsedAt }) => (lastUsedAt === null ? admin.users.nowhere : format.ago(lastUsedAt)),
    },
  ]
}
