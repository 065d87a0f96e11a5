/** What a screen of the app says of itself: see routes.tsx. */
import type { ComponentType } from 'react'
import type { Catalogue } from '../platform/i18n/texts.ts'
import type { TextModule } from './texts.ts'

export interface ScreenRoute {
  path: string
  screen: () => Promise<ComponentType>
  signedIn: boolean | 'either'
  texts?: readonly TextModule[]
  title: (texts: Catalogue) => string
  bare?: boolean
}
