/** Telling open apps that something of theirs changed. What must not be lost is in the database, not here. */
import type { EventName, Events } from '../../events.ts'

export interface Realtime {
  /** Sends `changed {event, payload}` to every open app of that person. */
  changed<Name extends EventName>(userId: string, event: Name, payload: Events[Name]): void
  /** Ends every socket of a session (or of all of a person's sessions). */
  disconnectSession(sessionId: string): void
  disconnectUser(userId: string): void
}
