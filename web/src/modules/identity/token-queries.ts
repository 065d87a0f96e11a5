/** What the screens ask of and tell the server about personal access tokens. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { PersonalTokenInput } from '@setpoint/contract/identity'
import { api } from '../../platform/api.ts'

export const personalTokens = queryOptions({
  queryKey: ['identity', 'tokens'],
  queryFn: ({ signal }) => api.get('/users/me/tokens', { signal }),
})

export const useCreateToken = () => {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (input: PersonalTokenInput) => api.post('/users/me/tokens', { body: input }),
    // The answer holds the token itself: it is not to stay in memory once it has been shown.
    gcTime: 0,
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['identity'] }),
  })
}

export const useDeleteToken = () => {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (tokenId: string) => api.delete('/users/me/tokens/{tokenId}', { path: { tokenId } }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['identity'] }),
  })
}
