/** The parts of the administration, in the order of their list. A new one is one line here, and its name in the texts. */
import { lazy, type ComponentType } from 'react'
import type { Catalogue } from '../../platform/i18n/texts.ts'
import type { IconName } from '../../ui/icon.tsx'
import { DeskQueue } from '../moderation/index.ts'

interface Section {
  /** The last part of the address. */
  id: string
  name: keyof Catalogue['admin']['names']
  icon: IconName
  page: ComponentType
  note?: (texts: Catalogue) => string
}

export const sections: readonly Section[] = [
  {
    id: 'users',
    name: 'users',
    icon: 'community',
    page: lazy(() => import('./screens/users.tsx').then((page) => ({ default: page.Users }))),
    note: ({ admin }) => admin.users.note,
  },
  {
    id: 'moderation',
    name: 'moderation',
    icon: 'flag',
    page: DeskQueue,
    note: ({ admin }) => admin.moderationNote,
  },
  {
    id: 'backups',
    name: 'backups',
    icon: 'server',
    page: lazy(() => import('./screens/backups.tsx').then((page) => ({ default: page.Backups }))),
    note: ({ admin }) => admin.backups.note,
  },
  {
    id: 'log',
    name: 'log',
    icon: 'shield',
    page: lazy(() => import('./screens/log.tsx').then((page) => ({ default: page.AdminLog }))),
    note: ({ admin }) => admin.log.note,
  },
]

export const sectionPath = (id: string) => `/admin/${id}`
