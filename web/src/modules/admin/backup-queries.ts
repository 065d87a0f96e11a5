/** The state of the backups, and asking for one. */
import { queryOptions, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query'
import type { BackupState } from '@setpoint/contract/admin-backup'
import { api } from '../../platform/api.ts'

export type BackupWork = 'backup' | 'drill'

/** ms between two looks, while something is made and otherwise. */
const [often, seldom] = [1_500, 30_000]
/** A job that has not begun after this time (ms), though nothing else is made, was not needed: a command made one meanwhile. */
const patience = 60_000

export const backups = queryOptions({
  queryKey: ['admin', 'backups'],
  queryFn: ({ signal }) => api.get('/admin/backups', { signal }),
  refetchInterval: ({ state }) => (state.data?.running ? often : seldom),
})

/** Asks for a backup or a drill, and is pending until that has ended; `onEnd` hears of it also when the screen has been left. */
export function useBackupWork(what: BackupWork, onEnd: (state: BackupState) => void) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async () => {
      const before = lastOf(what, queryClient.getQueryData(backups.queryKey))
      await api.post(what === 'backup' ? '/admin/backups' : '/admin/backups/drill')
      return untilEnd(queryClient, what, before)
    },
    onSuccess: (state) => state && onEnd(state),
  })
}

/** Null where it was not needed, or nobody can be asked any more. */
async function untilEnd(queryClient: QueryClient, what: BackupWork, before: string | null) {
  for (let lastSign = Date.now(); Date.now() - lastSign < patience; await pause(often)) {
    const state = await queryClient.fetchQuery({ ...backups, staleTime: 0 }).catch(() => null)
    if (state?.running) lastSign = Date.now()
    if (state && state.running?.what !== what && lastOf(what, state) !== before) return state
  }
  return null
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** When the last one was begun. */
const lastOf = (what: BackupWork, state: BackupState | undefined): string | null =>
  (what === 'backup' ? state?.attemptedAt : state?.drill?.startedAt) ?? null
