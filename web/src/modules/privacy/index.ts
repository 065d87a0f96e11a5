/** What the settings use of privacy: its page, loaded when opened. */
import { lazy } from 'react'

export const DataPage = lazy(() => import('./screens/data.tsx').then((page) => ({ default: page.Data })))
