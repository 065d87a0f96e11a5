/** Words from one process to the others on the same database. They can be lost: what must arrive is a job or an event. */
import type { Db } from '../db/database.ts'

export type SignalName = 'rights-changed'

export interface Signals {
  /** Heard by the other processes, not by this one, once the transaction of `db` has committed. */
  send(db: Db, name: SignalName, payload: string): Promise<void>
}
