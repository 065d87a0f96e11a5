/** The frame of the screens before one is signed in: one column, the mark above, banners about the connection. */
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link, Redirect } from 'wouter'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useSession } from '../../../platform/session.ts'
import { Button } from '../../../ui/button.tsx'
import { PageHeader, Stack } from '../../../ui/card.tsx'
import { Mark } from '../../../ui/icon.tsx'
import { LanguageSwitch } from '../../../ui/language-switch.tsx'
import { Banner } from '../../../ui/states.tsx'
import { authOptions } from '../queries.ts'

interface AuthFrameProps {
  title: string
  note?: ReactNode
  /** Where who is signed in (already, or by this screen) goes; leave it out where both have business here. */
  onward?: string | undefined
  /** Beneath the card: the other ways. */
  ways?: ReactNode
  children: ReactNode
}

export function AuthFrame({ title, note, onward, ways, children }: AuthFrameProps) {
  const { app } = useTexts()
  const session = useSession()
  if (onward !== undefined && session.state === 'signed-in') return <Redirect to={onward} replace />
  return (
    <main className="mx-auto grid w-full max-w-116 content-start px-4 pt-4 pb-12 md:pt-14">
      <div className="mb-6 flex items-center justify-between gap-3">
        <Link href="/" className="inline-flex min-h-11 items-center gap-2.5 text-title font-semibold">
          <Mark size={26} />
          {app.name}
        </Link>
        {session.state === 'signed-out' && <LanguageSwitch />}
      </div>
      <PageHeader title={title} note={note} />
      <Stack>
        <ConnectionNotes />
        {children}
      </Stack>
      {ways && <div className="mt-5 grid justify-items-center gap-1 text-note text-muted">{ways}</div>}
    </main>
  )
}

function ConnectionNotes() {
  const { app, identity } = useTexts()
  const options = useQuery(authOptions)
  const online = useOnline()
  return (
    <>
      {options.data?.secureTransport === false && <Banner tone="effort">{app.insecure}</Banner>}
      {!online && <Banner icon="offline">{identity.offline}</Banner>}
      {online && options.isError && (
        <Banner
          tone="effort"
          title={identity.optionsFailed}
          action={
            <Button icon="refresh" busy={options.isFetching} onClick={() => void options.refetch()}>
              {identity.tryAgain}
            </Button>
          }
        >
          {identity.optionsFailedNote}
        </Banner>
      )}
    </>
  )
}

/** A question and the link that answers it, as one quiet line of 44 px. */
export function Way({ question, href, children }: { question?: string; href: string; children: ReactNode }) {
  return (
    <p className="flex min-h-11 flex-wrap items-center justify-center gap-x-1.5">
      {question}
      <Link
        href={href}
        className="-mx-2 inline-flex min-h-11 items-center rounded-control px-2 font-[550] text-accent hover:underline"
      >
        {children}
      </Link>
    </p>
  )
}
