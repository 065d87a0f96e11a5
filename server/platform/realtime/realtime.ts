/** Telling open apps that something of theirs changed. What must not be lost is in the database, not here. */
import type { EventName, Events } from '../../events.ts'

export interface Realtime {
  /** Sends `changed {event, payload}` to every open app of that person. */
  changed<Name extends EventName>(userId: string, event: Name, payload: Events[Name]): void
  /** Who has an app open here, bounded by the sockets that this process holds. */
  people(): string[]
  /** Asks again who is behind each socket of that person, and cuts those behind which nobody is any more. */
  reauthorise(userId: string): void
  /** The same for every socket there is. */
  reauthoriseEveryone(): void
}
