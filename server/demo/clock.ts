/** A clock that can be put back: for one call, or for all that is done in between. */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { Clock } from '../platform/context.ts'

export interface DemoClock extends Clock {
  /** What `work` does until its promise is settled, it does at that instant; others go by their own meanwhile. */
  at<T>(instant: Date, work: () => Promise<T>): Promise<T>
  /** From now on jobs are done at that instant; null is the present. */
  put(instant: Date | null): void
}

export function demoClock(): DemoClock {
  const own = new AsyncLocalStorage<Date>()
  let put: Date | null = null
  return {
    now: () => own.getStore() ?? put ?? new Date(),
    at: (instant, work) => own.run(instant, work),
    put(instant) {
      put = instant
    },
  }
}
