/** What other modules use of identity: its pages in the settings, loaded when opened, and how a failed form speaks. */
import { lazy } from 'react'

export { tokenInFragment } from './link-token.ts'
export { AuthFrame } from './parts/auth-frame.tsx'
export { Notice } from './parts/notice.tsx'
export { SecurityEventTable } from './parts/security-event-table.tsx'
export { FormFailure, useFailureText } from './parts/form-failure.tsx'

export const SecurityPage = lazy(() => import('./screens/security.tsx').then((page) => ({ default: page.Security })))
export const EmailPage = lazy(() => import('./screens/email.tsx').then((page) => ({ default: page.Email })))
export const SessionsPage = lazy(() => import('./screens/sessions.tsx').then((page) => ({ default: page.Sessions })))
export const TokensPage = lazy(() => import('./screens/tokens.tsx').then((page) => ({ default: page.Tokens })))
export const SecurityLogPage = lazy(() =>
  import('./screens/security-log.tsx').then((page) => ({ default: page.SecurityLog })),
)
