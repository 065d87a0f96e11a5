/** What the screens ask of and tell the server about second factors, passkeys and proofs. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { SecondFactorInput, ProveInput } from '@setpoint/contract/second-factor'
import { api } from '../../platform/api.ts'
import { signIn } from '../../platform/session.ts'
import { makePasskey, askForPasskey } from './passkey.ts'

/** What one proves by; the server takes exactly one. */
export type GivenProof = Omit<ProveInput, 'passkey'> & Pick<ProveInput, 'passkey'>

export const secondFactor = queryOptions({
  queryKey: ['identity', 'second-factor'],
  queryFn: ({ signal }) => api.get('/users/me/second-factor', { signal }),
})

export const passkeys = queryOptions({
  queryKey: ['identity', 'passkeys'],
  queryFn: ({ signal }) => api.get('/users/me/passkeys', { signal }),
})

/** After it, everything about the account's protection is asked for anew. */
function useChange<Input, Output>(change: (input: Input) => Promise<Output>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: change,
    // Not waited for: what is shown of it may go with its line before its own callbacks have run.
    onSettled: () => void queryClient.invalidateQueries({ queryKey: ['identity'] }),
  })
}

export const useEnrolTotp = () => useMutation({ mutationFn: () => api.post('/users/me/totp') })
export const useConfirmTotp = () => useChange((code: string) => api.post('/users/me/totp/confirm', { body: { code } }))
export const useRemoveTotp = () => useChange(() => api.delete('/users/me/totp'))
export const useRenewCodes = () => useChange(() => api.post('/users/me/recovery-codes'))

export const useAddPasskey = () =>
  useChange(async (name: string) => {
    const passkey = await makePasskey(await api.post('/users/me/passkeys/options'))
    return api.post('/users/me/passkeys', { body: { name, passkey } })
  })
export const useRenamePasskey = () =>
  useChange(({ passkeyId, name }: { passkeyId: string; name: string }) =>
    api.patch('/users/me/passkeys/{passkeyId}', { path: { passkeyId }, body: { name } }),
  )
export const useRemovePasskey = () =>
  useChange((passkeyId: string) => api.delete('/users/me/passkeys/{passkeyId}', { path: { passkeyId } }))

/** Proves it in the session that is open. */
export async function prove(proof: GivenProof): Promise<void> {
  await api.post('/auth/prove', { body: proof })
}
export const proofPasskey = async () => askForPasskey(await api.post('/auth/prove/passkey'))

/** Takes the second step of a log-in. */
export async function takeSecondStep(token: string, proof: Omit<SecondFactorInput, 'token'>): Promise<void> {
  signIn(await api.post('/auth/second-factor', { body: { ...proof, token, useCookie: true } }))
}
export const secondStepPasskey = async (token: string) =>
  askForPasskey(await api.post('/auth/second-factor/passkey', { body: { token } }))

export const passkeyRequest = () => api.post('/auth/passkeys/options')

/** Logs in with what the browser answered. */
export const useLogInWithPasskey = () =>
  useMutation({
    mutationFn: async (passkey: Awaited<ReturnType<typeof askForPasskey>>) => {
      const { session } = await api.post('/auth/passkeys/login', { body: { passkey, useCookie: true } })
      if (session) signIn(session)
    },
  })
