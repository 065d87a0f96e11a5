/** What other modules draw and say in a notice; the app hands it over, for this module comes before theirs. */
import { createContext, use, type ReactNode } from 'react'
import type { AchievementKind } from '@setpoint/contract/achievements'
import type { BadgePicture } from '@setpoint/contract/badges'
import type { NotificationPerson } from '@setpoint/contract/notifications'

export interface PartsOfOthers {
  achievementSign: (kind: AchievementKind) => ReactNode
  /** 'Seven days in a row', in the units of whoever reads it. */
  achievementTitle: (kind: AchievementKind) => string
  badgeSign: (picture: BadgePicture) => ReactNode
  /** Buttons that answer who asks to follow one. */
  requestAnswer: (person: NotificationPerson) => ReactNode
}

const Parts = createContext<PartsOfOthers | null>(null)
export const PartsOfOthers = Parts.Provider

export function usePartsOfOthers(): PartsOfOthers {
  const parts = use(Parts)
  if (parts === null) throw new Error('notices need the parts of others')
  return parts
}
