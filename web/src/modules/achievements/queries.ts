/** One's own achievements, what is shown of them, and another person's. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { Achievements, AchievementKind } from '@setpoint/contract/achievements'
import { api } from '../../platform/api.ts'

export const achievements = queryOptions({
  queryKey: ['achievements', 'own'],
  queryFn: ({ signal }): Promise<Achievements> => api.get('/achievements', { signal }),
})

export const shownAchievements = (userId: string) =>
  queryOptions({
    queryKey: ['achievements', userId],
    queryFn: ({ signal }) => api.get('/users/{userId}/achievements', { path: { userId }, signal }),
  })

interface Showing {
  kind: AchievementKind
  shown: boolean
}

/** Shows one to others or hides it: at once on the screen, and back again where that did not work. */
export function useShowAchievement() {
  const queryClient = useQueryClient()
  const { queryKey } = achievements
  return useMutation({
    mutationFn: ({ kind, shown }: Showing): Promise<Achievements> =>
      api.patch('/achievements/{kind}', { path: { kind }, body: { shown } }),
    onMutate: async ({ kind, shown }) => {
      await queryClient.cancelQueries({ queryKey })
      const before = queryClient.getQueryData(queryKey)
      queryClient.setQueryData(
        queryKey,
        (all) => all && { ...all, items: all.items.map((each) => (each.kind === kind ? { ...each, shown } : each)) },
      )
      return before
    },
    onError: (_error, _showing, before) => queryClient.setQueryData(queryKey, before),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['achievements'] }),
  })
}
