/** Quiet marks above the content: offline, what waits in the outbox, what was refused. */
import { Link } from 'wouter'
import { useOnline } from '../platform/connection.ts'
import { useTexts } from '../platform/i18n/texts.ts'
import { useSession } from '../platform/session.ts'
import { SanctionNotice } from '../modules/moderation/index.ts'
import { useOutbox } from '../platform/outbox/outbox.ts'
import { Icon } from '../ui/icon.tsx'

export function Notices() {
  const { app } = useTexts()
  const online = useOnline()
  const { waiting, refused } = useOutbox()
  const { state } = useSession()
  const lines = [!online && app.offline, waiting > 0 && app.outbox(waiting)].filter(Boolean)
  return (
    <div aria-live="polite">
      {state === 'signed-in' && <SanctionNotice />}
      {refused > 0 && (
        <Link
          href="/outbox"
          className="mb-3 flex min-h-11 items-center gap-2.5 rounded-control bg-warn-tint px-4 py-2 text-note font-[550] text-warn"
        >
          <Icon name="warning" size={18} />
          <span className="flex-1">{app.refused(refused)}</span>
          <span className="underline underline-offset-3">{app.show}</span>
        </Link>
      )}
      {lines.length > 0 && (
        <Link
          href="/outbox"
          className="mb-3 flex min-h-11 items-center gap-2.5 rounded-control border border-line px-4 py-2 text-note text-muted"
        >
          <Icon name={online ? 'outbox' : 'offline'} size={18} />
          <span>{lines.join(' · ')}</span>
        </Link>
      )}
    </div>
  )
}
