/**
 * What somebody has begun to write on this device: leaving the page, a reload and a full day lose nothing of it. It goes
 * when it is sent, when it is thrown away, and at log-out. In localStorage, which answers at once: a form begins with it, and
 * the last key is kept even while the page goes. Words only; what may have files in it is in `file-drafts.ts`.
 */
import { keepFileDraftsOf } from './file-drafts.ts'
import { currentSession, onSession, refusalThatEnded } from './session.ts'

const prefix = 'setpoint.draft.'
const keyOf = (userId: string, name: string) => `${prefix}${userId}.${name}`

export interface Draft {
  /** Null where there is none, or none that can be read. Whoever reads it checks it: it may be of an older app. */
  read: () => unknown
  keep: (value: unknown) => void
  forget: () => void
}

/** The draft of that name of who is signed in now. */
export function draftOf(name: string): Draft {
  const key = keyOf(currentSession().user?.id ?? '', name)
  return {
    read() {
      try {
        return JSON.parse(localStorage.getItem(key) ?? 'null')
      } catch {
        return null
      }
    },
    keep(value) {
      try {
        localStorage.setItem(key, JSON.stringify(value))
      } catch {
        // Without storage, or with a full one, the draft lives as long as the page.
      }
    },
    forget: () => localStorage.removeItem(key),
  }
}

/**
 * Throws away what others began to write here, with their files, now and whenever somebody else signs in or out. Whose session
 * the server ended finds it again when they are back. Once per page.
 */
export function forgetDraftsOfOthers(): void {
  const sweep = () => {
    const { user } = currentSession()
    if (user === null && refusalThatEnded() !== null) return
    keepDraftsOf(user?.id)
    keepFileDraftsOf(user?.id).catch(() => undefined)
  }
  sweep()
  onSession(sweep)
}

function keepDraftsOf(userId: string | undefined): void {
  const own = keyOf(userId ?? '', '')
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(prefix) && !key.startsWith(own)) localStorage.removeItem(key)
    }
  } catch {
    // No storage, no drafts.
  }
}
