/** What the body screens ask and change. Changes go through the outbox: they work offline and are sent once. */
import { keepPreviousData, queryOptions, type QueryClient } from '@tanstack/react-query'
import type { ChartPeriod, WeightEntryInput } from '@setpoint/contract/body'
import type { Today } from '@setpoint/contract/insights'
import { api } from '../../platform/api.ts'
import { dayIn } from '../../platform/format.ts'
import { useOutboxMutation } from '../../platform/outbox/outbox.ts'
import { usePreferences } from '../../platform/preferences.ts'

export const weightChart = (period: ChartPeriod) =>
  queryOptions({
    queryKey: ['body', 'chart', period],
    queryFn: ({ signal }) => api.get('/weight-entries/chart', { query: { period }, signal }),
    placeholderData: keepPreviousData,
  })

export const weightStats = () =>
  queryOptions({
    queryKey: ['body', 'stats'],
    queryFn: ({ signal }) => api.get('/weight-entries/stats', { signal }),
  })

export interface HistoryFilter {
  page: number
  limit: number
  from?: string | undefined
  to?: string | undefined
  sortBy?: 'recordedAt' | 'weight' | undefined
  order?: 'asc' | 'desc' | undefined
}

export const weightHistory = (filter: HistoryFilter) =>
  queryOptions({
    queryKey: ['body', 'history', filter],
    queryFn: ({ signal }) => api.page('/weight-entries', { query: filter, signal }),
    placeholderData: keepPreviousData,
  })

export const weightEntry = (entryId: string) =>
  queryOptions({
    queryKey: ['body', 'entry', entryId],
    queryFn: ({ signal }) => api.get('/weight-entries/{entryId}', { path: { entryId }, signal }),
  })

/** What a weigh-in changes on the screens. */
const shows = ['body', 'today']

/** Records a weigh-in; Today shows it before the server has it. Give the input an `id` of `newId()`. */
export function useWeighIn() {
  const { timeZone } = usePreferences()
  return useOutboxMutation('POST', '/weight-entries', {
    shows,
    optimistic: (client, input) => showOnToday(client, input, timeZone),
  })
}

export const useChangeEntry = () => useOutboxMutation('PATCH', '/weight-entries/{entryId}', { shows })
export const useDeleteEntry = () => useOutboxMutation('DELETE', '/weight-entries/{entryId}', { shows })

function showOnToday(client: QueryClient, input: WeightEntryInput, timeZone: string): void {
  const recordedAt = input.recordedAt ?? new Date().toISOString()
  const day = dayIn(timeZone, recordedAt)
  const point = { entryId: input.id ?? '', day, recordedAt, weight: input.weight }
  client.setQueryData<Today>(['today'], (today) => today && withPoint(today, point))
}

function withPoint(today: Today, point: Today['weight']['points'][number]): Today {
  const points = [...today.weight.points.filter(({ entryId }) => entryId !== point.entryId), point]
  points.sort((a, b) => a.recordedAt.localeCompare(b.recordedAt))
  const latest = points.at(-1) ?? null
  return {
    ...today,
    week: today.week.map((each) => (each.day === point.day ? { ...each, weighedIn: true } : each)),
    totalEntries: today.totalEntries + 1,
    weight: {
      ...today.weight,
      points,
      latest,
      weighedInToday: today.weight.weighedInToday || point.day === today.day,
    },
  }
}
