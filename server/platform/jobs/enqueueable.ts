/** A job as those see it who only queue it: they need not know what runs it. */

export interface Enqueueable<Data extends object> {
  readonly name: string
  readonly run: (platform: never, data: Data, info: { jobId: string }) => Promise<void>
}

export interface EnqueueOptions {
  /** Not before this instant, by the clock of the database. */
  readonly startAfter?: Date
  /** Seconds to wait, instead of an instant: for what was looked at too early because that clock is ahead. */
  readonly wait?: number
  /** At most one waiting job with this key. */
  readonly singletonKey?: string
}
