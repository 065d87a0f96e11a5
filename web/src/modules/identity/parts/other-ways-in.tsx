/** Beneath the form of logging in or registering: a passkey, and accounts elsewhere. Nothing where there is neither. */
import { useQuery } from '@tanstack/react-query'
import { useSearch } from 'wouter'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { passkeyPlace } from '../passkey.ts'
import { authOptions } from '../queries.ts'
import { pathAfterLogin } from '../return-to.ts'
import { PasskeyLogIn } from './passkey-log-in.tsx'
import { ProviderButtons } from './provider-buttons.tsx'

/** A passkey belongs to an account: who registers has none. */
export function OtherWaysIn({ registering = false }: { registering?: boolean }) {
  const { identity } = useTexts()
  const returnTo = pathAfterLogin(useSearch())
  const { data } = useQuery(authOptions)
  if (!data) return null
  const byPasskey = !registering && passkeyPlace(data.passkeyOrigin) === 'here'
  if (!byPasskey && data.providers.length === 0) return null
  return (
    <div className="mt-4 grid gap-4">
      <p className="flex items-center gap-3 text-label text-muted before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
        {identity.factors.step.or}
      </p>
      <div className="grid gap-2.5">
        {byPasskey && <PasskeyLogIn />}
        {data.providers.length > 0 && (
          <ProviderButtons
            purpose="sign-in"
            providers={data.providers}
            label={identity.providers.continueWith}
            returnTo={returnTo}
          />
        )}
      </div>
    </div>
  )
}
