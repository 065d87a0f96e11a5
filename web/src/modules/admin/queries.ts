/** Accounts and acts as an admin asks for them. */
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { AccountState, AdminActKind, AdminUser, AdminUserSort } from '@setpoint/contract/admin'
import type { Role } from '@setpoint/contract/identity'
import { api } from '../../platform/api.ts'

export interface UserFilter {
  search: string
  role: Role | 'any'
  state: AccountState | 'any'
  sort: `${AdminUserSort}-${'asc' | 'desc'}`
  page: number
}

export const noFilter: UserFilter = { search: '', role: 'any', state: 'any', sort: 'createdAt-desc', page: 1 }

/** What is left out is everything. */
const chosen = <Value extends string>(value: Value | 'any' | '') =>
  value === 'any' || value === '' ? undefined : (value as Exclude<Value, 'any' | ''>)

export const users = ({ search, role, state, sort, page }: UserFilter) => {
  const [sortBy, order] = sort.split('-') as [AdminUserSort, 'asc' | 'desc']
  const query = { search: chosen(search.trim()), role: chosen(role), state: chosen(state), sortBy, order, page }
  return queryOptions({
    queryKey: ['admin', 'users', query],
    queryFn: ({ signal }) => api.page('/admin/users', { query, signal }),
    placeholderData: keepPreviousData,
  })
}

export const user = (userId: string) =>
  queryOptions({
    queryKey: ['admin', 'user', userId],
    queryFn: ({ signal }) => api.get('/admin/users/{userId}', { path: { userId }, signal }),
  })

export interface ActFilter {
  act?: AdminActKind | undefined
  subjectId?: string | undefined
  page: number
}

export const acts = (query: ActFilter) =>
  queryOptions({
    queryKey: ['admin', 'log', query],
    queryFn: ({ signal }) => api.page('/admin/log', { query, signal }),
    placeholderData: keepPreviousData,
  })

/** What can be done to an account; each needs a reason. */
export type Act =
  | { kind: 'role'; role: Role; reason: string }
  | { kind: 'suspend'; until: string | undefined; reason: string }
  | { kind: 'lift'; reason: string }
  | { kind: 'log-out'; reason: string }

export function useAct(userId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (act: Act): Promise<AdminUser> => send(userId, act),
    onSuccess: (changed) => queryClient.setQueryData(user(userId).queryKey, changed),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['admin'] }),
  })
}

function send(userId: string, act: Act): Promise<AdminUser> {
  const path = { userId }
  const { reason } = act
  if (act.kind === 'role') return api.patch('/admin/users/{userId}/role', { path, body: { role: act.role, reason } })
  if (act.kind === 'suspend')
    return api.post('/admin/users/{userId}/suspend', { path, body: { reason, until: act.until } })
  if (act.kind === 'lift') return api.post('/admin/users/{userId}/lift', { path, body: { reason } })
  return api.post('/admin/users/{userId}/log-out', { path, body: { reason } })
}

/** A page of somebody's security log. Reading one is an act, so a page holds many. */
export function useReadSecurityLog(userId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: { reason: string; page: number }) =>
      api.pageByPost('/admin/users/{userId}/security-log', { path: { userId }, body: { ...body, limit: 100 } }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['admin', 'log'] }),
  })
}
