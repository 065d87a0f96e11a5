/** What the body screens ask and change. Weigh-ins and deletions go through the outbox: they work offline and are sent once. */
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { ChartPeriod, Photo, WeightEntry, WeightEntryChange } from '@setpoint/contract/body'
import { api } from '../../platform/api.ts'
import { useOutboxMutation } from '../../platform/outbox/outbox.ts'
import { usePreferences } from '../../platform/preferences.ts'
import type { HistoryFilter } from './history-filter.ts'
import { expectedEntry, hideEntry, showEntry } from './optimistic.ts'

/** One's own profile, under the key that the shell and the settings use. */
export const me = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => api.get('/users/me', { signal }),
  staleTime: 5 * 60_000,
})

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

export const weightHistory = (filter: HistoryFilter) =>
  queryOptions({
    queryKey: ['body', 'history', filter],
    queryFn: ({ signal }) => api.page('/weight-entries', { query: filter, signal }),
    placeholderData: keepPreviousData,
  })

export const weightEntry = (entryId: string) =>
  queryOptions({
    queryKey: ['body', 'entry', entryId],
    queryFn: ({ signal }): Promise<WeightEntry> => api.get('/weight-entries/{entryId}', { path: { entryId }, signal }),
  })

/** What a weigh-in changes on the screens. */
const shows = ['body', 'today']

/** Records a weigh-in; the screens show it before the server has it. Give the input an `id` of `newId()`. */
export function useWeighIn() {
  const { timeZone } = usePreferences()
  return useOutboxMutation('POST', '/weight-entries', {
    shows,
    optimistic: (client, input) => showEntry(client, expectedEntry(input, timeZone, new Date())),
  })
}

export const useDeleteEntry = () =>
  useOutboxMutation('DELETE', '/weight-entries/{entryId}', {
    shows,
    optimistic: (client, { entryId }) => hideEntry(client, entryId),
  })

interface EntryChange {
  entry: WeightEntry
  change: WeightEntryChange
}

/**
 * Changes a weigh-in, if it still is as `entry` says; ApiError 412 otherwise. Not by the outbox: an edit that waited a day
 * could overwrite a newer one.
 */
export function useChangeEntry() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ entry, change }: EntryChange): Promise<WeightEntry> =>
      api.patch('/weight-entries/{entryId}', {
        path: { entryId: entry.id },
        body: change,
        headers: { 'if-match': `"${entry.revision}"` },
      }),
    onSuccess: async (changed) => {
      client.setQueryData(weightEntry(changed.id).queryKey, changed)
      await Promise.all(shows.map((word) => client.invalidateQueries({ queryKey: [word] })))
    },
  })
}

/** Addresses of photos are signed for minutes, so they are asked for anew rather than kept. */
const photoAge = 2 * 60_000

export const entryPhotos = (entryId: string) =>
  queryOptions({
    queryKey: ['body', 'photos', 'of', entryId],
    queryFn: ({ signal }): Promise<Photo[]> =>
      api.get('/weight-entries/{entryId}/photos', { path: { entryId }, signal }),
    staleTime: photoAge,
  })

export const photosPerPage = 120

export const photoPage = (page: number) =>
  queryOptions({
    queryKey: ['body', 'photos', 'page', page],
    queryFn: ({ signal }) => api.page('/photos', { query: { page, limit: photosPerPage }, signal }),
    staleTime: photoAge,
  })

/** Photos by their ids; those that are not there are left out. Usually both are on the first page. */
export const photosNamed = (ids: readonly string[]) =>
  queryOptions({
    queryKey: ['body', 'photos', 'named', ...ids],
    staleTime: photoAge,
    queryFn: async ({ signal }): Promise<Photo[]> => {
      const found: Photo[] = []
      for (let page = 1; ; page++) {
        const { items, pagination } = await api.page('/photos', { query: { page, limit: 500 }, signal })
        found.push(...items.filter(({ id }) => ids.includes(id)))
        if (found.length === ids.length || !pagination.hasNext) return found
      }
    },
  })

interface PhotoUpload {
  entryId: string
  file: File
  onProgress: (share: number) => void
}

export function useAddPhoto() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ entryId, file, onProgress }: PhotoUpload) =>
      api.upload('/weight-entries/{entryId}/photos', file, { path: { entryId }, onProgress }),
    onSettled: () => client.invalidateQueries({ queryKey: ['body'] }),
  })
}

export function useDeletePhoto() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (photoId: string) => api.delete('/photos/{photoId}', { path: { photoId } }),
    onSettled: () => client.invalidateQueries({ queryKey: ['body'] }),
  })
}

/** The weigh-ins of a range as a CSV file. Days are the person's own; both bounds are inclusive. */
export const exportWeights = (range: { from: string | null; to: string | null }) =>
  api.download('/weight-entries/export.csv', {
    query: { from: range.from ?? undefined, to: range.to ?? undefined },
  })
