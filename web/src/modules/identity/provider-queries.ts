/** What the screens ask of and tell the server about accounts elsewhere: signing in with them, linking and unlinking them. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { ProviderPurpose, ProviderRegisterInput, ProviderStart } from '@setpoint/contract/providers'
import { api } from '../../platform/api.ts'
import { signIn } from '../../platform/session.ts'
import { withProof } from './captcha/proof.ts'
import { useNeedsProof } from './queries.ts'

export const linkedAccounts = queryOptions({
  queryKey: ['identity', 'linked-accounts'],
  queryFn: ({ signal }) => api.get('/users/me/linked-accounts', { signal }),
})

/** Begins the way to a provider, for each purpose. */
export const startAway: Record<
  ProviderPurpose,
  (provider: string, returnTo: string | undefined) => Promise<ProviderStart>
> = {
  'sign-in': (provider, returnTo) =>
    api.post('/auth/oidc/{provider}/start', { path: { provider }, body: { returnTo } }),
  link: (provider, returnTo) => api.post('/users/me/linked-accounts/start', { body: { provider, returnTo } }),
  prove: (provider, returnTo) => api.post('/auth/prove/provider/start', { body: { provider, returnTo } }),
}

/** Signs in who came back, or answers what is still to come. */
export const useSignInByProvider = () =>
  useMutation({
    mutationFn: async (ticket: string) => {
      const answer = await api.post('/auth/oidc/sign-in', { body: { ticket, useCookie: true } })
      if (answer.session) signIn(answer.session)
      return answer
    },
  })

/** Creates the account and signs in, or answers that the e-mail has to be verified first. */
export const useRegisterByProvider = () => {
  const needsProof = useNeedsProof()
  return useMutation({
    mutationFn: async (input: ProviderRegisterInput) => {
      const answer = await withProof(needsProof, (captcha) =>
        api.post('/auth/oidc/register', { body: { ...input, captcha, useCookie: true } }),
      )
      if (answer.session) signIn(answer.session)
      return answer
    },
  })
}

/** After it, everything about how one signs in is asked for anew. */
function useChange<Input, Output>(change: (input: Input) => Promise<Output>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: change,
    // Not waited for: what is shown of it may go with its line before its own callbacks have run.
    onSettled: () => void queryClient.invalidateQueries({ queryKey: ['identity'] }),
  })
}

export const useLinkAccount = () =>
  useChange((ticket: string) => api.post('/users/me/linked-accounts', { body: { ticket } }))
export const useProveByProvider = () =>
  useChange((ticket: string) => api.post('/auth/prove/provider', { body: { ticket } }))
export const useUnlink = () =>
  useChange((linkedAccountId: string) =>
    api.delete('/users/me/linked-accounts/{linkedAccountId}', { path: { linkedAccountId } }),
  )
export const useSetPassword = () =>
  useChange((password: string) => api.post('/auth/set-password', { body: { password } }))
