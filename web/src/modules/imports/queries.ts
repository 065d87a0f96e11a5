/** Imports: brought in, looked at, read again, confirmed, undone, thrown away. All of it needs the network. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { CsvMapping, ImportPreview, ImportRun } from '@setpoint/contract/imports'
import { api } from '../../platform/api.ts'

export const runsPerPage = 10

export const importHistory = (page: number) =>
  queryOptions({
    queryKey: ['imports', 'history', page],
    queryFn: ({ signal }) => api.page('/imports', { query: { page, limit: runsPerPage }, signal }),
  })

/** Asked again while it is being applied. */
export const importRun = (importId: string) =>
  queryOptions({
    queryKey: ['imports', 'run', importId],
    queryFn: ({ signal }): Promise<ImportPreview> => api.get('/imports/{importId}', { path: { importId }, signal }),
    refetchInterval: ({ state }) => (state.data?.status === 'applying' ? 700 : false),
    // A tab in the background goes on looking, so that the title tells when it is done.
    refetchIntervalInBackground: true,
  })

/** After a change: the run as the server answered it, and everything that shows imports anew. */
function useTaken() {
  const client = useQueryClient()
  return async (run: ImportRun | ImportPreview) => {
    client.setQueryData(importRun(run.id).queryKey, (known) => ('samples' in run ? run : known && { ...known, ...run }))
    await client.invalidateQueries({ queryKey: ['imports', 'history'] })
  }
}

export function useRemap() {
  const taken = useTaken()
  return useMutation({
    mutationFn: ({ importId, mapping }: { importId: string; mapping: CsvMapping }): Promise<ImportPreview> =>
      api.patch('/imports/{importId}', { path: { importId }, body: { mapping } }),
    onSuccess: taken,
  })
}

export function useConfirm() {
  const taken = useTaken()
  return useMutation({
    mutationFn: (importId: string): Promise<ImportRun> =>
      api.post('/imports/{importId}/confirm', { path: { importId } }),
    onSuccess: taken,
  })
}

export function useUndo() {
  const client = useQueryClient()
  const taken = useTaken()
  return useMutation({
    mutationFn: (importId: string): Promise<ImportRun> => api.post('/imports/{importId}/undo', { path: { importId } }),
    onSuccess: async (run) => {
      await taken(run)
      await Promise.all(['body', 'today'].map((word) => client.invalidateQueries({ queryKey: [word] })))
    },
  })
}

export function useDiscard() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (importId: string) => api.delete('/imports/{importId}', { path: { importId } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['imports', 'history'] }),
  })
}
