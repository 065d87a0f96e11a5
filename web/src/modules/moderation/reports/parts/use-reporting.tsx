/** Reporting from a menu: its line, and the dialog that it opens, which brings its own texts. */
import { lazy, Suspense, useState, type ReactNode } from 'react'
import type { ContentKind } from '@setpoint/contract/reports'
import { useOnline } from '../../../../platform/connection.ts'
import { loadTexts, useTexts } from '../../../../platform/i18n/texts.ts'
import type { MenuItem } from '../../../../ui/menu.tsx'

const ReportDialog = lazy(async () => {
  const [part] = await Promise.all([import('./report-dialog.tsx'), loadTexts(['report'])])
  return { default: part.ReportDialog }
})

export interface Reported {
  kind: ContentKind
  id: string
}

/** Put `item` into a menu of something that is not one's own, and `dialog` beside the menu. */
export function useReporting(what: Reported): { item: MenuItem; dialog: ReactNode } {
  const { ui } = useTexts()
  const online = useOnline()
  const [isAsking, setAsking] = useState(false)
  return {
    item: { label: ui.report, icon: 'flag', disabled: !online, onSelect: () => setAsking(true) },
    dialog: isAsking && (
      <Suspense fallback={null}>
        <ReportDialog what={what} onClose={() => setAsking(false)} />
      </Suspense>
    ),
  }
}
