/** What stands around every screen: queries, profile preferences, toasts. */
import { useEffect } from 'react'
import { QueryClientProvider, useQuery, type QueryClient } from '@tanstack/react-query'
import { setLanguage } from '../platform/i18n/texts.ts'
import { setPreferences } from '../platform/preferences.ts'
import { useSession } from '../platform/session.ts'
import { Toaster } from '../ui/toast.tsx'
import { me } from './me.ts'
import { AppRouter } from './router.tsx'

export function App({ queryClient }: { queryClient: QueryClient }) {
  return (
    <QueryClientProvider client={queryClient}>
      <ProfilePreferences />
      <AppRouter />
      <Toaster />
    </QueryClientProvider>
  )
}

/** Units, zone and language of the profile count on every device. */
function ProfilePreferences() {
  const { state } = useSession()
  const { data } = useQuery({ ...me, enabled: state === 'signed-in' })
  useEffect(() => {
    if (!data) return
    setPreferences({ timeZone: data.timeZone, weightUnit: data.weightUnit, lengthUnit: data.lengthUnit })
    void setLanguage(data.language)
  }, [data])
  return null
}
