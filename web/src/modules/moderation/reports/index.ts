/** What other modules use of reports: a line for a menu that reports something, and where the desk is seen from. */
import { lazy } from 'react'
import { loadTexts } from '../../../platform/i18n/texts.ts'

export { useReporting } from './parts/use-reporting.tsx'
export { SanctionNotice } from './parts/sanction-notice.tsx'
export { deskPath, ownDecisionsPath, recordPath } from './paths.ts'

/** They bring their own texts. */
export const TeamDeskCard = lazy(async () => {
  const [part] = await Promise.all([import('./parts/team-desk-card.tsx'), loadTexts(['reports', 'report'])])
  return { default: part.TeamDeskCard }
})
export const DeskQueue = lazy(async () => {
  const [part] = await Promise.all([import('./parts/desk.tsx'), loadTexts(['reports', 'report'])])
  return { default: part.DeskQueue }
})
