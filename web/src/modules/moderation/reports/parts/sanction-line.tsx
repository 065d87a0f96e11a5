/** What keeps, or kept, somebody from writing, in one line. */
import type { Sanction } from '@setpoint/contract/reports'
import { useTexts } from '../../../../platform/i18n/texts.ts'
import { useMoment } from './moment.ts'

export function useSanctionText(): (sanction: Sanction) => string {
  const { reports } = useTexts()
  const { sanctions } = reports
  const moment = useMoment()
  return ({ kind, team, until, liftedAt }) => {
    const what = kind === 'barred' ? sanctions.barred : sanctions.muted(team?.name ?? reports.formerTeam)
    if (liftedAt !== null) return `${what}, ${sanctions.lifted}`
    if (until === null) return what
    return Date.parse(until) < Date.now() ? `${what}, ${sanctions.over}` : `${what} ${sanctions.until(moment(until))}`
  }
}
