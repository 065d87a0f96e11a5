/** What a job or a listener is; definitions are data, the queue is in queue.ts. */
import type { EventName, Events } from '../../events.ts'
import type { Platform } from '../context.ts'

export interface JobDefinition<Data extends object> {
  /** `module.verb-noun`, unique. */
  readonly name: string
  /** Retries before the job is a dead letter; `delay` in seconds doubles each time. */
  readonly retry: { readonly limit: number; readonly delay: number }
  /** Seconds a run may take before it counts as failed. */
  readonly expireIn: number
  /** How many run side by side in one process. */
  readonly concurrency?: number
  /** Cron in UTC, for jobs that run by themselves (with `{}` as data). */
  readonly schedule?: string
  /** Must be idempotent: a job can run again after a crash. */
  readonly run: (platform: Platform, data: Data, info: { jobId: string }) => Promise<void>
}

/** Any job, where its data's type does not matter. */
export type AnyJob = JobDefinition<never>

/** Gives a job definition its data's type. */
export const defineJob = <Data extends object>(job: JobDefinition<Data>): JobDefinition<Data> => job

export interface Listener<Name extends EventName = EventName> {
  readonly event: Name
  /** `module.does-what`, unique; names the listener's own queue. */
  readonly name: string
  /** Must be idempotent by `eventId`. */
  readonly run: (platform: Platform, payload: Events[Name], info: { eventId: string }) => Promise<void>
}

/** Any listener: each with its own event's payload. */
export type AnyListener = { [Name in EventName]: Listener<Name> }[EventName]

/** Gives a listener its event's payload type. */
export const listen = <Name extends EventName>(
  event: Name,
  name: string,
  run: Listener<Name>['run'],
): Listener<Name> => ({ event, name, run })
