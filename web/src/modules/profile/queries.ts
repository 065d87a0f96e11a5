/** One's own profile: read, changed, and its picture. */
import { queryOptions, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query'
import type { Me, MeChange } from '@setpoint/contract/profile'
import { api } from '../../platform/api.ts'

/** The shell asks for the same, under the same key. */
export const me = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }): Promise<Me> => api.get('/users/me', { signal }),
  staleTime: 5 * 60_000,
})

/** Another person, as far as they show themselves; moderation's blocks and mutes ask for the same anew, by its first word. */
export const person = (userId: string) =>
  queryOptions({
    queryKey: ['people', userId],
    queryFn: ({ signal }) => api.get('/users/{userId}', { path: { userId }, signal }),
  })

/** The weight a goal's pace is judged by; the body's screens ask for the same, under the same key. */
export const weightStats = queryOptions({
  queryKey: ['body', 'stats'],
  queryFn: ({ signal }) => api.get('/weight-entries/stats', { signal }),
})

/** A goal, units or time zone show in what is drawn of the body. */
function takeOver(queryClient: QueryClient, saved: Me) {
  queryClient.setQueryData(me.queryKey, saved)
  void queryClient.invalidateQueries({ queryKey: ['body'] })
  void queryClient.invalidateQueries({ queryKey: ['today'] })
}

interface Save {
  change: MeChange
  /** Refused with 412 when the profile has another revision by now; left out, the last one wins. */
  revision?: number
}

export function useSaveMe() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ change, revision }: Save): Promise<Me> =>
      api.patch('/users/me', {
        body: change,
        ...(revision !== undefined && { headers: { 'if-match': `"${revision}"` } }),
      }),
    onSuccess: (saved) => takeOver(queryClient, saved),
  })
}

export function useSetAvatar() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ file, onProgress }: { file: File; onProgress: (share: number) => void }): Promise<Me> =>
      api.upload('/users/me/avatar', file, { onProgress }),
    onSuccess: (saved) => takeOver(queryClient, saved),
  })
}

export function useRemoveAvatar() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => api.delete('/users/me/avatar'),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: me.queryKey }),
  })
}
