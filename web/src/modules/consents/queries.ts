/** Consents and guardians: read and said. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { consentVersions, type Consent, type GuardianRequest } from '@setpoint/contract/consents'
import { api } from '../../platform/api.ts'

export const consents = queryOptions({
  queryKey: ['consents'],
  queryFn: ({ signal }) => api.get('/users/me/consents', { signal }),
})

type Saying = Pick<Consent, 'purpose' | 'with'> & { given: boolean }

/** Gives to the words of now, or withdraws. What it makes visible shows in the profile. */
export const useSetConsent = () => {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ purpose, with: withId, given }: Saying) =>
      api.put('/users/me/consents/{purpose}', {
        path: { purpose },
        body: { given, version: consentVersions[purpose], ...(withId !== null && { with: withId }) },
      }),
    onSettled: async () => {
      await queryClient.invalidateQueries({ queryKey: ['consents'] })
      await queryClient.invalidateQueries({ queryKey: ['me'] })
    },
  })
}

export const useAskGuardian = () => {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (email: string) => api.post('/users/me/guardian', { body: { email } }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['consents'] }),
  })
}

/** What a guardian is asked; the token is all that is known of them. */
export const guardianRequest = (token: string) =>
  queryOptions({
    queryKey: ['guardian', token],
    queryFn: ({ signal }): Promise<GuardianRequest> => api.post('/guardian/request', { body: { token }, signal }),
    retry: false,
  })

export const useGuardianAnswer = (token: string) => {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (agrees: boolean): Promise<GuardianRequest> =>
      agrees ? api.post('/guardian/agree', { body: { token } }) : api.post('/guardian/withdraw', { body: { token } }),
    onSuccess: (answer) => queryClient.setQueryData(guardianRequest(token).queryKey, answer),
  })
}
