/** One consent: what it is about, how it stands, and the button to change that. */
import type { ReactNode } from 'react'
import { consentVersions, type Consent, type ConsentPurpose } from '@setpoint/contract/consents'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts, type Catalogue } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Button } from '../../../ui/button.tsx'
import { Badge } from '../../../ui/figure.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useSetConsent } from '../queries.ts'

const tones = { given: 'accent', outdated: 'effort', withdrawn: 'neutral', never: 'neutral' } as const

/** The words of a version; those of now where a version is asked for that this app does not know yet. */
export function wordsOf(texts: Catalogue['consents'], purpose: ConsentPurpose, version: number): string {
  const versions: Readonly<Record<number, string>> = texts.purposes[purpose].versions
  return versions[version] ?? versions[consentVersions[purpose]] ?? ''
}

interface ConsentItemProps {
  consent: Consent
  /** Of the consent, for who listens to its buttons. */
  name?: string | undefined
  /** Why it cannot be given now. */
  barred?: ReactNode
  /** Of the buttons; else 'Agree' and 'Withdraw'. */
  labels?: { agree: string; withdraw: string } | undefined
}

export function ConsentItem({ consent, barred, labels, ...called }: ConsentItemProps) {
  const { consents } = useTexts()
  const format = useFormat()
  const online = useOnline()
  const setting = useSetConsent()
  const { purpose, state, version, since } = consent
  const given = state === 'given'
  const name = called.name ?? consents.purposes[purpose].name
  const say = () =>
    setting.mutate(
      { purpose, with: consent.with, given: !given },
      {
        onSuccess: () => toast({ message: given ? consents.withdrawn : consents.agreed, tone: 'good' }),
        onError: () => toast({ message: consents.couldNot, tone: 'warn' }),
      },
    )
  return (
    <div className="grid gap-2.5">
      <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <Badge tone={tones[state]}>{consents.states[state]}</Badge>
        {since !== null && version !== null && (
          <span className="text-label text-muted">
            {consents.since(format.day(format.dayOf(since)))}, {consents.version(version)}
          </span>
        )}
      </p>
      {state === 'outdated' && <p className="text-note text-effort">{consents.outdatedNote}</p>}
      <p className="max-w-[64ch] text-note">
        {wordsOf(consents, purpose, given ? (version ?? 1) : consentVersions[purpose])}
      </p>
      {barred && !given ? (
        <p className="text-note text-muted">{barred}</p>
      ) : (
        <div>
          <Button
            className="max-sm:w-full"
            busy={setting.isPending}
            disabled={!online}
            aria-label={labels ? undefined : given ? consents.withdrawFrom(name) : consents.agreeTo(name)}
            onClick={say}
          >
            {given ? (labels?.withdraw ?? consents.withdraw) : (labels?.agree ?? consents.agree)}
          </Button>
        </div>
      )}
    </div>
  )
}
