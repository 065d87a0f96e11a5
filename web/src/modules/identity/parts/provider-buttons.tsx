/** One button for each provider, which leads to it; and why that did not work. */
import { useEffect, useState } from 'react'
import type { ProviderPurpose } from '@setpoint/contract/providers'
import { ApiError } from '../../../platform/api.ts'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Button, TextLink } from '../../../ui/button.tsx'
import { classNames } from '../../../ui/class-names.ts'
import { Banner } from '../../../ui/states.tsx'
import { leave, returnPath } from '../away.ts'
import { startAway } from '../provider-queries.ts'
import { FormFailure, useFailureText } from './form-failure.tsx'

interface Provider {
  readonly id: string
  readonly name: string
}

interface ProviderButtonsProps {
  purpose: ProviderPurpose
  providers: readonly Provider[]
  label: (name: string) => string
  /** Where to go in the app afterwards. */
  returnTo: string | null
  /** The only thing to do here. */
  primary?: boolean
  /** As wide as they need to be, beside each other. */
  inline?: boolean
}

export function ProviderButtons({ providers, label, primary, inline, ...going }: ProviderButtonsProps) {
  const online = useOnline()
  const { to, go, failure, elsewhere } = useGoingAway(going)
  return (
    <div className="grid gap-4">
      <FormFailure>{failure}</FormFailure>
      {elsewhere !== null && <Elsewhere origin={elsewhere} />}
      <div className={classNames(inline ? 'flex flex-wrap gap-2.5' : 'grid gap-2.5')}>
        {providers.map((provider) => (
          <Button
            key={provider.id}
            icon={inline ? 'plus' : 'globe'}
            variant={primary ? 'primary' : 'ghost'}
            size={inline ? 'normal' : 'large'}
            wide={!inline}
            className={classNames('py-2 text-balance [overflow-wrap:anywhere]', inline && 'max-sm:w-full')}
            busy={to === provider.id}
            disabled={!online || (to !== null && to !== provider.id)}
            onClick={() => void go(provider)}
          >
            {label(provider.name)}
          </Button>
        ))}
      </div>
    </div>
  )
}

/** The way back is bound to the browser by a cookie of one origin: from another, one goes there first. */
function Elsewhere({ origin }: { origin: string }) {
  const { identity } = useTexts()
  return (
    <div role="alert">
      <Banner tone="effort" icon="globe">
        {identity.providers.elsewhere(origin)}{' '}
        <TextLink href={origin + location.pathname + location.search}>{identity.providers.openThere}</TextLink>
      </Banner>
    </div>
  )
}

function useGoingAway({ purpose, returnTo }: Pick<ProviderButtonsProps, 'purpose' | 'returnTo'>) {
  const { identity } = useTexts()
  const failureText = useFailureText()
  /** The provider that the browser is on its way to. */
  const [to, setTo] = useState<string | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [elsewhere, setElsewhere] = useState<string | null>(null)
  useEffect(() => {
    // By the browser's own way back, the page stands as it was left.
    const stay = ({ persisted }: PageTransitionEvent) => {
      if (persisted) setTo(null)
    }
    addEventListener('pageshow', stay)
    return () => removeEventListener('pageshow', stay)
  }, [])

  function explain(error: unknown, { name }: Provider): void {
    const code = error instanceof ApiError ? error.code : null
    if (code === 'STEP_UP_REQUIRED') return
    if (code === 'UNAVAILABLE') setFailure(identity.providers.unavailable(name))
    else setFailure(code === 'NOT_FOUND' ? identity.providers.notOffered(name) : failureText(error))
  }

  async function go(provider: Provider): Promise<void> {
    setTo(provider.id)
    setFailure(null)
    setElsewhere(null)
    try {
      const start = await startAway[purpose](provider.id, returnPath(returnTo))
      // Stays busy: the page is about to go.
      if (start.returnsTo === location.origin) return leave(start, { purpose, returnTo })
      setElsewhere(start.returnsTo)
    } catch (error) {
      explain(error, provider)
    }
    setTo(null)
  }
  return { to, go, failure, elsewhere }
}
