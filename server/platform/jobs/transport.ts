/** How jobs and events get into the queue inside somebody's transaction. */
import type { EventName, Events } from '../../events.ts'
import type { Db } from '../db/database.ts'
import type { Enqueueable, EnqueueOptions } from './enqueueable.ts'

export interface Transport {
  enqueue<Data extends object>(db: Db, job: Enqueueable<Data>, data: Data, options?: EnqueueOptions): Promise<void>
  /** One message to each listener of the event; none where nobody listens. */
  emit<Name extends EventName>(db: Db, name: Name, payload: Events[Name]): Promise<void>
  /** Whether the event has a listener. */
  hears(event: EventName): boolean
}
