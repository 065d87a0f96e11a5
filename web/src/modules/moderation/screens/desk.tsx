/** The moderation desk: what waits for somebody to decide. */
import { useTexts } from '../../../platform/i18n/texts.ts'
import { PageHeader } from '../../../ui/card.tsx'
import { DeskQueue } from '../reports/parts/desk.tsx'

export function DeskScreen() {
  const { reports } = useTexts()
  return (
    <>
      <PageHeader title={reports.title} note={reports.note} />
      <DeskQueue />
    </>
  )
}
