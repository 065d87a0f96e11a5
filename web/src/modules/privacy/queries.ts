/** Exports of one's data, and leaving. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { ExportRun } from '@setpoint/contract/privacy'
import { api } from '../../platform/api.ts'
import { keepNow } from '../../platform/query-cache.ts'

export const isBeingMade = ({ status }: ExportRun) => status === 'queued' || status === 'running'

/** Asked again while one is being made, for those whom no message reaches. */
export const exportRuns = queryOptions({
  queryKey: ['exports'],
  queryFn: ({ signal }) => api.get('/users/me/export', { signal }),
  refetchInterval: ({ state }) => (state.data?.runs.some(isBeingMade) ? 2_000 : false),
})

function useChange<Input, Result>(change: (input: Input) => Promise<Result>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['exports'] }),
  })
}

export const useStartExport = () => useChange<void, unknown>(() => api.post('/users/me/export'))
export const useDeleteExport = () =>
  useChange((exportId: string) => api.delete('/users/me/export/{exportId}', { path: { exportId } }))

/** The address to download from; asked for at each download, because it does not last. */
export const useExportLink = () =>
  useMutation({
    mutationFn: (exportId: string) => api.post('/users/me/export/{exportId}/link', { path: { exportId } }),
  })

/** From now on there is only the screen of those who leave. */
export const useAskForErasure = () => {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => api.delete('/users/me'),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['me'] })
      await keepNow()
    },
  })
}

/** What was refused meanwhile is asked for again. */
export const useKeepAccount = () => {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => api.post('/users/me/erasure/cancel'),
    onSuccess: async () => {
      await queryClient.invalidateQueries()
      await keepNow()
    },
  })
}
