/** What the screens ask of and tell the server about accounts, passwords and sessions. */
import { keepPreviousData, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ChangePasswordInput, LoginInput, RegisterInput, ResetPasswordInput } from '@setpoint/contract/identity'
import { api, ApiError } from '../../platform/api.ts'
import { forget, signIn, signOut } from '../../platform/session.ts'
import { prepareProof, withProof } from './captcha/proof.ts'

/** What the signed-out screens need to know before anyone types. */
export const authOptions = queryOptions({
  queryKey: ['auth', 'options'],
  queryFn: ({ signal }) => api.get('/auth/options', { signal }),
  staleTime: 5 * 60_000,
})

/** Creates the account and signs in, or answers that the e-mail has to be verified first. */
export const useRegister = () => {
  const needsProof = useNeedsProof()
  return useMutation({
    mutationFn: async (input: RegisterInput) => {
      const answer = await withProof(needsProof && input.firstAdminToken === undefined, (captcha) =>
        api.post('/auth/register', { body: { ...input, captcha, useCookie: true } }),
      )
      if (answer.session) signIn(answer.session)
      return answer
    },
  })
}

/** Whether this server asks for proofs of work; yes unless it is known not to. */
export const useNeedsProof = (): boolean => useQuery(authOptions).data?.captcha ?? true

export const useLogin = () => {
  const needsProof = useNeedsProof()
  return useMutation({
    mutationFn: async (input: LoginInput) => {
      const answer = await withProof(false, (captcha) =>
        api.post('/auth/login', { body: { ...input, captcha, useCookie: true } }),
      )
      if (answer.session) signIn(answer.session)
      return answer
    },
    // The next try may have to bring one along: it is ready by the time that somebody has typed again.
    onError: (error) => {
      if (needsProof && error instanceof ApiError && error.code === 'INVALID_CREDENTIALS') prepareProof()
    },
  })
}

export const useForgotPassword = () =>
  useMutation({
    mutationFn: (email: string) =>
      withProof(false, (captcha) => api.post('/auth/forgot-password', { body: { email, captcha } })),
  })

/** All sessions end with it, this device's as well. */
export const useResetPassword = () =>
  useMutation({
    mutationFn: (input: ResetPasswordInput) => api.post('/auth/reset-password', { body: input }),
    onSuccess: forget,
  })

export const useVerifyEmail = () =>
  useMutation({ mutationFn: (token: string) => api.post('/auth/verify-email', { body: { token } }) })

export const useChangePassword = () => {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (input: ChangePasswordInput) => api.post('/auth/change-password', { body: input }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['identity'] }),
  })
}

/** One's own profile, which the shell asks for under the same key: whether the first steps are still to be taken. */
export const ownProfile = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => api.get('/users/me', { signal }),
  staleTime: 5 * 60_000,
})

/** Ends the session of this device. */
export const useLogOut = () => useMutation({ mutationFn: () => signOut() })

/** Ends every session, this one too. */
export const useLogOutEverywhere = () =>
  useMutation({
    mutationFn: async () => {
      await api.post('/auth/logout-all')
      forget()
    },
  })

export const sessions = queryOptions({
  queryKey: ['identity', 'sessions'],
  queryFn: ({ signal }) => api.get('/users/me/sessions', { signal }),
})

export const useEndSession = () => {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (sessionId: string) => api.delete('/users/me/sessions/{sessionId}', { path: { sessionId } }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['identity'] }),
  })
}

export const securityLog = (page: number) =>
  queryOptions({
    queryKey: ['identity', 'security-log', page],
    queryFn: ({ signal }) => api.page('/users/me/security-log', { query: { page, limit: 20 }, signal }),
    placeholderData: keepPreviousData,
  })
