/** What was typed in the first steps and not saved yet: outlives a reload, ends with the tab. */
import { useCallback, useState } from 'react'
import { useSession } from '../../platform/session.ts'
import type { AboutValues } from './parts/about-fields.tsx'
import type { GoalValues } from './parts/goal-fields.tsx'
import type { UnitValues } from './parts/unit-fields.tsx'

export interface WelcomeDraft {
  units?: UnitValues
  about?: AboutValues
  goal?: GoalValues
  /** kg. */
  weight?: number | null
  /** Chosen before it is sent, so that sending it twice is one weigh-in. */
  entryId?: string
  /** kg, and whether the server has it yet. */
  weighed?: { weight: number; sent: boolean }
}

const keyOf = (userId: string) => `setpoint.welcome.${userId}`

function read(userId: string): WelcomeDraft {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(userId)) ?? '{}')
    return typeof kept === 'object' && kept !== null ? kept : {}
  } catch {
    return {}
  }
}

/** The draft, a function that adds to it, and one that forgets it. */
export function useWelcomeDraft(): [draft: WelcomeDraft, keep: (part: WelcomeDraft) => void, forget: () => void] {
  const userId = useSession().user?.id ?? ''
  const [draft, setDraft] = useState(() => read(userId))
  const keep = useCallback(
    (part: WelcomeDraft) => {
      const next = { ...read(userId), ...part }
      try {
        sessionStorage.setItem(keyOf(userId), JSON.stringify(next))
      } catch {
        // Without storage the draft lives as long as the page.
      }
      setDraft((before) => ({ ...before, ...part }))
    },
    [userId],
  )
  const forget = useCallback(() => sessionStorage.removeItem(keyOf(userId)), [userId])
  return [draft, keep, forget]
}
