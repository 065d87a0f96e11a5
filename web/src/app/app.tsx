/** What stands around every screen: queries, profile preferences, toasts. */
import { useEffect } from 'react'
import { QueryClientProvider, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import type { Language } from '@setpoint/contract/common'
import { api } from '../platform/api.ts'
import { languageNames } from '../platform/i18n/language-names.ts'
import { currentLanguage, currentTexts, setLanguage, wasChosen } from '../platform/i18n/texts.ts'
import { setPreferences } from '../platform/preferences.ts'
import { useSession } from '../platform/session.ts'
import { toast, Toaster } from '../ui/toast.tsx'
import { me } from './me.ts'
import { ProofGate } from './proof-gate.tsx'
import { AppRouter } from './router.tsx'

export function App({ queryClient }: { queryClient: QueryClient }) {
  return (
    <QueryClientProvider client={queryClient}>
      <ProfilePreferences />
      <AppRouter />
      <ProofGate />
      <Toaster />
    </QueryClientProvider>
  )
}

/** Units, zone and language of the profile count on every device. */
function ProfilePreferences() {
  const { state } = useSession()
  const queryClient = useQueryClient()
  const { data } = useQuery({ ...me, enabled: state === 'signed-in' })
  useEffect(() => {
    if (!data) return
    setPreferences({ timeZone: data.timeZone, weightUnit: data.weightUnit, lengthUnit: data.lengthUnit })
    void followProfile(queryClient, data.language)
  }, [data, queryClient])
  return null
}

/** The profile's language counts. Who chose another one just before logging in is told, and may keep it. */
async function followProfile(queryClient: QueryClient, language: Language): Promise<void> {
  const before = currentLanguage()
  const asked = wasChosen()
  await setLanguage(language)
  if (!asked || before === language) return
  const keep = async () => {
    try {
      queryClient.setQueryData(me.queryKey, await api.patch('/users/me', { body: { language: before } }))
    } catch {
      toast({ message: currentTexts().app.languageFailed, tone: 'warn' })
    }
  }
  toast({
    message: currentTexts().app.languageOfProfile,
    action: { label: languageNames[before], run: () => void keep() },
  })
}
