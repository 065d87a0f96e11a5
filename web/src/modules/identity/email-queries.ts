/** What the screens ask of and tell the server about the account's e-mail, and how an account is taken back. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../../platform/api.ts'
import { forget } from '../../platform/session.ts'

export const ownEmail = queryOptions({
  queryKey: ['identity', 'email'],
  queryFn: ({ signal }) => api.get('/users/me/email', { signal }),
})

export const useChangeEmail = () => {
  const renew = useRenew()
  return useMutation({
    mutationFn: (newEmail: string) => api.post('/users/me/email', { body: { newEmail } }),
    onSettled: renew,
  })
}

export const useGiveUpChange = () => {
  const renew = useRenew()
  return useMutation({ mutationFn: () => api.delete('/users/me/email'), onSettled: renew })
}

export const useConfirmEmail = () => {
  const renew = useRenew()
  return useMutation({
    mutationFn: (token: string) => api.post('/auth/confirm-email', { body: { token } }),
    onSuccess: renew,
  })
}

/** Every session ends with it, this device's as well. */
export const useNotMe = () =>
  useMutation({
    mutationFn: (token: string) => api.post('/auth/not-me', { body: { token } }),
    onSuccess: forget,
  })

function useRenew() {
  const queryClient = useQueryClient()
  return () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: ['identity'] }),
      queryClient.invalidateQueries({ queryKey: ['me'] }),
    ])
}
