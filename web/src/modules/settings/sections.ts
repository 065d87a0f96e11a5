/** The pages of the settings, in the order of their list. */
import type { ComponentType } from 'react'
import type { Catalogue } from '../../platform/i18n/texts.ts'
import type { IconName } from '../../ui/icon.tsx'
import { EmailPage, SecurityLogPage, SecurityPage, SessionsPage, TokensPage } from '../identity/index.ts'
import { AvoidedPage } from '../moderation/index.ts'
import { DataPage } from '../privacy/index.ts'
import { GoalPage, ProfilePage, UnitsPage } from '../profile/index.ts'
import { About } from './screens/about.tsx'
import { Privacy } from './screens/privacy.tsx'
import { Appearance } from './screens/appearance.tsx'

type Names = Catalogue['settings']['names']

interface Section {
  /** The last part of the address. */
  id: string
  name: keyof Names
  group: keyof Catalogue['settings']['groups']
  icon: IconName
  page: ComponentType
  note?: (texts: Catalogue) => string
}

export const sections: readonly Section[] = [
  { id: 'profile', name: 'profile', group: 'you', icon: 'user', page: ProfilePage },
  { id: 'goal', name: 'goal', group: 'you', icon: 'target', page: GoalPage, note: ({ profile }) => profile.goal.note },
  { id: 'units', name: 'units', group: 'you', icon: 'globe', page: UnitsPage },
  {
    id: 'privacy',
    name: 'privacy',
    group: 'you',
    icon: 'eye',
    page: Privacy,
    note: ({ profile }) => profile.privacy.note,
  },
  {
    id: 'blocked',
    name: 'blocked',
    group: 'you',
    icon: 'eye-off',
    page: AvoidedPage,
    note: ({ moderation }) => moderation.note,
  },
  { id: 'email', name: 'email', group: 'account', icon: 'mail', page: EmailPage },
  {
    id: 'data',
    name: 'data',
    group: 'you',
    icon: 'file',
    page: DataPage,
    note: ({ privacy }) => privacy.data.note,
  },
  { id: 'security', name: 'security', group: 'account', icon: 'key', page: SecurityPage },
  { id: 'sessions', name: 'sessions', group: 'account', icon: 'device', page: SessionsPage },
  { id: 'tokens', name: 'tokens', group: 'account', icon: 'code', page: TokensPage },
  { id: 'security-log', name: 'log', group: 'account', icon: 'shield', page: SecurityLogPage },
  {
    id: 'appearance',
    name: 'appearance',
    group: 'app',
    icon: 'sun',
    page: Appearance,
    note: ({ settings }) => settings.appearance.note,
  },
  { id: 'about', name: 'about', group: 'app', icon: 'info', page: About, note: ({ settings }) => settings.about.note },
]

export const sectionPath = (id: string) => `/settings/${id}`
