/** Above every screen while one may not write: where, until when, and the way to why. Load it lazily, with its texts. */
import { Link } from 'wouter'
import type { Sanction } from '@setpoint/contract/reports'
import { useTexts } from '../../../../platform/i18n/texts.ts'
import { Icon } from '../../../../ui/icon.tsx'
import { ownDecisionsPath } from '../paths.ts'
import { useMoment } from './moment.ts'

export function SanctionBanner({ sanctions }: { sanctions: readonly Sanction[] }) {
  const { banner } = useTexts().reports
  const moment = useMoment()
  return (
    <>
      {sanctions.map(({ id, kind, team, until }) => {
        const what = kind === 'barred' ? banner.barred : banner.muted(team?.name ?? banner.mutedTeam)
        return (
          <Link
            key={id}
            href={ownDecisionsPath}
            className="mb-3 flex min-h-11 items-center gap-2.5 rounded-control bg-effort-tint px-4 py-2 text-note"
          >
            <Icon name="shield" size={18} className="text-effort" />
            <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">
              <span className="font-[550]">{until === null ? what : `${what} ${banner.until(moment(until))}`}</span>
              {`. ${banner.rest}`}
            </span>
            <span className="font-[550] text-effort underline underline-offset-3">{banner.show}</span>
          </Link>
        )
      })}
    </>
  )
}
